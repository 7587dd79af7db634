#include "app/commands/tableimport.h"

#include "app/commands/basemapimport.h"
#include "models/store/cachefile.h"
#include "models/store/ideastore.h"
#include "models/store/syncstore.h"
#include "models/sync/cachelock.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QUrl>

namespace stadtblick {

namespace {

Result<QByteArray> readFile(const QString &path, qint64 mostBytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::unexpected(Error{Error::Kind::Geodata,
            QCoreApplication::translate("TableImport", "Cannot read %1").arg(path), {}, file.errorString()});
    }
    return file.read(mostBytes);
}

/** The source that the ideas belong to: the city's of that id, else one named after the file. */
SourceStatus sourceFor(const TableMapping &mapping, const CityProfile &city, const QString &file)
{
    SourceStatus status;
    status.id =
        mapping.source.isEmpty() ? QString(u"table:" + QFileInfo(file).completeBaseName()) : mapping.source;
    status.kind = QStringLiteral("table");
    status.name = mapping.sourceName.isEmpty() ? QFileInfo(file).fileName() : mapping.sourceName;
    status.url = QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath()).toString();
    status.isDemo = city.isDemo;
    for (const SourceProfile &source : city.sources) {
        if (source.id == status.id) {
            status.name = source.name;
            status.attribution = source.attribution;
            status.licence = source.licence;
        }
    }
    return status;
}

Result<void> putIdeas(Connection &cache, const TableImport &table, TableSummary &summary)
{
    IdeaStore store(cache);
    for (const Idea &imported : table.ideas) {
        Idea idea = imported;
        idea.source = summary.source;
        const Result<std::optional<Idea>> stored = store.idea(idea.source, idea.kind, idea.id);
        if (!stored) {
            return tl::unexpected(stored.error());
        }
        if (!*stored && table.isUpdateOnly) {
            ++summary.unknown; // votes for an idea that is not there: there is nothing to show
            continue;
        }
        summary.added += *stored ? 0 : 1;
        const Result<void> written = store.put(*stored ? mergedIdea(**stored, idea, table.fields) : idea);
        if (!written) {
            return written;
        }
    }
    return {};
}

Result<void> store(Connection &cache, const SourceStatus &status, const TableImport &table, qint64 bytes,
    TableSummary &summary)
{
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    Result<Transaction> transaction = Transaction::begin(cache);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    SyncStore sources(cache);
    return sources.putSource(status)
        .and_then([&] { return putIdeas(cache, table, summary); })
        .and_then([&] { return sources.addProvenance(status.id, status.url, nowMs, bytes, summary.ideas); })
        .and_then([&] { return sources.setOutcome(status.id, SyncOutcome::Ok, {}, nowMs); })
        .and_then([&] { return transaction->commit(); });
}

} // namespace

Result<QByteArray> readTableFile(const QString &path)
{
    return readFile(path, largestTableBytes + 1);
}

Result<TableMapping> tableMappingFor(const QString &name, const CityProfile &city)
{
    Result<TableMapping> mapping = TableMapping();
    if (city.tableMappings.contains(name)) {
        mapping = tableMappingFromJson(city.tableMappings.value(name).toObject(), city.name);
    } else if (!name.isEmpty()) {
        const Result<QByteArray> bytes = readFile(name, largestTableBytes);
        if (!bytes) {
            return tl::unexpected(bytes.error());
        }
        mapping = tableMappingFromBytes(*bytes, name);
    }
    if (mapping) {
        mapping->bounds = city.bounds;
        mapping->timeZone = mapping->timeZone.value_or(city.timeZone);
    }
    return mapping;
}

Result<TableSummary> importIdeaTable(
    const QString &cachePath, const QString &file, const QString &mappingName)
{
    const Result<CityProfile> city = cityOfCache(cachePath);
    if (!city) {
        return tl::unexpected(city.error());
    }
    const Result<TableMapping> mapping = tableMappingFor(mappingName, *city);
    if (!mapping) {
        return tl::unexpected(mapping.error());
    }
    return importIdeaTable(cachePath, file, *mapping);
}

Result<TableSummary> importIdeaTable(
    const QString &cachePath, const QString &file, const TableMapping &mapping)
{
    const Result<CacheLock> lock = CacheLock::take(cachePath);
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    const Result<CityProfile> city = cityOfCache(cachePath);
    if (!city) {
        return tl::unexpected(city.error());
    }
    const Result<QByteArray> bytes = readTableFile(file);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    const Result<TableImport> table = readIdeaTable(*bytes, mapping, file);
    if (!table) {
        return tl::unexpected(table.error());
    }
    Result<Connection> cache = openCache(cachePath, Connection::Mode::Create);
    if (!cache) {
        return tl::unexpected(cache.error());
    }
    const SourceStatus status = sourceFor(mapping, *city, file);
    TableSummary summary{
        status.id, qint64(table->ideas.size()), 0, table->skipped, table->unplaced, 0, table->warnings};
    const Result<void> stored = store(*cache, status, *table, bytes->size(), summary);
    if (!stored) {
        return tl::unexpected(stored.error());
    }
    if (summary.unknown > 0) {
        summary.warnings << QCoreApplication::translate("TableImport",
            "%n rows name an idea that is not there and were left out. Import the table with titles first.",
            nullptr, static_cast<int>(summary.unknown));
    }
    return summary;
}

} // namespace stadtblick

#include "app/commands/exportcommand.h"

#include "app/commands/exporter.h"
#include "models/store/cachefile.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

namespace stadtblick {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ExportCommand", text);
}

std::optional<ExportContent> contentOf(const QString &word)
{
    if (word == u"stations") {
        return ExportContent::Stations;
    }
    if (word == u"series") {
        return ExportContent::Series;
    }
    if (word == u"observations") {
        return ExportContent::Observations;
    }
    if (word == u"ideas") {
        return ExportContent::Ideas;
    }
    return std::nullopt;
}

} // namespace

QString ExportCommand::name() const
{
    return QStringLiteral("export");
}

QString ExportCommand::synopsis() const
{
    return QStringLiteral(
        "stations|series|observations|ideas --cache C --out FILE (.csv .geojson) [--unmasked]");
}

QString ExportCommand::description() const
{
    return translated(
        "Writes what the cache holds to a file, for other programs. CSV is UTF-8 with comma and "
        "decimal point, times are UTC;\nobservations have the source's own values and units, "
        "flagged ones included. E-mail addresses and telephone numbers\nin citizens' texts are "
        "masked.");
}

QList<QCommandLineOption> ExportCommand::options() const
{
    return {cacheOption(),
        QCommandLineOption(QStringLiteral("out"),
            translated("The file to write; its ending chooses the format."), QStringLiteral("FILE")),
        QCommandLineOption(QStringLiteral("unmasked"),
            translated("Keeps e-mail addresses and telephone numbers in citizens' texts: for the office's "
                       "own use."))};
}

int ExportCommand::run(const QCommandLineParser &arguments)
{
    const QString word = arguments.positionalArguments().constFirst();
    const QString path = arguments.value(QStringLiteral("out"));
    if (!arguments.isSet(QStringLiteral("cache")) || path.isEmpty()) {
        return wrongUsage(translated("--cache and --out are needed"));
    }
    if (word == u"themes" || word == u"figures") {
        return wrongUsage(
            translated("'%1' is not in this version; there are stations, series, observations, ideas")
                .arg(word));
    }
    const std::optional<ExportContent> content = contentOf(word);
    if (!content) {
        return wrongUsage(
            translated("cannot export '%1'; there are stations, series, observations, ideas").arg(word));
    }
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"gpkg") {
        return wrongUsage(
            translated("GeoPackage (.gpkg) is not in this version; there are .csv and .geojson"));
    }
    if (suffix != u"csv" && suffix != u"geojson") {
        return wrongUsage(translated("the file's ending must be .csv or .geojson: %1").arg(path));
    }
    Result<Connection> cache =
        openCache(arguments.value(QStringLiteral("cache")), Connection::Mode::ReadOnly);
    if (!cache) {
        return failed(cache.error());
    }
    const Result<qint64> rows =
        exportCache(*cache, *content, path, !arguments.isSet(QStringLiteral("unmasked")));
    if (!rows) {
        return failed(rows.error());
    }
    printMessage(QCoreApplication::translate("ExportCommand", "%n row(s) written to %1", nullptr, int(*rows))
            .arg(path));
    return ExitDone;
}

} // namespace stadtblick

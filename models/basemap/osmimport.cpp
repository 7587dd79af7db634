#include "models/basemap/osmimport.h"

#include "models/basemap/basemapwriter.h"
#include "models/basemap/osmcollector.h"
#include "models/store/areastore.h"

#include <osmium/io/bzip2_compression.hpp>
#include <osmium/io/gzip_compression.hpp>
#include <osmium/io/pbf_input.hpp>
#include <osmium/io/reader.hpp>
#include <osmium/io/xml_input.hpp>
#include <osmium/visitor.hpp>

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>

#include <exception>
#include <new>

namespace stadtblick {

namespace {

/** Shares of the whole at which reading relations, reading objects and assembling end; the rest is storing.
 */
constexpr double relationsEnd = 0.15;
constexpr double objectsEnd = 0.65;
constexpr double assembledEnd = 0.75;

using Progress = std::function<bool(ImportProgress)>;

/** Thrown through libosmium's loops and caught in importOsm. */
struct Stopped
{
    Error error;
};

void report(const Progress &progress, ImportProgress::Step step, double fraction)
{
    if (progress && !progress({step, fraction})) {
        throw Stopped{importCancelled()};
    }
}

double fractionOf(const osmium::io::Reader &reader)
{
    const std::size_t size = reader.file_size();
    return size == 0 ? 0 : std::min(1.0, double(reader.offset()) / double(size));
}

Error unreadable(const QString &file, const QString &detail)
{
    return {Error::Kind::Geodata,
        QCoreApplication::translate("BaseMap", "%1 can't be read as an OpenStreetMap extract.").arg(file),
        QCoreApplication::translate("BaseMap",
            "Choose a file that ends in .osm.pbf, .osm, .osm.gz or .osm.bz2; if it was downloaded, download "
            "it "
            "again."),
        detail};
}

/** The file as libosmium takes it: only ever a file of this disk, never standard input or an address. */
Result<osmium::io::File> openFile(const QString &file)
{
    const QFileInfo info(file);
    if (!info.isFile() || !info.isReadable()) {
        return tl::unexpected(Error{Error::Kind::Geodata,
            QCoreApplication::translate("BaseMap", "There is no readable file %1.").arg(file),
            QCoreApplication::translate("BaseMap", "Check the file's name and that you may read it."), {}});
    }
    osmium::io::File source(info.absoluteFilePath().toStdString());
    if (source.format() != osmium::io::file_format::pbf && source.format() != osmium::io::file_format::xml) {
        return tl::unexpected(unreadable(file, QStringLiteral("unknown suffix")));
    }
    return source;
}

void readRelations(OsmCollector &collector, const osmium::io::File &source, const Progress &progress)
{
    osmium::io::Reader reader(source, osmium::osm_entity_bits::relation);
    while (const osmium::memory::Buffer buffer = reader.read()) {
        for (const auto &relation : buffer.select<osmium::Relation>()) {
            collector.relationOfFirstPass(relation);
        }
        report(progress, ImportProgress::Step::Relations, fractionOf(reader) * relationsEnd);
    }
    reader.close();
}

/** The time that a file's header gives as the state of its data. */
std::optional<qint64> headerTime(const osmium::io::Header &header)
{
    for (const char *key : {"osmosis_replication_timestamp", "timestamp"}) {
        const QDateTime time = QDateTime::fromString(QString::fromStdString(header.get(key)), Qt::ISODate);
        if (time.isValid() && time.toMSecsSinceEpoch() > 0) {
            return time.toMSecsSinceEpoch();
        }
    }
    return std::nullopt;
}

void limitIndex(const OsmCollector &collector, const ImportOptions &options)
{
    if (collector.indexBytes() > options.maximumIndexBytes) {
        throw Stopped{{Error::Kind::Limit,
            QCoreApplication::translate("BaseMap", "The extract is too large: more nodes than a county has."),
            QCoreApplication::translate("BaseMap", "Use an extract of the city or its county."),
            QStringLiteral("node index above %1 bytes").arg(options.maximumIndexBytes)}};
    }
}

std::optional<qint64> readObjects(OsmCollector &collector, const osmium::io::File &source,
    const ImportOptions &options, const Progress &progress)
{
    osmium::io::Reader reader(source, osmium::osm_entity_bits::node | osmium::osm_entity_bits::way);
    const std::optional<qint64> dataMs = headerTime(reader.header());
    while (osmium::memory::Buffer buffer = reader.read()) {
        for (osmium::OSMObject &object : buffer.select<osmium::OSMObject>()) {
            if (object.type() == osmium::item_type::node) {
                collector.node(static_cast<const osmium::Node &>(object));
            } else if (object.type() == osmium::item_type::way) {
                collector.way(static_cast<osmium::Way &>(object));
            }
        }
        limitIndex(collector, options);
        report(progress, ImportProgress::Step::Objects,
            relationsEnd + fractionOf(reader) * (objectsEnd - relationsEnd));
    }
    reader.close();
    return dataMs;
}

/** One pass over the nodes or the ways of a file that is to be cut; @p begin and @p end are shares of the
 * whole. */
template <typename Object, typename Take>
void readForCut(const osmium::io::File &source, osmium::osm_entity_bits::type kind, const Progress &progress,
    double begin, double end, Take take)
{
    osmium::io::Reader reader(source, kind);
    while (const osmium::memory::Buffer buffer = reader.read()) {
        for (const Object &object : buffer.select<Object>()) {
            take(object);
        }
        report(progress, ImportProgress::Step::Relations, begin + fractionOf(reader) * (end - begin));
    }
    reader.close();
}

/** Finds out what the bounds need of a large file. */
void cutToBounds(OsmCollector &collector, const osmium::io::File &source, const ImportOptions &options,
    const Progress &progress)
{
    if (!options.bounds
        || QFileInfo(QString::fromStdString(source.filename())).size() < options.cutFromBytes) {
        return;
    }
    constexpr double nodesEnd = relationsEnd / 2;
    collector.beginCut();
    readForCut<osmium::Node>(source, osmium::osm_entity_bits::node, progress, relationsEnd / 4, nodesEnd,
        [&collector](const osmium::Node &node) { collector.nodeOfCut(node); });
    collector.endNodesOfCut();
    limitIndex(collector, options);
    readForCut<osmium::Way>(source, osmium::osm_entity_bits::way, progress, nodesEnd, relationsEnd,
        [&collector](const osmium::Way &way) { collector.wayOfCut(way); });
    collector.endCut();
    limitIndex(collector, options);
}

/** Both passes. Throws what libosmium throws, and Stopped. */
std::optional<qint64> collect(OsmCollector &collector, const osmium::io::File &source,
    const ImportOptions &options, const Progress &progress)
{
    readRelations(collector, source, progress);
    cutToBounds(collector, source, options, progress);
    collector.beginSecondPass();
    const auto dataMs = readObjects(collector, source, options, progress);
    const bool isFinished = collector.finish([&progress](double fraction) {
        report(progress, ImportProgress::Step::Objects, objectsEnd + fraction * (assembledEnd - objectsEnd));
        return true;
    });
    return isFinished ? dataMs : std::nullopt;
}

std::optional<LonLatBox> boundsOf(const FeatureSet &features)
{
    WorldBox box;
    for (const MapFeature &feature : features.features) {
        box.add(feature.box);
    }
    if (box.isEmpty()) {
        return std::nullopt;
    }
    const LonLat northWest = toLonLat({box.left, box.top});
    const LonLat southEast = toLonLat({box.right, box.bottom});
    return LonLatBox{northWest.lon, southEast.lat, southEast.lon, northWest.lat};
}

Result<ImportCounts> store(Connection &connection, OsmCollector &collector, const QString &file,
    const ImportOptions &options, ImportCounts counts, const Progress &progress)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    const auto last = connection.integer("SELECT import_number FROM basemap");
    if (!last) {
        return tl::unexpected(last.error());
    }
    BaseMapInfo info;
    info.attribution = options.attribution;
    info.fileName = QFileInfo(file).fileName();
    info.dataMs = counts.dataMs;
    info.bounds = boundsOf(collector.features());
    info.importedMs = options.importedMs > 0 ? options.importedMs : QDateTime::currentMSecsSinceEpoch();
    info.importNumber = last->value_or(0) + 1;
    const auto isWanted = [&progress](double fraction) {
        return !progress
            || progress({ImportProgress::Step::Storing, assembledEnd + fraction * (1 - assembledEnd)});
    };
    Result<void> done =
        writeBaseMap(connection, collector.features(), collector.addresses(), info, counts, isWanted);
    if (done && options.hasDistricts) {
        const std::vector<Area> districts = collector.districts();
        counts.districts = static_cast<qint64>(districts.size());
        done = AreaStore(connection).replace(QStringLiteral("osm"), QStringLiteral("district"), districts);
    }
    if (done) {
        done = transaction->commit();
    }
    if (!done) {
        return tl::unexpected(done.error());
    }
    return counts;
}

Error emptyExtract(const QString &file)
{
    return {Error::Kind::Geodata,
        QCoreApplication::translate("BaseMap", "%1 holds nothing that a map could show.").arg(file),
        QCoreApplication::translate("BaseMap", "Choose an extract of the city's area."), {}};
}

} // namespace

Result<ImportCounts> importOsm(Connection &connection, const QString &file, const ImportOptions &options,
    const std::function<bool(ImportProgress)> &progress)
{
    try {
        const auto source = openFile(file);
        if (!source) {
            return tl::unexpected(source.error());
        }
        OsmCollector collector(options);
        const auto headerMs = collect(collector, *source, options, progress);
        ImportCounts counts = collector.counts();
        if (headerMs) {
            counts.dataMs = headerMs;
        }
        if (collector.features().features.empty()) {
            return tl::unexpected(emptyExtract(file));
        }
        return store(connection, collector, file, options, counts, progress);
    } catch (const Stopped &stopped) {
        return tl::unexpected(stopped.error);
    } catch (const std::bad_alloc &) {
        return tl::unexpected(Error{Error::Kind::Limit,
            QCoreApplication::translate("BaseMap", "There is not enough memory for %1.").arg(file),
            QCoreApplication::translate("BaseMap", "Use an extract of the city or its county."), {}});
    } catch (const std::exception &exception) {
        return tl::unexpected(unreadable(file, QString::fromUtf8(exception.what())));
    }
}

} // namespace stadtblick

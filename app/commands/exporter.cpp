#include "app/commands/exporter.h"

#include "app/commands/exportsink.h"
#include "app/commands/figuresexport.h"
#include "models/analysis/quality.h"
#include "models/domain/cityprofile.h"
#include "models/store/ideastore.h"
#include "models/store/observationstore.h"
#include "models/store/stationstore.h"
#include "models/store/syncstore.h"

#include <QtCore/QHash>

namespace stadtblick {

namespace {

/** What stands in the column `source`: the id, or a demo source's name, which carries the mark. */
Result<QHash<QString, QString>> sourceTexts(Connection &cache)
{
    const Result<std::vector<SourceStatus>> sources = SyncStore(cache).sources();
    if (!sources) {
        return tl::unexpected(sources.error());
    }
    QHash<QString, QString> texts;
    for (const SourceStatus &source : *sources) {
        texts.insert(source.id, source.isDemo ? source.name : source.id);
    }
    return texts;
}

/** Everything that the rows of a cache's export need to know of each other. */
struct Directory
{
    QHash<QString, QString> sources;
    std::vector<Station> stations;
    std::vector<StoredSeries> series;
    QHash<std::pair<QString, QString>, std::size_t> stationIndex;
    Result<CityProfile> city = emptyProfile(); ///< an error if this version can't read the cache's

    QString sourceText(const QString &id) const { return sources.value(id, id); }
    const Station &stationOf(const Series &s) const
    {
        static const Station unknown;
        const auto found = stationIndex.constFind({s.source, s.stationId});
        return found == stationIndex.constEnd() ? unknown : stations[*found];
    }
};

Result<Directory> readDirectory(Connection &cache)
{
    Directory directory;
    Result<QHash<QString, QString>> sources = sourceTexts(cache);
    if (!sources) {
        return tl::unexpected(sources.error());
    }
    const Result<QByteArray> profile = SyncStore(cache).profile();
    if (!profile) {
        return tl::unexpected(profile.error());
    }
    if (!profile->isEmpty()) {
        directory.city = cityProfileFromBytes(*profile, QStringLiteral("city.json"));
    }
    Result<std::vector<Station>> stations = StationStore(cache).stations();
    if (!stations) {
        return tl::unexpected(stations.error());
    }
    Result<std::vector<StoredSeries>> series = StationStore(cache).series();
    if (!series) {
        return tl::unexpected(series.error());
    }
    directory.sources = std::move(*sources);
    directory.stations = std::move(*stations);
    directory.series = std::move(*series);
    for (std::size_t i = 0; i < directory.stations.size(); ++i) {
        directory.stationIndex.insert({directory.stations[i].source, directory.stations[i].id}, i);
    }
    return directory;
}

Result<qint64> exportStations(const Directory &directory, ExportSink &sink)
{
    QHash<std::pair<QString, QString>, qint64> counts;
    for (const StoredSeries &series : directory.series) {
        ++counts[{series.series.source, series.series.stationId}];
    }
    for (const Station &station : directory.stations) {
        const Result<void> written = sink.station(
            station, directory.sourceText(station.source), counts.value({station.source, station.id}));
        if (!written) {
            return tl::unexpected(written.error());
        }
    }
    return qint64(directory.stations.size());
}

Result<qint64> exportSeries(const Directory &directory, ExportSink &sink)
{
    for (const StoredSeries &series : directory.series) {
        const Result<void> written = sink.series(
            series, directory.stationOf(series.series), directory.sourceText(series.series.source));
        if (!written) {
            return tl::unexpected(written.error());
        }
    }
    return qint64(directory.series.size());
}

/** The samples with the flags that figures go by, so that the table tells which values they leave out. */
Samples withFlags(Samples samples, const Series &series, const QTimeZone &zone)
{
    const Quantity *quantity = quantityByKey(series.quantity);
    const auto conversion = quantity ? conversionFor(series.quantity, series.unit) : std::nullopt;
    if (conversion) {
        samples.flags = qualityFlags(samples, series.stepMs, *quantity, *conversion, zone);
    }
    return samples;
}

Result<qint64> exportObservations(Connection &cache, const Directory &directory, ExportSink &sink)
{
    const ObservationStore store(cache);
    const QTimeZone zone = directory.city ? directory.city->timeZone : QTimeZone::utc();
    qint64 count = 0;
    for (const StoredSeries &series : directory.series) {
        Result<Samples> samples = store.readAll(series.row);
        if (!samples) {
            return tl::unexpected(samples.error());
        }
        count += qint64(samples->size());
        const Result<void> written = sink.observations(series.series, directory.stationOf(series.series),
            directory.sourceText(series.series.source), withFlags(std::move(*samples), series.series, zone));
        if (!written) {
            return tl::unexpected(written.error());
        }
    }
    return count;
}

Result<qint64> exportIdeas(Connection &cache, const Directory &directory, ExportSink &sink, bool isMasked)
{
    IdeaQuery query;
    query.sort = QStringLiteral("created");
    const Result<std::vector<Idea>> ideas = IdeaStore(cache).find(query);
    if (!ideas) {
        return tl::unexpected(ideas.error());
    }
    for (const Idea &idea : *ideas) {
        const Result<void> written = sink.idea(idea, directory.sourceText(idea.source), isMasked);
        if (!written) {
            return tl::unexpected(written.error());
        }
    }
    return qint64(ideas->size());
}

Result<qint64> writeRows(
    Connection &cache, ExportContent content, ExportSink &sink, bool isMasked, const ViewState *view)
{
    const Result<Directory> directory = readDirectory(cache);
    if (!directory) {
        return tl::unexpected(directory.error());
    }
    switch (content) {
    case ExportContent::Stations:
        return exportStations(*directory, sink);
    case ExportContent::Series:
        return exportSeries(*directory, sink);
    case ExportContent::Observations:
        return exportObservations(cache, *directory, sink);
    case ExportContent::Figures:
        // Without its profile days and nights would be those of another time zone than on screen.
        return directory->city.and_then([&](const CityProfile &city) {
            return exportFigures(
                cache, {directory->stations, directory->sources}, city, sink, view ? *view : city.start);
        });
    case ExportContent::Ideas:
        break;
    }
    return exportIdeas(cache, *directory, sink, isMasked);
}

} // namespace

Result<qint64> exportCache(
    Connection &cache, ExportContent content, const QString &path, bool isMasked, const ViewState *view)
{
    Result<std::unique_ptr<ExportSink>> sink = openExportSink(path, content);
    if (!sink) {
        return tl::unexpected(sink.error());
    }
    const Result<qint64> rows = writeRows(cache, content, **sink, isMasked, view);
    if (!rows) {
        return rows;
    }
    if (const Result<void> finished = (*sink)->finish(); !finished) {
        return tl::unexpected(finished.error());
    }
    return rows;
}

} // namespace stadtblick

#include "app/commands/exportsink.h"

#include "app/commands/csvrows.h"
#include "app/commands/geojsonfile.h"
#include "app/commands/outputfile.h"
#include "models/domain/timerange.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

namespace stadtblick {

namespace {

class CsvSink : public ExportSink
{
public:
    CsvSink(const QString &path, ExportContent content)
        : m_file(path)
        , m_content(content)
    { }

    Result<void> open()
    {
        if (!m_file.open(QIODevice::WriteOnly)) {
            return tl::unexpected(error());
        }
        switch (m_content) {
        case ExportContent::Stations:
            return write(stationsHeader());
        case ExportContent::Series:
            return write(seriesHeader());
        case ExportContent::Observations:
            return write(observationsHeader());
        case ExportContent::Figures:
            return write(figuresHeader());
        case ExportContent::Ideas:
            break;
        }
        return write(ideasHeader());
    }

    Result<void> station(const Station &station, const QString &source, qint64 seriesCount) override
    {
        return write(stationRow(station, source, seriesCount));
    }
    Result<void> series(const StoredSeries &series, const Station &station, const QString &source) override
    {
        return write(seriesRow(series, station, source));
    }
    Result<void> observations(
        const Series &series, const Station &station, const QString &source, const Samples &samples) override
    {
        m_rows.clear();
        appendObservationRows(m_rows, series, station, source, samples);
        return write(m_rows);
    }
    Result<void> idea(const Idea &idea, const QString &source, bool isMasked) override
    {
        return write(ideaRow(idea, source, isMasked));
    }
    Result<void> figure(const Figure &figure, const FigureSubject &subject, const QString &filters) override
    {
        return write(figureRow(figure, subject, filters));
    }
    Result<void> finish() override { return m_file.commit() ? Result<void>() : tl::unexpected(error()); }

private:
    Result<void> write(const QByteArray &bytes)
    {
        return m_file.write(bytes) == bytes.size() ? Result<void>() : tl::unexpected(error());
    }
    Error error() const
    {
        Error failure = cannotWrite(m_file.fileName());
        failure.detail = m_file.errorString();
        return failure;
    }

    QSaveFile m_file;
    ExportContent m_content;
    QByteArray m_rows;
};

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

template <typename T>
QVariant valueOrNull(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant timeOrNull(const std::optional<qint64> &timeMs)
{
    return timeMs ? QVariant(toIsoUtc(*timeMs)) : QVariant();
}

std::vector<GeoField> geoFields(ExportContent content)
{
    using Type = GeoField::Type;
    switch (content) {
    case ExportContent::Stations:
        return {{"source"}, {"id"}, {"name"}, {"description"}, {"height_m", Type::Real},
            {"series", Type::Integer}};
    case ExportContent::Series:
        return {{"source"}, {"station"}, {"station_id"}, {"series"}, {"name"}, {"quantity"}, {"property"},
            {"definition"}, {"unit"}, {"step_ms", Type::Integer}, {"first"}, {"last"},
            {"observations", Type::Integer}, {"skipped", Type::Integer}};
    case ExportContent::Observations:
        return {{"source"}, {"station"}, {"station_id"}, {"series"}, {"quantity"}, {"property"}, {"unit"},
            {"time"}, {"end"}, {"value", Type::Real}, {"flags"}};
    case ExportContent::Figures:
        return {{"source"}, {"station"}, {"station_id"}, {"key"}, {"title"}, {"quantity"},
            {"value", Type::Real}, {"unit"}, {"from"}, {"to"}, {"filters"}, {"valid", Type::Integer},
            {"total", Type::Integer}, {"percent", Type::Integer}, {"needed", Type::Integer}, {"status"},
            {"shown"}, {"detail"}, {"limit", Type::Real}, {"beyond_limit", Type::Real}, {"limit_label"},
            {"attribution"}, {"method"}, {"subject"}, {"low", Type::Real}, {"high", Type::Real},
            {"reference_from"}, {"reference_to"}};
    case ExportContent::Ideas:
        break;
    }
    return {{"source"}, {"id"}, {"kind"}, {"title"}, {"text"}, {"created"}, {"status"},
        {"support", Type::Integer}, {"comments", Type::Integer}, {"place"}, {"category"}, {"tags"},
        {"channel"}, {"project"}, {"phase"}, {"url"}};
}

class GeoJsonSink : public ExportSink
{
public:
    explicit GeoJsonSink(GeoJsonFile file)
        : m_file(std::move(file))
    { }

    Result<void> station(const Station &station, const QString &source, qint64 seriesCount) override
    {
        return m_file.add(station.position,
            {source, station.id, textOrNull(station.name), textOrNull(station.description),
                valueOrNull(station.heightM), seriesCount});
    }
    Result<void> series(const StoredSeries &stored, const Station &station, const QString &source) override
    {
        const Series &series = stored.series;
        return m_file.add(series.position ? series.position : station.position,
            {source, textOrNull(station.name), series.stationId, series.id, textOrNull(series.name),
                textOrNull(series.quantity), textOrNull(series.property),
                textOrNull(series.propertyDefinition), textOrNull(series.unit), valueOrNull(series.stepMs),
                timeOrNull(stored.firstMs), timeOrNull(stored.lastMs), stored.sampleCount,
                stored.skippedCount});
    }
    Result<void> observations(
        const Series &series, const Station &station, const QString &source, const Samples &samples) override
    {
        const std::optional<LonLat> &place = series.position ? series.position : station.position;
        for (std::size_t i = 0; i < samples.size(); ++i) {
            const QString flags = samples.flags.empty() ? QString() : flagNames(samples.flags[i]);
            const Result<void> added = m_file.add(place,
                {source, textOrNull(station.name), series.stationId, series.id, textOrNull(series.quantity),
                    textOrNull(series.property), textOrNull(series.unit), toIsoUtc(samples.timesMs[i]),
                    timeOrNull(endOfSample(samples, i, series.stepMs)), samples.values[i],
                    textOrNull(flags)});
            if (!added) {
                return added;
            }
        }
        return {};
    }
    Result<void> idea(const Idea &original, const QString &source, bool isMasked) override
    {
        const Idea idea = isMasked ? withoutContacts(original) : original;
        return m_file.add(idea.position,
            {source, idea.id, textOrNull(idea.kind), textOrNull(idea.title), textOrNull(idea.text),
                textOrNull(momentText(idea.created)), textOrNull(idea.status), valueOrNull(idea.support),
                valueOrNull(idea.comments), textOrNull(idea.place), textOrNull(idea.category),
                textOrNull(idea.tags.join(u';')), textOrNull(idea.channel), textOrNull(idea.project),
                textOrNull(idea.phase), textOrNull(idea.url)});
    }
    Result<void> figure(const Figure &figure, const FigureSubject &subject, const QString &filters) override
    {
        const auto &exceeded = figure.exceeded;
        const auto &interval = figure.interval;
        return m_file.add(subject.place,
            {subject.source, textOrNull(subject.name), subject.id, figure.key, figure.title,
                textOrNull(figure.quantity), valueOrNull(figure.value), textOrNull(figure.unit),
                timeOrNull(beginOf(figure.period)), timeOrNull(endOf(figure.period)), textOrNull(filters),
                figure.coverage.valid, figure.coverage.total, figure.coverage.percent(), figure.neededPercent,
                figure.status(), figure.valueText(QLocale::c()), textOrNull(figure.detail),
                exceeded ? QVariant(exceeded->limit) : QVariant(),
                exceeded ? QVariant(exceeded->by) : QVariant(),
                exceeded ? QVariant(exceeded->label) : QVariant(), textOrNull(figure.source),
                textOrNull(figure.method), subject.kind, interval ? QVariant(interval->first) : QVariant(),
                interval ? QVariant(interval->second) : QVariant(), timeOrNull(beginOf(figure.reference)),
                timeOrNull(endOf(figure.reference))});
    }
    Result<void> finish() override { return m_file.finish(); }

private:
    GeoJsonFile m_file;
};

} // namespace

Result<std::unique_ptr<ExportSink>> openExportSink(const QString &path, ExportContent content)
{
    if (QFileInfo(path).suffix().toLower() == u"geojson") {
        Result<GeoJsonFile> file = GeoJsonFile::create(path, geoFields(content));
        if (!file) {
            return tl::unexpected(file.error());
        }
        return std::make_unique<GeoJsonSink>(std::move(*file));
    }
    auto sink = std::make_unique<CsvSink>(path, content);
    if (const Result<void> opened = sink->open(); !opened) {
        return tl::unexpected(opened.error());
    }
    return sink;
}

} // namespace stadtblick

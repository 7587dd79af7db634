#include "app/commands/csvrows.h"

#include "models/domain/contactmask.h"
#include "models/domain/timerange.h"

#include <array>
#include <charconv>
#include <cmath>

namespace stadtblick {

namespace {

constexpr std::array<std::pair<SampleFlag, QLatin1StringView>, 8> flagTexts = {{
    {FlagRange, QLatin1StringView("range")},
    {FlagSpike, QLatin1StringView("spike")},
    {FlagStep, QLatin1StringView("step")},
    {FlagFlat, QLatin1StringView("flat")},
    {FlagClock, QLatin1StringView("clock")},
    {FlagDuplicate, QLatin1StringView("duplicate")},
    {FlagAfterGap, QLatin1StringView("after_gap")},
    {FlagWithdrawn, QLatin1StringView("withdrawn")},
}};

QByteArray row(std::initializer_list<QByteArray> cells)
{
    QByteArray line;
    for (const QByteArray &cell : cells) {
        line += cell;
        line += ',';
    }
    line.back() = '\n';
    return line;
}

QByteArray number(const std::optional<double> &value)
{
    return value ? csvNumber(*value) : QByteArray("");
}

QByteArray number(const std::optional<qint64> &value)
{
    return value ? QByteArray::number(*value) : QByteArray("");
}

QByteArray time(const std::optional<qint64> &timeMs)
{
    return timeMs ? toIsoUtc(*timeMs).toLatin1() : QByteArray("");
}

QByteArray positionOrigin(PositionOrigin origin)
{
    switch (origin) {
    case PositionOrigin::None:
        break;
    case PositionOrigin::Location:
        return "location";
    case PositionOrigin::ObservedArea:
        return "observed_area";
    case PositionOrigin::FeatureOfInterest:
        return "feature_of_interest";
    case PositionOrigin::File:
        return "file";
    }
    return "";
}

std::optional<double> lon(const std::optional<LonLat> &place)
{
    return place ? std::optional(place->lon) : std::nullopt;
}

std::optional<double> lat(const std::optional<LonLat> &place)
{
    return place ? std::optional(place->lat) : std::nullopt;
}

} // namespace

QByteArray csvText(const QString &text)
{
    QByteArray cell = text.toUtf8();
    if (!cell.isEmpty() && QByteArrayView("=+-@\t\r").contains(cell.front())) {
        cell.prepend('\'');
    }
    if (cell.contains(',') || cell.contains('"') || cell.contains('\n') || cell.contains('\r')) {
        cell.replace('"', "\"\"");
        cell = '"' + cell + '"';
    }
    return cell;
}

QByteArray csvNumber(double value)
{
    std::array<char, 64> text{};
    const double size = std::abs(value);
    const bool isPlain = size == 0 || (size >= 1e-5 && size < 1e15);
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value,
        isPlain ? std::chars_format::fixed : std::chars_format::scientific);
    return QByteArray(text.data(), end.ptr - text.data());
}

QString flagNames(quint8 flags)
{
    QString names;
    for (const auto &[flag, name] : flagTexts) {
        if (flags & flag) {
            names += (names.isEmpty() ? QLatin1StringView() : QLatin1StringView(";")) + name;
        }
    }
    return names;
}

std::optional<qint64> endOfSample(
    const Samples &samples, std::size_t index, const std::optional<qint64> &stepMs)
{
    const std::optional<qint64> length =
        samples.lengthsMs.empty() ? stepMs : std::optional(samples.lengthsMs[index]);
    return length && *length > 0 ? std::optional(samples.timesMs[index] + *length) : std::nullopt;
}

QString momentText(const std::optional<Moment> &moment)
{
    if (!moment) {
        return {};
    }
    const QString text = toIsoUtc(moment->timeMs);
    return moment->isDayOnly ? text.left(10) : text;
}

Idea withoutContacts(Idea idea)
{
    idea.title = maskContacts(idea.title);
    idea.text = maskContacts(idea.text);
    idea.place = maskContacts(idea.place);
    return idea;
}

QByteArray stationsHeader()
{
    return "source,id,name,description,lon,lat,height_m,position_from,series\n";
}

QByteArray stationRow(const Station &station, const QString &source, qint64 seriesCount)
{
    return row({csvText(source), csvText(station.id), csvText(station.name), csvText(station.description),
        number(lon(station.position)), number(lat(station.position)), number(station.heightM),
        positionOrigin(station.positionOrigin), QByteArray::number(seriesCount)});
}

QByteArray seriesHeader()
{
    return "source,station,station_id,series,name,quantity,property,definition,unit,step_ms,first,last,"
           "observations,skipped,lon,lat\n";
}

QByteArray seriesRow(const StoredSeries &stored, const Station &station, const QString &source)
{
    const Series &series = stored.series;
    const std::optional<LonLat> &place = series.position ? series.position : station.position;
    return row({csvText(source), csvText(station.name), csvText(series.stationId), csvText(series.id),
        csvText(series.name), csvText(series.quantity), csvText(series.property),
        csvText(series.propertyDefinition), csvText(series.unit), number(series.stepMs), time(stored.firstMs),
        time(stored.lastMs), QByteArray::number(stored.sampleCount), QByteArray::number(stored.skippedCount),
        number(lon(place)), number(lat(place))});
}

QByteArray observationsHeader()
{
    return "source,station,station_id,series,quantity,property,unit,time,end,value,flags\n";
}

void CsvTime::append(QByteArray &rows, qint64 timeMs)
{
    constexpr qint64 dayMs = 86400000;
    const qint64 day = (timeMs >= 0 ? timeMs : timeMs - dayMs + 1) / dayMs;
    if (day != m_day || m_date.isEmpty()) {
        m_day = day;
        m_date = toIsoUtc(day * dayMs).left(11).toLatin1();
    }
    const qint64 ofDayMs = timeMs - day * dayMs;
    rows += m_date;
    const auto put = [&rows](qint64 number, int digits, char after) {
        std::array<char, 4> text{};
        for (int i = digits - 1; i >= 0; --i) {
            text[std::size_t(i)] = char('0' + number % 10);
            number /= 10;
        }
        text[std::size_t(digits)] = after;
        rows.append(text.data(), digits + 1);
    };
    put(ofDayMs / 3600000, 2, ':');
    put(ofDayMs / 60000 % 60, 2, ':');
    put(ofDayMs / 1000 % 60, 2, '.');
    put(ofDayMs % 1000, 3, 'Z');
}

void appendObservationRows(QByteArray &rows, const Series &series, const Station &station,
    const QString &source, const Samples &samples)
{
    const QByteArray front = csvText(source) + ',' + csvText(station.name) + ',' + csvText(series.stationId)
        + ',' + csvText(series.id) + ',' + csvText(series.quantity) + ',' + csvText(series.property) + ','
        + csvText(series.unit) + ',';
    CsvTime begin;
    CsvTime end;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        rows += front;
        begin.append(rows, samples.timesMs[i]);
        rows += ',';
        if (const std::optional<qint64> endMs = endOfSample(samples, i, series.stepMs)) {
            end.append(rows, *endMs);
        }
        rows += ',';
        rows += csvNumber(samples.values[i]);
        rows += ',';
        if (!samples.flags.empty()) {
            rows += flagNames(samples.flags[i]).toLatin1();
        }
        rows += '\n';
    }
}

QByteArray ideasHeader()
{
    return "source,id,kind,title,text,created,status,support,comments,lon,lat,place,category,tags,channel,"
           "project,phase,url\n";
}

QByteArray ideaRow(const Idea &original, const QString &source, bool isMasked)
{
    const Idea idea = isMasked ? withoutContacts(original) : original;
    return row({csvText(source), csvText(idea.id), csvText(idea.kind), csvText(idea.title),
        csvText(idea.text), momentText(idea.created).toLatin1(), csvText(idea.status), number(idea.support),
        number(idea.comments), number(lon(idea.position)), number(lat(idea.position)), csvText(idea.place),
        csvText(idea.category), csvText(idea.tags.join(u';')), csvText(idea.channel), csvText(idea.project),
        csvText(idea.phase), csvText(idea.url)});
}

QByteArray figuresHeader()
{
    return "source,station,station_id,key,title,quantity,value,unit,from,to,filters,valid,total,percent,"
           "needed,status,shown,detail,limit,beyond_limit,limit_label,attribution,method,lon,lat,subject,"
           "low,high,reference_from,reference_to\n";
}

std::optional<qint64> beginOf(const TimeRange &period)
{
    return period.isEmpty() ? std::nullopt : std::optional(period.fromMs);
}

std::optional<qint64> endOf(const TimeRange &period)
{
    return period.isEmpty() ? std::nullopt : std::optional(period.toMs);
}

QByteArray figureRow(const Figure &figure, const FigureSubject &subject, const QString &filters)
{
    const auto &exceeded = figure.exceeded;
    const auto &interval = figure.interval;
    return row({csvText(subject.source), csvText(subject.name), csvText(subject.id), csvText(figure.key),
        csvText(figure.title), csvText(figure.quantity), number(figure.value), csvText(figure.unit),
        time(beginOf(figure.period)), time(endOf(figure.period)), csvText(filters),
        QByteArray::number(figure.coverage.valid), QByteArray::number(figure.coverage.total),
        QByteArray::number(figure.coverage.percent()), QByteArray::number(figure.neededPercent),
        csvText(figure.status()), csvText(figure.valueText(QLocale::c())), csvText(figure.detail),
        number(exceeded ? std::optional(exceeded->limit) : std::nullopt),
        number(exceeded ? std::optional(exceeded->by) : std::nullopt),
        csvText(exceeded ? exceeded->label : QString()), csvText(figure.source), csvText(figure.method),
        number(lon(subject.place)), number(lat(subject.place)), csvText(subject.kind),
        number(interval ? std::optional(interval->first) : std::nullopt),
        number(interval ? std::optional(interval->second) : std::nullopt), time(beginOf(figure.reference)),
        time(endOf(figure.reference))});
}

} // namespace stadtblick

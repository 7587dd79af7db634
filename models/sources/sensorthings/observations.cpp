#include "models/sources/sensorthings/observations.h"

#include "models/sources/faults.h"
#include "models/sources/json.h"
#include "models/sources/sensorthings/phenomenontime.h"

#include <QtCore/QCoreApplication>

#include <charconv>
#include <cmath>

namespace stadtblick {

namespace {

using simdjson::dom::array;
using simdjson::dom::element;

/** What an observation consists of, wherever it stood. */
struct Parts
{
    std::string_view time;
    std::string_view arrival;
    std::optional<qint64> id;
    std::optional<element> result;
};

/** Numbers that loggers and databases write where nothing was measured. */
bool isStandIn(double value)
{
    static constexpr double standIns[] = {-999, -9999, -99999, -999.9, -999.99, -9999.9, -9999.99};
    return std::find(std::begin(standIns), std::end(standIns), value) != std::end(standIns);
}

std::optional<double> numberOf(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '+')) {
        text.remove_prefix(1);
    }
    while (!text.empty() && text.back() == ' ') {
        text.remove_suffix(1);
    }
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) {
        return std::nullopt;
    }
    return value;
}

std::optional<double> valueOf(element result)
{
    std::optional<double> value;
    std::string_view text;
    if (!result.get_string().get(text)) {
        value = numberOf(text);
    } else {
        value = jsonNumber(result);
    }
    return value && std::isfinite(*value) && !isStandIn(*value) ? value : std::nullopt;
}

/** Collects observations into columns. */
class Collector
{
public:
    Collector(ObservationPage &page, const QStringList &seriesIds, bool isMulti, const OpenTimeRange &range,
        const OpenTimeRange &counted)
        : m_page(page)
        , m_range(range)
        , m_counted(counted)
        , m_isMulti(isMulti)
    {
        for (const QString &id : seriesIds) {
            m_page.series.push_back({id, {}, 0, {}});
        }
    }

    void reserve(std::size_t count)
    {
        for (SeriesSamples &series : m_page.series) {
            series.samples.timesMs.reserve(count);
            series.samples.values.reserve(count);
            series.samples.lengthsMs.reserve(count);
        }
    }

    void add(const Parts &parts)
    {
        ++m_page.count;
        if (parts.id) {
            m_page.largestId = std::max(m_page.largestId.value_or(*parts.id), *parts.id);
        }
        TimeFault fault = TimeFault::None;
        const auto time = readPhenomenonTime(parts.time, fault);
        if (!time) {
            ++(fault == TimeFault::NoZone ? m_page.withoutZone : m_page.unreadableTimes);
            if (m_counted == OpenTimeRange{}) {
                skipAll();
            }
            return;
        }
        noteOrder(time->beginMs);
        noteArrival(*time, parts.arrival);
        if (m_range.contains(time->beginMs)) {
            m_page.latestTakenMs = std::max(m_page.latestTakenMs.value_or(time->beginMs), time->beginMs);
            addResult(*time, parts.result);
        }
    }

    /** Instants need no lengths; a length that all share is the series' step. */
    void finish()
    {
        for (SeriesSamples &series : m_page.series) {
            auto &lengths = series.samples.lengthsMs;
            if (lengths.empty()) {
                continue;
            }
            const bool isRegular = std::all_of(lengths.begin(), lengths.end(),
                [first = lengths.front()](qint64 length) { return length == first; });
            if (isRegular) {
                series.stepMs = lengths.front();
            }
            if (isRegular && lengths.front() == 0) {
                lengths.clear();
            }
        }
    }

private:
    void skipAll()
    {
        for (SeriesSamples &series : m_page.series) {
            ++series.skipped;
        }
    }

    void noteOrder(qint64 beginMs)
    {
        m_page.isAscending = m_page.isAscending && beginMs >= m_page.lastMs.value_or(beginMs);
        m_page.firstMs = m_page.firstMs.value_or(beginMs);
        m_page.lastMs = beginMs;
        m_page.earliestMs = std::min(m_page.earliestMs.value_or(beginMs), beginMs);
    }

    void noteArrival(const PhenomenonTime &time, std::string_view text)
    {
        if (text.empty()) {
            return;
        }
        TimeFault fault = TimeFault::None;
        if (const auto arrival = readInstant(text.substr(0, text.find('/')), fault)) {
            ++m_page.arrivals;
            // One second: the inclusive end of an interval, copied.
            m_page.trueArrivals += *arrival > time.beginMs + time.lengthMs + 1000 ? 1 : 0;
        }
    }

    void addResult(const PhenomenonTime &time, const std::optional<element> &result)
    {
        if (!m_isMulti) {
            addValue(m_page.series.front(), time, result ? valueOf(*result) : std::nullopt);
            return;
        }
        array values;
        if (!result || result->get_array().get(values)) {
            if (m_counted.contains(time.beginMs)) {
                skipAll();
            }
            return;
        }
        std::size_t i = 0;
        for (const element value : values) {
            if (i < m_page.series.size()) {
                addValue(m_page.series[i++], time, valueOf(value));
            }
        }
        for (; i < m_page.series.size(); ++i) {
            addValue(m_page.series[i], time, std::nullopt);
        }
    }

    void addValue(SeriesSamples &series, const PhenomenonTime &time, std::optional<double> value)
    {
        if (!value) {
            series.skipped += m_counted.contains(time.beginMs) ? 1 : 0;
            return;
        }
        series.samples.timesMs.push_back(time.beginMs);
        series.samples.values.push_back(*value);
        series.samples.lengthsMs.push_back(time.lengthMs);
    }

    ObservationPage &m_page;
    const OpenTimeRange &m_range;
    const OpenTimeRange &m_counted;
    bool m_isMulti;
};

enum class Field { Time, Arrival, Id, Result, Other };

Field fieldOf(std::string_view name)
{
    if (name == "phenomenonTime") {
        return Field::Time;
    }
    if (name == "result") {
        return Field::Result;
    }
    if (name == "@iot.id" || name == "id") {
        return Field::Id;
    }
    return name == "resultTime" ? Field::Arrival : Field::Other;
}

void assign(Parts &parts, Field field, element value)
{
    std::string_view text;
    int64_t id = 0;
    switch (field) {
    case Field::Time:
        if (!value.get_string().get(text)) {
            parts.time = text;
        }
        break;
    case Field::Arrival:
        if (!value.get_string().get(text)) {
            parts.arrival = text;
        }
        break;
    case Field::Id:
        if (!value.get_int64().get(id)) {
            parts.id = id;
        }
        break;
    case Field::Result:
        parts.result = value;
        break;
    case Field::Other:
        break;
    }
}

void addEntity(Collector &collector, element entity)
{
    Parts parts;
    simdjson::dom::object object;
    if (!entity.get_object().get(object)) {
        for (const auto &[key, value] : object) {
            assign(parts, fieldOf(key), value);
        }
    }
    collector.add(parts);
}

/** A group in the form of dataArray: rows whose columns are named by 'components'. */
void addGroup(Collector &collector, element group, const array &rows)
{
    std::vector<Field> fields;
    array components;
    if (const auto member = jsonMember(group, "components"); member && !member->get_array().get(components)) {
        for (const element component : components) {
            std::string_view name;
            fields.push_back(component.get_string().get(name) ? Field::Other : fieldOf(name));
        }
    }
    collector.reserve(rows.size());
    for (const element row : rows) {
        Parts parts;
        array values;
        if (!row.get_array().get(values)) {
            std::size_t i = 0;
            for (const element value : values) {
                if (i < fields.size()) {
                    assign(parts, fields[i++], value);
                }
            }
        }
        collector.add(parts);
    }
}

} // namespace

Result<ObservationPage> readObservations(QByteArrayView body, const QStringList &seriesIds, bool isMulti,
    const OpenTimeRange &range, const OpenTimeRange &counted)
{
    const auto root = parseJson(body);
    if (!root) {
        return tl::unexpected(root.error());
    }
    array values;
    const auto member = jsonMember(*root, "value");
    if (!member || member->get_array().get(values) || seriesIds.isEmpty()) {
        const QString reason = errorMessage(*root);
        return tl::unexpected(Error{Error::Kind::Protocol,
            reason.isEmpty()
                ? QCoreApplication::translate("SensorThings", "The answer is no list of observations.")
                : QCoreApplication::translate("SensorThings", "The service answered with an error: %1")
                      .arg(reason),
            QCoreApplication::translate(
                "SensorThings", "Check whether the address is that of a SensorThings service."),
            beginningOf(body)});
    }
    ObservationPage page;
    Collector collector(page, seriesIds, isMulti, range, counted);
    collector.reserve(values.size());
    for (const element value : values) {
        const auto dataArray = jsonMember(value, "dataArray");
        array rows;
        if (dataArray && !dataArray->get_array().get(rows)) {
            addGroup(collector, value, rows);
        } else {
            addEntity(collector, value);
        }
    }
    collector.finish();
    page.nextLink = jsonText(*root, "@iot.nextLink");
    if (const auto count = jsonMember(*root, "@iot.count")) {
        page.expected = jsonWhole(*count);
    }
    return page;
}

} // namespace stadtblick

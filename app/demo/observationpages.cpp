#include "app/demo/sensorthingsservice.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

/** The observations of SensorThingsService: written as bytes, without a JSON tree in between. */
namespace stadtblick::demo {

namespace {

qint64 lengthMs(const DemoSeries &series)
{
    return series.isInstant ? 0 : series.stepMs;
}

/** 214 with one decimal is 21.4, as FROST writes a BigDecimal. */
void appendValue(QByteArray &out, std::int32_t value, int decimals)
{
    if (decimals == 0) {
        out += QByteArray::number(value);
        return;
    }
    const std::int32_t scale = decimals == 1 ? 10 : decimals == 2 ? 100 : 1000;
    const std::int32_t size = value < 0 ? -value : value;
    if (value < 0) {
        out += '-';
    }
    out += QByteArray::number(size / scale);
    const QByteArray fraction = QByteArray::number(size % scale);
    out += '.' + QByteArray(decimals - fraction.size(), '0') + fraction;
}

Operand operandOf(const DemoSeries &series, std::uint32_t index, const QString &path)
{
    Operand operand;
    operand.kind = Operand::Kind::Time;
    operand.fromMs = series.timeMs(index);
    operand.toMs = operand.fromMs + lengthMs(series);
    if (path == QLatin1String("phenomenonTime")) {
        return operand;
    }
    if (path == QLatin1String("resultTime")) {
        operand.fromMs = operand.toMs;
        return operand;
    }
    operand.kind = Operand::Kind::Number;
    if (path == QLatin1String("id") || path == QLatin1String("@iot.id")) {
        operand.number = static_cast<double>(ThingsModel::observationId(series, index));
    } else if (path == QLatin1String("result")) {
        operand.number = series.values[index] / std::pow(10.0, series.decimals);
    } else if (path == QLatin1String("Datastream/id")) {
        operand.number = series.id;
    } else {
        operand.kind = Operand::Kind::Null;
    }
    return operand;
}

bool wants(const QueryOptions &options, QLatin1StringView name)
{
    return options.select.isEmpty() || options.select.contains(name);
}

/** Limits of time narrow the search; the whole filter decides. */
std::vector<std::uint32_t> filtered(
    const DemoSeries &series, const std::vector<std::uint32_t> &all, const QueryOptions &options)
{
    if (!options.filter) {
        return all;
    }
    const auto count = static_cast<qint64>(series.values.size());
    const auto indexAt = [&](qint64 timeMs) {
        return std::clamp<qint64>((timeMs - yearFromMs) / series.stepMs, 0, count);
    };
    qint64 from = 0;
    qint64 to = count;
    for (const QString &name : {QStringLiteral("phenomenonTime"), QStringLiteral("resultTime")}) {
        if (const auto low = options.filter->notBefore(name)) {
            from = std::max(from, indexAt(*low - 2 * series.stepMs));
        }
        if (const auto high = options.filter->notAfter(name)) {
            to = std::min(to, indexAt(*high) + 2);
        }
    }
    const auto first = std::ranges::lower_bound(all, static_cast<std::uint32_t>(from));
    const auto last = std::ranges::lower_bound(all, static_cast<std::uint32_t>(std::max(from, to)));
    std::vector<std::uint32_t> result;
    for (auto index = first; index < last; ++index) {
        if (options.filter->matches([&](const QString &path) { return operandOf(series, *index, path); })) {
            result.push_back(*index);
        }
    }
    return result;
}

/** By the first key; rows lie in the order of time, which is that of their ids too. */
void sort(const DemoSeries &series, std::vector<std::uint32_t> &rows, const QueryOptions &options)
{
    if (options.orderBy.isEmpty()) {
        return;
    }
    const auto &[path, isDescending] = options.orderBy.front();
    if (path == QLatin1String("result")) {
        std::ranges::stable_sort(rows, {}, [&](std::uint32_t index) { return series.values[index]; });
    }
    if (isDescending) {
        std::ranges::reverse(rows);
    }
}

} // namespace

const std::vector<std::uint32_t> &SensorThingsService::chosen(
    const DemoSeries &series, const RequestPlace &place, const QueryOptions &options) const
{
    QString key = QString::number(series.id);
    for (const auto &[name, value] : place.query) {
        if (name == QLatin1String("$filter") || name == QLatin1String("$orderby")) {
            key += u'&' % name % u'=' % value;
        }
    }
    for (const Chosen &known : m_chosen) {
        if (known.key == key) {
            return known.indices;
        }
    }
    Chosen &slot = m_chosen[m_nextChosen++ % m_chosen.size()];
    slot = {key, filtered(series, m_model.present(series.id), options)};
    sort(series, slot.indices, options);
    return slot.indices;
}

void SensorThingsService::writeExpansions(
    QByteArray &out, qint64 id, bool isFirst, const QueryOptions &options, const QString &root) const
{
    for (const auto &[relation, own] : options.expand) {
        if (const auto related = m_model.related(EntitySet::Observations, id, relation)) {
            out += (isFirst ? "{\"" : ",\"") + relation.toUtf8() + "\":";
            out += QJsonDocument(withExpansions(*related, related->ids.front(), own, root))
                       .toJson(QJsonDocument::Compact);
            isFirst = false;
        }
    }
}

void SensorThingsService::writeObservation(QByteArray &out, const DemoSeries &series, std::uint32_t index,
    const QueryOptions &options, const QString &root) const
{
    const qint64 id = ThingsModel::observationId(series, index);
    const QByteArray self = root.toLatin1() + "/Observations(" + QByteArray::number(id) + ')';
    const qint64 from = series.timeMs(index);
    const qint64 to = from + lengthMs(series);
    const qsizetype begin = out.size();
    const auto member = [&](QLatin1StringView name, const char *key) {
        const bool isWanted = wants(options, name);
        if (isWanted) {
            out += out.size() == begin ? '{' : ',';
            out += key;
        }
        return isWanted;
    };
    if (options.select.isEmpty() && member(QLatin1StringView("selfLink"), "\"@iot.selfLink\":\"")) {
        out += self + '"';
    }
    if (member(QLatin1StringView("id"), "\"@iot.id\":")) {
        out += QByteArray::number(id);
    }
    if (member(QLatin1StringView("phenomenonTime"), "\"phenomenonTime\":\"")) {
        appendIso(out, from);
        if (to != from) {
            out += '/';
            appendIso(out, to);
        }
        out += '"';
    }
    if (member(QLatin1StringView("resultTime"), "\"resultTime\":\"")) {
        appendIso(out, to);
        out += '"';
    }
    if (member(QLatin1StringView("result"), "\"result\":")) {
        appendValue(out, series.values[index], series.decimals);
    }
    writeExpansions(out, id, out.size() == begin, options, root);
    if (options.select.isEmpty()) {
        out += ",\"Datastream@iot.navigationLink\":\"" + self
            + "/Datastream\",\"FeatureOfInterest@iot.navigationLink\":\"" + self + "/FeatureOfInterest\"";
    }
    out += out.size() == begin ? "{}" : "}";
}

QByteArray SensorThingsService::dataArray(
    const std::vector<std::pair<const DemoSeries *, std::uint32_t>> &rows, const QString &root) const
{
    QByteArray out = "\"value\":[";
    for (std::size_t i = 0; i < rows.size();) {
        const DemoSeries &series = *rows[i].first;
        std::size_t end = i;
        while (end < rows.size() && rows[end].first == rows[i].first) {
            ++end;
        }
        out += (i == 0 ? "{\"Datastream@iot.navigationLink\":\"" : ",{\"Datastream@iot.navigationLink\":\"")
            + root.toUtf8() + "/Datastreams(" + QByteArray::number(series.id)
            + ")\",\"components\":[\"id\",\"phenomenonTime\",\"resultTime\",\"result\"],\"dataArray@iot."
              "count\":"
            + QByteArray::number(end - i) + ",\"dataArray\":[";
        for (std::size_t k = i; k < end; ++k) {
            const qint64 from = series.timeMs(rows[k].second);
            const qint64 to = from + lengthMs(series);
            out += (k == i ? "[" : ",[")
                + QByteArray::number(ThingsModel::observationId(series, rows[k].second)) + ",\"";
            appendIso(out, from);
            if (to != from) {
                out += '/';
                appendIso(out, to);
            }
            out += "\",\"";
            appendIso(out, to);
            out += "\",";
            appendValue(out, series.values[rows[k].second], series.decimals);
            out += ']';
        }
        out += "]}";
        i = end;
    }
    return out + ']';
}

QByteArray SensorThingsService::observations(
    const std::vector<qint64> &seriesIds, const RequestPlace &place, const QueryOptions &options) const
{
    const auto size = static_cast<std::size_t>(pageSizeOf(options));
    std::vector<std::pair<const DemoSeries *, std::uint32_t>> rows;
    std::size_t total = 0;
    const auto skip = static_cast<std::size_t>(options.skip);
    for (const qint64 id : seriesIds) {
        const DemoSeries &series = *m_model.series(id);
        const bool isPlain = !options.filter && options.orderBy.isEmpty();
        const std::vector<std::uint32_t> &indices =
            isPlain ? m_model.present(id) : chosen(series, place, options);
        for (std::size_t i = total < skip ? std::min(skip - total, indices.size()) : 0;
            i < indices.size() && rows.size() < size; ++i) {
            rows.emplace_back(&series, indices[i]);
        }
        total += indices.size();
        if (rows.size() == size && total > skip + size && !options.wantsCount) {
            break;
        }
    }
    QByteArray out;
    out.reserve(static_cast<qsizetype>(rows.size()) * 160 + 400);
    out += '{';
    if (options.wantsCount) {
        out += "\"@iot.count\":" + QByteArray::number(total) + ',';
    }
    if (skip + rows.size() < total && !rows.empty()) {
        out += "\"@iot.nextLink\":\"" + nextLink(place, options, static_cast<int>(rows.size())) + "\",";
    }
    if (options.isDataArray) {
        return out + dataArray(rows, place.root) + '}';
    }
    out += "\"value\":[";
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i > 0) {
            out += ',';
        }
        writeObservation(out, *rows[i].first, rows[i].second, options, place.root);
    }
    return out + "]}";
}

} // namespace stadtblick::demo

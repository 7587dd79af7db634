#include "models/analysis/means.h"
#include "models/analysis/numberformat.h"
#include "models/overlays/heatsurface.h"
#include "models/overlays/scenedataloader.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

#include <cmath>

namespace stadtblick {

namespace {

constexpr int neededPercent = 80; // domain.md section 7, mean temperature

/**
 * The colour scale: what the layer's options fix ("scale": [from, to]), else whole even degrees around the
 * values, at least 6 K, so that it does not follow every small step of time.
 */
HeatScale scaleFor(const std::vector<StationValue> &values, const QJsonObject &options)
{
    const QJsonArray fixed = options.value(QStringLiteral("scale")).toArray();
    if (fixed.size() == 2 && fixed.at(1).toDouble() > fixed.at(0).toDouble()) {
        return {fixed.at(0).toDouble(), fixed.at(1).toDouble()};
    }
    double least = std::numeric_limits<double>::infinity();
    double largest = -least;
    for (const StationValue &value : values) {
        if (value.value) {
            least = std::min(least, *value.value);
            largest = std::max(largest, *value.value);
        }
    }
    if (least > largest) {
        return {0, 6};
    }
    HeatScale scale{2 * std::floor(least / 2), 2 * std::ceil(largest / 2)};
    while (scale.to - scale.from < 6) {
        const bool growsDown = least - scale.from < scale.to - largest;
        (growsDown ? scale.from : scale.to) += growsDown ? -2 : 2;
    }
    return scale;
}

/** The mean of each station; the first series of a station that has data counts. */
Result<std::vector<StationValue>> stationMeans(const SceneContext &context)
{
    std::vector<StationValue> values;
    QHash<SourceKey, std::size_t> rows;
    for (const StoredSeries *series : context.seriesOf(u"air_temperature")) {
        const Station *station = context.stationOf(series->series);
        const auto place = context.placeOf(*series);
        if (!station || !place) {
            continue;
        }
        const auto readings = context.readings(*series);
        if (!readings) {
            return tl::unexpected(readings.error());
        }
        const Mean mean = arithmeticMean(**readings, context.windows);
        StationValue value{series, station, *place, mean.value, mean.coverage};
        if (!mean.coverage.reaches(neededPercent)) {
            value.value.reset();
        }
        const auto known = rows.constFind({station->source, station->id});
        if (known == rows.cend()) {
            rows.insert({station->source, station->id}, values.size());
            values.push_back(value);
        } else if (!values[*known].value && value.coverage.valid > values[*known].coverage.valid) {
            values[*known] = value;
        }
    }
    return values;
}

/** The stations' places and values, of those that have one. */
std::vector<PlaceValue> placesOf(const std::vector<StationValue> &values)
{
    std::vector<PlaceValue> places;
    for (const StationValue &value : values) {
        if (value.value) {
            places.push_back({value.place, *value.value});
        }
    }
    return places;
}

std::shared_ptr<const SymbolLayer> dotsOf(
    const SceneContext &context, const std::vector<StationValue> &values)
{
    auto layer = std::make_shared<SymbolLayer>();
    if (!values.empty()) {
        layer->originMercator = toMercator(values.front().place);
    }
    const bool isDark = context.options.theme == Theme::Dark;
    for (const StationValue &value : values) {
        Symbol dot;
        dot.position = toMercator(value.place) - layer->originMercator;
        dot.radiusPx = 3;
        dot.casing = casingColour(context.options.theme);
        dot.casingPx = 1.2;
        if (value.value) {
            dot.fill = isDark ? QColor(0x2B, 0x2B, 0x2B) : QColor(Qt::white);
        } // no fill: it says nothing
        const QLocale &locale = context.options.locale;
        dot.info = {selectionOf(*value.station), value.station->name,
            value.value ? QCoreApplication::translate("Heat", "Mean %1")
                              .arg(numberText(*value.value, 1, QStringLiteral("°C"), locale))
                        : notEnoughText(value.coverage, neededPercent, locale),
            value.value ? QCoreApplication::translate("Heat", "coverage %1")
                              .arg(percentText(value.coverage.percent(), locale))
                        : QString(),
            {}};
        layer->symbols.push_back(std::move(dot));
    }
    return layer;
}

Legend legendOf(const SceneContext &context, const std::vector<StationValue> &values, const HeatScale &scale,
    const HeatSurface &surface)
{
    const QLocale &locale = context.options.locale;
    Legend legend;
    legend.title = QCoreApplication::translate("Heat", "Air temperature");
    legend.unit = QStringLiteral("°C");
    legend.subtitle =
        QCoreApplication::translate("Heat", "Mean · %1 · %2").arg(context.periodText(), legend.unit);
    const qint64 count =
        std::ranges::count_if(values, [](const StationValue &value) { return value.value.has_value(); });
    if (surface.layer) {
        legend.scale = Legend::Scale::Ramp;
        const std::vector<QColor> stops = paletteStops(Palette::Heat, context.options.theme);
        for (std::size_t i = 0; i < stops.size(); ++i) {
            legend.stops.emplace_back(
                static_cast<double>(i) / static_cast<double>(stops.size() - 1), stops[i]);
        }
        const double step = scale.to - scale.from > 10 ? std::ceil((scale.to - scale.from) / 6) : 1;
        for (double value = scale.from; value <= scale.to; value += step) {
            legend.ticks.emplace_back(scale.position(value), numberText(value, 0, locale));
        }
        legend.noStatement = QCoreApplication::translate("Heat", "no statement: too far from stations");
        QString method = QCoreApplication::translate("Heat", "Inverse distance");
        if (surface.errors) {
            method += QCoreApplication::translate("Heat", " · RMSE %1")
                          .arg(numberText(surface.errors->rmse, 1, QStringLiteral("K"), locale));
        }
        legend.notes
            << QCoreApplication::translate("Heat", "%1 · %2 stations").arg(method, countText(count, locale));
    } else if (count > 0) {
        legend.notes << QCoreApplication::translate("Heat", "Fewer than three stations: no surface");
    }
    legend.stationDots = QCoreApplication::translate("Heat", "station");
    if (count < static_cast<std::ptrdiff_t>(values.size())) {
        legend.notes << QCoreApplication::translate(
            "Heat", "%1 of %2 stations have too little data (under %3)")
                            .arg(locale.toString(static_cast<qint64>(values.size()) - count),
                                locale.toString(static_cast<qint64>(values.size())),
                                percentText(neededPercent, locale));
    }
    return legend;
}

} // namespace

Result<MapLayer> loadHeat(const SceneContext &context, const LayerState &state)
{
    const auto values = stationMeans(context);
    if (!values) {
        return tl::unexpected(values.error());
    }
    MapLayer layer;
    if (values->empty()) {
        layer.legend.title = QCoreApplication::translate("Heat", "Air temperature");
        layer.emptyText =
            QCoreApplication::translate("Heat", "No station with a place measures air temperature.");
        return layer;
    }
    const HeatScale scale = scaleFor(*values, state.options);
    const auto surface = heatSurface(placesOf(*values), scale, context.options);
    if (!surface) {
        return tl::unexpected(surface.error());
    }
    layer.legend = legendOf(context, *values, scale, *surface);
    if (surface->layer) {
        layer.contents.emplace_back(surface->layer);
    }
    layer.contents.emplace_back(dotsOf(context, *values));
    if (std::ranges::none_of(*values, [](const StationValue &value) { return value.coverage.valid > 0; })) {
        layer.emptyText = QCoreApplication::translate("Heat", "No temperature was measured in this period.");
    }
    return layer;
}

} // namespace stadtblick

#include "models/analysis/heatisland.h"
#include "models/analysis/numberformat.h"
#include "models/overlays/heatlegend.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <limits>

namespace stadtblick {

namespace {

/** The range of the stations' values; 0 and 0 without any. */
std::pair<double, double> rangeOf(const std::vector<HeatValue> &values)
{
    double least = std::numeric_limits<double>::infinity();
    double largest = -least;
    for (const HeatValue &value : values) {
        if (value.value) {
            least = std::min(least, *value.value);
            largest = std::max(largest, *value.value);
        }
    }
    return least > largest ? std::pair(0.0, 0.0) : std::pair(least, largest);
}

/** 'Mean 21.3 °C', or why there is none. */
QString valueText(const HeatValue &value, HeatIndicator indicator, const QLocale &locale)
{
    const HeatIndicatorText text = heatIndicatorText(indicator, locale);
    if (!value.value && !value.reason.isEmpty()) {
        return value.reason;
    }
    if (!value.value) {
        return notEnoughText(value.coverage, text.neededPercent, locale);
    }
    const QString shown =
        text.menu % u' ' % heatValueText(indicator, *value.value, text.decimals, false, locale);
    return value.remark.isEmpty() ? shown : QString(shown % u' ' % value.remark);
}

std::shared_ptr<const SymbolLayer> dotsOf(
    const SceneContext &context, const std::vector<HeatValue> &values, HeatIndicator indicator)
{
    auto layer = std::make_shared<SymbolLayer>();
    if (!values.empty()) {
        layer->originMercator = toMercator(values.front().place);
    }
    const bool isDark = context.options.theme == Theme::Dark;
    for (const HeatValue &value : values) {
        Symbol dot;
        dot.position = toMercator(value.place) - layer->originMercator;
        dot.radiusPx = 3;
        dot.casing = casingColour(context.options.theme);
        dot.casingPx = 1.2;
        if (value.value) {
            dot.fill = isDark ? QColor(0x2B, 0x2B, 0x2B) : QColor(Qt::white);
        } // no fill: it says nothing
        const QLocale &locale = context.options.locale;
        dot.info = {selectionOf(*value.station), value.station->name, valueText(value, indicator, locale),
            value.value
                ? QCoreApplication::translate("Heat", "coverage %1").arg(percentText(value.coverage, locale))
                : QString(),
            {}};
        layer->symbols.push_back(std::move(dot));
    }
    return layer;
}

} // namespace

Result<MapLayer> loadHeat(const SceneContext &context, const LayerState &state)
{
    SurfaceQuestion question{heatIndicatorOf(state.options), {}, surfaceMethodOf(state.options)};
    const HeatIndicatorText text = heatIndicatorText(question.indicator, context.options.locale);
    const auto values = heatValues(context, question.indicator, state.options);
    if (!values) {
        return tl::unexpected(values.error());
    }
    MapLayer layer;
    if (values->stations.empty()) {
        layer.legend.title = text.title;
        layer.emptyText = heatEmptyText(*values, question.indicator);
        return layer;
    }
    const HeightCorrection heights = heightsOf(values->stations, question.indicator);
    const auto [least, largest] = rangeOf(values->stations);
    question.scale = heatScale(question.indicator, least, largest,
        heatScalePeriod(context.period, context.windows, context.options.timeZone), state.options);
    question.limits = heatLimits(*values, question.indicator);
    question.hasContours = state.options.value(QStringLiteral("contours")).toBool(true);
    const auto surface =
        heatSurface(placesOf(values->stations, heights), question, context.options, &context.data.heatGround);
    if (!surface) {
        return tl::unexpected(surface.error());
    }
    layer.legend = heatLegend(context, question, *values, *surface, heights);
    if (surface->layer) {
        layer.contents.emplace_back(surface->layer);
    }
    layer.contents.emplace_back(dotsOf(context, values->stations, question.indicator));
    layer.emptyText = heatEmptyText(*values, question.indicator);
    return layer;
}

} // namespace stadtblick

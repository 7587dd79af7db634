#include "models/overlays/districtfiguresloader.h"

#include "models/overlays/districtvalues.h"

#include <QtCore/QCoreApplication>

namespace stadtblick {

namespace {

Figure figureOf(const DistrictIndicator &indicator, const DistrictValue &value, const Figure &common)
{
    Figure figure = common;
    figure.value = value.value;
    figure.coverage = value.coverage;
    figure.stationCount = value.stations;
    figure.detail = value.value ? value.basis : value.reason;
    if (value.value && value.isThin) {
        figure.detail =
            QStringList{figure.detail, QCoreApplication::translate("Districts", "little covered")}.join(
                figure.detail.isEmpty() ? QString() : QStringLiteral("; "));
    }
    if (indicator.source == DistrictSource::HeatSurface) {
        figure.neededPercent = leastAreaPercent;
    }
    return figure;
}

/** Our key of what was measured; empty of ideas. */
QString quantityOf(const DistrictIndicator &indicator)
{
    switch (indicator.source) {
    case DistrictSource::HeatSurface:
        return QStringLiteral("air_temperature");
    case DistrictSource::StationEnergetic:
        return QStringLiteral("laeq");
    default:
        return indicator.quantity;
    }
}

/** What the figures of one layer share. */
Figure commonOf(const SceneContext &context, const DistrictIndicator &indicator, const DistrictValues &values)
{
    Figure common;
    common.key = indicator.key % QStringLiteral("OfDistrict");
    common.quantity = quantityOf(indicator);
    common.title = indicator.title;
    common.unit = values.unit.isEmpty() ? indicator.unit : values.unit;
    common.decimals = indicator.decimals;
    if (followsTime(indicator)) {
        common.period = context.period;
        common.periodText = context.periodText();
    }
    common.source = context.attributionsOf(values.sources).join(QStringLiteral(", "));
    common.isDemo = std::ranges::any_of(context.data.sources,
        [&](const SourceStatus &source) { return source.isDemo && values.sources.contains(source.id); });
    common.method = (QStringList{indicator.statistic} + values.notes).join(QStringLiteral(" · "));
    return common;
}

} // namespace

Result<std::vector<DistrictFigure>> loadDistrictFigures(const SceneContext &context)
{
    std::vector<DistrictFigure> figures;
    for (const LayerState &layer : context.view.layers) {
        const DistrictIndicator indicator = districtIndicatorOf(layer.options, context.options.locale);
        if (layer.id != QLatin1StringView("districts") || !layer.isVisible
            || indicator.source == DistrictSource::Boundaries) {
            continue;
        }
        auto districts = AreaStore(context.connection).areas(QStringLiteral("district"));
        if (!districts) {
            return tl::unexpected(districts.error());
        }
        std::erase_if(*districts, [](const Area &district) { return district.shape.isEmpty(); });
        const auto values = districtValues(context, indicator, *districts);
        if (!values) {
            return tl::unexpected(values.error());
        }
        const Figure common = commonOf(context, indicator, *values);
        for (std::size_t i = 0; i < districts->size(); ++i) {
            figures.push_back({(*districts)[i], figureOf(indicator, values->districts[i], common)});
        }
    }
    return figures;
}

} // namespace stadtblick

#include "models/overlays/figuresloader.h"

#include "models/analysis/calendar.h"
#include "models/analysis/means.h"
#include "models/analysis/numberformat.h"
#include "models/analysis/seriesname.h"
#include "models/overlays/scenedataloader.h"
#include "models/overlays/stationfigures.h"
#include "models/overlays/trafficflowloader.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

namespace stadtblick {

namespace {

/** Attribution and demo mark of a source. */
Figure commonOf(const SceneContext &context, const QString &source)
{
    Figure figure;
    figure.periodText = context.periodText();
    figure.source = context.attributionsOf({source}).join(QStringLiteral(", "));
    const auto found = std::ranges::find(context.data.sources, source, &SourceStatus::id);
    figure.isDemo = found != context.data.sources.end() && found->isDemo;
    return figure;
}

/** A series by its quantity's name; where @p all of the station has several, with what sets it apart. */
MeasuredQuantity measuredOf(
    const StoredSeries &series, const Quantity *quantity, const std::vector<const StoredSeries *> &all)
{
    if (quantity) {
        QStringList siblings;
        for (const StoredSeries *other : all) {
            if (other->series.quantity == series.series.quantity && other->row != series.row) {
                siblings << other->series.name;
            }
        }
        QString name = quantity->name();
        if (!siblings.isEmpty()) {
            name += QStringLiteral(" · ") % distinctPart(series.series.name, siblings);
        }
        return {series.series.quantity, name, quantity->unitName(), series.series.id};
    }
    const QString name = series.series.property.isEmpty() ? series.series.name : series.series.property;
    return {{}, name, series.series.unit, series.series.id};
}

Result<std::vector<Figure>> seriesFigures(const SceneContext &context, const StoredSeries &series)
{
    const Quantity *quantity = quantityByKey(series.series.quantity);
    if (!quantity) {
        return std::vector<Figure>{}; // of an unknown quantity nobody knows how to average
    }
    const auto readings = context.readings(series);
    if (!readings) {
        return tl::unexpected(readings.error());
    }
    return figuresOf({**readings, *quantity, context.period, context.windows, hasFilters(context.view.time),
        context.options.timeZone, context.options.locale, commonOf(context, series.series.source)});
}

/** The flow of a counting station as a figure, named as on the map. */
Figure flowFigure(const SceneContext &context, const StationFlow &flow)
{
    Figure figure = commonOf(context, flow.station->source);
    figure.key = QStringLiteral("dtv");
    figure.quantity = QStringLiteral("vehicle_count");
    figure.title = QCoreApplication::translate("Figures", "Motor traffic");
    figure.detail = flow.title();
    figure.period = context.period;
    figure.decimals = 0;
    figure.unit = flow.isPerHour ? QCoreApplication::translate("Traffic", "veh/h")
                                 : QCoreApplication::translate("Traffic", "veh/24 h");
    figure.coverage = flow.coverage;
    figure.neededPercent = flow.neededPercent;
    if (flow.perDay) {
        figure.value = flow.isPerHour ? *flow.perDay / 24 : *flow.perDay;
    } else {
        figure.suffix = flow.missingText(context.options.locale);
    }
    figure.method = flow.isPerHour
        ? QCoreApplication::translate("Figures", "Vehicles counted ÷ measured time; needs 75 % coverage")
        : QCoreApplication::translate("Figures",
              "Mean daily volume by day types (BASt): days with at most two hours missing, half of the days "
              "of each type");
    if (flow.series.size() > 1) {
        figure.method += QCoreApplication::translate("Figures", "; sum of %1 counts (directions or lanes)")
                             .arg(context.options.locale.toString(static_cast<int>(flow.series.size())));
    }
    return figure;
}

/** The hour with the largest volume of whole days. */
std::optional<Figure> peakFigure(const SceneContext &context, const StationFlow &flow)
{
    if (flow.isPerHour || !flow.peak) {
        return std::nullopt;
    }
    Figure figure = commonOf(context, flow.station->source);
    figure.key = QStringLiteral("peakHour");
    figure.quantity = QStringLiteral("vehicle_count");
    figure.title = QCoreApplication::translate("Figures", "Peak hour");
    figure.period = context.period;
    figure.decimals = 0;
    figure.unit = QCoreApplication::translate("Traffic", "veh/h");
    figure.value = flow.peak->second;
    figure.coverage = flow.coverage;
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(flow.peak->first, context.options.timeZone);
    figure.detail = dateText(from.date(), context.options.locale) % QStringLiteral(", ")
        % hoursText(from.time().hour(), from.time().hour() + 1, context.options.locale);
    figure.method = QCoreApplication::translate("Figures", "Largest hourly volume among the hours measured");
    return figure;
}

/** The figures of all series, the better filled series of a quantity only. */
Result<void> addFigures(
    const SceneContext &context, std::vector<const StoredSeries *> series, StationFigures &result)
{
    std::ranges::stable_sort(series, {}, [](const StoredSeries *one) {
        return std::pair(importanceOf(one->series.quantity), -one->sampleCount);
    });
    for (const StoredSeries *one : series) {
        result.quantities.push_back(measuredOf(*one, quantityByKey(one->series.quantity), series));
    }
    QSet<QString> done;
    for (const StoredSeries *one : series) {
        const Quantity *quantity = quantityByKey(one->series.quantity);
        if (!quantity || quantity->key == QLatin1StringView("vehicle_count")
            || done.contains(one->series.quantity)) {
            continue;
        }
        done << one->series.quantity;
        auto figures = seriesFigures(context, *one);
        if (!figures) {
            return tl::unexpected(figures.error());
        }
        for (Figure &figure : *figures) {
            figure.quantity = quantity->key.toString();
            figure.quantityName = quantity->name();
            result.figures.push_back(std::move(figure));
        }
    }
    auto flow = stationFlow(context, result.station);
    if (!flow) {
        return tl::unexpected(flow.error());
    }
    if (*flow) {
        result.figures.insert(result.figures.begin(), flowFigure(context, **flow));
        if (auto peak = peakFigure(context, **flow)) {
            result.figures.insert(result.figures.begin() + 1, std::move(*peak));
        }
    }
    std::ranges::stable_sort(
        result.figures, {}, [](const Figure &figure) { return importanceOf(figure.quantity); });
    return {};
}

} // namespace

Result<std::optional<StationFigures>> loadStationFigures(Connection &connection, const Selection &station,
    const ViewState &view, const SceneOptions &options, SceneCache &cache)
{
    const auto context = sceneContext(connection, view, options, cache);
    if (!context) {
        return tl::unexpected(context.error());
    }
    const auto row = context->data.stationRows.constFind({station.source, station.id});
    if (row == context->data.stationRows.cend()) {
        return std::optional<StationFigures>{};
    }
    StationFigures result;
    result.station = context->data.stations[*row];
    result.period = context->period;
    result.periodText = context->periodText();
    result.sources = context->attributionsOf({station.source});
    result.isDemo = commonOf(*context, station.source).isDemo;
    result.note = QCoreApplication::translate("Figures", "measured, for orientation");
    std::vector<const StoredSeries *> series;
    for (const StoredSeries &one : context->data.series) {
        if (one.series.source == station.source && one.series.stationId == station.id) {
            series.push_back(&one);
        }
    }
    if (const auto added = addFigures(*context, std::move(series), result); !added) {
        return tl::unexpected(added.error());
    }
    return std::optional(std::move(result));
}

} // namespace stadtblick

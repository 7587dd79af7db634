#include "models/overlays/figuresloader.h"

#include "models/analysis/calendar.h"
#include "models/analysis/limitrules.h"
#include "models/analysis/numberformat.h"
#include "models/analysis/seriesname.h"
#include "models/overlays/bestseriesloader.h"
#include "models/overlays/carparkloader.h"
#include "models/overlays/ownfigures.h"
#include "models/overlays/stationfigures.h"
#include "models/overlays/trafficfiguresloader.h"
#include "models/overlays/trafficflowloader.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

namespace stadtblick {

namespace {

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

/** The series that stand for the station's quantities, one of each: the best filled in the period. */
Result<std::vector<const StoredSeries *>> bestOf(
    const SceneContext &context, const std::vector<const StoredSeries *> &series)
{
    std::vector<const StoredSeries *> chosen;
    QSet<QString> done;
    for (const StoredSeries *one : series) {
        const QString &quantity = one->series.quantity;
        if (!quantityByKey(quantity) || done.contains(quantity)) {
            continue;
        }
        done << quantity;
        std::vector<const StoredSeries *> alike;
        std::ranges::copy_if(series, std::back_inserter(alike),
            [&](const StoredSeries *other) { return other->series.quantity == quantity; });
        const auto best = bestSeries(context, alike);
        if (!best) {
            return tl::unexpected(best.error());
        }
        chosen.push_back(*best);
    }
    return chosen;
}

/** The rural station that the profile names for heat islands, if it measures. */
Result<std::optional<ReferenceStation>> referenceOf(const SceneContext &context)
{
    const auto &name = context.data.settings.heatReference;
    if (!name) {
        return std::optional<ReferenceStation>{};
    }
    const auto row = context.data.stationRows.constFind({name->source, name->id});
    if (row == context.data.stationRows.cend()) {
        return std::optional<ReferenceStation>{};
    }
    std::vector<const StoredSeries *> all = context.seriesOf(u"air_temperature");
    std::erase_if(all, [&](const StoredSeries *one) {
        return one->series.source != name->source || one->series.stationId != name->id;
    });
    const auto best = bestSeries(context, all); // as the map
    if (!best) {
        return tl::unexpected(best.error());
    }
    if (!*best) {
        return std::optional<ReferenceStation>{};
    }
    return measuredSeries(context, **best).map([&](MeasuredSeries &&temperature) {
        const Figure common = commonFigure(context, name->source);
        return std::optional(ReferenceStation{
            context.data.stations[*row], std::move(temperature), common.source, common.isDemo});
    });
}

/** All that the station measures, counts with their directions and lanes added. */
Result<std::vector<MeasuredSeries>> measuredAt(
    const SceneContext &context, const Station &station, const std::vector<const StoredSeries *> &best)
{
    std::vector<MeasuredSeries> all;
    for (const StoredSeries *one : best) {
        auto measured = measuredSeries(context, *one);
        if (!measured) {
            return tl::unexpected(measured.error());
        }
        if (isCounted(*quantityByKey(one->series.quantity))) {
            const auto counts = loadCounts(context, station, one->series.quantity);
            if (!counts) {
                return tl::unexpected(counts.error());
            }
            measured->isSum = *counts && *counts != measured->hours;
            measured->hours = *counts ? *counts : measured->hours;
        }
        all.push_back(std::move(*measured));
    }
    return all;
}

/** The figures of all quantities, those of several, and the city's own. */
Figures allFigures(
    const SceneContext &context, const StationInput &station, const std::vector<const StoredSeries *> &best)
{
    const auto reference = referenceOf(context);
    if (!reference) {
        return tl::unexpected(reference.error());
    }
    std::vector<Figures> parts{loadTrafficFigures(context, station)};
    for (std::size_t i = 0; i < best.size(); ++i) {
        const Quantity &quantity = *quantityByKey(best[i]->series.quantity);
        if (context.isCanceled()) {
            return tl::unexpected(cancelledLoad());
        }
        const bool isTraffic = quantity.key == QLatin1StringView("vehicle_count")
            || quantity.key == QLatin1StringView("parking_capacity");
        if (!isTraffic) {
            parts.push_back(figuresOf({station.series[i], quantity, station.when, station.common}));
        }
    }
    parts.push_back(combinedFigures(station, *reference ? &**reference : nullptr));
    std::vector<Figure> figures;
    for (Figures &part : parts) {
        if (!part) {
            return part;
        }
        figures.insert(figures.end(), part->begin(), part->end());
    }
    const auto own = ownFigures(station, context.data.settings.indicators);
    figures.insert(figures.end(), own.begin(), own.end());
    std::ranges::stable_sort(figures, {}, [](const Figure &figure) { return importanceOf(figure.quantity); });
    applyLimits(figures, context.data.limits, {station.station.source, station.station.id});
    return figures;
}

/** What is missing of a quantity, hour by hour. */
QuantityGaps gapsOf(const MeasuredSeries &series, std::span<const TimeRange> windows)
{
    QuantityGaps gaps{series.quantity, quantityByKey(series.quantity)->name(), {}};
    for (const TimeRange &window : fullHours(windows)) {
        for (qint64 from = window.fromMs; from < window.toMs; from += msPerHour) {
            const HourSpan span = hoursIn(*series.hours, {from, from + msPerHour});
            if (span.size() == 1 && isValidHour(*series.hours, span.first)) {
                continue;
            }
            if (!gaps.ranges.empty() && gaps.ranges.back().toMs == from) {
                gaps.ranges.back().toMs += msPerHour;
            } else {
                gaps.ranges.push_back({from, from + msPerHour});
            }
        }
    }
    return gaps;
}

/** The view that gives a station's figures again: its period said, and nothing that they don't depend on. */
ViewState viewAgain(const SceneContext &context, const Selection &station)
{
    ViewState view;
    view.camera = context.view.camera;
    view.time = context.view.time;
    view.time.range = context.period;
    view.selection = station;
    return view;
}

QString noteOf(const std::vector<Figure> &figures)
{
    QStringList parts{QCoreApplication::translate("Figures", "measured, for orientation")};
    if (const QString limits = limitsNote(figures); !limits.isEmpty()) {
        parts.append(limits);
    }
    const bool isNoise = std::ranges::any_of(
        figures, [](const Figure &figure) { return figure.quantity == u"laeq" && !figure.compared.empty(); });
    if (isNoise) {
        parts.append(QCoreApplication::translate("Figures", "Legally the calculated value counts (RLS-19)."));
    }
    return parts.size() == 1
        ? parts.front()
        : parts.join(QStringLiteral(". ")).replace(QStringLiteral(".. "), QStringLiteral(". "));
}

} // namespace

Figure commonFigure(const SceneContext &context, const QString &source)
{
    Figure figure;
    figure.periodText = context.periodText();
    figure.source = context.attributionsOf({source}).join(QStringLiteral(", "));
    const auto found = std::ranges::find(context.data.sources, source, &SourceStatus::id);
    figure.isDemo = found != context.data.sources.end() && found->isDemo;
    return figure;
}

FigurePeriod figurePeriod(const SceneContext &context)
{
    return {context.period, context.windows, context.days(), hasFilters(context.view.time),
        context.options.timeZone, context.options.locale};
}

Result<MeasuredSeries> measuredSeries(const SceneContext &context, const StoredSeries &series)
{
    return context.hours(series).map([&](std::shared_ptr<const Hours> &&hours) {
        return MeasuredSeries{series.series.quantity, std::move(hours), false,
            [&context, &series] { return context.readings(series); },
            [&context, &series](TimeRange range) { return context.readingsIn(series, range); }};
    });
}

Figures seriesFigures(const SceneContext &context, const StoredSeries &series)
{
    const Quantity *quantity = quantityByKey(series.series.quantity);
    if (!quantity) {
        return std::vector<Figure>{}; // of an unknown quantity nobody knows how to average
    }
    const auto measured = measuredSeries(context, series);
    if (!measured) {
        return tl::unexpected(measured.error());
    }
    const FigurePeriod when = figurePeriod(context);
    auto figures = figuresOf({*measured, *quantity, when, commonFigure(context, series.series.source)});
    if (figures) {
        applyLimits(*figures, context.data.limits, {series.series.source, series.series.stationId});
    }
    return figures;
}

namespace {

/** Everything about a station but its figures: what is measured there, and where the figures come from. */
StationFigures stationFrame(
    const SceneContext &context, const Station &station, std::vector<const StoredSeries *> &series)
{
    StationFigures result;
    result.station = station;
    result.period = context.period;
    result.periodText = context.periodText();
    result.sources = context.attributionsOf({station.source});
    result.isDemo = commonFigure(context, station.source).isDemo;
    result.cachePath = context.connection.path();
    result.timeZone = context.options.timeZone;
    result.view = viewAgain(context, selectionOf(station));
    for (const StoredSeries &one : context.data.series) {
        if (one.series.source == station.source && one.series.stationId == station.id) {
            series.push_back(&one);
        }
    }
    std::ranges::stable_sort(series, {}, [](const StoredSeries *one) {
        return std::pair(importanceOf(one->series.quantity), -one->sampleCount);
    });
    for (const StoredSeries *one : series) {
        result.quantities.push_back(measuredOf(*one, quantityByKey(one->series.quantity), series));
    }
    return result;
}

Result<StationFigures> stationFigures(const SceneContext &context, const Station &station)
{
    std::vector<const StoredSeries *> series;
    StationFigures result = stationFrame(context, station, series);
    const auto best = bestOf(context, series);
    if (!best) {
        return tl::unexpected(best.error());
    }
    auto measured = measuredAt(context, station, *best);
    if (!measured) {
        return tl::unexpected(measured.error());
    }
    const FigurePeriod when = figurePeriod(context);
    for (const MeasuredSeries &one : *measured) {
        result.gaps.push_back(gapsOf(one, when.windows));
    }
    const bool isCarPark = std::ranges::any_of(
        *best, [](const StoredSeries *one) { return one->series.quantity == u"parking_occupied"; });
    auto spaces = isCarPark ? carParkSpaces(context, station) : Result<ParkingSpaces>();
    if (!spaces) {
        return tl::unexpected(spaces.error());
    }
    auto figures = allFigures(context,
        {station, std::move(*measured), when, commonFigure(context, station.source), std::move(*spaces)},
        *best);
    if (!figures) {
        return tl::unexpected(figures.error());
    }
    result.figures = std::move(*figures);
    result.note = noteOf(result.figures);
    return result;
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
    return stationFigures(*context, context->data.stations[*row]).map([](StationFigures &&figures) {
        return std::optional(std::move(figures));
    });
}

} // namespace stadtblick

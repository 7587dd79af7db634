#include "models/overlays/heatlegend.h"

#include "models/analysis/numberformat.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

namespace stadtblick {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Heat", text);
}

void addScale(Legend &legend, const HeatScale &scale, const SceneOptions &options)
{
    legend.scale = Legend::Scale::Ramp;
    const std::vector<QColor> stops = paletteStops(Palette::Heat, options.theme);
    for (std::size_t i = 0; i < stops.size(); ++i) {
        legend.stops.emplace_back(static_cast<double>(i) / static_cast<double>(stops.size() - 1), stops[i]);
    }
    const int decimals = scale.tickStep == std::floor(scale.tickStep) ? 0 : 1;
    for (double value = scale.from; value <= scale.to + 1e-9; value += scale.tickStep) {
        legend.ticks.emplace_back(scale.position(value), numberText(value, decimals, options.locale));
    }
    legend.noStatement = tr("no statement: too far from stations");
}

/** A list of a text, or of none where it is empty. */
QStringList textsOf(const QString &text)
{
    return text.isEmpty() ? QStringList() : QStringList{text};
}

/** 'Kriging · n = 42 stations · RMSE 0.7 K', and what goes with it. */
QStringList methodNotes(
    const HeatSurface &surface, const HeatIndicatorText &text, qint64 count, const QLocale &locale)
{
    QString method =
        tr("%1 · %2 stations")
            .arg(surface.isKriged ? tr("Kriging") : tr("Inverse distance"), countText(count, locale));
    if (surface.rmse) {
        method +=
            tr(" · RMSE\u00a0%1").arg(numberText(*surface.rmse, text.errorDecimals, text.errorUnit, locale));
    }
    QStringList notes{method};
    if (surface.fallback == HeatSurface::Fallback::FewStations) {
        notes << tr("No kriging: fewer than 10 stations");
    } else if (surface.fallback == HeatSurface::Fallback::AllAlike) {
        notes << tr("No kriging: all stations have the same value");
    } else if (surface.fallback == HeatSurface::Fallback::NoStructure) {
        notes << tr("No kriging: distance does not explain the differences");
    }
    if (surface.bias) {
        QString left = tr("Leave-one-out: bias %1")
                           .arg(numberText(*surface.bias, text.errorDecimals + 1, text.errorUnit, locale));
        if (surface.mssr) {
            left += tr(" · (error/σ)²\u00a0%1").arg(numberText(*surface.mssr, 1, locale));
        }
        notes << left;
    }
    return notes;
}

/** How many stations have no value, and why; of a refused reference that is said already. */
QStringList lackingNotes(const HeatValues &values, int neededPercent, const QLocale &locale)
{
    if (!values.refusal.isEmpty()) {
        return {};
    }
    const QString total = locale.toString(static_cast<qint64>(values.stations.size()));
    const qint64 coarse = std::ranges::count_if(values.stations, &HeatValue::isTooCoarse);
    const qint64 weak = std::ranges::count_if(
        values.stations, [](const HeatValue &value) { return !value.value && !value.isTooCoarse; });
    QStringList notes;
    if (weak > 0) {
        notes << tr("%1 of %2 stations have too little data (under %3)")
                     .arg(locale.toString(weak), total, percentText(neededPercent, locale));
    }
    if (coarse > 0) {
        notes << tr("%1 of %2 stations have values more than 3 h apart").arg(locale.toString(coarse), total);
    }
    return notes;
}

} // namespace

Legend heatLegend(const SceneContext &context, const SurfaceQuestion &question, const HeatValues &values,
    const HeatSurface &surface, const HeightCorrection &heights)
{
    const QLocale &locale = context.options.locale;
    const HeatIndicatorText text = heatIndicatorText(question.indicator, locale);
    Legend legend;
    legend.title = text.title;
    legend.unit = text.unit;
    legend.subtitle = QStringList{text.statistic, context.periodText(), text.unit}.join(u" · ");
    const qint64 count = std::ranges::count_if(
        values.stations, [](const HeatValue &value) { return value.value.has_value(); });
    if (!values.refusal.isEmpty()) {
        legend.notes << values.refusal;
    } else if (!values.reference.isEmpty()) {
        legend.notes << (values.isReferenceChosen ? tr("Reference: %1")
                                                  : tr("Reference: %1 (outermost station)"))
                            .arg(values.reference);
    }
    if (surface.layer) {
        addScale(legend, question.scale, context.options);
        legend.notes << methodNotes(surface, text, count, locale);
        const HeatScalePeriod period =
            heatScalePeriod(context.period, context.windows, context.options.timeZone);
        legend.notes << textsOf(heatScaleNote(question.indicator, question.scale, period));
    } else if (count > 0) {
        legend.notes << tr("Fewer than three stations: no surface");
    }
    // Where there is no surface, temperatures are shown as they were measured.
    if (surface.layer || question.indicator == HeatIndicator::HeatIsland) {
        legend.notes << heightNotes(values, question.indicator, heights, locale);
    }
    legend.stationDots = tr("station");
    legend.notes << lackingNotes(values, text.neededPercent, locale);
    return legend;
}

QString heatEmptyText(const HeatValues &values, HeatIndicator indicator)
{
    const std::vector<HeatValue> &stations = values.stations;
    if (stations.empty()) {
        return tr("No station with a place measures air temperature.");
    }
    if (!values.refusal.isEmpty()) {
        return tr("The reference station %1 has values more than 3 h apart: choose another one.")
            .arg(values.reference);
    }
    if (std::ranges::all_of(stations, &HeatValue::isTooCoarse)) {
        return tr("All stations' values are more than 3 h apart.");
    }
    const bool needsDays = indicator == HeatIndicator::HotDays || indicator == HeatIndicator::TropicalNights
        || indicator == HeatIndicator::NightMean || indicator == HeatIndicator::HeatIsland;
    if (needsDays
        && std::ranges::all_of(stations, [](const HeatValue &value) { return value.coverage.total == 0; })) {
        return tr("The period holds no whole day or night.");
    }
    const bool isMeasured =
        std::ranges::any_of(stations, [](const HeatValue &value) { return value.coverage.valid > 0; });
    return isMeasured ? QString() : tr("No temperature was measured in this period.");
}

} // namespace stadtblick

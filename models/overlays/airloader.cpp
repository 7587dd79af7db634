#include "models/analysis/calendar.h"
#include "models/analysis/numberformat.h"
#include "models/overlays/airperiodmean.h"
#include "models/overlays/airvalues.h"
#include "models/overlays/stationsymbol.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace stadtblick {

namespace {

/** The European index' colours (domain.md section 6); not safe for colour blindness: always with the number.
 */
std::vector<SymbolClass> indexClasses(bool isEuropean)
{
    static const std::array colours{QColor(0x50, 0xF0, 0xE6), QColor(0x50, 0xCC, 0xAA),
        QColor(0xF0, 0xE6, 0x41), QColor(0xFF, 0x50, 0x50), QColor(0x96, 0x00, 0x32),
        QColor(0x7D, 0x21, 0x81)};
    std::vector<SymbolClass> classes;
    const int count = isEuropean ? 6 : 5;
    for (int level = 1; level <= count; ++level) {
        const QString word = isEuropean ? europeanLevelText(level) : ubaLevelText(level);
        classes.push_back({double(level), colours[static_cast<std::size_t>(level - 1)],
            QString::number(level) % u' ' % word});
    }
    return classes;
}

std::vector<SymbolClass> classesOf(const AirView &view, Theme theme)
{
    switch (view.indicator) {
    case AirIndicator::UbaIndex:
        return indexClasses(false);
    case AirIndicator::EuropeanIndex:
        return indexClasses(true);
    case AirIndicator::Mean: {
        // Ozone has a multiple of what the others have: one scale would put all of it into one class.
        static constexpr std::array bounds{0.0, 5.0, 10.0, 20.0, 40.0, 60.0};
        static constexpr std::array ofOzone{0.0, 40.0, 60.0, 80.0, 100.0, 120.0};
        return scaleClasses(view.pollutant == u"o3" ? ofOzone : bounds, Palette::Volume, theme, {0.1, 0.85});
    }
    case AirIndicator::Exceedance:
        break;
    }
    // The warm half of vik: the more often, the darker.
    return {{0, QColor(0xA7, 0xC9, 0xDA), QStringLiteral("0")},
        {1, QColor(0xE1, 0xB8, 0xA0), QStringLiteral("1–5")},
        {6, QColor(0xCD, 0x88, 0x60), QStringLiteral("6–18")},
        {19, QColor(0xB7, 0x5A, 0x26), QStringLiteral("19–35")},
        {36, QColor(0x86, 0x23, 0x06), QStringLiteral(">35")}};
}

/** 'days', of limits for hours 'hours'; of one 'day' and 'hour'. */
QString countedText(const Limit &limit, double count)
{
    if (std::round(count) == 1) {
        return limit.period == u"hour" ? QCoreApplication::translate("Air", "hour")
                                       : QCoreApplication::translate("Air", "day");
    }
    return limit.period == u"hour" ? QCoreApplication::translate("Air", "hours")
                                   : QCoreApplication::translate("Air", "days");
}

QString titleOf(const AirView &view)
{
    switch (view.indicator) {
    case AirIndicator::UbaIndex:
        return QCoreApplication::translate("Air", "Air quality index (UBA)");
    case AirIndicator::EuropeanIndex:
        return QCoreApplication::translate("Air", "European air quality index");
    case AirIndicator::Mean:
        return quantityByKey(view.pollutant)->name();
    case AirIndicator::Exceedance:
        break;
    }
    return QCoreApplication::translate("Air", "%1 above %2")
        .arg(quantityByKey(view.pollutant)->name(), view.limits->name);
}

QString valueText(const AirValue &value, const AirView &view, const std::vector<SymbolClass> &classes,
    const QLocale &locale)
{
    switch (view.indicator) {
    case AirIndicator::UbaIndex:
    case AirIndicator::EuropeanIndex:
        return classOf(*value.value, classes).label;
    case AirIndicator::Mean: {
        const Quantity *quantity = quantityByKey(view.pollutant);
        return quantity->name() % u' ' % numberText(*value.value, 1, quantity->unitName(), locale);
    }
    case AirIndicator::Exceedance:
        break;
    }
    return (value.isAtLeast ? QCoreApplication::translate("Air", "at least %1 %2 above %3")
                            : QCoreApplication::translate("Air", "%1 %2 above %3"))
        .arg(numberText(*value.value, 0, locale), countedText(*view.limit, *value.value),
            numberText(view.limit->value, 0, quantityByKey(view.pollutant)->unitName(), locale));
}

Symbol symbolOf(const SceneContext &context, const AirValue &value, const AirView &view,
    const std::vector<SymbolClass> &classes)
{
    const QLocale &locale = context.options.locale;
    Symbol symbol = stationSymbol(context.options.theme, *value.station);
    symbol.shape = SymbolShape::Square;
    if (!value.value) {
        setMissing(symbol, context.options.theme,
            value.reason.isEmpty() ? missingText(titleOf(view), value.coverage, value.neededPercent, locale)
                                   : QString(titleOf(view) % QStringLiteral(": ") % value.reason));
        return symbol;
    }
    symbol.fill = classOf(std::round(*value.value), classes).colour;
    setNumber(
        symbol, (value.isAtLeast ? QStringLiteral("≥") : QString()) % numberText(*value.value, 0, locale));
    symbol.info.value = valueText(value, view, classes, locale);
    symbol.info.coverage = value.detail.isEmpty()
        ? QCoreApplication::translate("Air", "coverage %1").arg(percentText(value.coverage, locale))
        : value.detail;
    if (value.needsNote) {
        symbol.info.coverage += QStringLiteral("; ") % airBelowNinetyText();
    }
    return symbol;
}

/** What is shown, in words, for the legend's second line. */
QStringList statisticOf(const AirView &view, const SceneContext &context)
{
    switch (view.indicator) {
    case AirIndicator::UbaIndex:
    case AirIndicator::EuropeanIndex: {
        const bool isHour = lengthOf(context.windows) <= msPerHour;
        return {isHour ? QCoreApplication::translate("Air", "hourly means")
                       : QCoreApplication::translate("Air", "worst hour"),
            context.periodText(), QCoreApplication::translate("Air", "class")};
    }
    case AirIndicator::Mean:
        return {isAirYear(context) ? QCoreApplication::translate("Air", "annual mean")
                                   : QCoreApplication::translate("Air", "mean"),
            context.periodText(), quantityByKey(view.pollutant)->unitName()};
    case AirIndicator::Exceedance:
        break;
    }
    return {QCoreApplication::translate("Air", "number of %1").arg(countedText(*view.limit, 2)),
        context.periodText()};
}

/** 'Value 50 µg/m³, mean of the day, 35 a year allowed'. */
QString limitNote(const AirView &view, const QLocale &locale)
{
    const QString span = view.limit->period == u"day" ? QCoreApplication::translate("Air", "mean of the day")
        : view.limit->period == u"8h" ? QCoreApplication::translate("Air", "highest 8 h mean of the day")
                                      : QCoreApplication::translate("Air", "mean of the hour");
    QString note =
        QCoreApplication::translate("Air", "Value %1, %2")
            .arg(numberText(view.limit->value, 0, quantityByKey(view.pollutant)->unitName(), locale), span);
    if (const QString allowed = allowedText(*view.limits, *view.limit, locale); !allowed.isEmpty()) {
        note += QStringLiteral(", ") % allowed;
    }
    return note;
}

bool hasReason(const AirValue &value)
{
    return !value.reason.isEmpty();
}

Legend legendOf(const SceneContext &context, const std::vector<AirValue> &values, const AirView &view,
    const std::vector<SymbolClass> &classes)
{
    const QLocale &locale = context.options.locale;
    const auto valued =
        std::ranges::count_if(values, [](const AirValue &value) { return value.value.has_value(); });
    Legend legend;
    legend.title = titleOf(view);
    legend.subtitle = statisticOf(view, context).join(u" · ");
    addClasses(legend, classes);
    if (view.pollutant.isEmpty()) {
        // Words need rows: under their colours they would be cut.
        legend.scale = Legend::Scale::Areas;
        legend.notes << QCoreApplication::translate("Air", "The worst pollutant decides · %1")
                            .arg(countText(valued, locale));
    } else if (view.limit) {
        legend.notes << limitNote(view, locale)
                     << QCoreApplication::translate("Air", "%1 stations").arg(countText(valued, locale));
        if (!view.limit->isVerified) {
            legend.notes << QCoreApplication::translate("Air", "Value not checked against the source");
        }
    } else {
        legend.notes << QCoreApplication::translate("Air", "%1 stations").arg(countText(valued, locale));
    }
    if (const auto noted = std::ranges::count_if(values, &AirValue::needsNote); noted > 0) {
        legend.notes << airBelowNinetyText() % QStringLiteral(" · ") % countText(noted, locale);
    }
    legend.notes << QCoreApplication::translate(
        "Air", "Indicative: sensors of cities are not calibrated, no verdict on limits");
    const auto add = std::ranges::any_of(values, hasReason) ? addValueless : addMissing;
    add(legend, valued, std::ssize(values), locale);
    return legend;
}

/** Why nothing is shown at all; empty where something is. */
QString emptyAirText(const SceneContext &context, const std::vector<AirValue> &values, const AirView &view)
{
    if (view.limit && hasFilters(context.view.time)) {
        return QCoreApplication::translate(
            "Air", "Limits are for whole days: nothing is counted with filters.");
    }
    if (view.limit && exceedanceDaysOf(context).empty()) {
        return QCoreApplication::translate("Air", "The period holds no whole day.");
    }
    if (std::ranges::all_of(values, hasReason)) {
        return QCoreApplication::translate(
            "Air", "This needs hourly values, and all stations measure in longer intervals.");
    }
    return std::ranges::none_of(values, [](const AirValue &value) { return value.coverage.valid > 0; })
        ? QCoreApplication::translate("Air", "Nothing of this was measured in this period.")
        : QString();
}

} // namespace

Result<MapLayer> loadAir(const SceneContext &context, const LayerState &state)
{
    const AirView view = airViewOf(state.options);
    const auto values = airValues(context, view);
    if (!values) {
        return tl::unexpected(values.error());
    }
    MapLayer layer;
    if (values->empty()) {
        layer.legend.title = titleOf(view);
        layer.emptyText = QCoreApplication::translate("Air", "No station with a place measures this.");
        return layer;
    }
    const std::vector<SymbolClass> classes = classesOf(view, context.options.theme);
    auto symbols = std::make_shared<SymbolLayer>();
    symbols->originMercator = toMercator(values->front().place);
    std::vector<ValuedSymbol> valued;
    for (const AirValue &value : *values) {
        Symbol symbol = symbolOf(context, value, view, classes);
        symbol.position = toMercator(value.place) - symbols->originMercator;
        valued.push_back({value.value, std::move(symbol)});
    }
    symbols->symbols = byValue(std::move(valued));
    layer.legend = legendOf(context, *values, view, classes);
    layer.contents.emplace_back(std::move(symbols));
    layer.emptyText = emptyAirText(context, *values, view);
    return layer;
}

} // namespace stadtblick

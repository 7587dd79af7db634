#include "models/overlays/heatheights.h"

#include "models/analysis/heatisland.h"
#include "models/analysis/numberformat.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace stadtblick {

namespace {

/** Of the stations with a value, those whose height is known. */
qint64 knownHeights(const std::vector<HeatValue> &values)
{
    return std::ranges::count_if(
        values, [](const HeatValue &value) { return value.value && value.station->heightM; });
}

/** Differences to the reference are corrected station by station, where both heights are known. */
QString islandNote(const HeatValues &values, qint64 count, const QLocale &locale)
{
    const qint64 corrected = values.referenceHeightM ? knownHeights(values.stations) : 0;
    if (corrected == count) {
        return QCoreApplication::translate("Heat", "Corrected for height, 0.65 K per 100 m");
    }
    return corrected == 0 ? QCoreApplication::translate("Heat", "Not corrected for height")
                          : QCoreApplication::translate("Heat", "Corrected for height at %1 of %2 stations")
                                .arg(locale.toString(corrected), locale.toString(count));
}

} // namespace

QStringList heightNotes(
    const HeatValues &values, HeatIndicator indicator, const HeightCorrection &heights, const QLocale &locale)
{
    const qint64 count = std::ranges::count_if(
        values.stations, [](const HeatValue &value) { return value.value.has_value(); });
    if (count == 0) {
        return {};
    }
    if (indicator == HeatIndicator::HeatIsland) {
        return {islandNote(values, count, locale)};
    }
    if (!isTemperature(indicator)) {
        return {};
    }
    if (!heights.heightM) {
        return {QCoreApplication::translate("Heat", "Not corrected for height")};
    }
    QStringList notes{QCoreApplication::translate("Heat", "At %1 above sea level, 0.65 K per 100 m")
            .arg(numberText(*heights.heightM, 0, QStringLiteral("m"), locale))};
    if (heights.known < count) {
        notes << QCoreApplication::translate("Heat", "Height known at %1 of %2 stations")
                     .arg(locale.toString(heights.known), locale.toString(count));
    }
    return notes;
}

HeightCorrection heightsOf(const std::vector<HeatValue> &values, HeatIndicator indicator)
{
    std::vector<double> heights;
    for (const HeatValue &value : values) {
        if (value.value && value.station->heightM) {
            heights.push_back(*value.station->heightM);
        }
    }
    if (!isTemperature(indicator) || heights.size() < 2) {
        return {};
    }
    const auto middle = heights.begin() + static_cast<std::ptrdiff_t>(heights.size() / 2);
    std::ranges::nth_element(heights, middle);
    return {*middle, static_cast<int>(heights.size())};
}

std::vector<PlaceValue> placesOf(const std::vector<HeatValue> &values, const HeightCorrection &heights)
{
    std::vector<PlaceValue> places;
    for (const HeatValue &value : values) {
        if (value.value) {
            const auto &heightM = value.station->heightM;
            places.push_back({value.place,
                heights.heightM && heightM ? heightCorrectedC(*value.value, *heightM, *heights.heightM)
                                           : *value.value});
        }
    }
    return places;
}

} // namespace stadtblick

#include "models/overlays/heatheights.h"

#include "models/analysis/heatisland.h"

#include <algorithm>

namespace stadtblick {

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

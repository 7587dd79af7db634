#include "app/demo/citymap.h"

namespace stadtblick::demo {

const NamedStreet *CityMap::street(const std::string &name) const
{
    const NamedStreet *best = nullptr;
    for (const NamedStreet &candidate : streets) {
        if (candidate.name == name && (!best || length(candidate.line) > length(best->line))) {
            best = &candidate;
        }
    }
    return best;
}

int CityMap::districtAt(Point place) const
{
    for (std::size_t i = 0; i < districts.size(); ++i) {
        bool isInside = false;
        for (const Line &ring : districts[i].rings) {
            isInside = isInside != contains(ring, place);
        }
        if (isInside) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

const CityMap &city()
{
    static const CityMap map = drawCity();
    return map;
}

} // namespace stadtblick::demo

#include "models/report/reportlegends.h"

#include "models/overlays/scene.h"

#include <algorithm>

namespace stadtblick {

namespace {

constexpr double columnGapPx = 24;
constexpr double rowGapPx = 16;
constexpr std::size_t fewestColumns = 2; // one legend alone would be stretched over the whole page
constexpr std::size_t mostColumns = 3; // in more of them scales and their numbers have no room

std::vector<Legend> legendsOf(const MapScene &scene)
{
    std::vector<Legend> legends;
    for (const MapLayer &layer : scene.layers) {
        if (layer.emptyText.isEmpty() && layer.legend.scale != Legend::Scale::None) {
            legends.push_back(layer.legend);
        }
    }
    if (!scene.leftOutText.isEmpty()) {
        Legend leftOut;
        leftOut.title = scene.leftOutText;
        legends.push_back(std::move(leftOut));
    }
    return legends;
}

/** Each legend goes below the shortest column so far, so that they stay about in the order of the layers. */
ReportLegends placed(const std::vector<Legend> &legends, double widthPx, double scale)
{
    ReportLegends all;
    all.style.theme = Theme::Print;
    all.style.scale = scale;
    const std::size_t columns = std::clamp(legends.size(), fewestColumns, mostColumns);
    const double column =
        (widthPx - static_cast<double>(columns - 1) * columnGapPx) / static_cast<double>(columns);
    std::vector<double> bottoms(columns, 0);
    for (const Legend &legend : legends) {
        const auto shortest = std::ranges::min_element(bottoms);
        const double top = *shortest > 0 ? *shortest + rowGapPx * scale : 0;
        const auto at = static_cast<double>(shortest - bottoms.begin());
        const double height = legendHeight(legend, column, all.style);
        all.places.push_back({legend, QRectF(at * (column + columnGapPx), top, column, height)});
        *shortest = top + height;
        all.heightPx = std::max(all.heightPx, *shortest);
    }
    return all;
}

} // namespace

void ReportLegends::paint(QPainter &painter) const
{
    for (const Place &place : places) {
        paintLegend(painter, place.legend, place.box, style);
    }
}

ReportLegends reportLegends(const MapScene &scene, double widthPx, double roomPx)
{
    const std::vector<Legend> legends = legendsOf(scene);
    ReportLegends all;
    for (const double scale : {1.0, 0.9, 0.8, 0.7}) { // smaller ones can't be read
        all = placed(legends, widthPx, scale);
        if (all.heightPx <= roomPx) {
            break;
        }
    }
    return all;
}

} // namespace stadtblick

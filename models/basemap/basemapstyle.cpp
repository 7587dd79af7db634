#include "models/basemap/basemapstyle.h"

#include <algorithm>
#include <cmath>

namespace stadtblick::basemapstyle {

namespace {

constexpr double firstTableZoom = 12;
constexpr double lastTableZoom = 18;
/** Beyond the table lines thin out towards the county and grow towards the house. */
constexpr double thinningPerZoom = 0.8;
constexpr double growthPerZoom = 1.5;

constexpr double fineCasingPx = 1.1; ///< where the fill is at most fineFillPx wide
constexpr double fineFillPx = 2.4;
constexpr double casingPx = 1.6;

constexpr ThemeColour largeRoadFill{0xffffffff, 0xff5a5a5a, 0xffffffff};
constexpr ThemeColour roadFill{0xffffffff, 0xff4a4a4a, 0xffffffff};
constexpr ThemeColour largeRoadCasing{0xffb4b4b4, 0xff1e1e1e, 0xff9c9c9c};
constexpr ThemeColour roadCasing{0xffcbcbcb, 0xff232323, 0xffbdbdbd};
constexpr ThemeColour pathFill{0xffd2d2d0, 0xff3c3c3c, 0xffcfcfcf};
constexpr ThemeColour railFill{0xffababab, 0xff6b6b6b, 0xff8f8f8f};
constexpr ThemeColour streamFill{0xffb9c6cd, 0xff2a3a43, 0xffb3c4cd};

constexpr std::array<double, 7> pathWidths{0, 0, 0, 0.6, 1, 1.4, 2};
constexpr double pathDashPx = 3;

constexpr LineStyle motorway{{3, 4, 6, 9, 13, 18, 26}, 8, largeRoadFill, largeRoadCasing, true, 0};
constexpr LineStyle primary{{2.2, 3.2, 5, 7.5, 11, 16, 24}, 9, largeRoadFill, largeRoadCasing, true, 0};
constexpr LineStyle secondary{{1.8, 2.6, 4.2, 6.2, 9.5, 14, 22}, 10, largeRoadFill, largeRoadCasing, true, 0};
constexpr LineStyle tertiary{{1.1, 1.8, 3.2, 5, 8, 12, 19}, 11, roadFill, roadCasing, true, 0};
constexpr LineStyle local{{0.5, 0.9, 1.8, 3.4, 6.2, 10, 16}, 12, roadFill, roadCasing, true, 0};
constexpr LineStyle pedestrian{{0, 0.6, 1.4, 2.8, 5.5, 9, 14}, 13, roadFill, roadCasing, true, 0};
constexpr LineStyle service{{0, 0, 0.5, 1.3, 3, 5, 8}, 14, roadFill, roadCasing, true, 0};
constexpr LineStyle driveway{{0, 0, 0.5, 1.3, 3, 5, 8}, 16, roadFill, roadCasing, true, 0};
constexpr LineStyle track{pathWidths, 15, pathFill, {}, false, pathDashPx};
constexpr LineStyle footway{pathWidths, 16, pathFill, {}, false, pathDashPx};
constexpr LineStyle steps{pathWidths, 17, pathFill, {}, false, pathDashPx};
constexpr LineStyle rail{{0.8, 1, 1.3, 1.7, 2.2, 3, 4}, 9, railFill, {}, false, 0};
constexpr double sidingShare = 0.7;
constexpr LineStyle siding{{0.8 * sidingShare, 1 * sidingShare, 1.3 * sidingShare, 1.7 * sidingShare,
                               2.2 * sidingShare, 3 * sidingShare, 4 * sidingShare},
    15, railFill, {}, false, 0};
constexpr LineStyle stream{{1, 1, 1, 1, 1, 1, 1}, 13, streamFill, {}, false, 0};
constexpr LineStyle river{{2.2, 2.2, 2.2, 2.2, 2.2, 2.2, 2.2}, 13, streamFill, {}, false, 0};

constexpr double areaLabelFromZoom = 14.5;

} // namespace

ThemeColour land()
{
    return {0xffededed, 0xff2b2b2b, 0xffffffff};
}

AreaStyle area(MapClass mapClass)
{
    switch (mapClass) {
    case MapClass::Residential:
        return {{0xffeaeae9, 0xff2d2d2d, 0xfffafafa}, 12};
    case MapClass::Trade:
        return {{0xffe6e6e5, 0xff2f2f2e, 0xfff3f3f2}, 12};
    case MapClass::Forest:
        return {{0xffd4dccf, 0xff27302a, 0xffdee6da}, 0};
    case MapClass::Green:
        return {{0xffdee4da, 0xff2b332c, 0xffe9eee6}, 12};
    case MapClass::Sports:
        return {{0xffd9e1d5, 0xff2d362f, 0xffe5ece2}, 13};
    case MapClass::Cemetery:
        return {{0xffdae0d7, 0xff2b322c, 0xffe6ebe3}, 12};
    case MapClass::Water:
        return {{0xffc5d0d6, 0xff1e2a31, 0xffccd9e0}, 0};
    case MapClass::Building:
        // A zoom later than in map-style.md, which counts zooms of 256 px as this does: before, a town's
        // buildings are dots that hide its blocks.
        return {{0xffdddddb, 0xff373736, 0xffe4e4e2}, 15};
    default:
        return {roadFill, line(MapClass::Pedestrian).fromZoom};
    }
}

ThemeColour buildingOutline()
{
    return {0xffcdcdcb, 0xff424241, 0xffcfcfcd};
}

const LineStyle &line(MapClass mapClass)
{
    switch (mapClass) {
    case MapClass::Stream:
        return stream;
    case MapClass::River:
        return river;
    case MapClass::Motorway:
        return motorway;
    case MapClass::Primary:
        return primary;
    case MapClass::Secondary:
        return secondary;
    case MapClass::Tertiary:
        return tertiary;
    case MapClass::Pedestrian:
    case MapClass::Square:
        return pedestrian;
    case MapClass::Service:
        return service;
    case MapClass::Driveway:
        return driveway;
    case MapClass::Track:
        return track;
    case MapClass::Footway:
        return footway;
    case MapClass::Steps:
        return steps;
    case MapClass::Rail:
        return rail;
    case MapClass::Siding:
        return siding;
    default:
        return local;
    }
}

double lineWidth(MapClass mapClass, double zoom)
{
    const LineStyle &style = line(mapClass);
    if (zoom < style.fromZoom) {
        return 0;
    }
    if (zoom < firstTableZoom) {
        return style.widths.front() * std::pow(thinningPerZoom, firstTableZoom - zoom);
    }
    if (zoom >= lastTableZoom) {
        return style.widths.back() * std::pow(growthPerZoom, zoom - lastTableZoom);
    }
    const double position = zoom - firstTableZoom;
    const auto index = static_cast<std::size_t>(position);
    return std::lerp(style.widths[index], style.widths[index + 1], position - double(index));
}

double casingWidth(double fillWidth)
{
    return fillWidth + (fillWidth <= fineFillPx ? fineCasingPx : casingPx);
}

RailDashes railDashes()
{
    return {{0xffededed, 0xff2b2b2b, 0xffffffff}};
}

double fromZoom(MapClass mapClass)
{
    if (isPlace(mapClass)) {
        return 0;
    }
    return isArea(mapClass) && mapClass != MapClass::Square ? area(mapClass).fromZoom
                                                            : line(mapClass).fromZoom;
}

double lineOpacityOverSurface(MapTheme theme)
{
    return theme == MapTheme::Dark ? 0.80 : 0.70;
}

LabelStyle label(LabelKind kind)
{
    LabelStyle style;
    style.text = {0xff555555, 0xffc4c4c4, 0xff404040};
    style.halo = {0xebf4f4f4, 0xe61e1e1e, 0xffffffff}; // 0.92 and 0.9
    if (kind == LabelKind::District) {
        style.fontPx = 13;
        style.letterSpacingPx = 1.5;
        style.fromZoom = 13;
        style.toZoom = 16;
    } else if (kind != LabelKind::Street) {
        style.text = kind == LabelKind::Green ? ThemeColour{0xff4f5e4a, 0xffa9bba3, 0xff4f5e4a}
                                              : ThemeColour{0xff4a6270, 0xff9fbbcb, 0xff4a6270};
        style.isItalic = true;
        style.fromZoom = areaLabelFromZoom;
    }
    return style;
}

StreetNameStyle streetNames()
{
    return {};
}

} // namespace stadtblick::basemapstyle

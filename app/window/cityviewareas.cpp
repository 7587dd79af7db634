// What a city's view does with areas: drawing, changing and selecting them, streets and districts at a click.

#include "app/window/cityview.h"
#include "app/window/explorepage.h"
#include "models/analysis/calendar.h"
#include "widgets/map/maptools.h"
#include "widgets/map/mapview.h"
#include "widgets/panels/areapage.h"
#include "widgets/panels/inspector.h"
#include "widgets/panels/trafficpage.h"
#include "widgets/panels/trendspage.h"

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr double streetReachPx = 5;
constexpr double streetsFromZoom = 14; ///< before, every place in a town lies near some street

Selection selectionOf(const DrawnArea &area)
{
    return {u"area"_s, drawnAreaSource.toString(), area.id};
}

} // namespace

void CityView::connectAreas()
{
    MapTools *tools = m_explore->map()->tools();
    connect(tools, &MapTools::areaDrawn, this, &CityView::addArea);
    connect(tools, &MapTools::areaChanged, this, &CityView::changeArea);
    connect(tools, &MapTools::areaDeleted, this, &CityView::deleteArea);
    AreaPage *page = m_explore->inspector()->areaPage();
    connect(page, &AreaPage::thingChosen, this, &CityView::select);
    connect(page, &AreaPage::renamed, this, [this](const QString &name) {
        if (const DrawnArea *area = view().drawnArea(view().selection)) {
            DrawnArea renamed = *area;
            renamed.name = name;
            changeArea(renamed);
        }
    });
    connect(page, &AreaPage::deleteClicked, this, [this] { deleteArea(view().selection.id); });
    connect(page, &AreaPage::trendsWanted, this, [this] { m_loader.loadAreaTrends(view()); });
    connect(&m_loader, &ViewLoader::areaTrendsReady, this,
        [page](const std::optional<std::vector<StationTrends>> &trends) {
            if (trends) {
                page->setTrends(*trends);
            }
        });
    connect(&m_loader, &ViewLoader::areaReady, this, &CityView::showArea);
    connect(&m_loader, &ViewLoader::streetReady, this, &CityView::selectGround);
}

void CityView::connectStationTabs()
{
    Inspector *inspector = m_explore->inspector();
    connect(inspector, &Inspector::trendsWanted, this, [this] { m_loader.loadTrends(view()); });
    connect(inspector, &Inspector::trafficWanted, this, [this] { m_loader.loadTraffic(view()); });
    connect(inspector->trendsPage(), &TrendsPage::rangeChosen, this, &CityView::showRange);
    connect(&m_loader, &ViewLoader::trendsReady, this, [this](const std::optional<StationTrends> &trends) {
        if (trends) {
            m_explore->inspector()->trendsPage()->setTrends(*trends, m_overview.profile.timeZone);
        }
    });
    connect(&m_loader, &ViewLoader::trafficReady, this, [this](const StationTraffic &traffic) {
        TrafficPage *page = m_explore->inspector()->trafficPage();
        if (traffic.parking) {
            page->setParking(*traffic.parking, m_overview.profile.timeZone);
        } else if (traffic.junction) {
            page->setJunction(*traffic.junction);
        }
    });
}

/** The clock goes to the days of a range. */
void CityView::showRange(const TimeRange &range)
{
    const QTimeZone &zone = m_overview.profile.timeZone;
    ViewState next = view();
    next.time.range = TimeRange{dayWindow(localDate(range.fromMs, zone), zone).fromMs,
        dayWindow(localDate(range.toMs - 1, zone), zone).toMs};
    change(next);
}

void CityView::clickGround(LonLat place)
{
    if (m_explore->map()->camera().zoom < streetsFromZoom) {
        selectGround(place, std::nullopt);
        return;
    }
    const double metresPerPixel = std::cos(place.lat * std::numbers::pi / 180)
        / pixelsPerMercatorMetre(m_explore->map()->camera().zoom);
    m_loader.loadStreetAt(place, streetReachPx * metresPerPixel);
}

void CityView::selectGround(LonLat place, const std::optional<Selection> &street)
{
    const auto area = m_scene ? areaAt(*m_scene, toMercator(place)) : std::nullopt;
    select(street ? *street : area ? area->info.selection : Selection());
}

void CityView::addArea(DrawnArea area)
{
    ViewState next = view();
    area.id = freeAreaId(next.areas);
    area.name = tr("Area %1").arg(area.id.mid(1));
    next.selection = selectionOf(area);
    next.areas.push_back(std::move(area));
    change(next);
}

void CityView::changeArea(const DrawnArea &area)
{
    ViewState next = view();
    const auto found = std::ranges::find(next.areas, area.id, &DrawnArea::id);
    if (found != next.areas.end()) {
        *found = area;
        change(next);
    }
}

void CityView::deleteArea(const QString &id)
{
    ViewState next = view();
    std::erase_if(next.areas, [&](const DrawnArea &area) { return area.id == id; });
    if (next.selection.kind == "area"_L1 && next.selection.id == id) {
        next.selection = {};
    }
    change(next);
}

void CityView::showArea(const std::optional<AreaFigures> &area)
{
    m_area = area;
    if (area) {
        m_explore->inspector()->showArea(*area);
    } else {
        m_explore->inspector()->showMessage(
            tr("No longer there"), tr("%1 is not in the cache.").arg(view().selection.id));
    }
}

} // namespace stadtblick

// How the figures of a station's further pages were computed: its trends, its junction, its car park.

#include "models/overlays/figureexplanation.h"
#include "models/overlays/furtherfigures.h"
#include "widgets/panels/explaindialog.h"
#include "widgets/panels/inspector.h"
#include "widgets/panels/trafficpage.h"
#include "widgets/panels/trendspage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

QString namedStation(const QString &name, const Selection &station)
{
    return u"%1 (%2/%3)"_s.arg(name, station.source, station.id);
}

} // namespace

void Inspector::connectExplanations()
{
    connect(m_trends, &TrendsPage::explainRequested, this, &Inspector::explainTrends);
    connect(m_traffic, &TrafficPage::approachExplained, this, &Inspector::explainApproach);
    connect(m_traffic, &TrafficPage::searchExplained, this, &Inspector::explainSearch);
    connect(m_traffic, &TrafficPage::hoursExplained, this, &Inspector::explainHours);
    connect(m_traffic, &TrafficPage::occupancyExplained, this, &Inspector::explainOccupancy);
}

/** What the figures of the further pages share with those of the first one. */
Figure Inspector::commonFigure() const
{
    Figure common;
    common.period = m_figures.period;
    common.periodText = m_figures.periodText;
    common.source = m_figures.sources.join(u", "_s);
    common.isDemo = m_figures.isDemo;
    return common;
}

void Inspector::explainTrends(const StationTrends &trends)
{
    Figure common = commonFigure();
    common.source = trends.sources.join(u", "_s);
    const auto figures = trendFigures(trends, common, m_figures.timeZone, QLocale());
    openExplanation(trends.name,
        explanationOf(figures,
            {tr("Station"), namedStation(trends.name, trends.station), {}, {}, false, m_figures.note},
            originOf(m_figures), QLocale()),
        commandFor(m_figures), this);
}

void Inspector::explainApproach(const JunctionFigures &junction)
{
    Figure common = commonFigure();
    common.source = junction.sources.join(u", "_s);
    const ApproachFigures &approach = junction.approaches.front();
    const auto figures = approachFigures(junction, approach.station, common, QLocale());
    openExplanation(approach.name,
        explanationOf(figures,
            {tr("Station"), namedStation(approach.stationName, approach.station), {}, {}, false,
                m_figures.note},
            originOf(m_figures), QLocale()),
        commandFor(m_figures), this);
}

void Inspector::explainSearch(const ParkingFigures &parking)
{
    explainParking(parking, QStringList{parking.name} + parking.flowStations,
        [&](const Figure &common) { return searchFigures(parking, common, m_figures.timeZone, QLocale()); });
}

void Inspector::explainHours(const ParkingFigures &parking, DayType type)
{
    explainParking(parking, {},
        [&](const Figure &common) { return occupancyFigures(parking, type, common, QLocale()); });
}

void Inspector::explainParking(const ParkingFigures &parking, const QStringList &stations,
    const std::function<std::vector<Figure>(const Figure &common)> &figures)
{
    Figure common = commonFigure();
    common.source = parking.sources.join(u", "_s);
    common.periodText = parking.periodText;
    openExplanation(parking.name,
        explanationOf(figures(common),
            {tr("Station"), namedStation(parking.name, selectionOf(m_figures.station)), stations, {}, false,
                m_figures.note},
            originOf(m_figures), QLocale()),
        commandFor(m_figures), this);
}

void Inspector::explainOccupancy()
{
    std::vector<Figure> figures;
    std::ranges::copy_if(m_figures.figures, std::back_inserter(figures),
        [](const Figure &figure) { return figure.quantity == "parking_occupied"_L1; });
    openExplanation(m_figures.station.name,
        explanationOf(figures,
            {tr("Station"), namedStation(m_figures.station.name, selectionOf(m_figures.station)), {},
                m_figures.gaps, true, m_figures.note},
            originOf(m_figures), QLocale()),
        commandFor(m_figures), this);
}

} // namespace stadtblick

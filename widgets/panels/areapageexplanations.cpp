// How an area's ideas and the trends of its stations were computed.

#include "models/overlays/areasums.h"
#include "models/overlays/figureexplanation.h"
#include "models/overlays/furtherfigures.h"
#include "widgets/panels/areapage.h"
#include "widgets/panels/explaindialog.h"

using namespace Qt::StringLiterals;

namespace stadtblick {

void AreaPage::explainIdeas()
{
    Figure common;
    common.period = m_area.origin.view.time.range.value_or(TimeRange());
    common.periodText = m_area.periodText;
    common.isDemo = m_area.isDemo;
    std::vector<Figure> figures = areaSums(m_area, common, m_area.origin.timeZone, QLocale());
    std::erase_if(figures,
        [](const Figure &figure) { return figure.key != "ideas"_L1 && figure.key != "ideaSupport"_L1; });
    openExplanation(tr("Ideas and their support"), explanationOf(figures, {}, m_area, QLocale()),
        commandFor(m_area.origin), this);
}

void AreaPage::explainTrend(const StationTrends &station, const SeriesTrend &series)
{
    Figure common;
    common.period = m_area.origin.view.time.range.value_or(TimeRange());
    common.periodText = m_area.periodText;
    common.isDemo = m_area.isDemo;
    common.source = station.sources.join(u", "_s);
    StationTrends one = station;
    one.series = {series};
    openExplanation(u"%1 · %2"_s.arg(station.name, series.name),
        explanationOf(
            trendFigures(one, common, m_area.origin.timeZone, QLocale()), {station.name}, m_area, QLocale()),
        commandFor(m_area.origin), this);
}

} // namespace stadtblick

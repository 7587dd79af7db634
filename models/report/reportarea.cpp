#include "models/report/reportarea.h"

#include <QtCore/QCoreApplication>

namespace stadtblick {

ReportTable layerTable(const FigureTable &figures)
{
    ReportTable table;
    table.title = figures.title;
    for (qsizetype i = 0; i < figures.columns.size(); ++i) {
        table.columns.push_back({figures.columns[i], {}, i > 0});
    }
    table.rows = figures.rows;
    table.caption = figures.note;
    return table;
}

QString areaLead(const Selection &selection, const std::optional<AreaFigures> &area, const QLocale &locale)
{
    if (!isArea(selection)) {
        return {};
    }
    if (!area) {
        return QLatin1Char(' ')
            % QCoreApplication::translate("Report", "The selected area %1 is no longer there.")
                  .arg(selection.id);
    }
    return QLatin1Char(' ')
        % QCoreApplication::translate("Report", "%1 (%2, %3): %4 stations and %5 ideas.")
              .arg(area->shape.name, area->shape.kindName, area->sizeText,
                  locale.toString(area->stationCount), locale.toString(area->ideas.count));
}

void addAreaTables(ReportPage &page, const AreaFigures &area, const QLocale &locale)
{
    for (const FigureTable &table : {stationTable(area, locale), ideaTable(area, locale)}) {
        if (!table.rows.empty()) {
            page.furtherTables.push_back(layerTable(table));
        }
    }
}

} // namespace stadtblick

#include "models/overlays/areasums.h"

#include "models/analysis/numberformat.h"

#include <QtCore/QCoreApplication>

namespace stadtblick {

namespace {

Figure countFigure(const Figure &common, const char *key, const QString &title, qint64 count)
{
    Figure figure = common;
    figure.key = QString::fromLatin1(key);
    figure.title = title;
    figure.value = static_cast<double>(count);
    figure.decimals = 0;
    return figure;
}

Figure stationsFigure(const AreaFigures &area, const Figure &common)
{
    Figure figure = countFigure(
        common, "areaStations", QCoreApplication::translate("Areas", "Stations"), area.stationCount);
    figure.stationCount = area.stationCount;
    figure.coverage = area.placedStations;
    figure.source = area.sources.join(QStringLiteral(", "));
    figure.method = area.note;
    return figure;
}

std::vector<Figure> ideaFigures(
    const AreaFigures &area, const Figure &common, const QTimeZone &zone, const QLocale &locale)
{
    const AreaIdeas &ideas = area.ideas;
    Figure ofIdeas = common;
    ofIdeas.stationCount = 0;
    ofIdeas.ignoresFilters = true;
    ofIdeas.source = ideas.source;
    ofIdeas.isDemo = ideas.isDemo;
    ofIdeas.period = monthsRange(ideas.months, zone);
    ofIdeas.periodText = ofIdeas.period.isEmpty() ? QString() : periodText(ofIdeas.period, zone, locale);
    ofIdeas.method = area.note;
    Figure count = countFigure(ofIdeas, "ideas", QCoreApplication::translate("Areas", "Ideas"), ideas.count);
    count.coverage = {ideas.cityCount - ideas.withoutPlace, ideas.cityCount};
    Figure support = countFigure(
        ofIdeas, "ideaSupport", QCoreApplication::translate("Areas", "Support of ideas"), ideas.support);
    support.coverage = {ideas.supportedCount, ideas.count};
    if (ideas.supportedCount == 0) {
        support.value.reset();
    }
    return {count, support};
}

} // namespace

std::vector<Figure> areaSums(
    const AreaFigures &area, const Figure &common, const QTimeZone &zone, const QLocale &locale)
{
    std::vector<Figure> figures{stationsFigure(area, common)};
    for (const AreaQuantity &quantity : area.quantities) {
        if (quantity.mean) {
            figures.push_back(*quantity.mean);
        }
    }
    if (area.ideas.cityCount > 0) {
        std::ranges::copy(ideaFigures(area, common, zone, locale), std::back_inserter(figures));
    }
    return figures;
}

} // namespace stadtblick

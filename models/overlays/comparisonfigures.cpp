#include "models/overlays/comparisonfigures.h"

#include "models/analysis/comparisontext.h"

#include <QtCore/QCoreApplication>

namespace stadtblick {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Comparison", text);
}

/** What all three share. */
Figure commonOf(const CityComparison &city, const StationComparison &station)
{
    Figure figure;
    figure.quantity = city.indicator.quantity;
    figure.decimals = city.indicator.decimals;
    figure.isDemo = city.isDemo;
    figure.source = station.attribution;
    figure.method = QStringList{methodText(station.comparison, city.indicator, city.locale),
        caveatTexts(station.comparison, city.indicator, city.locale).join(u' ')}
                        .join(u' ')
                        .trimmed();
    return figure;
}

QString namedText(const QString &text, const QString &name)
{
    return name.isEmpty() ? text : QString(text % QStringLiteral(" (") % name % u')');
}

Figure sideFigure(const CityComparison &city, const StationComparison &station, bool isB)
{
    const ComparisonSide &side = isB ? station.comparison.b : station.comparison.a;
    Figure figure = commonOf(city, station);
    figure.key = city.indicator.key % (isB ? u'B' : u'A');
    figure.title =
        QStringList{city.indicator.name(), isB ? tr("side B") : tr("side A")}.join(QStringLiteral(", "));
    figure.unit = city.indicator.unit();
    figure.value = side.mean;
    figure.period = isB ? city.b : city.a;
    figure.coverage = side.coverage;
    if (!figure.value && side.used < Comparison::neededDays) {
        figure.coverage = {side.used, Comparison::neededDays};
        figure.neededPercent = 100;
    } else if (!figure.value) {
        figure.suffix = changeText(station.comparison, city.indicator, city.locale); // the other side's fault
    }
    const bool isPlaceB = isB && city.state.isOfPlaces();
    figure.detail = isPlaceB ? namedText(station.name, city.state.b.name)
        : isB                ? namedText(city.textB, city.state.b.name)
                             : namedText(city.textA, city.state.a.name);
    if (!isB && city.state.isOfPlaces()) {
        figure.source = city.attributionA;
        figure.detail += QStringLiteral(", ") % tr("on the days compared with %1").arg(station.name);
    }
    return figure;
}

Figure differenceFigure(const CityComparison &city, const StationComparison &station)
{
    const Comparison &comparison = station.comparison;
    Figure figure = commonOf(city, station);
    figure.key = city.indicator.key % QStringLiteral("Difference");
    figure.title = tr("%1, difference B − A").arg(city.indicator.name());
    figure.unit = city.indicator.changeUnit();
    figure.period = city.b;
    figure.reference = city.a;
    figure.detail = changeText(comparison, city.indicator, city.locale);
    if (city.state.isOfPlaces()) {
        figure.detail += QStringLiteral(", ") % tr("against %1").arg(city.textA);
    }
    if (!comparison.result) {
        figure.coverage = {comparison.fewestDays(), Comparison::neededDays};
        figure.neededPercent = 100;
        return figure;
    }
    figure.value = comparison.result->difference;
    figure.interval = std::pair(comparison.result->low, comparison.result->high);
    figure.coverage = {comparison.a.coverage.valid + comparison.b.coverage.valid,
        comparison.a.coverage.total + comparison.b.coverage.total};
    figure.detail += QStringLiteral(". ") % verdictText(comparison);
    return figure;
}

} // namespace

std::vector<Figure> comparisonFigures(const CityComparison &city, const StationComparison &station)
{
    return {
        sideFigure(city, station, false), sideFigure(city, station, true), differenceFigure(city, station)};
}

} // namespace stadtblick

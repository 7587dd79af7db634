#include "models/report/comparisoncharts.h"

#include "models/analysis/numberformat.h"
#include "models/charts/comparisonchartloader.h"
#include "models/domain/quantity.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace stadtblick {

Result<std::optional<ProfileChart>> loadComparisonProfile(
    Connection &connection, const CityComparison &city, const std::function<bool()> &isCanceled)
{
    const StationComparison *station = city.shownStation();
    if (!station) {
        return std::optional<ProfileChart>{};
    }
    const bool isOfPlaces = city.state.isOfPlaces();
    const auto nameOf = [&](QChar letter, const CompareSide &side, const QString &place) {
        const QString &name = isOfPlaces ? place : side.name;
        return name.isEmpty() ? QString(letter) : QString(letter + QLatin1Char(' ') + name);
    };
    ChartOptions options;
    options.quantity = QString(city.indicator.quantity);
    options.locale = city.locale;
    options.timeZone = city.timeZone;
    options.isCanceled = isCanceled;
    return loadComparedProfiles(connection,
        {ComparedProfile{isOfPlaces ? city.state.a.place : station->station, city.a,
             nameOf(u'A', city.state.a, city.textA)},
            ComparedProfile{station->station, city.b, nameOf(u'B', city.state.b, city.textB)}},
        options);
}

std::optional<ChangeChart> comparisonChange(const CityComparison &city)
{
    if (city.stations.size() < 2) {
        return std::nullopt;
    }
    const ComparisonIndicator &indicator = city.indicator;
    ChangeChart chart;
    chart.isOfSides = true;
    chart.title = QCoreApplication::translate("ComparisonReport", "A and B at all stations");
    chart.quantity = indicator.name() + QStringLiteral(" · ") + indicator.unit();
    chart.unit = indicator.unit();
    chart.decimals = indicator.decimals;
    chart.locale = city.locale;
    chart.timeZone = city.timeZone;
    chart.period = city.b;
    // Of places A is a station, and both have one period.
    chart.periodText = city.state.isOfPlaces()
        ? QCoreApplication::translate("ComparisonReport", "A %1 · %2").arg(city.textA, city.periodText)
        : QCoreApplication::translate("Comparison", "A %1, B %2").arg(city.textA, city.textB);
    chart.source = city.sources.join(QStringLiteral(", "));
    chart.isDemo = city.isDemo;
    chart.demoText = city.demoMark;
    std::vector<Coverage> coverages;
    std::vector<ChangeRow> rows;
    for (const StationComparison &station : city.stations) {
        ChangeRow row = changeRow(station.comparison, indicator, city.locale);
        row.source = station.station.source;
        row.stationId = station.station.id;
        row.name = station.name;
        rows.push_back(std::move(row));
        if (station.comparison.result) {
            coverages.push_back(station.comparison.a.coverage);
            coverages.push_back(station.comparison.b.coverage);
        }
    }
    if (!coverages.empty()) {
        chart.coverage = *std::ranges::min_element(coverages, {}, &Coverage::percent);
        chart.coverageText =
            (chart.coverage.reaches(100) ? QCoreApplication::translate("Chart", "Coverage %1")
                                         : QCoreApplication::translate("Chart", "Coverage at least %1"))
                .arg(percentText(chart.coverage, chart.locale));
    }
    const Quantity *quantity = quantityByKey(QString(indicator.quantity));
    setChangeRows(chart, std::move(rows), indicator, quantity && quantity->averaging == Averaging::Sum);
    if (chart.isEmpty()) {
        chart.description = chart.title + QStringLiteral(": ") + chart.emptyText;
    }
    return chart;
}

} // namespace stadtblick

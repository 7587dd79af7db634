#pragma once

#include "models/charts/chartframe.h"
#include "models/charts/charttable.h"

#include <QtCore/QStringList>

namespace stadtblick {

struct Comparison;
struct ComparisonIndicator;

/** One station (or period of the day) before and after. */
struct ChangeRow
{
    QString source;
    QString stationId;
    QString name;
    std::optional<double> before; ///< absent: too few valid days
    std::optional<double> after;
    std::optional<double> difference; ///< after − before
    std::optional<double> low; ///< 95 % interval of the difference
    std::optional<double> high;
    bool isDependent = false; ///< neighbouring days resemble each other: the interval is too narrow
    QString differenceText; ///< '−3.8 dB', or why there is none
    int daysBefore = 0;
    int daysAfter = 0;

    /** 0 lies outside the interval: chance alone doesn't explain it. */
    bool isCertain() const { return low && high && (*low > 0 || *high < 0); }
};

/** Before and after, or the sides A and B of a comparison, as dumbbells, the largest decrease on top. */
struct ChangeChart : ChartFrame
{
    bool isOfSides = false; ///< of A and B: neither needs to be the earlier one
    ValueAxis axis; ///< at the bottom
    std::vector<ChangeRow> rows;
};

/** What a comparison says as a row, still without its station. */
ChangeRow changeRow(
    const Comparison &comparison, const ComparisonIndicator &indicator, const QLocale &locale);

/**
 * Puts rows into a chart whose title, quantity and period are there: order, axis, key, note and description;
 * an emptyText where no row has a difference. @p rows: at least one. @p isFromZero: of counts and amounts.
 */
void setChangeRows(
    ChangeChart &chart, std::vector<ChangeRow> rows, const ComparisonIndicator &indicator, bool isFromZero);

ChartTable tableOf(const ChangeChart &chart);
int markCount(const ChangeChart &chart);
QStringList markLines(const ChangeChart &chart, int mark);

} // namespace stadtblick

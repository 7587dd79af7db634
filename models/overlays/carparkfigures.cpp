#include "models/analysis/numberformat.h"
#include "models/analysis/parking.h"
#include "models/overlays/figuremaking.h"
#include "models/overlays/parkingfigures.h"
#include "models/overlays/stationfigures.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace stadtblick {

namespace {

Figure percentFigure(const StationInput &input, const char *key, const QString &title,
    const std::optional<double> &percent, const Coverage &coverage, int needed)
{
    Figure figure = makeFigure(input, QString::fromLatin1(key), title);
    figure.quantity = QStringLiteral("parking_occupied");
    figure.quantityName = quantityByKey(u"parking_occupied")->name();
    figure.unit = QStringLiteral("%");
    figure.decimals = 0;
    figure.coverage = coverage;
    figure.neededPercent = needed;
    if (coverage.reaches(needed)) {
        figure.value = percent;
    }
    return figure;
}

} // namespace

QString spacesText(const SpacesRange &spaces, const QLocale &locale)
{
    const QString largest = numberText(spaces.largest, 0, locale);
    return spaces.least == spaces.largest ? QCoreApplication::translate("Parking", "%1 spaces").arg(largest)
                                          : QCoreApplication::translate("Parking", "%1 to %2 spaces")
                                                .arg(numberText(spaces.least, 0, locale), largest);
}

QString spacesOriginText(bool isMeasured, bool isOfProfile)
{
    return !isMeasured ? QCoreApplication::translate("Parking", "capacity of the city profile")
        : !isOfProfile ? QCoreApplication::translate("Parking", "capacity as measured")
                       : QCoreApplication::translate("Parking", "capacity as measured or of the profile");
}

Figures parkingFigures(const StationInput &input)
{
    const MeasuredSeries *occupied = input.of(u"parking_occupied");
    const auto spaces = input.spaces.in(input.when.windows);
    if (!occupied || !spaces) {
        return std::vector<Figure>{};
    }
    const auto readings = occupied->readings();
    if (!readings) {
        return tl::unexpected(readings.error());
    }
    const ParkingUse use = parkingUse(**readings, input.spaces, input.when.windows);
    Figure mean =
        percentFigure(input, "parkingMean", QCoreApplication::translate("Figures", "Occupancy, mean"),
            use.meanPercent, use.coverage, parkingNeededPercent);
    mean.detail = spacesText(*spaces, input.when.locale);
    mean.method = QCoreApplication::translate(
        "Figures", "Occupied ÷ spaces of the same time, weighted by time; needs 75 % coverage");
    Figure most = percentFigure(input, "parkingMaximum",
        QCoreApplication::translate("Figures", "Occupancy, highest"), use.maximumPercent, use.coverage, 0);
    if (most.value) {
        most.detail = whenText(use.maximumAtMs, std::nullopt, input.when);
        if (*most.value > 100) {
            most.value = 100; // up to 110 % may be said by sensors
            most.suffix = QCoreApplication::translate("Figures", "or more");
        }
    }
    most.method = QCoreApplication::translate(
        "Figures", "Highest reading; up to 110 % is allowed, shown as 100 % or more");
    Figure turnover =
        percentFigure(input, "parkingTurnover", QCoreApplication::translate("Figures", "Turnover, at least"),
            use.turnoverAtLeast, use.coverage, parkingNeededPercent);
    turnover.unit = QCoreApplication::translate("Figures", "per space and day");
    turnover.decimals = 1;
    turnover.isAtLeast = true;
    // Of hours of the day alone nothing follows for whole days: scaled up it would be no lower bound.
    constexpr qint64 shortestDayMs = 23 * msPerHour;
    const bool isOfDays = std::ranges::all_of(
        input.when.windows, [](const TimeRange &window) { return window.lengthMs() >= shortestDayMs; });
    if (!isOfDays) {
        turnover.value.reset();
        turnover.suffix = QCoreApplication::translate("Figures", "needs whole days");
    }
    turnover.method = QCoreApplication::translate("Figures",
        "Rises of the occupied spaces ÷ spaces and days: a lower bound, as arrivals and departures between "
        "two "
        "readings cancel out");
    Figure search = percentFigure(input, "searchTraffic",
        QCoreApplication::translate("Figures", "Search traffic, at most"), std::nullopt, use.coverage,
        parkingNeededPercent);
    if (mean.value && most.value) {
        search.value = searchTraffic(std::min(*use.maximumPercent, 100.0) / 100, 100);
    }
    search.detail =
        QCoreApplication::translate("Figures", "estimate; of the inner-city flow at the fullest time");
    search.method = QCoreApplication::translate("Figures",
        "Estimate: 0 to 30 %·clamp((occupancy − 85 %)/15 %, 0, 1) of the flow (after Shoup 2006; our "
        "estimate)");
    return std::vector<Figure>{mean, most, turnover, search};
}

} // namespace stadtblick

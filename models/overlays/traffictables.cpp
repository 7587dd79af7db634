#include "models/overlays/junctionfigures.h"
#include "models/overlays/parkingfigures.h"

#include "models/analysis/numberformat.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace stadtblick {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Junctions", text);
}

QString missing()
{
    return QStringLiteral("–");
}

QString percentOf(double part, const QLocale &locale)
{
    return percentText(static_cast<int>(std::round(part * 100)), locale);
}

QString flowText(const HourFlow &flow, const std::optional<double> &capacityPerH, const QLocale &locale)
{
    if (!flow.mean) {
        return missing();
    }
    const QString text = numberText(*flow.mean, 0, locale);
    if (!capacityPerH) {
        return text;
    }
    const double saturation = *flow.mean / *capacityPerH;
    const auto level = serviceLevel(saturation);
    return QStringLiteral("%1 · %2%3")
        .arg(text, numberText(saturation, 2, locale),
            level ? QString(u' ' % serviceLevelText(*level)) : QString());
}

} // namespace

QString dayTypeWords(DayType type)
{
    switch (type) {
    case DayType::Workday:
        return tr("workday");
    case DayType::Saturday:
        return tr("Saturday");
    case DayType::SundayHoliday:
        return tr("Sunday, holiday");
    }
    return {};
}

QString overloadText(const OverloadWindow &window, const QLocale &locale)
{
    return tr("%1, %2: x > %3 on %4 of %5 days, at most x = %6")
        .arg(dayTypeWords(window.type), hoursText(window.fromHour, window.toHour, locale),
            numberText(overloadSaturation, 1, locale), locale.toString(window.days),
            locale.toString(window.daysMeasured), numberText(window.largest, 2, locale));
}

FigureTable junctionTable(const JunctionFigures &junction, const QLocale &locale)
{
    FigureTable table;
    table.title = tr("Flow by hour: %1").arg(junction.name);
    table.columns = {tr("Day type"), tr("Hour")};
    for (const ApproachFigures &approach : junction.approaches) {
        table.columns << (approach.capacityPerH ? tr("%1, veh/h · x, level").arg(approach.name)
                                                : tr("%1, veh/h").arg(approach.name));
    }
    for (int type = 0; type < dayTypeCount; ++type) {
        for (int hour = 0; hour < clockHours; ++hour) {
            QStringList row{dayTypeWords(static_cast<DayType>(type)), hoursText(hour, hour + 1, locale)};
            bool isAny = false;
            for (const ApproachFigures &approach : junction.approaches) {
                const HourFlow &flow =
                    approach.flows[static_cast<std::size_t>(type)][static_cast<std::size_t>(hour)];
                isAny = isAny || flow.mean;
                row << flowText(flow, approach.capacityPerH, locale);
            }
            if (isAny) {
                table.rows.push_back(row);
            }
        }
    }
    table.note = QStringList{junction.periodText, junction.basis, junction.note}.join(QStringLiteral(" · "));
    return table;
}

QString searchText(const ParkingFigures &parking, const QTimeZone &zone, const QLocale &locale)
{
    if (!parking.capacity) {
        return QCoreApplication::translate("Parking", "No estimate: %1.").arg(parking.capacityText);
    }
    if (!parking.largestPerH) {
        return parking.flowStations.isEmpty()
            ? QCoreApplication::translate("Parking", "No estimate: no flow into the inner city is counted.")
            : QCoreApplication::translate("Parking", "No estimate: no hour has both occupancy and flow.");
    }
    const QString unit = QCoreApplication::translate("Traffic", "veh/h");
    if (std::round(*parking.largestPerH) == 0) {
        return QCoreApplication::translate(
            "Parking", "Estimate: no search traffic, no hour with more than 85 % occupancy.");
    }
    return QCoreApplication::translate(
        "Parking", "Estimate: 0 to %1 of search traffic in the fullest hour (%2)")
        .arg(numberText(*parking.largestPerH, 0, unit, locale), timeText(parking.largestAtMs, zone, locale));
}

FigureTable parkingTable(const ParkingFigures &parking, const QLocale &locale)
{
    FigureTable table;
    table.title =
        QCoreApplication::translate("Parking", "Occupancy and search traffic by hour: %1").arg(parking.name);
    table.columns = {tr("Day type"), tr("Hour"), QCoreApplication::translate("Parking", "Occupancy"),
        QCoreApplication::translate("Parking", "Inner-city flow, veh/h"),
        QCoreApplication::translate("Parking", "Search traffic, estimate, veh/h")};
    for (int type = 0; type < dayTypeCount; ++type) {
        for (int hour = 0; hour < clockHours; ++hour) {
            const ParkingHour &one =
                parking.hours[static_cast<std::size_t>(type)][static_cast<std::size_t>(hour)];
            if (!one.occupancy) {
                continue;
            }
            const QString search = !one.searchPerH ? missing()
                : std::round(*one.searchPerH) == 0 ? QStringLiteral("0")
                                                   : QCoreApplication::translate("Parking", "0 to %1")
                                                         .arg(numberText(*one.searchPerH, 0, locale));
            table.rows.push_back({dayTypeWords(static_cast<DayType>(type)), hoursText(hour, hour + 1, locale),
                percentOf(*one.occupancy, locale),
                one.flowPerH ? numberText(*one.flowPerH, 0, locale) : missing(), search});
        }
    }
    table.note = QStringList{parking.periodText, parking.note}.join(QStringLiteral(" · "));
    return table;
}

} // namespace stadtblick

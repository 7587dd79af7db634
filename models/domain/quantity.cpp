#include "models/domain/quantity.h"

#include <QtCore/QCoreApplication>

#include <array>
#include <limits>

namespace stadtblick {

namespace {

constexpr qint64 hour = 3'600'000;
constexpr double none = std::numeric_limits<double>::infinity(); ///< 'by sensor': no limit of ours

Quantity quantity(const char *key, const char *name, const char *unit, Averaging averaging, double from,
    double to, std::optional<double> step, std::optional<qint64> flatMs, int decimals)
{
    return {QLatin1StringView(key), QLatin1StringView(name), QString::fromUtf8(unit), averaging, from, to,
        step, flatMs, decimals};
}

/** domain.md section 1, row by row: range, step within 20 minutes, longest run of one value. */
const auto &table()
{
    using enum Averaging;
    static const std::array rows{
        quantity("air_temperature", QT_TRANSLATE_NOOP("Quantity", "Air temperature"), "°C", Arithmetic, -35,
            48, 6, 6 * hour, 1),
        quantity("relative_humidity", QT_TRANSLATE_NOOP("Quantity", "Relative humidity"), "%", Arithmetic, 1,
            105, 30, 12 * hour, 0),
        quantity("air_pressure", QT_TRANSLATE_NOOP("Quantity", "Air pressure (station)"), "hPa", Arithmetic,
            870, 1060, 4, 12 * hour, 1),
        quantity("wind_speed", QT_TRANSLATE_NOOP("Quantity", "Wind speed"), "m/s", Arithmetic, 0, 50, 20,
            12 * hour, 1),
        quantity("wind_direction", QT_TRANSLATE_NOOP("Quantity", "Wind direction (from)"), "°", Vector, 0,
            360, {}, 12 * hour, 0),
        quantity("global_radiation", QT_TRANSLATE_NOOP("Quantity", "Global radiation"), "W/m²", Arithmetic,
            -5, 1400, 1000, 3 * hour, 0),
        quantity("rain_rate", QT_TRANSLATE_NOOP("Quantity", "Rain rate"), "mm/h", Arithmetic, 0, 300, {},
            2 * hour, 1),
        quantity("precipitation", QT_TRANSLATE_NOOP("Quantity", "Precipitation"), "mm", Sum, 0, 40, {},
            2 * hour, 1),
        quantity("rain_day_counter", QT_TRANSLATE_NOOP("Quantity", "Rain since midnight (counter)"), "mm",
            Counter, 0, 250, {}, {}, 1),
        quantity("laeq", QT_TRANSLATE_NOOP("Quantity", "Equivalent sound level LAeq"), "dB(A)", Energetic, 20,
            130, 40, hour, 1),
        quantity("lceq", QT_TRANSLATE_NOOP("Quantity", "Equivalent sound level LCeq"), "dB(C)", Energetic, 20,
            130, 40, hour, 1),
        quantity("lamax", QT_TRANSLATE_NOOP("Quantity", "Maximum sound level LAmax"), "dB(A)", Energetic, 20,
            140, 60, hour, 1),
        quantity("lamin", QT_TRANSLATE_NOOP("Quantity", "Minimum sound level LAmin"), "dB(A)", Energetic, 20,
            140, 60, hour, 1),
        quantity("laf", QT_TRANSLATE_NOOP("Quantity", "Sound level LAF (fast)"), "dB(A)", Energetic, 20, 140,
            60, hour, 1),
        quantity("las", QT_TRANSLATE_NOOP("Quantity", "Sound level LAS (slow)"), "dB(A)", Energetic, 20, 140,
            60, hour, 1),
        quantity("pm1", QT_TRANSLATE_NOOP("Quantity", "Particulate matter PM1"), "µg/m³", Arithmetic, 0, 1000,
            200, 6 * hour, 1),
        quantity("pm25", QT_TRANSLATE_NOOP("Quantity", "Particulate matter PM2.5"), "µg/m³", Arithmetic, 0,
            1000, 200, 6 * hour, 1),
        quantity("pm10", QT_TRANSLATE_NOOP("Quantity", "Particulate matter PM10"), "µg/m³", Arithmetic, 0,
            1000, 200, 6 * hour, 1),
        quantity("no2", QT_TRANSLATE_NOOP("Quantity", "Nitrogen dioxide"), "µg/m³", Arithmetic, -5, 1000, 150,
            6 * hour, 1),
        quantity(
            "o3", QT_TRANSLATE_NOOP("Quantity", "Ozone"), "µg/m³", Arithmetic, -5, 500, 100, 6 * hour, 1),
        quantity("so2", QT_TRANSLATE_NOOP("Quantity", "Sulphur dioxide"), "µg/m³", Arithmetic, -5, 1500, 300,
            6 * hour, 1),
        quantity("co", QT_TRANSLATE_NOOP("Quantity", "Carbon monoxide"), "mg/m³", Arithmetic, 0, 60, 10,
            12 * hour, 2),
        quantity(
            "vehicle_count", QT_TRANSLATE_NOOP("Quantity", "Vehicles"), "veh", Sum, 0, 2400, {}, 3 * hour, 0),
        quantity("heavy_count", QT_TRANSLATE_NOOP("Quantity", "Heavy vehicles"), "veh", Sum, 0, 2400, {},
            3 * hour, 0),
        quantity("bicycle_count", QT_TRANSLATE_NOOP("Quantity", "Bicycles"), "bicycles", Sum, 0, 5000, {},
            24 * hour, 0),
        quantity("pedestrian_count", QT_TRANSLATE_NOOP("Quantity", "Pedestrians"), "persons", Sum, 0, 20000,
            {}, 24 * hour, 0),
        quantity("speed_mean", QT_TRANSLATE_NOOP("Quantity", "Mean speed"), "km/h", Arithmetic, 1, 200, {},
            6 * hour, 0),
        quantity("speed_v85", QT_TRANSLATE_NOOP("Quantity", "Speed v85"), "km/h", Arithmetic, 1, 200, {},
            6 * hour, 0),
        quantity("parking_occupied", QT_TRANSLATE_NOOP("Quantity", "Occupied parking spaces"), "spaces",
            Arithmetic, 0, 5000, {}, 24 * hour, 0),
        quantity("parking_capacity", QT_TRANSLATE_NOOP("Quantity", "Parking spaces"), "spaces", Arithmetic, 0,
            5000, {}, {}, 0),
        quantity("water_level", QT_TRANSLATE_NOOP("Quantity", "Water level"), "cm", Arithmetic, -none, none,
            100, 48 * hour, 0),
        quantity("distance", QT_TRANSLATE_NOOP("Quantity", "Distance"), "mm", Arithmetic, -none, none, 1000,
            48 * hour, 0),
        quantity("water_temperature", QT_TRANSLATE_NOOP("Quantity", "Water temperature"), "°C", Arithmetic,
            -1, 40, 3, 48 * hour, 1),
    };
    return rows;
}

/** Units that are words, for the translation of unitName(). */
[[maybe_unused]] constexpr const char *unitWords[]{QT_TRANSLATE_NOOP("Quantity", "veh"),
    QT_TRANSLATE_NOOP("Quantity", "bicycles"), QT_TRANSLATE_NOOP("Quantity", "persons"),
    QT_TRANSLATE_NOOP("Quantity", "spaces")};

} // namespace

QString Quantity::name() const
{
    return QCoreApplication::translate("Quantity", sourceName.constData());
}

QString Quantity::unitName() const
{
    const bool isWord = averaging == Averaging::Sum || unit == QLatin1StringView("spaces");
    return isWord ? QCoreApplication::translate("Quantity", unit.toUtf8().constData()) : unit;
}

std::span<const Quantity> quantities()
{
    return table();
}

const Quantity *quantityByKey(QStringView key)
{
    for (const Quantity &quantity : table()) {
        if (quantity.key == key) {
            return &quantity;
        }
    }
    return nullptr;
}

} // namespace stadtblick

#pragma once

#include "app/demo/calendar.h"
#include "app/demo/plane.h"

#include <QtCore/QByteArray>

#include <cstdint>
#include <string>
#include <vector>

namespace stadtblick::demo {

/** What is observed, with the unit as this server writes it. */
struct ObservedProperty
{
    int id = 0;
    const char *name;
    const char *definition;
    const char *description;
};

/** A unit of measurement as SensorThings has it; null where the server gives none. */
struct Unit
{
    const char *name;
    const char *symbol;
    const char *definition;
};

/** One series: a value every step, whole numbers of 10^-decimals. */
struct DemoSeries
{
    static constexpr std::int32_t missing = INT32_MIN;

    int id = 0;
    int thing = 0;
    const ObservedProperty *property = nullptr;
    Unit unit{};
    std::string name;
    std::string sensor;
    std::string direction; ///< of traffic; empty = the whole cross-section
    qint64 stepMs = hourMs;
    bool isInstant = false; ///< a moment instead of an interval
    int decimals = 1;
    std::vector<std::int32_t> values; ///< from yearFromMs on, one a step

    std::size_t count() const; ///< values that are there
    qint64 timeMs(std::size_t index) const { return yearFromMs + static_cast<qint64>(index) * stepMs; }
};

/** A station. */
struct DemoThing
{
    int id = 0;
    std::string name;
    std::string description;
    std::string district;
    Point place; ///< bent plane
    double heightM = 240;
    std::string since; ///< ISO date of installation
    int capacity = 0; ///< of a car park; 0 = none
};

/** All stations and what they measured in the year. */
struct Measurements
{
    std::vector<DemoThing> things;
    std::vector<DemoSeries> series;
};

/** Invents the year of measurements: the same everywhere. About a second. */
Measurements measureYear();

/** measureYear() of this process, made at the first call. */
const Measurements &measurements();

} // namespace stadtblick::demo

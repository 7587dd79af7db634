#include "models/analysis/airindex.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace stadtblick {

namespace {

/** Upper bounds of the classes of a pollutant but the last, in µg/m³. */
template <std::size_t count>
struct Bounds
{
    const char *quantity;
    std::array<double, count> upper;
};

constexpr std::array<Bounds<4>, 5> ubaBounds{{
    {"no2", {10, 30, 60, 100}},
    {"o3", {24, 72, 144, 240}},
    {"pm10", {9, 27, 54, 90}},
    {"pm25", {5, 15, 30, 50}},
    {"so2", {10, 30, 60, 100}},
}};

constexpr std::array<Bounds<5>, 5> europeanBounds{{
    {"no2", {10, 25, 60, 100, 150}},
    {"o3", {60, 100, 120, 160, 180}},
    {"pm10", {15, 45, 120, 195, 270}},
    {"pm25", {5, 15, 50, 90, 140}},
    {"so2", {20, 40, 125, 190, 275}},
}};

template <std::size_t count>
AirIndex indexBy(const std::array<Bounds<count>, 5> &table, const AirMeans &means, bool isRounded)
{
    AirIndex index;
    for (const auto &[key, upper] : table) {
        const QString quantity = QString::fromLatin1(key);
        const auto mean = means.find(quantity);
        if (mean == means.end() || !std::isfinite(*mean)) {
            index.missing.append(quantity);
            continue;
        }
        const double value = isRounded ? std::round(*mean) : *mean;
        const auto level = static_cast<int>(std::ranges::lower_bound(upper, value) - upper.begin()) + 1;
        if (level > index.level.value_or(0)) {
            index.level = level;
            index.decidedBy.clear();
        }
        if (level == index.level) {
            index.decidedBy.append(quantity);
        }
    }
    return index;
}

QString wordOf(std::span<const char *const> words, int level)
{
    const auto at = static_cast<std::size_t>(level - 1);
    return level >= 1 && at < words.size() ? QCoreApplication::translate("AirIndex", words[at]) : QString();
}

} // namespace

AirIndex ubaIndex(const AirMeans &hourlyMeans)
{
    return indexBy(ubaBounds, hourlyMeans, true);
}

AirIndex europeanAirIndex(const AirMeans &hourlyMeans)
{
    return indexBy(europeanBounds, hourlyMeans, false);
}

QString ubaLevelText(int level)
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("AirIndex", "very good"),
        QT_TRANSLATE_NOOP("AirIndex", "good"), QT_TRANSLATE_NOOP("AirIndex", "moderate"),
        QT_TRANSLATE_NOOP("AirIndex", "poor"), QT_TRANSLATE_NOOP("AirIndex", "very poor")};
    return wordOf(words, level);
}

QString europeanLevelText(int level)
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("AirIndex", "good"),
        QT_TRANSLATE_NOOP("AirIndex", "fair"), QT_TRANSLATE_NOOP("AirIndex", "moderate"),
        QT_TRANSLATE_NOOP("AirIndex", "poor"), QT_TRANSLATE_NOOP("AirIndex", "very poor"),
        QT_TRANSLATE_NOOP("AirIndex", "extremely poor")};
    return wordOf(words, level);
}

} // namespace stadtblick

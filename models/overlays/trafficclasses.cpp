#include "models/analysis/numberformat.h"
#include "models/overlays/trafficstretches.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

namespace stadtblick {

namespace {

constexpr std::array quantityList{
    TrafficQuantity::Flow, TrafficQuantity::Speed, TrafficQuantity::Heavy, TrafficQuantity::Level};

/** Levels A to F (domain.md section 9; on dark maps those of ui/tokens.md). */
std::array<QColor, 6> levelColours(Theme theme)
{
    return theme == Theme::Dark
        ? std::array{QColor(0x5F, 0xA8, 0xDC), QColor(0x8F, 0xC1, 0xE0), QColor(0xB9, 0xC0, 0xC4),
              QColor(0xE9, 0xA0, 0x6C), QColor(0xF0, 0x7C, 0x3E), QColor(0xFF, 0x5A, 0x4A)}
        : std::array{QColor(0x0B, 0x4F, 0x86), QColor(0x4A, 0x8D, 0xB5), QColor(0x75, 0x7F, 0x84),
              QColor(0xC4, 0x61, 0x2C), QColor(0x92, 0x32, 0x0A), QColor(0x5E, 0x0A, 0x12)};
}

/** '30–50', '< 30', '≥ 70'. */
QString rangeText(const std::vector<double> &bounds, std::size_t index, const QLocale &locale)
{
    const QString to = index + 1 < bounds.size() ? numberText(bounds[index + 1], 0, locale) : QString();
    if (index == 0) {
        return QStringLiteral("<\u202F") % to;
    }
    const QString from = numberText(bounds[index], 0, locale);
    return to.isEmpty() ? QString(QStringLiteral("≥\u202F") % from) : QString(from % QChar(0x2013) % to);
}

std::vector<TrafficClass> rangeClasses(
    const std::vector<double> &bounds, Palette palette, const SceneOptions &options)
{
    std::vector<TrafficClass> classes;
    for (std::size_t i = 0; i < bounds.size(); ++i) {
        // Without the palettes' ends, which are near white and near black: lines must differ from the land.
        const double share = 0.2 + 0.62 * double(i) / double(bounds.size() - 1);
        const double at = options.theme == Theme::Dark && palette == Palette::Volume ? 0.95 - share : share;
        classes.push_back(
            {bounds[i], paletteColour(palette, options.theme, at), rangeText(bounds, i, options.locale)});
    }
    return classes;
}

} // namespace

std::span<const TrafficQuantity> trafficQuantities()
{
    return quantityList;
}

QString trafficQuantityKey(TrafficQuantity quantity)
{
    switch (quantity) {
    case TrafficQuantity::Speed:
        return QStringLiteral("speed");
    case TrafficQuantity::Heavy:
        return QStringLiteral("heavy");
    case TrafficQuantity::Level:
        return QStringLiteral("level");
    case TrafficQuantity::Flow:
        break;
    }
    return QStringLiteral("flow");
}

QString trafficQuantityName(TrafficQuantity quantity)
{
    switch (quantity) {
    case TrafficQuantity::Speed:
        return QCoreApplication::translate("Traffic", "Mean speed");
    case TrafficQuantity::Heavy:
        return QCoreApplication::translate("Traffic", "Heavy vehicles");
    case TrafficQuantity::Level:
        return QCoreApplication::translate("Traffic", "Level against capacity");
    case TrafficQuantity::Flow:
        break;
    }
    return QCoreApplication::translate("Traffic", "Flow");
}

TrafficQuantity trafficQuantityOf(const QJsonObject &options)
{
    const QString key = options.value(QStringLiteral("quantity")).toString();
    const auto found = std::ranges::find(quantityList, key, trafficQuantityKey);
    return found == quantityList.end() ? TrafficQuantity::Flow : *found;
}

std::vector<TrafficClass> trafficClasses(TrafficQuantity quantity, const SceneOptions &options)
{
    switch (quantity) {
    case TrafficQuantity::Speed:
        return rangeClasses({0, 20, 30, 40, 50, 70}, Palette::Neutral, options);
    case TrafficQuantity::Heavy:
        return rangeClasses({0, 2, 5, 10, 20}, Palette::Volume, options);
    case TrafficQuantity::Level: {
        std::vector<TrafficClass> classes;
        const auto colours = levelColours(options.theme);
        for (std::size_t i = 0; i < colours.size(); ++i) {
            classes.push_back(
                {static_cast<double>(i), colours[i], serviceLevelText(static_cast<ServiceLevel>(i))});
        }
        return classes;
    }
    case TrafficQuantity::Flow:
        break;
    }
    return {};
}

std::optional<TrafficClass> trafficClassOf(
    double value, TrafficQuantity quantity, const std::vector<TrafficClass> &classes)
{
    if (quantity == TrafficQuantity::Level) {
        const auto level = serviceLevel(value);
        return level && !classes.empty() ? std::optional(classes[static_cast<std::size_t>(*level)])
                                         : std::nullopt;
    }
    const auto above = std::ranges::upper_bound(classes, value, {}, &TrafficClass::from);
    return above == classes.begin() ? std::nullopt : std::optional(*std::prev(above));
}

} // namespace stadtblick

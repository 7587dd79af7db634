#include "models/overlays/noiselegend.h"

#include "models/analysis/calendar.h"
#include "models/analysis/numberformat.h"
#include "models/overlays/stationsymbol.h"
#include "models/overlays/streetnoiseloader.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace stadtblick {

namespace {

/** '45–50' for a band. */
QString bandText(const Band &band, const QLocale &locale)
{
    if (std::isinf(band.from)) {
        return QStringLiteral("<") % numberText(band.to, 0, locale);
    }
    if (std::isinf(band.to)) {
        return QStringLiteral("≥") % numberText(band.from, 0, locale);
    }
    return numberText(band.from, 0, locale) % QChar(0x2013) % numberText(band.to, 0, locale);
}

bool isVerified(const LimitSet &set, const QString &area)
{
    return std::ranges::all_of(
        set.limits, [&](const Limit &limit) { return limit.area != area || limit.isVerified; });
}

qsizetype countOfLimits(const LimitSet &set, const QString &area)
{
    return std::ranges::count_if(
        set.limits, [&](const Limit &limit) { return limit.quantity == u"laeq" && limit.area == area; });
}

/** What is subtracted from the levels. Only some of the sets are limits: guide and orientation values are
 * none. */
QString referenceNote(const NoiseView &view, qint64 valued, const QLocale &locale)
{
    const QString text = countOfLimits(*view.limits, view.area) > 1
        ? QCoreApplication::translate("Noise", "Level less reference value (%1), the worse of them · %2")
        : QCoreApplication::translate("Noise", "Level less reference value (%1) · %2");
    return text.arg(limitsText(*view.limits, view.area, locale), countText(valued, locale));
}

/** Which counted streets have no level, and why. */
void addWithoutLevel(Legend &legend, const StreetNoise &streets)
{
    if (streets.withoutSpeed > 0) {
        legend.notes << QCoreApplication::translate("Noise", "%n counted street(s) without a measured speed",
            nullptr, static_cast<int>(streets.withoutSpeed));
    }
    if (streets.withoutHours > 0) {
        legend.notes << QCoreApplication::translate("Noise",
            "%n counted street(s) without counts by the hour", nullptr,
            static_cast<int>(streets.withoutHours));
    }
}

/** What the streets' levels rest on without being measured. */
void addAssumptions(Legend &legend, const NoiseView &view, const StreetNoise &streets, const QLocale &locale)
{
    QStringList assumed;
    if (streets.assumedShares > 0) {
        assumed << QCoreApplication::translate("Noise", "heavy share %1 at %2 of %3 streets")
                       .arg(numberText(usualHeavyPercent(view.isStreetNight), 0, QStringLiteral("%"), locale),
                           locale.toString(streets.assumedShares),
                           locale.toString(std::ssize(streets.levels)));
    }
    assumed << QCoreApplication::translate("Noise", "reference surface, level road")
            << QCoreApplication::translate("Noise", "heavy vehicles of the usual kinds, as fast as all");
    legend.notes
        << QCoreApplication::translate("Noise", "Assumed: %1").arg(assumed.join(QStringLiteral(" · ")));
}

} // namespace

std::span<const Band> noiseBandsAround(
    const std::vector<double> &levels, NoiseColours colours, std::pair<std::size_t, std::size_t> least)
{
    const auto bands = noiseBands(colours);
    auto [first, last] = least;
    for (const double level : levels) {
        const auto at = static_cast<std::size_t>(&noiseBand(level, colours) - bands.data());
        first = std::min(first, at);
        last = std::max(last, at);
    }
    return std::span<const Band>(bands).subspan(first, last - first + 1);
}

void addNoiseBands(
    Legend &legend, const std::vector<double> &levels, NoiseColours colours, const QLocale &locale)
{
    constexpr std::pair<std::size_t, std::size_t> usual{3, 8}; // 45–50 to 70–75
    const std::span<const Band> bands = noiseBandsAround(levels, colours, usual);
    const auto count = static_cast<double>(bands.size());
    legend.scale = Legend::Scale::Bands;
    for (std::size_t i = 0; i < bands.size(); ++i) {
        legend.entries.push_back({bands[i].colour, {}, bandText(bands[i], locale), 0});
        // The bounds between them, for legends that are too narrow for the bands' own labels.
        if (!std::isinf(bands[i].from)) {
            legend.ticks.emplace_back(static_cast<double>(i) / count, numberText(bands[i].from, 0, locale));
        }
    }
    if (!std::isinf(bands.back().to)) {
        legend.ticks.emplace_back(1.0, numberText(bands.back().to, 0, locale));
    }
}

NoiseView noiseViewOf(const QJsonObject &options, const std::vector<NoiseStation> &stations)
{
    NoiseView view;
    view.indicator = shownNoiseIndicator(stations, options);
    if (options.value(QStringLiteral("colours")).toString() == u"neutral") {
        view.colours = NoiseColours::Neutral;
    }
    const LimitSet *set = limitSet(options.value(QStringLiteral("limits")).toString());
    const QStringList areas = set ? areasOf(*set) : QStringList();
    if (!areas.isEmpty()) {
        const QString area = options.value(QStringLiteral("area")).toString();
        view.limits = set;
        view.area = areas.contains(area) ? area : areas.front();
    }
    view.hasStreets = options.value(QStringLiteral("streets")).toBool();
    view.isStreetNight = view.indicator == NoiseIndicator::LNight;
    return view;
}

std::vector<ExcessClass> excessClasses()
{
    // The warm half of vik: the more, the darker; what keeps the limit is its cool side.
    return {{0, QColor(0xA7, 0xC9, 0xDA), QCoreApplication::translate("Noise", "kept")},
        {2, QColor(0xE1, 0xB8, 0xA0), QCoreApplication::translate("Noise", "to +2")},
        {5, QColor(0xCD, 0x88, 0x60), QCoreApplication::translate("Noise", "to +5")},
        {10, QColor(0xB7, 0x5A, 0x26), QCoreApplication::translate("Noise", "to +10")},
        {std::numeric_limits<double>::infinity(), QColor(0x86, 0x23, 0x06), QStringLiteral(">\u202F+10")}};
}

ExcessClass excessClassOf(double overDb)
{
    const std::vector<ExcessClass> classes = excessClasses();
    return *std::ranges::find_if(classes, [overDb](const ExcessClass &one) { return overDb <= one.to; });
}

Legend noiseLegend(const SceneContext &context, const std::vector<NoiseStation> &stations,
    const NoiseView &view, const std::vector<double> &streetLevels)
{
    const QLocale &locale = context.options.locale;
    std::vector<double> levels;
    for (const NoiseStation &station : stations) {
        if (const Level level = levelOf(station, view.indicator); level.value) {
            levels.push_back(std::round(*level.value));
        }
    }
    Legend legend;
    legend.title = QCoreApplication::translate("Noise", "Noise %1").arg(noiseIndicatorName(view.indicator));
    legend.unit = QStringLiteral("dB(A)");
    legend.subtitle =
        QCoreApplication::translate("Noise", "measured · %1 · %2").arg(context.periodText(), legend.unit);
    std::vector<double> coloured = levels;
    std::ranges::copy(streetLevels, std::back_inserter(coloured));
    addNoiseBands(legend, coloured, view.colours, locale);
    legend.notes << QCoreApplication::translate(
        "Noise", "Lower bound belongs to the class · %1 · coverage ≥ %2")
                        .arg(countText(std::ssize(levels), locale), percentText(noiseNeededPercent, locale))
                        .replace(QStringLiteral("≥ "), QStringLiteral("≥\u00a0")); // stays on one line
    if (view.indicator == NoiseIndicator::Laeq) {
        legend.notes << QCoreApplication::translate("Noise", "Energetic mean of LAeq, not LDEN");
    }
    addMissing(legend, std::ssize(levels), std::ssize(stations), locale);
    return legend;
}

Legend excessLegend(
    const SceneContext &context, const std::vector<NoiseStation> &stations, const NoiseView &view)
{
    const QLocale &locale = context.options.locale;
    const auto valued = std::ranges::count_if(stations, [&](const NoiseStation &station) {
        return verdictOf(noiseExcess(station, *view.limits, view.area, locale)) != LimitVerdict::Unknown;
    });
    Legend legend;
    legend.title = QCoreApplication::translate("Noise", "Noise against %1").arg(view.limits->name);
    legend.unit = QStringLiteral("dB");
    QStringList subtitle{QCoreApplication::translate("Noise", "measured"), context.periodText(), legend.unit};
    if (!view.area.isEmpty()) {
        subtitle.insert(1, limitAreaName(view.area));
    }
    legend.subtitle = subtitle.join(u" · ");
    legend.scale = Legend::Scale::Bands;
    for (const ExcessClass &one : excessClasses()) {
        legend.entries.push_back({one.colour, {}, one.label, 0});
    }
    legend.notes << referenceNote(view, valued, locale);
    if (hasNightHour(*view.limits, view.area)) {
        legend.notes << QCoreApplication::translate("Noise",
            "By night the loudest full hour of all nights in the period, those that it cuts included; 'kept' "
            "from %1 of their hours on")
                            .arg(percentText(noiseNeededPercent, locale));
    }
    legend.notes << QCoreApplication::translate("Noise", "Measured, for orientation: no verdict. %1")
                        .arg(view.limits->scope(locale));
    if (!isVerified(*view.limits, view.area)) {
        legend.notes << QCoreApplication::translate("Noise", "Values not checked against the source");
    }
    // With filters it is not the data that lacks.
    const bool isFiltered = hasFilters(context.view.time);
    if (isFiltered && view.hasStreets) {
        legend.notes << filteredLimitsText(); // else the layer's only words
    }
    (isFiltered ? addValueless : addMissing)(legend, valued, std::ssize(stations), locale);
    return legend;
}

QString filteredLimitsText()
{
    return QCoreApplication::translate(
        "Noise", "These values are for whole days and nights: nothing is compared with filters.");
}

void addStreetNoise(
    Legend &legend, const SceneContext &context, const NoiseView &view, const StreetNoise &streets)
{
    const QLocale &locale = context.options.locale;
    const std::vector<double> &streetLevels = streets.levels;
    if (streetLevels.empty()) {
        legend.notes << QCoreApplication::translate(
            "Noise", "No street has both its flow and its speed measured by the hour");
        addWithoutLevel(legend, streets);
        return;
    }
    legend.notes << QCoreApplication::translate(
        "Noise", "Lines: indicative street noise, screening, not for decisions · %1 · %2")
                        .arg(hoursText(view.isStreetNight ? 22 : 6, view.isStreetNight ? 6 : 22, locale),
                            countText(std::ssize(streetLevels), locale));
    if (view.limits) {
        // The symbols' colours are excesses then, the lines' are levels all the same.
        const auto at = static_cast<std::size_t>(
            &noiseBand(streetLevels.front(), view.colours) - noiseBands(view.colours).data());
        legend.coloursText = QCoreApplication::translate("Noise", "Lines: level in dB(A)");
        for (const Band &band : noiseBandsAround(streetLevels, view.colours, {at, at})) {
            legend.colours.push_back({band.colour, {}, bandText(band, locale), 0});
        }
    }
    legend.notes << QCoreApplication::translate("Noise",
        "Computed from counts and speeds after RLS-19: %1 from the axis, 4 m high, no "
        "screens or reflections, ±3 to 5 dB")
                        .arg(lengthText(streetNoiseDistanceM, locale));
    addAssumptions(legend, view, streets, locale);
    addWithoutLevel(legend, streets);
}

} // namespace stadtblick

#include "models/overlays/districtindicator.h"

#include "models/domain/quantity.h"
#include "models/overlays/noisevalues.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

#include <algorithm>
#include <array>

namespace stadtblick {

namespace {

constexpr int mostClasses = 7;
constexpr int usualClasses = 5;

constexpr std::array classMethods{
    ClassMethod::Quantile, ClassMethod::EqualInterval, ClassMethod::NaturalBreaks, ClassMethod::Own};

void addHeat(std::vector<DistrictIndicator> &list, const QLocale &locale)
{
    for (const HeatIndicator heat : heatIndicators()) {
        const HeatIndicatorText text = heatIndicatorText(heat, locale);
        DistrictIndicator indicator;
        indicator.key = QStringLiteral("heat_") + heatIndicatorKey(heat);
        indicator.source = DistrictSource::HeatSurface;
        indicator.heat = heat;
        indicator.group = QCoreApplication::translate("Districts", "Heat");
        indicator.name = text.menu;
        indicator.title = text.title;
        indicator.statistic =
            QCoreApplication::translate("Districts", "%1, mean over the area").arg(text.statistic);
        indicator.unit = text.unit;
        indicator.decimals = std::max(text.decimals, 1); // a mean over an area is no whole number of days
        indicator.palette = Palette::Heat;
        list.push_back(std::move(indicator));
    }
}

void addNoise(std::vector<DistrictIndicator> &list)
{
    for (const NoiseIndicator level : noiseIndicators()) {
        const QString key = noiseIndicatorKey(level);
        const QString name = noiseIndicatorName(level);
        DistrictIndicator indicator{key, DistrictSource::StationEnergetic, key, {},
            QCoreApplication::translate("Districts", "Noise"), name,
            QCoreApplication::translate("Districts", "Noise %1").arg(name),
            QCoreApplication::translate("Districts", "energetic mean of the stations"),
            QStringLiteral("dB(A)"), 0, Palette::Noise, {}};
        for (double bound = 35; bound <= 80; bound += 5) {
            indicator.usualBounds.push_back(bound);
        }
        list.push_back(std::move(indicator));
    }
}

void addMeasured(std::vector<DistrictIndicator> &list)
{
    for (const QString &key : {QStringLiteral("pm10"), QStringLiteral("pm25"), QStringLiteral("no2"),
             QStringLiteral("o3"), QStringLiteral("so2"), QStringLiteral("co")}) {
        const Quantity *quantity = quantityByKey(key);
        list.push_back({key, DistrictSource::StationMean, key, {},
            QCoreApplication::translate("Districts", "Air and rain"), quantity->name(), quantity->name(),
            QCoreApplication::translate("Districts", "mean of the stations"), quantity->unitName(),
            quantity->decimals, Palette::Volume, {}});
    }
    list.push_back({QStringLiteral("rain"), DistrictSource::StationSum, QStringLiteral("precipitation"), {},
        QCoreApplication::translate("Districts", "Air and rain"),
        QCoreApplication::translate("Districts", "Rain, sum"),
        QCoreApplication::translate("Districts", "Rain"),
        QCoreApplication::translate("Districts", "sum, mean of the stations"), QStringLiteral("mm"), 1,
        Palette::Volume, {}});
    list.push_back({QStringLiteral("traffic"), DistrictSource::StationHighest,
        QStringLiteral("vehicle_count"), {}, QCoreApplication::translate("Districts", "Traffic"),
        QCoreApplication::translate("Districts", "Busiest counting station"),
        QCoreApplication::translate("Districts", "Motor traffic"),
        QCoreApplication::translate("Districts", "busiest counting station"),
        QCoreApplication::translate("Districts", "veh/24 h"), 0, Palette::Volume, {}});
}

void addDriving(std::vector<DistrictIndicator> &list)
{
    const QString group = QCoreApplication::translate("Districts", "Traffic");
    const QString mean = QCoreApplication::translate("Districts", "mean of the counting stations");
    const QString speed = quantityByKey(u"speed_mean")->name();
    const QString heavy = QCoreApplication::translate("Districts", "Heavy vehicles, share");
    list.push_back({QStringLiteral("speed"), DistrictSource::StationDriving, QStringLiteral("speed_mean"), {},
        group, speed, speed, mean, QStringLiteral("km/h"), 0, Palette::Neutral, {}});
    list.push_back({QStringLiteral("heavy"), DistrictSource::StationDriving, QStringLiteral("heavy_count"),
        {}, group, heavy, heavy, mean, QStringLiteral("%"), 1, Palette::Volume, {}});
}

void addIdeas(std::vector<DistrictIndicator> &list)
{
    const QString group = QCoreApplication::translate("Districts", "Participation");
    list.push_back({QStringLiteral("ideas"), DistrictSource::IdeaCount, {}, {}, group,
        QCoreApplication::translate("Districts", "Ideas"), QCoreApplication::translate("Districts", "Ideas"),
        QCoreApplication::translate("Districts", "number"), QCoreApplication::translate("Districts", "ideas"),
        0, Palette::Volume, {}});
    list.push_back({QStringLiteral("ideas_km2"), DistrictSource::IdeaDensity, {}, {}, group,
        QCoreApplication::translate("Districts", "Ideas per km²"),
        QCoreApplication::translate("Districts", "Ideas per km²"),
        QCoreApplication::translate("Districts", "number by area"),
        QCoreApplication::translate("Districts", "per km²"), 1, Palette::Volume, {}});
    list.push_back({QStringLiteral("support"), DistrictSource::IdeaSupport, {}, {}, group,
        QCoreApplication::translate("Districts", "Votes for ideas"),
        QCoreApplication::translate("Districts", "Votes for ideas"),
        QCoreApplication::translate("Districts", "sum"), QCoreApplication::translate("Districts", "votes"), 0,
        Palette::Volume, {}});
}

/** True for bounds of the noise maps' bands of 5 dB. */
bool isOfBands(const std::vector<double> &bounds)
{
    for (std::size_t i = 1; i < bounds.size(); ++i) {
        const bool isBand = noiseBand(bounds[i - 1]).from == bounds[i - 1] && bounds[i] - bounds[i - 1] == 5;
        if (!isBand) {
            return false;
        }
    }
    return true;
}

/** Where in the palette a class lies: near-white and near-black ends are hard to tell from the land. */
double positionOf(std::size_t index, const Classification &classes, Palette palette)
{
    const std::size_t count = classes.count();
    const double alone =
        classes.bounds.back() <= 0 ? 0 : 0.5; // nothing anywhere must not look like something
    const double share = count > 1 ? double(index) / double(count - 1) : alone;
    return palette == Palette::Volume ? 0.1 + 0.75 * share : share;
}

} // namespace

std::vector<DistrictIndicator> districtIndicators(const QLocale &locale)
{
    std::vector<DistrictIndicator> list;
    DistrictIndicator boundaries;
    boundaries.name = QCoreApplication::translate("Districts", "Boundaries only");
    boundaries.title = QCoreApplication::translate("Districts", "Districts");
    list.push_back(std::move(boundaries));
    addHeat(list, locale);
    addNoise(list);
    addMeasured(list);
    addDriving(list);
    addIdeas(list);
    return list;
}

DistrictIndicator districtIndicatorOf(const QJsonObject &options, const QLocale &locale)
{
    const QString key = options.value(QStringLiteral("indicator")).toString();
    std::vector<DistrictIndicator> all = districtIndicators(locale);
    const auto found = std::ranges::find(all, key, &DistrictIndicator::key);
    return found == all.end() ? all.front() : *found;
}

bool followsTime(const DistrictIndicator &indicator)
{
    switch (indicator.source) {
    case DistrictSource::Boundaries:
    case DistrictSource::IdeaCount:
    case DistrictSource::IdeaDensity:
    case DistrictSource::IdeaSupport:
        return false;
    default:
        return true;
    }
}

ClassQuestion classQuestionOf(const QJsonObject &options, const DistrictIndicator &indicator)
{
    const QString key = options.value(QStringLiteral("classes")).toString();
    const auto found = std::ranges::find(classMethods, key, classMethodKey);
    ClassQuestion question;
    question.decimals = indicator.decimals;
    question.classes = std::clamp(options.value(QStringLiteral("count")).toInt(usualClasses), 2, mostClasses);
    for (const auto &bound : options.value(QStringLiteral("bounds")).toArray()) {
        question.ownBounds.push_back(bound.toDouble());
    }
    const bool hasOwn = !question.ownBounds.empty();
    if (found != classMethods.end() && (*found != ClassMethod::Own || hasOwn)) {
        question.method = *found;
    } else if (!indicator.usualBounds.empty()) {
        question.method = ClassMethod::Own;
        question.ownBounds = indicator.usualBounds;
    }
    return question;
}

QString classMethodKey(ClassMethod method)
{
    switch (method) {
    case ClassMethod::Quantile:
        return QStringLiteral("quantile");
    case ClassMethod::EqualInterval:
        return QStringLiteral("equal");
    case ClassMethod::Own:
        return QStringLiteral("own");
    case ClassMethod::NaturalBreaks:
        break;
    }
    return QStringLiteral("natural");
}

QString classMethodName(ClassMethod method)
{
    switch (method) {
    case ClassMethod::Quantile:
        return QCoreApplication::translate("Districts", "Quantiles");
    case ClassMethod::EqualInterval:
        return QCoreApplication::translate("Districts", "Equal intervals");
    case ClassMethod::Own:
        return QCoreApplication::translate("Districts", "Own bounds");
    case ClassMethod::NaturalBreaks:
        break;
    }
    return QCoreApplication::translate("Districts", "Natural breaks");
}

std::vector<QColor> classColours(
    const Classification &classes, const DistrictIndicator &indicator, Theme theme)
{
    std::vector<QColor> colours;
    // The noise colours mean their bands: any other classes must not use them.
    const bool isBanded = indicator.palette == Palette::Noise && isOfBands(classes.bounds);
    const Palette palette =
        indicator.palette == Palette::Noise && !isBanded ? Palette::Volume : indicator.palette;
    for (std::size_t i = 0; i < classes.count(); ++i) {
        if (isBanded) {
            colours.push_back(noiseBand(classes.bounds[i]).colour);
            continue;
        }
        const double at = positionOf(i, classes, palette);
        // On dark maps high values are light, as in all of their palettes.
        const bool isTurned = palette == Palette::Volume && theme == Theme::Dark;
        colours.push_back(paletteColour(palette, theme, isTurned ? 1 - at : at));
    }
    return colours;
}

} // namespace stadtblick

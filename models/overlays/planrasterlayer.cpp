#include "models/overlays/planrasterlayer.h"

#include "models/analysis/numberformat.h"
#include "models/overlays/noiselegend.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <ranges>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr std::size_t mostLegendClasses = 16;

Palette paletteOf(const QString &name)
{
    return name == "heat"_L1      ? Palette::Heat
        : name == "volume"_L1     ? Palette::Volume
        : name == "difference"_L1 ? Palette::Difference
                                  : Palette::Neutral;
}

/** Blue is less and red more only where the colour without a hue stands for 0. */
std::pair<double, double> aroundZero(std::pair<double, double> ends)
{
    const double most = std::max(std::abs(ends.first), std::abs(ends.second));
    return most > 0 ? std::pair(-most, most) : std::pair(-1.0, 1.0);
}

/** The ends of the colour scale: those of the style, else the 2nd and 98th percentile, so that outliers don't
 * count. */
std::pair<double, double> scaleOf(const std::vector<float> &values, const PlanStyle &style)
{
    std::vector<float> known;
    known.reserve(values.size());
    std::ranges::copy_if(values, std::back_inserter(known), [](float value) { return std::isfinite(value); });
    const auto at = [&known](double share) {
        if (known.empty()) {
            return 0.0;
        }
        const auto place = known.begin() + std::ptrdiff_t(share * double(known.size() - 1));
        std::ranges::nth_element(known, place);
        return double(*place);
    };
    const std::pair ends{style.lowest.value_or(at(0.02)), style.highest.value_or(at(0.98))};
    return paletteOf(style.palette) == Palette::Difference ? aroundZero(ends) : ends;
}

int decimalsFor(double from, double to)
{
    const double span = std::abs(to - from);
    return span >= 20 ? 0 : span >= 2 ? 1 : 2;
}

QImage colouredValues(const PlanRaster &raster, std::pair<double, double> scale, Palette palette, Theme theme)
{
    const std::vector<QRgb> table = paletteTable(palette, theme);
    QImage image(raster.columns, raster.rows, QImage::Format_ARGB32_Premultiplied);
    const double span = scale.second > scale.first ? scale.second - scale.first : 1;
    for (int row = 0; row < raster.rows; ++row) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(row));
        const float *values = raster.values.data() + std::size_t(row) * std::size_t(raster.columns);
        for (int column = 0; column < raster.columns; ++column) {
            const double share = (double(values[column]) - scale.first) / span;
            line[column] = std::isfinite(values[column])
                ? table[std::size_t(std::clamp(share, 0.0, 1.0) * double(table.size() - 1))]
                : 0;
        }
    }
    return image;
}

void addRamp(Legend &legend, std::pair<double, double> scale, const PlanStyle &style, int decimals,
    const QLocale &locale, Theme theme)
{
    constexpr int steps = 16;
    constexpr int ticks = 4;
    legend.scale = Legend::Scale::Ramp;
    for (int i = 0; i <= steps; ++i) {
        const double position = double(i) / steps;
        legend.stops.emplace_back(position, paletteColour(paletteOf(style.palette), theme, position));
    }
    for (int i = 0; i <= ticks; ++i) {
        const double position = double(i) / ticks;
        legend.ticks.emplace_back(
            position, numberText(scale.first + position * (scale.second - scale.first), decimals, locale));
    }
}

/** Each cell in the colour of its band: bands are never blended. */
QImage bandedValues(const PlanRaster &raster)
{
    QImage image(raster.columns, raster.rows, QImage::Format_ARGB32_Premultiplied);
    for (int row = 0; row < raster.rows; ++row) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(row));
        const float *values = raster.values.data() + std::size_t(row) * std::size_t(raster.columns);
        for (int column = 0; column < raster.columns; ++column) {
            line[column] =
                std::isfinite(values[column]) ? noiseBand(double(values[column])).colour.rgba() : 0;
        }
    }
    return image;
}

/** The bands of a noise raster. */
void addBands(Legend &legend, const PlanRaster &raster, const QLocale &locale)
{
    std::vector<double> ends;
    const auto known = [](float value) { return std::isfinite(value); };
    for (const float value : raster.values | std::views::filter(known)) {
        if (ends.empty()) {
            ends = {value, value};
        }
        ends[0] = std::min<double>(ends[0], value);
        ends[1] = std::max<double>(ends[1], value);
    }
    addNoiseBands(legend, ends, NoiseColours::Din45682, locale);
    legend.notes << QCoreApplication::translate("Plans", "Not measured; lower bound belongs to the class");
}

/** Each cell in the colour of its class. */
QImage classedValues(const PlanRaster &raster)
{
    std::map<int, QRgb> colours;
    for (const PlanClass &one : raster.classes) {
        colours.emplace(one.number, qPremultiply(one.colour.rgba()));
    }
    QImage image(raster.columns, raster.rows, QImage::Format_ARGB32_Premultiplied);
    for (int row = 0; row < raster.rows; ++row) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(row));
        const float *values = raster.values.data() + std::size_t(row) * std::size_t(raster.columns);
        for (int column = 0; column < raster.columns; ++column) {
            const auto colour =
                std::isfinite(values[column]) ? colours.find(int(values[column])) : colours.end();
            line[column] = colour == colours.end() ? 0 : colour->second;
        }
    }
    return image;
}

/** The classes by their names, else by their numbers. */
void addFileClasses(Legend &legend, const PlanRaster &raster, const QLocale &locale)
{
    legend.scale = Legend::Scale::Areas;
    for (const PlanClass &one : raster.classes | std::views::take(mostLegendClasses)) {
        legend.entries.push_back(
            {one.colour, {}, one.name.isEmpty() ? numberText(one.number, 0, locale) : one.name});
    }
    if (raster.classes.size() > mostLegendClasses) {
        legend.notes << QCoreApplication::translate(
            "Plans", "and %n further kinds", nullptr, int(raster.classes.size() - mostLegendClasses));
    }
}

/** What of the file is shown, and what had to be assumed of it. */
void addRasterNotes(Legend &legend, const PlanRaster &raster, const QLocale &locale)
{
    if (raster.picture.isNull() && raster.bandCount > 1) {
        legend.notes
            << QCoreApplication::translate("Plans", "Band 1 of %1").arg(locale.toString(raster.bandCount));
    }
    if (raster.hasImplausible) {
        legend.notes << QCoreApplication::translate("Plans", "Levels below 10 and above 130 dB are left out");
    }
    const bool isWide = raster.fileCells.width() >= raster.fileCells.height();
    const int drawn = isWide ? raster.columns : raster.rows;
    const int inFile = isWide ? raster.fileCells.width() : raster.fileCells.height();
    if (raster.picture.isNull() && inFile > drawn) {
        legend.notes << QCoreApplication::translate("Plans", "Drawn coarser: %1 of %2 cells across")
                            .arg(locale.toString(drawn), locale.toString(inFile));
    }
    if (!raster.crsNote.isEmpty()) {
        legend.notes << raster.crsNote;
    }
}

/** The values of a raster in colours, and the scale of these in the legend. */
void addValues(SurfaceLayer &surface, Legend &legend, const PlanRaster &raster, const PlanStyle &style,
    const SceneOptions &options)
{
    surface.values = raster.values;
    surface.isSmooth = raster.isBlended;
    surface.cellAt = raster.cellAt;
    surface.isCellQuick = raster.isCellQuick;
    if (!raster.classes.empty()) {
        surface.areClasses = true;
        surface.classNames = raster.classNames;
        surface.image = classedValues(raster);
        addFileClasses(legend, raster, options.locale);
    } else if (style.palette == noisePalette) {
        surface.decimals = 0;
        surface.unit = raster.unit.isEmpty() ? u"dB(A)"_s : raster.unit;
        surface.image = bandedValues(raster);
        legend.unit = surface.unit;
        legend.subtitle = QCoreApplication::translate("Plans", "noise map · %1").arg(surface.unit);
        addBands(legend, raster, options.locale);
    } else {
        const auto scale = scaleOf(raster.values, style);
        surface.decimals = decimalsFor(scale.first, scale.second);
        surface.image = colouredValues(raster, scale, paletteOf(style.palette), options.theme);
        legend.unit = raster.unit;
        legend.subtitle = raster.unit;
        addRamp(legend, scale, style, surface.decimals, options.locale, options.theme);
        if (raster.unit.isEmpty()) {
            legend.notes << QCoreApplication::translate("Plans", "The file names no unit of its values");
        }
    }
}

} // namespace

MapLayer planRasterLayer(const PlanRaster &raster, const PlanStyle &style, const SceneOptions &options)
{
    MapLayer layer;
    auto surface = std::make_shared<SurfaceLayer>();
    surface->boxMercator = raster.boxMercator;
    surface->cover.addRect(QRectF(QPointF(0, 0), raster.boxMercator.size()));
    surface->unit = raster.unit;
    surface->locale = options.locale;
    surface->valueName = raster.bandName.isEmpty() ? style.name : raster.bandName;
    if (!raster.picture.isNull()) {
        surface->image = raster.picture;
        surface->values.assign(
            std::size_t(raster.columns) * std::size_t(raster.rows), std::numeric_limits<float>::quiet_NaN());
    } else {
        addValues(*surface, layer.legend, raster, style, options);
    }
    addRasterNotes(layer.legend, raster, options.locale);
    layer.contents.emplace_back(std::shared_ptr<const SurfaceLayer>(std::move(surface)));
    return layer;
}

} // namespace stadtblick

#include "models/basemap/tilematrixset.h"

#include <QtCore/QXmlStreamReader>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr double worldDenominator = 559082264.0287178; ///< of one tile of 256 px for the whole world
constexpr double worldCornerM = 20037508.3427892;
constexpr double cornerToleranceM = 1; ///< GeoServer rounds to whole metres
constexpr int deepestMatrixZoom = 22;
constexpr qsizetype longestMatrixName = 100;
constexpr std::size_t mostMatrices = 100;

/**
 * True if a scale denominator is the expected one, or that one rounded. No more than rounding is let pass: a
 * thousandth too much would move a city by a thousandth of its 20,000 km from the grid's corner.
 */
bool isTold(double denominator, double expected)
{
    constexpr double precision = 1e-7; // 2 m
    if (std::abs(denominator - expected) <= expected * precision) {
        return true;
    }
    return std::ranges::any_of(std::array{1.0, 10.0, 100.0, 1000.0}, [&](double parts) {
        return std::abs(std::round(expected * parts) / parts - denominator) <= expected * 1e-12;
    });
}

QString elementText(QXmlStreamReader &xml)
{
    return xml.readElementText(QXmlStreamReader::SkipChildElements).simplified();
}

TileMatrix readTileMatrix(QXmlStreamReader &xml)
{
    TileMatrix matrix;
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        const QString text = elementText(xml);
        if (name == "Identifier"_L1) {
            matrix.name = text;
        } else if (name == "ScaleDenominator"_L1) {
            matrix.scaleDenominator = text.toDouble();
        } else if (name == "TopLeftCorner"_L1) {
            bool isX = false;
            bool isY = false;
            const QPointF corner(
                text.section(u' ', 0, 0).toDouble(&isX), text.section(u' ', 1).toDouble(&isY));
            matrix.topLeft = isX && isY ? std::optional(corner) : std::nullopt;
        } else if (name == "TileWidth"_L1) {
            matrix.tileWidth = text.toInt();
        } else if (name == "TileHeight"_L1) {
            matrix.tileHeight = text.toInt();
        }
    }
    return matrix;
}

/** Adds the names of a link's TileMatrixSetLimits. */
void readLimits(QXmlStreamReader &xml, QStringList &levels)
{
    while (xml.readNextStartElement()) { // a TileMatrixLimits
        while (xml.readNextStartElement()) {
            if (xml.name() == "TileMatrix"_L1 && levels.size() < qsizetype(mostMatrices)) {
                levels << elementText(xml);
            } else {
                xml.skipCurrentElement();
            }
        }
    }
}

} // namespace

TileMatrixSet readTileMatrixSet(QXmlStreamReader &xml)
{
    TileMatrixSet set;
    while (xml.readNextStartElement()) {
        if (xml.name() == "Identifier"_L1) {
            set.name = elementText(xml);
        } else if (xml.name() == "SupportedCRS"_L1) {
            set.crs = elementText(xml);
        } else if (xml.name() == "TileMatrix"_L1 && set.matrices.size() < mostMatrices) {
            set.matrices.push_back(readTileMatrix(xml));
        } else {
            xml.skipCurrentElement();
        }
    }
    return set;
}

TileMatrixSetLink readTileMatrixSetLink(QXmlStreamReader &xml)
{
    TileMatrixSetLink link;
    while (xml.readNextStartElement()) {
        if (xml.name() == "TileMatrixSet"_L1) {
            link.set = elementText(xml);
        } else if (xml.name() == "TileMatrixSetLimits"_L1) {
            readLimits(xml, link.levels);
        } else {
            xml.skipCurrentElement();
        }
    }
    return link;
}

QStringList MercatorLevels::namesToAsk() const
{
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names[i] != QString::number(minimumZoom + i)) {
            return names;
        }
    }
    return {};
}

std::optional<int> mercatorZoomOf(const TileMatrix &matrix)
{
    const bool isTile =
        matrix.tileWidth >= 64 && matrix.tileWidth <= 1024 && matrix.tileWidth == matrix.tileHeight;
    if (!isTile || !(matrix.scaleDenominator > 0) || !matrix.topLeft) {
        return std::nullopt;
    }
    const QPointF corner = *matrix.topLeft - QPointF(-worldCornerM, worldCornerM);
    const double inTiles = worldDenominator * 256 / matrix.tileWidth; // of one tile for the whole world
    const double zoom = std::round(std::log2(inTiles / matrix.scaleDenominator));
    const bool isWorld = std::abs(corner.x()) <= cornerToleranceM && std::abs(corner.y()) <= cornerToleranceM;
    const bool isLevel =
        zoom >= 0 && zoom <= deepestMatrixZoom && isTold(matrix.scaleDenominator, inTiles / std::exp2(zoom));
    return isWorld && isLevel ? std::optional(int(zoom)) : std::nullopt;
}

std::optional<MercatorLevels> mercatorLevels(
    const std::vector<TileMatrix> &matrices, const QStringList &limits)
{
    std::map<int, const TileMatrix *> known;
    for (const TileMatrix &matrix : matrices) {
        const bool isNamed = !matrix.name.isEmpty() && matrix.name.size() <= longestMatrixName;
        const bool isOfLayer = limits.isEmpty() || limits.contains(matrix.name);
        const auto zoom = mercatorZoomOf(matrix);
        if (isNamed && isOfLayer && zoom) {
            known.try_emplace(*zoom, &matrix);
        }
    }
    std::optional<MercatorLevels> longest;
    MercatorLevels run;
    for (const auto &[zoom, matrix] : known) {
        if (zoom != run.minimumZoom + int(run.names.size()) || matrix->tileWidth != run.tilePx) {
            run = {zoom, {}, matrix->tileWidth};
        }
        run.names << matrix->name;
        if (!longest || run.names.size() >= longest->names.size()) {
            longest = run;
        }
    }
    return longest;
}

} // namespace stadtblick

#include "models/basemap/rasterpicture.h"

#include "models/basemap/tilepicture.h"

#include <QtCore/QDateTime>
#include <QtCore/QFile>

#include <algorithm>
#include <set>

namespace stadtblick {

namespace {

/** Nothing where there is no file. */
Result<std::optional<TileArchive>> storedTiles(const QString &tileFile)
{
    if (!QFile::exists(tileFile)) {
        return std::optional<TileArchive>();
    }
    return TileArchive::openReadOnly(tileFile).map(
        [](TileArchive archive) { return std::optional(std::move(archive)); });
}

/** Nothing either where the source begins at much finer zooms. */
Result<std::optional<TileArchive>> shownTiles(
    const RasterSource &source, const QString &tileFile, const BaseMapView &view)
{
    if (!hasTilesFor(source, view.zoom)) {
        return std::optional<TileArchive>();
    }
    return storedTiles(tileFile);
}

/** Those of @p keys that the archive has no answer for: no picture, nor lately that there is none. */
Result<std::vector<RasterKey>> without(const TileArchive &archive, const std::vector<RasterKey> &keys)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    std::vector<RasterKey> missing;
    for (const RasterKey key : keys) {
        const auto has = archive.has(key);
        const auto isEmpty = archive.isKnownEmpty(key, now);
        if (!has || !isEmpty) {
            return tl::unexpected(!has ? has.error() : isEmpty.error());
        }
        if (!*has && !*isEmpty) {
            missing.push_back(key);
        }
    }
    return missing;
}

/**
 * What of @p keys is still to be asked for: each that the archive has no answer for, and where the service
 * has no such tile the next coarser one, as that stands in.
 */
Result<std::vector<RasterKey>> unanswered(
    const TileArchive &archive, const RasterSource &source, const std::vector<RasterKey> &keys)
{
    std::set<RasterKey> seen;
    std::vector<RasterKey> missing;
    for (const RasterKey key : keys) {
        const auto next = nextToAsk(archive, source, key);
        if (!next) {
            return tl::unexpected(next.error());
        }
        if (*next && seen.insert(**next).second) {
            missing.push_back(**next);
        }
    }
    return missing;
}

/**
 * True if all that the service has at a tile's place is there: nothing at the screen's zoom (or a finer one
 * that was asked for), nor at the coarser ones up to @p stored, the zoom of what stands in, or up to the last
 * that may.
 */
Result<bool> isWholeWithout(const TileArchive &archive, const RasterSource &source, RasterKey key,
    int screenZoom, std::optional<int> stored)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const int coarsest = stored ? *stored + 1 : coarsestStandIn(source, key.z);
    bool isNothing = false;
    for (; key.z >= coarsest; key = parentOf(key)) {
        const auto isEmpty = archive.isKnownEmpty(key, now);
        if (!isEmpty) {
            return isEmpty;
        }
        if (!*isEmpty && (isNothing || key.z <= screenZoom)) {
            return false;
        }
        isNothing = isNothing || *isEmpty;
    }
    return isNothing;
}

/** The tiles of the zoom that is drawn. */
Result<std::vector<RasterKey>> drawnKeys(
    const TileArchive &archive, const RasterSource &source, const BaseMapView &view, double scale)
{
    const int coarsest = rasterZoomFor(source, view.zoom, 1);
    std::vector<RasterKey> best;
    double most = -1;
    for (int zoom = rasterZoomFor(source, view.zoom, scale); zoom >= coarsest; --zoom) {
        std::vector<RasterKey> keys = rasterTilesIn(view, zoom);
        const auto missing = without(archive, keys);
        if (!missing) {
            return tl::unexpected(missing.error());
        }
        const double there = 1 - double(missing->size()) / double(keys.size());
        if (there > most) {
            most = there;
            best = std::move(keys);
        }
        if (missing->empty()) {
            break;
        }
    }
    return best;
}

/** Adds the areas of tiles up to shares of the view. */
class ShareSum
{
public:
    ShareSum(const RasterSource &source, const BaseMapView &view)
        : m_view(view)
        , m_screenZoom(rasterZoomFor(source, view.zoom, 1))
    { }

    /** The coarsest zoom whose tiles count as exact. */
    int screenZoom() const { return m_screenZoom; }

    /**
     * @p stored: the zoom of what is drawn for @p key; absent: there is nothing. @p isWhole: the service has
     * nothing finer there, so that nothing is missing, whatever stands in.
     */
    void add(RasterKey key, std::optional<int> stored, bool isWhole)
    {
        const QRectF part = rasterTargetOf(key, m_view) & QRectF(QPointF(), m_view.size);
        const double area = part.width() * part.height();
        const bool isExact = isWhole || (stored && *stored >= m_screenZoom);
        m_all += area;
        m_exact += isExact ? area : 0;
        m_coarser += !isExact && stored ? area : 0;
    }

    /** Of what the world has in the view: beyond its edge nothing can be missing. */
    RasterShare share() const
    {
        return m_all > 0 ? RasterShare{m_exact / m_all, m_coarser / m_all} : RasterShare{1, 0};
    }

private:
    const BaseMapView &m_view;
    int m_screenZoom;
    double m_all = 0;
    double m_exact = 0;
    double m_coarser = 0;
};

/**
 * Calls @p use (RasterKey drawn, RasterKey stored) for the finest tile of each key until it answers true; an
 * archive that can't be read ends it.
 */
template <typename Use>
Result<RasterShare> forEachTile(
    const TileArchive &archive, const RasterSource &source, const BaseMapView &view, double scale, Use use)
{
    const auto keys = drawnKeys(archive, source, view, scale);
    if (!keys) {
        return tl::unexpected(keys.error());
    }
    ShareSum sum(source, view);
    for (const RasterKey key : *keys) {
        std::optional<int> stored;
        for (int steps = 0; !stored && steps <= coarserTileSteps && key.z - steps >= 0; ++steps) {
            const RasterKey coarse = parentOf(key, steps);
            const Result<bool> used = use(key, coarse);
            if (!used) {
                return tl::unexpected(used.error());
            }
            stored = *used ? std::optional(coarse.z) : std::nullopt;
        }
        const auto isWhole = isWholeWithout(archive, source, key, sum.screenZoom(), stored);
        if (!isWhole) {
            return tl::unexpected(isWhole.error());
        }
        sum.add(key, stored, *isWhole);
    }
    return sum.share();
}

} // namespace

Result<std::optional<RasterKey>> nextToAsk(
    const TileArchive &archive, const RasterSource &source, RasterKey key)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const int coarsest = coarsestStandIn(source, key.z);
    for (; key.z >= coarsest; key = parentOf(key)) {
        const auto has = archive.has(key);
        const auto isEmpty = archive.isKnownEmpty(key, now);
        if (!has || !isEmpty) {
            return tl::unexpected(!has ? has.error() : isEmpty.error());
        }
        if (*has || !*isEmpty) {
            return *has ? std::nullopt : std::optional(key);
        }
    }
    return std::optional<RasterKey>();
}

Result<RasterShare> paintRasterMap(QPainter &painter, const RasterSource &source, const QString &tileFile,
    const BaseMapView &view, double scale)
{
    const auto archive = shownTiles(source, tileFile, view);
    if (!archive || !*archive) {
        return archive ? Result<RasterShare>(RasterShare()) : tl::unexpected(archive.error());
    }
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setRenderHint(QPainter::Antialiasing, false); // of edges: seams would shine through between tiles
    const auto draw = [&](RasterKey key, RasterKey coarse) -> Result<bool> {
        const auto stored = (*archive)->tile(coarse);
        if (!stored) {
            return tl::unexpected(stored.error());
        }
        const auto picture = *stored ? tilePicture((*stored)->picture) : Result<QImage>(QImage());
        if (!picture || picture->isNull()) {
            return false; // what can't be read is not there
        }
        painter.drawImage(
            rasterTargetOf(key, view), *picture, partOfCoarser(key, coarse, QSizeF(picture->size())));
        return true;
    };
    const Result<RasterShare> share = forEachTile(**archive, source, view, scale, draw);
    painter.restore();
    return share;
}

Result<RasterShare> rasterShare(
    const RasterSource &source, const QString &tileFile, const BaseMapView &view, double scale)
{
    const auto archive = shownTiles(source, tileFile, view);
    if (!archive || !*archive) {
        return archive ? Result<RasterShare>(RasterShare()) : tl::unexpected(archive.error());
    }
    return forEachTile(
        **archive, source, view, scale, [&](RasterKey, RasterKey coarse) { return (*archive)->has(coarse); });
}

Result<std::vector<RasterKey>> missingTiles(
    const RasterSource &source, const QString &tileFile, const BaseMapView &view, double scale)
{
    if (source.kind == RasterKind::MbTiles || !hasTilesFor(source, view.zoom)) {
        return std::vector<RasterKey>();
    }
    const int coarsest = rasterZoomFor(source, view.zoom, 1);
    int zoom = source.mayPrefetch ? rasterZoomFor(source, view.zoom, scale) : coarsest;
    std::vector<RasterKey> keys = rasterTilesIn(view, zoom);
    while (keys.size() > mostPictureTiles && zoom > coarsest) {
        keys = rasterTilesIn(view, --zoom);
    }
    if (keys.size() > mostPictureTiles) {
        return std::vector<RasterKey>();
    }
    const auto archive = storedTiles(tileFile);
    if (!archive) {
        return tl::unexpected(archive.error());
    }
    return *archive ? unanswered(**archive, source, keys) : Result<std::vector<RasterKey>>(std::move(keys));
}

} // namespace stadtblick

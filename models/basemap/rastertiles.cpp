#include "models/basemap/rastertiles.h"

#include "models/basemap/tilepicture.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <cmath>
#include <mutex>

namespace stadtblick {

namespace {

constexpr qint64 askAgainMs = 30'000;
constexpr qint64 oldAfterMs = qint64{30} * 24 * 3600 * 1000;
constexpr std::size_t mostTilesInMemory = 400; ///< more where the view shows more
constexpr qint64 mostBytesInMemory = qint64{100} << 20; ///< of their pictures: 400 of 256 × 256 px
constexpr std::size_t mostFailures = 4000; ///< remembered; more only while they are younger than askAgainMs

/** A picture that lets what lies below shine through. */
QImage fadedPicture(const QImage &picture, double opacity)
{
    QImage faded(picture.size(), QImage::Format_ARGB32_Premultiplied);
    faded.fill(Qt::transparent);
    QPainter painter(&faded);
    painter.setOpacity(opacity);
    painter.drawImage(0, 0, picture);
    return faded;
}

/** A map's file that the view names and that isn't there: without it the map would silently be empty. */
Error lostFile(const QString &file)
{
    return {Error::Kind::Storage,
        QCoreApplication::translate("RasterMaps", "The file %1 can't be found.")
            .arg(QFileInfo(file).fileName()),
        QCoreApplication::translate("RasterMaps", "Bring it back, or open the map from its new place."),
        file};
}

} // namespace

/** The file on disk, opened by the first job that needs it; one job at a time. */
class RasterTiles::Store
{
public:
    Store(RasterSource source, QString file)
        : m_source(std::move(source))
        , m_file(std::move(file))
    { }

    Result<std::optional<Found>> read(RasterKey key)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_archive && !QFile::exists(m_file)) {
            return m_source.kind == RasterKind::MbTiles ? tl::unexpected(lostFile(m_file))
                                                        : Result<std::optional<Found>>(std::nullopt);
        }
        if (const auto opened = open(); !opened) {
            return tl::unexpected(opened.error());
        }
        const auto stored = m_archive->tile(key);
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const auto isEmpty = m_archive->isKnownEmpty(key, now);
        if (!stored || !isEmpty) {
            return tl::unexpected(!stored ? stored.error() : isEmpty.error());
        }
        if (!*stored) {
            // What a file on this computer lacks it has nowhere; coarser tiles of it may stand in.
            return *isEmpty || m_source.kind == RasterKind::MbTiles ? std::optional(Found()) : std::nullopt;
        }
        const bool isOld = !*isEmpty && (*stored)->fetchedMs && now - *(*stored)->fetchedMs > oldAfterMs;
        return tilePicture((*stored)->picture).map([isOld](QImage image) {
            return std::optional(Found{std::move(image), isOld});
        });
    }

    /** Decodes first: only pictures are kept. */
    Result<QImage> write(RasterKey key, const QByteArray &bytes)
    {
        auto picture = tilePicture(bytes);
        if (picture) {
            const std::lock_guard lock(m_mutex);
            if (const auto opened = open()) {
                if (const auto put = m_archive->put(key, bytes, QDateTime::currentMSecsSinceEpoch()); !put) {
                    qWarning("%s", qUtf8Printable(toOneLine(put.error()))); // shown all the same
                }
            }
        }
        return picture;
    }

    void writeEmpty(RasterKey key)
    {
        const std::lock_guard lock(m_mutex);
        if (const auto opened = open()) {
            if (const auto put = m_archive->putEmpty(key, QDateTime::currentMSecsSinceEpoch()); !put) {
                qWarning("%s", qUtf8Printable(toOneLine(put.error()))); // asked again the next time
            }
        }
    }

private:
    Result<void> open()
    {
        if (!m_archive) {
            auto opened = m_source.kind == RasterKind::MbTiles ? TileArchive::openReadOnly(m_file)
                                                               : TileArchive::open(m_file, m_source);
            if (!opened) {
                return tl::unexpected(opened.error());
            }
            m_archive = std::move(*opened);
        }
        return {};
    }

    RasterSource m_source;
    QString m_file;
    std::mutex m_mutex;
    std::optional<TileArchive> m_archive;
};

RasterTiles::RasterTiles(Executor &executor, RasterSource source, QString tileFile, TileFetch fetch,
    QObject *context, std::function<void()> onTile, double opacity)
    : m_executor(executor)
    , m_source(std::move(source))
    , m_fetch(std::move(fetch))
    , m_opacity(opacity)
    , m_context(context)
    , m_onTile(std::move(onTile))
    , m_store(std::make_shared<Store>(m_source, std::move(tileFile)))
    , m_alive(std::make_shared<int>(0))
{
    m_clock.start();
}

RasterTiles::~RasterTiles()
{
    cancelOthers({});
}

const RasterTiles::Loaded *RasterTiles::find(RasterKey key)
{
    const auto found = m_tiles.find(key);
    if (found == m_tiles.end()) {
        return nullptr;
    }
    found->second.lastUse = ++m_use;
    return &found->second;
}

/** The tiles of a view; none where they would be too many to draw. */
std::vector<RasterKey> RasterTiles::shownKeys(const BaseMapView &view, double scale)
{
    m_isTooMuch = false;
    if (!hasTilesFor(m_source, view.zoom)) {
        return {};
    }
    std::vector<RasterKey> keys = rasterTilesIn(view, rasterZoomFor(m_source, view.zoom, scale));
    m_isTooMuch = keys.size() > mostTilesInView;
    return m_isTooMuch ? std::vector<RasterKey>() : keys;
}

std::vector<TilePlacement> RasterTiles::tilesFor(const BaseMapView &view, double scale)
{
    const qint64 before = m_use;
    m_wanted.clear();
    std::vector<TilePlacement> finals;
    std::vector<TilePlacement> placements;
    std::vector<RasterKey> coarser;
    for (const RasterKey key : shownKeys(view, scale)) {
        const Loaded *tile = find(key);
        if (tile && tile->images) {
            finals.push_back(placementOf(*tile, QRectF(tile->images->areas.rect()), key, view));
            continue;
        }
        if (!tile) {
            m_wanted.push_back(key);
        }
        if (auto placement = standIn(key, tile != nullptr, coarser, view)) {
            placements.push_back(std::move(*placement));
        }
    }
    std::ranges::sort(coarser);
    const auto doubles = std::ranges::unique(coarser);
    m_wanted.insert(m_wanted.end(), coarser.begin(), doubles.begin());
    cancelOthers({m_wanted.begin(), m_wanted.end()});
    for (const RasterKey key : m_wanted) {
        begin(key);
    }
    trim(before);
    std::ranges::move(finals, std::back_inserter(placements));
    return placements;
}

TilePlacement RasterTiles::placementOf(
    const Loaded &tile, const QRectF &source, RasterKey target, const BaseMapView &view) const
{
    return {tile.images, source, rasterTargetOf(target, view), {target.z, target.x, target.y}, false,
        mercatorRectOf(target)};
}

/**
 * The coarser tile that stands in for one that isn't there. @p isEmpty: the source has no such tile; then
 * what has to be asked for to know what it has instead is added to @p wanted.
 */
std::optional<TilePlacement> RasterTiles::standIn(
    RasterKey key, bool isEmpty, std::vector<RasterKey> &wanted, const BaseMapView &view)
{
    for (RasterKey coarse = key; coarse.z > coarsestStandIn(m_source, key.z);) {
        coarse = parentOf(coarse);
        const Loaded *tile = find(coarse);
        if (tile && tile->images) {
            return placementOf(
                *tile, partOfCoarser(key, coarse, QSizeF(tile->images->areas.size())), key, view);
        }
        if (!tile && isEmpty) {
            wanted.push_back(coarse);
            isEmpty = false; // whether the next one is needed is known when this one is
        }
    }
    return std::nullopt;
}

std::optional<Error> RasterTiles::error(const QRectF &mercator) const
{
    if (m_isTooMuch) {
        return Error{Error::Kind::Limit,
            QCoreApplication::translate("RasterMaps", "It begins with tiles too fine for so large a view."),
            QCoreApplication::translate("RasterMaps", "Zoom in."), {}};
    }
    for (const RasterKey key : m_wanted) {
        const auto failed = m_failed.find(key);
        const bool isMissing = failed != m_failed.end() && failed->second.error && !m_tiles.contains(key);
        if (isMissing && (mercator.isEmpty() || mercatorRectOf(key).intersects(mercator))) {
            return failed->second.error;
        }
    }
    return std::nullopt;
}

void RasterTiles::askAgain()
{
    for (auto &[key, failure] : m_failed) {
        failure.ms = m_clock.elapsed() - askAgainMs - 1;
    }
}

bool RasterTiles::mayAskAgain(RasterKey key) const
{
    const auto failed = m_failed.find(key);
    return failed == m_failed.end() || m_clock.elapsed() - failed->second.ms > askAgainMs;
}

void RasterTiles::fail(RasterKey key, std::optional<Error> error)
{
    if (m_failed.size() >= mostFailures) {
        std::erase_if(m_failed, [this](const auto &failed) {
            return m_clock.elapsed() - failed.second.ms > askAgainMs && !m_pending.contains(failed.first);
        });
    }
    m_failed.insert_or_assign(key, Failure{m_clock.elapsed(), std::move(error)});
}

void RasterTiles::begin(RasterKey key)
{
    if (m_pending.contains(key) || !mayAskAgain(key)) {
        return;
    }
    m_pending.emplace(key, QFuture<Result<QByteArray>>());
    m_executor.run([store = m_store, key] { return store->read(key); })
        .then(m_context,
            [this, key, alive = std::weak_ptr<int>(m_alive)](const Result<std::optional<Found>> &found) {
                if (alive.expired()) {
                    return;
                }
                if (found && *found) {
                    (*found)->picture.isNull() ? showEmpty(key) : show(key, (*found)->picture);
                }
                const bool isWanted = m_pending.contains(key);
                const bool isMissing = !found || !*found;
                if (m_fetch && isWanted && (isMissing || (*found)->isOld)) {
                    fetch(key);
                    return;
                }
                if (isMissing && isWanted) {
                    fail(key, found ? std::nullopt : std::optional(found.error()));
                }
                m_pending.erase(key);
                m_onTile();
            });
}

void RasterTiles::fetch(RasterKey key)
{
    auto future = m_fetch(tileUrl(m_source, key));
    m_pending[key] = future;
    future.then(
        m_context, [this, key, alive = std::weak_ptr<int>(m_alive)](const Result<QByteArray> &picture) {
            if (!alive.expired()) {
                fetched(key, picture);
            }
        });
}

void RasterTiles::fetched(RasterKey key, const Result<QByteArray> &picture)
{
    if (!picture) {
        fail(key, picture.error());
        m_pending.erase(key);
        m_onTile();
        return;
    }
    if (picture->isEmpty()) {
        keepEmpty(key);
        return;
    }
    m_executor.run([store = m_store, key, bytes = *picture] { return store->write(key, bytes); })
        .then(m_context, [this, key, alive = std::weak_ptr<int>(m_alive)](const Result<QImage> &image) {
            if (!alive.expired()) {
                m_pending.erase(key);
                show(key, image);
                m_onTile();
            }
        });
}

/** Pending until it is on disk, as a picture is. */
void RasterTiles::keepEmpty(RasterKey key)
{
    m_executor.run([store = m_store, key] { store->writeEmpty(key); })
        .then(m_context, [this, key, alive = std::weak_ptr<int>(m_alive)] {
            if (!alive.expired()) {
                m_pending.erase(key);
                showEmpty(key);
                m_onTile();
            }
        });
}

/** An older picture stays: what a source no longer has is better than nothing. */
void RasterTiles::showEmpty(RasterKey key)
{
    m_failed.erase(key);
    m_tiles.try_emplace(key, Loaded{nullptr, ++m_use});
}

void RasterTiles::show(RasterKey key, const Result<QImage> &picture)
{
    if (!picture) {
        fail(key, picture.error());
        return;
    }
    m_failed.erase(key);
    const QImage shown = m_opacity < 1 ? fadedPicture(*picture, m_opacity) : *picture;
    Loaded &tile = m_tiles[key];
    m_bytes -= tile.byteCount();
    tile = {std::make_shared<const TileImages>(TileImages{shown, {}}), ++m_use};
    m_bytes += tile.byteCount();
}

void RasterTiles::cancelOthers(const std::set<RasterKey> &wanted)
{
    std::erase_if(m_pending, [&wanted](auto &pending) {
        const bool isWanted = wanted.contains(pending.first);
        if (!isWanted) {
            pending.second.cancel();
        }
        return !isWanted;
    });
}

/**
 * What the view has shown since @p before stays, however much it is: else a large screen would load its tiles
 * for ever, as each one that comes would push out another.
 */
void RasterTiles::trim(qint64 before)
{
    while (m_tiles.size() > mostTilesInMemory || m_bytes > mostBytesInMemory) {
        const auto oldest =
            std::ranges::min_element(m_tiles, {}, [](const auto &tile) { return tile.second.lastUse; });
        if (oldest->second.lastUse > before) {
            return;
        }
        m_bytes -= oldest->second.byteCount();
        m_tiles.erase(oldest);
    }
}

} // namespace stadtblick

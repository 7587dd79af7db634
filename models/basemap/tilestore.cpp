#include "models/basemap/tilestore.h"

#include "models/basemap/basemapreader.h"
#include "models/basemap/drawntiles.h"
#include "models/store/cachefile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QObject>

#include <cmath>
#include <mutex>

namespace stadtblick {

namespace {

/** Coarser tiles that may stand in: beyond, a tile is so blurred that it misleads. */
constexpr int coarserStandIns = 4;
constexpr int smallestZoom = 0;
constexpr int retryMs = 30'000;
constexpr int largestZoom = 20;

/** The zoom whose tiles come nearest to their drawn size on screen. */
int tileZoomFor(double viewZoom)
{
    return std::clamp(static_cast<int>(std::lround(viewZoom)) - 1, smallestZoom, largestZoom);
}

/** Where a tile lies in a view. */
QRectF targetOf(TileKey key, const BaseMapView &view)
{
    const QRectF shown = view.mercatorRect();
    const QRectF rect = mercatorRectOf(key);
    const double scale = pixelsPerMercatorMetre(view.zoom);
    return {(rect.left() - shown.left()) * scale, (shown.bottom() - rect.bottom()) * scale,
        rect.width() * scale, rect.height() * scale};
}

std::vector<TileKey> tilesIn(const BaseMapView &view, int z)
{
    const QRectF shown = view.mercatorRect();
    const double side = 2 * mercatorHalfWidthM / std::exp2(z);
    const int count = 1 << z;
    const auto index = [&](double metres) {
        return std::clamp(static_cast<int>(std::floor((metres + mercatorHalfWidthM) / side)), 0, count - 1);
    };
    std::vector<TileKey> tiles;
    for (int y = index(-shown.bottom()); y <= index(-shown.top()); ++y) {
        for (int x = index(shown.left()); x <= index(shown.right()); ++x) {
            tiles.push_back({z, x, y});
        }
    }
    const auto distance = [&view](TileKey key) {
        const QPointF step = mercatorRectOf(key).center() - view.centreMercator;
        return std::hypot(step.x(), step.y());
    };
    std::stable_sort(
        tiles.begin(), tiles.end(), [&distance](TileKey a, TileKey b) { return distance(a) < distance(b); });
    return tiles;
}

} // namespace

/** Readers with their connections, one for each drawing at work, kept for the next. */
class TileReaders
{
public:
    explicit TileReaders(QString cachePath)
        : m_cachePath(std::move(cachePath))
    { }

    /** The tile as it was kept, else drawn anew. */
    Result<TileImages> tile(TileKey key, int scalePercent, MapTheme theme, bool &isKept)
    {
        auto reader = take();
        if (!reader) {
            return tl::unexpected(reader.error());
        }
        const double scale = scalePercent / 100.0;
        if (auto kept = (*reader)->drawn ? (*reader)->drawn->find(key, scalePercent, theme) : std::nullopt) {
            isKept = true;
            give(std::move(*reader));
            return std::move(*kept);
        }
        const double margin = drawingMarginPx / pixelsPerMercatorMetre(styleZoomOf(key));
        auto features = (*reader)->map
            ? (*reader)->map->features(
                  mercatorRectOf(key).adjusted(-margin, -margin, margin, margin), styleZoomOf(key))
            : Result<FeatureSet>(FeatureSet());
        give(std::move(*reader));
        return features ? Result<TileImages>(drawTile(*features, key, scale, theme))
                        : tl::unexpected(features.error());
    }

    /** Keeps a tile for the next start; what fails is as if it were not asked. */
    void keep(TileKey key, int scalePercent, MapTheme theme, const TileImages &images)
    {
        auto reader = take();
        if (!reader) {
            return;
        }
        if ((*reader)->drawn) {
            (*reader)->drawn->put(key, scalePercent, theme, images);
        }
        give(std::move(*reader));
    }

private:
    struct Reader
    {
        explicit Reader(Connection opened)
            : connection(std::move(opened))
        { }

        Connection connection;
        std::unique_ptr<BaseMapReader> map; ///< null where the cache has no base map
        std::optional<DrawnTiles> drawn; ///< absent where nothing can be kept
    };

    void give(std::unique_ptr<Reader> reader)
    {
        const std::lock_guard lock(m_mutex);
        m_free.push_back(std::move(reader));
    }

    Result<std::unique_ptr<Reader>> take()
    {
        {
            const std::lock_guard lock(m_mutex);
            if (!m_free.empty()) {
                auto reader = std::move(m_free.back());
                m_free.pop_back();
                return reader;
            }
        }
        auto connection = openCache(m_cachePath, Connection::Mode::ReadOnly);
        if (!connection) {
            return tl::unexpected(connection.error());
        }
        auto reader = std::make_unique<Reader>(std::move(*connection));
        auto map = BaseMapReader::open(reader->connection);
        if (!map) {
            return tl::unexpected(map.error());
        }
        reader->map = std::move(*map);
        if (reader->map) {
            reader->drawn = DrawnTiles::open(m_cachePath, reader->map->info().importNumber);
        }
        return reader;
    }

    QString m_cachePath;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Reader>> m_free;
};

TileStore::TileStore(Executor &executor, QString cachePath, QObject *context, std::function<void()> onTile,
    qint64 maximumBytes)
    : m_executor(executor)
    , m_cachePath(std::move(cachePath))
    , m_context(context)
    , m_onTile(std::move(onTile))
    , m_maximumBytes(maximumBytes)
    , m_readers(std::make_shared<TileReaders>(m_cachePath))
    , m_alive(std::make_shared<int>(0))
{ }

TileStore::~TileStore()
{
    cancelOthers({});
}

const TileStore::Entry *TileStore::find(const Key &key)
{
    const auto found = m_tiles.find(key);
    if (found == m_tiles.end()) {
        return nullptr;
    }
    m_uses.splice(m_uses.begin(), m_uses, found->second.use);
    return &found->second;
}

std::vector<TilePlacement> TileStore::tilesFor(const BaseMapView &view, double scale, MapTheme theme)
{
    const int scalePercent = static_cast<int>(std::lround(scale * 100));
    m_missing.clear();
    std::vector<TilePlacement> standIns;
    std::vector<TilePlacement> placements;
    const std::vector<TileKey> tiles = tilesIn(view, tileZoomFor(view.zoom));
    m_tilesInView = tiles.size();
    for (const TileKey tile : tiles) {
        const Key key{tile, theme, scalePercent};
        if (const Entry *entry = find(key)) {
            placements.push_back(
                {entry->images, QRectF(entry->images->areas.rect()), targetOf(tile, view), tile, true});
        } else {
            m_missing.push_back(key);
            addStandIns(standIns, key, view);
        }
    }
    cancelOthers(m_missing);
    for (const Key &key : m_missing) {
        begin(key);
    }
    std::stable_sort(standIns.begin(), standIns.end(),
        [](const TilePlacement &a, const TilePlacement &b) { return a.key.z < b.key.z; });
    placements.insert(placements.begin(), standIns.begin(), standIns.end());
    trim();
    return placements;
}

std::optional<Error> TileStore::error(const QRectF &mercator) const
{
    for (const Key &key : m_missing) {
        const auto failed = m_failed.find(key);
        if (failed != m_failed.end()
            && (mercator.isEmpty() || mercatorRectOf(key.tile).intersects(mercator))) {
            return failed->second.error;
        }
    }
    return std::nullopt;
}

void TileStore::askAgain()
{
    for (auto &[key, failure] : m_failed) {
        failure.until = QDeadlineTimer(0);
    }
}

/** Coarser first: the part of the next coarser tile, and on it what finer ones are there. */
void TileStore::addStandIns(std::vector<TilePlacement> &placements, const Key &key, const BaseMapView &view)
{
    for (int steps = 1; steps <= coarserStandIns && key.tile.z - steps >= smallestZoom; ++steps) {
        const Key coarser{
            {key.tile.z - steps, key.tile.x >> steps, key.tile.y >> steps}, key.theme, key.scalePercent};
        if (const Entry *entry = find(coarser)) {
            const double parts = std::exp2(steps);
            const QSizeF part = QSizeF(entry->images->areas.size()) / parts;
            const QPointF corner((key.tile.x - (coarser.tile.x << steps)) * part.width(),
                (key.tile.y - (coarser.tile.y << steps)) * part.height());
            placements.push_back(
                {entry->images, QRectF(corner, part), targetOf(key.tile, view), coarser.tile, false});
            break;
        }
    }
    for (const int corner : {0, 1, 2, 3}) {
        const TileKey finer{key.tile.z + 1, key.tile.x * 2 + corner % 2, key.tile.y * 2 + corner / 2};
        if (const Entry *entry = find({finer, key.theme, key.scalePercent})) {
            placements.push_back(
                {entry->images, QRectF(entry->images->areas.rect()), targetOf(finer, view), finer, false});
        }
    }
}

void TileStore::begin(const Key &key)
{
    const auto failed = m_failed.find(key);
    if (m_pending.contains(key) || (failed != m_failed.end() && !failed->second.until.hasExpired())) {
        return;
    }
    auto isKept = std::make_shared<bool>(false);
    auto future = m_executor.run([readers = m_readers, key, isKept] {
        return readers->tile(key.tile, key.scalePercent, key.theme, *isKept);
    });
    m_pending.emplace(key, future);
    // The context may outlive this store; after clear() the answer is of an old map.
    future.then(m_context,
        [this, key, isKept, alive = std::weak_ptr<int>(m_alive)](const Result<TileImages> &images) {
            if (alive.expired()) {
                return;
            }
            finish(key, images);
            if (images && !*isKept) {
                keep(key, *images);
            }
        });
}

/** Behind the tiles that a view waits for. */
void TileStore::keep(const Key &key, const TileImages &images)
{
    m_executor.run(
        [readers = m_readers, key, images] { readers->keep(key.tile, key.scalePercent, key.theme, images); });
}

void TileStore::finish(const Key &key, const Result<TileImages> &images)
{
    m_pending.erase(key);
    if (!images) {
        // Else a damaged map would keep all cores busy.
        m_failed.insert_or_assign(key, Failure{QDeadlineTimer(retryMs), images.error()});
    } else {
        m_failed.erase(key);
        m_bytes += images->byteCount();
        m_uses.push_front(key);
        m_tiles.insert_or_assign(key, Entry{std::make_shared<const TileImages>(*images), m_uses.begin()});
        trim();
    }
    m_onTile();
}

void TileStore::cancelOthers(const std::vector<Key> &wanted)
{
    std::erase_if(m_pending, [&wanted](auto &pending) {
        const bool isWanted = std::find(wanted.begin(), wanted.end(), pending.first) != wanted.end();
        if (!isWanted) {
            pending.second.cancel();
        }
        return !isWanted;
    });
}

void TileStore::trim()
{
    // What the view shows stays, however large: else a large screen would draw its tiles for ever.
    while (m_bytes > m_maximumBytes && m_uses.size() > m_tilesInView) {
        const auto oldest = m_tiles.find(m_uses.back());
        m_bytes -= oldest->second.images->byteCount();
        m_tiles.erase(oldest);
        m_uses.pop_back();
    }
}

void TileStore::clear()
{
    cancelOthers({});
    m_alive = std::make_shared<int>(0);
    m_readers = std::make_shared<TileReaders>(m_cachePath);
    m_tiles.clear();
    m_uses.clear();
    m_failed.clear();
    m_missing.clear();
    m_bytes = 0;
}

} // namespace stadtblick

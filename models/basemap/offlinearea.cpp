#include "models/basemap/offlinearea.h"

#include "models/basemap/tilepicture.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QFile>

#include <algorithm>
#include <cmath>
#include <utility>

namespace stadtblick {

namespace {

constexpr qint64 usualTileBytes = 25'000; ///< of usualTilePx
constexpr int tilesAtATime = 2;
constexpr int mostFailuresInARow = 10;

struct TileRange
{
    int left = 0, right = -1, top = 0, bottom = -1;

    qint64 count() const { return qint64{right - left + 1} * (bottom - top + 1); }
};

TileRange rangeAt(const LonLatBox &bounds, int zoom)
{
    const int count = 1 << zoom;
    const double side = 2 * mercatorHalfWidthM / count;
    const QPointF northWest = toMercator(LonLat{bounds.west, bounds.north});
    const QPointF southEast = toMercator(LonLat{bounds.east, bounds.south});
    const auto index = [&](double metres) {
        return std::clamp(int(std::floor((metres + mercatorHalfWidthM) / side)), 0, count - 1);
    };
    return {index(northWest.x()), index(southEast.x()), index(-northWest.y()), index(-southEast.y())};
}

/** What has to be fetched of an area that may be: reads the store. */
Result<std::vector<RasterKey>> missingOf(
    const RasterSource &source, const QString &tileFile, const StoredArea &area)
{
    if (const auto estimate = estimateArea(source, tileFile, area); !estimate) {
        return tl::unexpected(estimate.error());
    }
    std::vector<RasterKey> keys = tilesOf(area);
    if (QFile::exists(tileFile)) {
        const auto archive = TileArchive::openReadOnly(tileFile);
        if (!archive) {
            return tl::unexpected(archive.error());
        }
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        std::erase_if(keys, [&](RasterKey key) {
            return archive->has(key).value_or(false) || archive->isKnownEmpty(key, now).value_or(false);
        });
    }
    return keys;
}

Error stoppedFetch()
{
    return {Error::Kind::Cancelled,
        QCoreApplication::translate("RasterMaps", "Fetching the area was stopped."),
        QCoreApplication::translate("RasterMaps", "What is there stays; start again to go on."), {}};
}

} // namespace

std::vector<RasterKey> tilesOf(const StoredArea &area)
{
    std::vector<RasterKey> keys;
    for (int zoom = area.fromZoom; zoom <= area.toZoom; ++zoom) {
        const TileRange range = rangeAt(area.bounds, zoom);
        for (int y = range.top; y <= range.bottom; ++y) {
            for (int x = range.left; x <= range.right; ++x) {
                keys.push_back({zoom, x, y});
            }
        }
    }
    return keys;
}

qint64 tileCountOf(const LonLatBox &bounds, int fromZoom, int toZoom)
{
    qint64 count = 0;
    for (int zoom = fromZoom; zoom <= toZoom; ++zoom) {
        count += rangeAt(bounds, zoom).count();
    }
    return count;
}

bool holds(const StoredArea &area, RasterKey key)
{
    if (key.z < area.fromZoom || key.z > area.toZoom) {
        return false;
    }
    const TileRange range = rangeAt(area.bounds, key.z);
    return key.x >= range.left && key.x <= range.right && key.y >= range.top && key.y <= range.bottom;
}

bool covers(const StoredArea &area, const StoredArea &other)
{
    const LonLatBox &outer = area.bounds;
    const LonLatBox &inner = other.bounds;
    return area.fromZoom <= other.fromZoom && area.toZoom >= other.toZoom && outer.west <= inner.west
        && outer.east >= inner.east && outer.south <= inner.south && outer.north >= inner.north;
}

Result<OfflineEstimate> estimateArea(
    const RasterSource &source, const QString &tileFile, const StoredArea &area)
{
    if (!source.mayPrefetch) {
        return tl::unexpected(Error{Error::Kind::Usage,
            QCoreApplication::translate(
                "RasterMaps", "The provider of '%1' does not allow fetching areas ahead.")
                .arg(source.name),
            QCoreApplication::translate("RasterMaps",
                "Choose another map service, or import an OpenStreetMap extract: it is offline anyway."),
            originOf(source).host()});
    }
    OfflineEstimate estimate;
    estimate.tileCount = tileCountOf(area.bounds, area.fromZoom, area.toZoom);
    if (estimate.tileCount > mostOfflineTiles) {
        return tl::unexpected(Error{Error::Kind::Limit,
            QCoreApplication::translate(
                "RasterMaps", "The area has %1 tiles, more than the %2 that are fetched at once.")
                .arg(QLocale().toString(estimate.tileCount), QLocale().toString(mostOfflineTiles)),
            QCoreApplication::translate("RasterMaps", "Choose a smaller area or fewer zoom levels."), {}});
    }
    estimate.missingCount = estimate.tileCount;
    const qint64 worst = worstTileBytes(source.tilePx);
    TileSizes sizes{usualTileBytes * source.tilePx * source.tilePx / (usualTilePx * usualTilePx), worst};
    if (QFile::exists(tileFile)) {
        const auto archive = TileArchive::openReadOnly(tileFile);
        if (!archive) {
            return tl::unexpected(archive.error());
        }
        for (int zoom = area.fromZoom; zoom <= area.toZoom; ++zoom) {
            const TileRange range = rangeAt(area.bounds, zoom);
            const auto there = archive->countBetween({zoom, range.left, range.top},
                {zoom, range.right, range.bottom}, QDateTime::currentMSecsSinceEpoch());
            if (!there) {
                return tl::unexpected(there.error());
            }
            estimate.missingCount -= *there;
        }
        sizes = archive->tileSizes().value_or(std::nullopt).value_or(sizes);
    }
    estimate.bytes = estimate.missingCount * sizes.mean;
    estimate.mostBytes = estimate.missingCount * std::max(sizes.largest, worst);
    return estimate;
}

OfflineFetch::OfflineFetch(Executor &executor, RasterSource source, QString tileFile, StoredArea area,
    TileFetch fetch, QObject *parent)
    : QObject(parent)
    , m_executor(executor)
    , m_source(std::move(source))
    , m_tileFile(std::move(tileFile))
    , m_area(std::move(area))
    , m_fetch(std::move(fetch))
{ }

OfflineFetch::~OfflineFetch()
{
    if (!m_isEnded && m_archive) {
        end(stoppedFetch());
    }
}

void OfflineFetch::start()
{
    m_executor
        .run([source = m_source, tileFile = m_tileFile, area = m_area] {
            return missingOf(source, tileFile, area);
        })
        .then(this, [this](const Result<std::vector<RasterKey>> &missing) {
            if (m_isEnded) {
                return;
            }
            if (missing) {
                begin(*missing);
            } else {
                end(missing.error());
            }
        });
}

void OfflineFetch::begin(const std::vector<RasterKey> &missing)
{
    auto archive = TileArchive::open(m_tileFile, m_source);
    if (!archive) {
        end(archive.error());
        return;
    }
    m_archive = std::move(*archive);
    m_missing.assign(missing.begin(), missing.end());
    m_area.tileCount = tileCountOf(m_area.bounds, m_area.fromZoom, m_area.toZoom);
    m_area.doneCount = m_area.tileCount - qint64(m_missing.size());
    if (const auto put = m_archive->putArea(m_area); !put) {
        end(put.error());
        return;
    }
    Q_EMIT progressed(m_area.doneCount, m_area.tileCount);
    next();
}

void OfflineFetch::cancel()
{
    end(stoppedFetch());
}

void OfflineFetch::next()
{
    std::erase_if(m_running, [](const auto &future) { return future.isFinished(); });
    while (!m_isEnded && m_atWork < tilesAtATime && !m_missing.empty()) {
        const RasterKey key = m_missing.front();
        m_missing.pop_front();
        ++m_atWork;
        auto future = m_fetch(tileUrl(m_source, key));
        m_running.push_back(future);
        future.then(this, [this, key](const Result<QByteArray> &picture) { take(key, picture); });
    }
    if (!m_isEnded && m_atWork == 0 && m_missing.empty()) {
        end(std::nullopt);
    }
}

void OfflineFetch::take(RasterKey key, const Result<QByteArray> &picture)
{
    --m_atWork;
    if (m_isEnded) {
        return;
    }
    const bool isPicture = picture && (picture->isEmpty() || isTilePicture(*picture));
    if (!isPicture) {
        if (++m_failuresInARow >= mostFailuresInARow) {
            end(picture ? Error{Error::Kind::Protocol,
                              QCoreApplication::translate(
                                  "RasterMaps", "The map service answers with something that is no picture."),
                              {}, {}}
                        : picture.error());
            return;
        }
        m_missing.push_back(key); // later once more
    } else {
        m_failuresInARow = 0;
        ++m_area.doneCount;
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const auto put =
            picture->isEmpty() ? m_archive->putEmpty(key, now) : m_archive->put(key, *picture, now);
        if (!put) {
            end(put.error());
            return;
        }
        Q_EMIT progressed(m_area.doneCount, m_area.tileCount);
    }
    next();
}

void OfflineFetch::end(const std::optional<Error> &error)
{
    if (std::exchange(m_isEnded, true)) {
        return;
    }
    for (auto &future : m_running) {
        future.cancel();
    }
    m_running.clear();
    if (m_archive) {
        if (const auto put = m_archive->putArea(m_area); !put) {
            qWarning("%s", qUtf8Printable(toOneLine(put.error())));
        }
        m_archive.reset();
    }
    Q_EMIT finished(error);
}

} // namespace stadtblick

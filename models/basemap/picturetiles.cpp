#include "models/basemap/picturetiles.h"

#include "models/basemap/rasterpicture.h"
#include "models/basemap/tilepicture.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>

#include <algorithm>
#include <mutex>

namespace stadtblick {

namespace {

constexpr int pictureTilesAtATime = 2;
constexpr int mostPictureFailures = 4; ///< in a row

} // namespace

/** The file of a service, opened by the first job that writes; one job at a time. */
class PictureTiles::Store
{
public:
    Store(RasterSource source, QString file)
        : m_source(std::move(source))
        , m_file(std::move(file))
    { }

    /** Keeps an answer; where it is empty, answers which tile is to be asked for in this one's place. */
    Result<std::optional<RasterKey>> keep(RasterKey key, const QByteArray &bytes)
    {
        if (!bytes.isEmpty() && !isTilePicture(bytes)) {
            return tl::unexpected(Error{Error::Kind::Protocol,
                QCoreApplication::translate(
                    "RasterMaps", "The map service answers with something that is no picture."),
                {}, {}});
        }
        const std::lock_guard lock(m_mutex);
        if (const auto opened = open(); !opened) {
            return tl::unexpected(opened.error());
        }
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const auto put = bytes.isEmpty() ? m_archive->putEmpty(key, now) : m_archive->put(key, bytes, now);
        if (!put) {
            return tl::unexpected(put.error());
        }
        return nextToAsk(*m_archive, m_source, key);
    }

private:
    Result<void> open()
    {
        if (!m_archive) {
            auto opened = TileArchive::open(m_file, m_source);
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

PictureTiles::PictureTiles(Executor &executor, std::vector<MissingTiles> missing,
    std::function<TileFetch(const RasterSource &)> fetchOf, QObject *parent)
    : QObject(parent)
    , m_executor(executor)
    , m_fetchOf(std::move(fetchOf))
{
    for (MissingTiles &service : missing) {
        m_total += qint64(service.keys.size());
        m_services.push_back(std::move(service));
    }
}

PictureTiles::~PictureTiles()
{
    for (auto &future : m_running) {
        future.cancel();
    }
}

void PictureTiles::start()
{
    Q_EMIT progressed(m_done, m_total);
    nextService();
}

void PictureTiles::nextService()
{
    if (m_services.empty()) {
        m_store.reset();
        Q_EMIT finished(m_error);
        return;
    }
    MissingTiles service = std::move(m_services.front());
    m_services.pop_front();
    m_source = service.source;
    m_fetch = m_fetchOf(service.source);
    m_store = std::make_shared<Store>(service.source, service.tileFile);
    m_keys.assign(service.keys.rbegin(), service.keys.rend());
    m_known = {m_keys.begin(), m_keys.end()};
    m_coarsest = m_known.empty() ? 0 : coarsestStandIn(m_source, m_known.rbegin()->z);
    m_failuresInARow = 0;
    next();
}

void PictureTiles::next()
{
    if (m_isAsking) {
        return; // an answer that was there at once: the loop below goes on
    }
    m_isAsking = true;
    std::erase_if(m_running, [](const auto &future) { return future.isFinished(); });
    while (m_atWork < pictureTilesAtATime && !m_keys.empty()) {
        const RasterKey key = m_keys.back();
        m_keys.pop_back();
        ++m_atWork;
        ask(key);
    }
    m_isAsking = false;
    if (m_atWork == 0) {
        nextService();
    }
}

void PictureTiles::ask(RasterKey key)
{
    auto future = m_fetch(tileUrl(m_source, key));
    m_running.push_back(future);
    future.then(this, [this, key](const Result<QByteArray> &picture) { take(key, picture); });
}

void PictureTiles::take(RasterKey key, const Result<QByteArray> &picture)
{
    if (!picture) {
        failed(picture.error());
        return;
    }
    m_executor.run([store = m_store, key, bytes = *picture] { return store->keep(key, bytes); })
        .then(this, [this](const Result<std::optional<RasterKey>> &next) {
            if (next) {
                tileDone(*next);
            } else {
                failed(next.error());
            }
        });
}

void PictureTiles::tileDone(const std::optional<RasterKey> &coarser)
{
    if (coarser && coarser->z >= m_coarsest && m_known.insert(*coarser).second) {
        m_keys.push_back(*coarser);
        ++m_total;
    }
    m_failuresInARow = 0;
    --m_atWork;
    Q_EMIT progressed(++m_done, m_total);
    next();
}

void PictureTiles::failed(const Error &error)
{
    m_error = m_error.value_or(error);
    if (++m_failuresInARow >= mostPictureFailures) {
        m_done += qint64(m_keys.size());
        m_keys.clear();
    }
    --m_atWork;
    Q_EMIT progressed(++m_done, m_total);
    next();
}

} // namespace stadtblick

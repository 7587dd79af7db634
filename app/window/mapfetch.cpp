#include "app/window/mapfetch.h"

#include "widgets/map/tilefetch.h"

#include <QtCore/QLocale>
#include <QtWidgets/QProgressDialog>

#include <utility>

namespace stadtblick {

namespace {

constexpr int progressAfterMs = 400; ///< what is sooner done needs no window

} // namespace

MapFetch::MapFetch(Executor &executor, QWidget *window, FetchOf fetchOf)
    : QObject(window)
    , m_executor(executor)
    , m_window(window)
    , m_fetchOf(std::move(fetchOf))
{ }

MapFetch::~MapFetch()
{
    m_tiles.reset();
    delete m_progress;
}

void MapFetch::run(Find find, std::function<void()> then)
{
    m_then = std::move(then);
    m_executor.run(std::move(find)).then(this, [this](const Result<std::vector<MissingTiles>> &missing) {
        if (missing && !missing->empty()) {
            fetch(*missing);
        } else {
            end();
        }
    });
}

void MapFetch::fetch(std::vector<MissingTiles> missing)
{
    if (!m_fetchOf) {
        m_client = std::make_unique<TileClient>();
        m_fetchOf = [client = m_client.get()](const RasterSource &source) { return client->fetchOf(source); };
    }
    m_tiles = std::make_unique<PictureTiles>(m_executor, std::move(missing), m_fetchOf);
    // Not modal: a modal one runs events within setValue().
    m_progress = new QProgressDialog(m_window);
    m_progress->setWindowTitle(tr("Fetching the map"));
    m_progress->setCancelButtonText(tr("Cancel"));
    m_progress->setAutoClose(false);
    m_progress->setAutoReset(false);
    m_progress->setMinimumDuration(progressAfterMs);
    connect(m_progress, &QProgressDialog::canceled, this, [this] {
        m_then = nullptr;
        Q_EMIT stopped();
        end();
    });
    connect(m_tiles.get(), &PictureTiles::progressed, this, &MapFetch::showProgress);
    connect(m_tiles.get(), &PictureTiles::finished, this, &MapFetch::end, Qt::QueuedConnection);
    m_tiles->start();
}

void MapFetch::showProgress(qint64 done, qint64 total)
{
    if (m_progress) {
        const QLocale locale;
        m_progress->setLabelText(
            tr("%1 of %2 tiles that the picture needs").arg(locale.toString(done), locale.toString(total)));
        m_progress->setMaximum(static_cast<int>(total));
        m_progress->setValue(static_cast<int>(done));
    }
}

void MapFetch::end()
{
    if (m_progress) {
        m_progress->disconnect(this);
        m_progress->deleteLater();
        m_progress->hide();
    }
    if (const auto then = std::exchange(m_then, nullptr)) {
        then();
    }
    deleteLater();
}

} // namespace stadtblick

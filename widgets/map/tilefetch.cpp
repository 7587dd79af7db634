#include "widgets/map/tilefetch.h"

#include "models/basemap/featureinfo.h"
#include "models/sync/origin.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFutureWatcher>
#include <QtCore/QPromise>

namespace stadtblick {

namespace {

constexpr qint64 largestTileBytes = qint64{4} << 20;
constexpr qint64 largestDocumentBytes = qint64{16} << 20;

HttpLimits tileLimits()
{
    HttpLimits limits;
    limits.connectMs = 5000;
    limits.firstByteMs = 15'000;
    limits.answerMs = 30'000;
    limits.tries = 2;
    limits.bodyBytes = largestTileBytes;
    return limits;
}

Result<QByteArray> pictureOf(const Result<HttpAnswer> &answer)
{
    if (!answer) {
        return tl::unexpected(answer.error());
    }
    if (answer->status == 404 || answer->status == 204) {
        return QByteArray();
    }
    if (answer->status != 200) {
        const bool isRefused = answer->status == 401 || answer->status == 403;
        return tl::unexpected(Error{Error::Kind::Network,
            TileClient::tr("The map service %1 answers with HTTP %2.")
                .arg(originText(answer->url))
                .arg(answer->status),
            isRefused ? TileClient::tr("Ask its provider whether you may use it.") : QString(),
            shownUrl(answer->url)});
    }
    if (answer->body.isEmpty()) { // says nothing: else it would be taken for 'no such tile'
        return tl::unexpected(Error{Error::Kind::Protocol,
            QCoreApplication::translate(
                "RasterMaps", "The map service answers with something that is no picture."),
            {}, shownUrl(answer->url)});
    }
    return answer->body;
}

} // namespace

TileClient::TileClient(QObject *parent)
    : QObject(parent)
    , m_client(tileLimits(), m_clock)
    , m_dataClient(HttpLimits(), m_clock)
{ }

TileFetch TileClient::fetchOf(const RasterSource &source)
{
    return [this, root = originOf(source)](const QUrl &url) {
        HttpTask task;
        task.url = url;
        task.root = root;
        task.headers = {{"Accept", "image/png, image/jpeg, image/webp"}};
        auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
        promise->start();
        QFuture<Result<HttpAnswer>> answer = m_client.fetch(task);
        answer
            .then(this,
                [this, promise](const Result<HttpAnswer> &got) {
                    if (got && got->isLarge) {
                        m_client.releaseLarge();
                    }
                    promise->addResult(pictureOf(got));
                    promise->finish();
                })
            .onCanceled(this, [promise] { promise->finish(); });
        // Cancelling what is handed out reaches the transfer.
        auto *watcher = new QFutureWatcher<Result<QByteArray>>(this);
        connect(watcher, &QFutureWatcherBase::canceled, this, [answer]() mutable { answer.cancel(); });
        connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
        watcher->setFuture(promise->future());
        return promise->future();
    };
}

QFuture<Result<HttpAnswer>> TileClient::featureInfo(const RasterSource &source, const QUrl &url)
{
    HttpTask task;
    task.url = url;
    task.root = originOf(source);
    task.bodyBytes = largestFeatureInfoBytes;
    task.headers = {{"Accept", source.infoFormat.section(u';', 0, 0).trimmed().toLatin1()}};
    return m_client.fetch(task);
}

QFuture<Result<HttpAnswer>> TileClient::document(const QUrl &url)
{
    HttpTask task;
    task.url = url;
    task.root = url;
    task.bodyBytes = largestDocumentBytes;
    task.headers = {{"Accept", "text/xml, application/xml, */*;q=0.1"}};
    return fetch(m_client, task);
}

QFuture<Result<HttpAnswer>> TileClient::features(const QUrl &url)
{
    HttpTask task;
    task.url = url;
    task.root = url;
    task.headers = {{"Accept", "application/json, application/gml+xml, text/xml, */*;q=0.1"}};
    return fetch(m_dataClient, task);
}

/** Gives the place of a large answer back: else the next one would wait for it forever. */
QFuture<Result<HttpAnswer>> TileClient::fetch(HttpClient &client, const HttpTask &task)
{
    return client.fetch(task).then(this, [&client](Result<HttpAnswer> answer) {
        if (answer && answer->isLarge) {
            client.releaseLarge();
            answer->isLarge = false;
        }
        return answer;
    });
}

} // namespace stadtblick

// Map services as base maps, and areas of them for offline use.

#include "app/window/explorepage.h"
#include "app/window/mainwindow.h"
#include "models/basemap/featureservice.h"
#include "models/basemap/tilearchive.h"
#include "models/overlays/planfile.h"
#include "models/painting/mapframe.h"
#include "widgets/map/mapview.h"
#include "widgets/map/tilefetch.h"
#include "widgets/panels/mapservicedialog.h"
#include "widgets/panels/offlinedialog.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QSaveFile>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

Result<QByteArray> bodyOf(const Result<HttpAnswer> &answer)
{
    if (!answer) {
        return tl::unexpected(answer.error());
    }
    if (answer->status != 200) {
        return tl::unexpected(Error{Error::Kind::Network,
            MainWindow::tr("The service answers with HTTP %1.").arg(answer->status), {}, {}});
    }
    return answer->body;
}

/** A client that lives as long as a dialog, and its documents as bytes. */
DocumentFetch documentFetch(TileClient *client)
{
    return [client](const QUrl &url) { return client->document(url).then(client, bodyOf); };
}

} // namespace

void MainWindow::showMapService()
{
    if (!m_city || !m_city->isOpen()) {
        return;
    }
    auto *client = new TileClient;
    auto *dialog = new MapServiceDialog(documentFetch(client), this);
    client->setParent(dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MapServiceDialog::chosen, this, &MainWindow::useMap);
    connect(dialog, &MapServiceDialog::featuresChosen, this, &MainWindow::fetchFeatures);
    dialog->open();
}

void MainWindow::useMap(const RasterSource &source, bool isBaseMap)
{
    ViewState next = m_city->view();
    if (!isBaseMap) {
        const QString id = u"map-"_s + source.id;
        if (!next.layer(id)) {
            const auto map = std::ranges::find(next.layers, u"basemap"_s, &LayerState::id);
            next.layers.insert(map == next.layers.end() ? next.layers.begin() : map + 1,
                LayerState{id, true, 0.7, {{u"map"_s, toJson(source)}}, {}});
        }
        next.layer(id)->isVisible = true;
        next.layer(id)->options.insert(u"map"_s, toJson(source)); // as the service describes it now
        m_city->change(next);
        return;
    }
    LayerState *layer = next.layer(u"basemap"_s);
    if (!layer) {
        next.layers.insert(next.layers.begin(), {u"basemap"_s, true, 1, {}, {}});
        layer = &next.layers.front();
    }
    layer->isVisible = true;
    layer->options.insert(u"map"_s, toJson(source));
    m_city->change(next);
}

/** Keeps the features beside the cache and opens them as a plan: they are there without a network too. */
void MainWindow::fetchFeatures(const FeatureType &type, const QString &attribution)
{
    const PlanOrigin origin{type.title, attribution, type.service.host(),
        QDateTime::currentDateTime(m_city->overview().profile.timeZone).date()};
    auto *client = new TileClient(this);
    m_explore->map()->setNotice(tr("Fetching %1 …").arg(type.title));
    const QString folder = m_city->cachePath() + u".tiles"_s;
    const QByteArray id = QCryptographicHash::hash(
        (type.service.toString() + u' ' + type.name).toUtf8(), QCryptographicHash::Sha1)
                              .toHex()
                              .left(12);
    const QString path =
        folder % u"/features-"_s % QString::fromLatin1(id) % (type.hasGeoJson ? u".geojson"_s : u".gml"_s);
    client->features(featuresUrl(type, m_city->overview().bounds))
        .then(this, [this, client, path, folder, origin](const Result<HttpAnswer> &answer) {
            client->deleteLater();
            m_explore->map()->setNotice({});
            const Result<QByteArray> features = bodyOf(answer);
            if (!features) {
                explain(features.error());
                return;
            }
            QSaveFile file(path);
            if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly)
                || file.write(*features) != features->size() || !file.commit()) {
                explain({Error::Kind::Storage, tr("%1 can't be written.").arg(path), {}, file.errorString()});
                return;
            }
            openPlan(path, origin);
        });
}

void MainWindow::useMapFile(const QString &path)
{
    const auto source = mbTilesSource(path);
    if (!source) {
        explain(source.error());
    } else if (m_city && m_city->isOpen()) {
        useMap(*source, true);
    } else {
        explain({Error::Kind::Usage, tr("%1 is a map.").arg(source->name),
            tr("Open the city first that it is for."), {}});
    }
}

void MainWindow::showOfflineArea()
{
    if (!m_city || !m_city->isOpen()) {
        return;
    }
    const LayerState *layer = m_city->view().layer(u"basemap"_s);
    const auto source = layer ? rasterSourceOf(layer->options) : std::nullopt;
    if (!source || source->kind == RasterKind::MbTiles) {
        explain({Error::Kind::Usage, tr("This base map is on your computer already."),
            tr("Areas are fetched of map services: choose one in the menu of the layer 'Base map'."), {}});
        return;
    }
    MapFrame frame;
    frame.camera = m_city->view().camera;
    frame.size = m_explore->map()->size();
    const LonLat northWest = fromMercator(mercatorAt(frame, {0, 0}));
    const LonLat southEast = fromMercator(mercatorAt(frame, {frame.size.width(), frame.size.height()}));
    auto *client = new TileClient;
    auto *dialog = new OfflineDialog(m_executor, *source, tileFileOf(*source, m_city->cachePath()),
        {northWest.lon, southEast.lat, southEast.lon, northWest.lat}, frame.camera.zoom,
        client->fetchOf(*source), this);
    client->setParent(dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace stadtblick

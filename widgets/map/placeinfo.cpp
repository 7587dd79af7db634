#include "widgets/map/placeinfo.h"

#include "models/basemap/featureinfo.h"
#include "widgets/map/basemapscreen.h"
#include "widgets/map/mapboxes.h"

#include <algorithm>

namespace stadtblick {

namespace {

/** The topmost overlay that is seen and can be asked; null: none. */
const RasterOverlay *askedOf(const MapScene &scene)
{
    const auto &all = scene.rasterOverlays;
    const auto found = std::ranges::find_if(all.rbegin(), all.rend(),
        [](const RasterOverlay &overlay) { return overlay.opacity > 0 && isQueryable(overlay.source); });
    return found == all.rend() ? nullptr : &*found;
}

} // namespace

Result<QStringList> serviceLines(const RasterSource &source, const Result<HttpAnswer> &answer)
{
    if (!answer) {
        return tl::unexpected(answer.error());
    }
    if (answer->status == 204) {
        return QStringList();
    }
    if (answer->status != 200) {
        return tl::unexpected(Error{Error::Kind::Network,
            PlaceInfo::tr("The service answers with HTTP %1.").arg(answer->status), {}, {}});
    }
    return featureInfoOf(source, answer->body, answer->contentType);
}

PlaceInfo::PlaceInfo(QWidget *map)
    : QObject(map)
    , m_box(new InfoBox(map))
{ }

PlaceInfo::~PlaceInfo()
{
    m_question.cancel();
}

void PlaceInfo::ask(const MapScene &scene, BaseMapScreen &baseMap, const Place &place)
{
    close();
    const RasterOverlay *overlay = askedOf(scene);
    if (!overlay) {
        return;
    }
    m_layerId = overlay->layerId;
    m_box->showLines(overlay->source.name, {tr("Asking the service …")}, place.at, place.within);
    m_question = baseMap.featureInfo(
        overlay->source, featureInfoUrl(overlay->source, place.mercator, place.metresPerPixel));
    m_question.then(this, [this, source = overlay->source, place](const Result<HttpAnswer> &answer) {
        show(source, place, answer);
    });
}

void PlaceInfo::show(const RasterSource &source, const Place &place, const Result<HttpAnswer> &answer)
{
    const Result<QStringList> lines = serviceLines(source, answer);
    if (!lines) {
        m_box->showLines(source.name, {toOneLine(lines.error())}, place.at, place.within);
    } else if (lines->isEmpty()) {
        m_box->showLines(source.name, {tr("Nothing at this place")}, place.at, place.within);
    } else {
        m_box->showLines(source.name, *lines, place.at, place.within);
    }
}

void PlaceInfo::setScene(const MapScene *scene)
{
    const bool isThere = scene
        && std::ranges::find(scene->rasterOverlays, m_layerId, &RasterOverlay::layerId)
            != scene->rasterOverlays.end();
    if (!isThere) {
        close();
    }
}

void PlaceInfo::close()
{
    m_question.cancel();
    m_question = {};
    m_box->hide();
}

bool PlaceInfo::isShown() const
{
    return !m_box->isHidden();
}

} // namespace stadtblick

#include "app/window/searchrunner.h"

#include "models/painting/mapframe.h"

#include <algorithm>

namespace stadtblick {

namespace {

constexpr double houseZoom = 17.5;
constexpr double pointZoom = 15.5; ///< stations and ideas: their surroundings count
constexpr double placeZoom = 14;
constexpr double closestZoom = 17; ///< of things with an extent
constexpr double edgePx = 72;

} // namespace

SearchRunner::SearchRunner(const QString &cachePath, QObject *parent)
    : QObject(parent)
    , m_search(std::make_shared<CitySearch>(cachePath))
{ }

void SearchRunner::prepare()
{
    m_query.cancel();
    m_query = m_executor.run([search = m_search] { return search->find({}); });
}

void SearchRunner::find(const QString &text)
{
    m_query.cancel();
    m_query = m_executor.run([search = m_search, text] { return search->find(text); });
    m_query.then(this, [this, text](const Result<std::vector<FoundThing>> &things) {
        if (things) {
            Q_EMIT found(text, *things);
        } else {
            Q_EMIT failed(text, things.error());
        }
    });
}

Camera cameraFor(const FoundThing &thing, const Camera &now, QSizeF size)
{
    if (!thing.position) {
        return now;
    }
    if (thing.box && !thing.box->isEmpty()) {
        Camera whole = cameraFor(*thing.box, size, edgePx);
        whole.zoom = std::min(whole.zoom, closestZoom);
        return whole;
    }
    switch (thing.kind) {
    case FoundKind::Address:
    case FoundKind::Street:
        return {*thing.position, houseZoom};
    case FoundKind::Place:
    case FoundKind::District:
        return {*thing.position, placeZoom};
    case FoundKind::Station:
    case FoundKind::Idea:
        break;
    }
    return {*thing.position, std::max(now.zoom, pointZoom)};
}

} // namespace stadtblick

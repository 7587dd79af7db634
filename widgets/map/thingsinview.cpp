#include "widgets/map/thingsinview.h"

#include <algorithm>

namespace stadtblick {

namespace {

constexpr std::size_t longestList = 30;

struct Candidate
{
    double distancePx = 0;
    ThingInfo info;
};

/** Collects things with a place; lines and areas stand where they are named. */
class Collector
{
public:
    explicit Collector(const MapFrame &frame)
        : m_toFrame(mercatorToFrame(frame))
        , m_view(QPointF(), frame.size)
    { }

    void operator()(const std::shared_ptr<const SymbolLayer> &layer)
    {
        for (const Symbol &symbol : layer->symbols) {
            add(layer->originMercator + symbol.position, symbol.info);
        }
    }

    void operator()(const std::shared_ptr<const PolylineLayer> &layer)
    {
        for (const MapLine &line : layer->lines) {
            if (!line.points.empty()) {
                add(layer->originMercator + line.points[line.points.size() / 2], line.info);
            }
        }
    }

    void operator()(const std::shared_ptr<const PolygonLayer> &layer)
    {
        for (const MapArea &area : layer->areas) {
            add(layer->originMercator + area.labelAt, area.info);
        }
    }

    void operator()(const std::shared_ptr<const SurfaceLayer> &) { }

    std::vector<Candidate> found;

private:
    void add(QPointF mercator, const ThingInfo &info)
    {
        const QPointF at = m_toFrame.map(mercator);
        const bool isKnown = std::ranges::any_of(
            found, [&](const Candidate &other) { return other.info.selection == info.selection; });
        if (!info.selection.isEmpty() && m_view.contains(at) && !isKnown) {
            const QPointF offset = at - m_view.center();
            found.push_back({std::hypot(offset.x(), offset.y()), info});
        }
    }

    QTransform m_toFrame;
    QRectF m_view;
};

} // namespace

std::vector<ThingInfo> thingsInView(const MapScene &scene, const MapFrame &frame)
{
    Collector collector(frame);
    for (const MapLayer *layer : scene.drawn()) {
        for (const LayerContent &content : layer->contents) {
            std::visit(collector, content);
        }
    }
    std::ranges::sort(collector.found, {}, &Candidate::distancePx);
    std::vector<ThingInfo> things;
    for (std::size_t i = 0; i < std::min(longestList, collector.found.size()); ++i) {
        things.push_back(std::move(collector.found[i].info));
    }
    return things;
}

} // namespace stadtblick

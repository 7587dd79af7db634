#include "models/painting/crowdpainter.h"

#include "models/analysis/parallel.h"
#include "models/painting/linecoverage.h"
#include "models/painting/strokekernel.h"
#include "models/painting/symbolpictures.h"

#include <algorithm>
#include <cmath>

namespace stadtblick {

namespace {

constexpr std::size_t crowd = 2000;
constexpr int bandRows = 128;

/** True if @p painter's pixels are those of an image that may be written as they are. */
QImage *plainImage(const QPainter &painter)
{
    const QTransform transform = painter.deviceTransform();
    const bool isPlain = transform.type() <= QTransform::TxScale && transform.m11() == transform.m22()
        && !painter.hasClipping() && painter.opacity() == 1
        && painter.compositionMode() == QPainter::CompositionMode_SourceOver;
    if (!isPlain || painter.device()->devType() != QInternal::Image) {
        return nullptr;
    }
    auto *image = static_cast<QImage *>(painter.device());
    const bool isKnown =
        image->format() == QImage::Format_RGB32 || image->format() == QImage::Format_ARGB32_Premultiplied;
    return isKnown ? image : nullptr;
}

/** Where crowds are drawn to: an image's own pixels, or a transparent picture over what the painter shows. */
class Canvas
{
public:
    explicit Canvas(QPainter &painter)
        : m_painter(painter)
        , m_image(plainImage(painter))
        , m_ratio(
              std::max(0.01, std::hypot(painter.deviceTransform().m11(), painter.deviceTransform().m12())))
    {
        if (m_image) {
            return;
        }
        const QRectF seen = painter.hasClipping() ? painter.clipBoundingRect() : QRectF(painter.viewport());
        m_topLeft = {std::floor(seen.left() * m_ratio) / m_ratio, std::floor(seen.top() * m_ratio) / m_ratio};
        const QSizeF size(
            (seen.right() - m_topLeft.x()) * m_ratio, (seen.bottom() - m_topLeft.y()) * m_ratio);
        m_overlay = QImage(qCeil(size.width()), qCeil(size.height()), QImage::Format_ARGB32_Premultiplied);
        m_overlay.fill(Qt::transparent);
    }

    double ratio() const { return m_ratio; }
    /** The painter's coordinates to pixels. */
    QTransform toPixels() const
    {
        return m_image ? m_painter.deviceTransform()
                       : QTransform::fromTranslate(-m_topLeft.x(), -m_topLeft.y())
                * QTransform::fromScale(m_ratio, m_ratio);
    }
    QSize size() const { return image().size(); }
    bool isEmpty() const { return size().isEmpty(); }
    int bandCount() const { return (image().height() + bandRows - 1) / bandRows; }

    /** Calls @p work with each band's number, its first and its end row, and the picture's pixels. */
    template <typename Work>
    void forEachBand(const Work &work)
    {
        QImage &target = m_image ? *m_image : m_overlay;
        auto *pixels = reinterpret_cast<QRgb *>(target.bits());
        forEachParallel(bandCount(), [&](int band) {
            const int first = band * bandRows;
            work(std::size_t(band), first, std::min(first + bandRows, target.height()), pixels);
        });
    }

    /** Brings what was drawn to the painter. */
    void finish()
    {
        if (!m_image) {
            m_overlay.setDevicePixelRatio(m_ratio);
            m_painter.drawImage(m_topLeft, m_overlay);
        }
    }

private:
    const QImage &image() const { return m_image ? *m_image : m_overlay; }

    QPainter &m_painter;
    QImage *m_image;
    double m_ratio;
    QPointF m_topLeft;
    QImage m_overlay;
};

/** What touches each band of rows, in the order of drawing. */
class BandLists
{
public:
    explicit BandLists(int bandCount)
        : m_lists(std::size_t(bandCount))
    { }

    /** Adds @p index to all bands between two rows, which need not lie within the picture. */
    void add(quint32 index, double top, double bottom)
    {
        const double last = double(m_lists.size()) - 1;
        const int from = int(std::clamp(std::floor(top / bandRows), 0.0, last));
        const int to = int(std::clamp(std::floor(bottom / bandRows), 0.0, last));
        for (int band = from; band <= to; ++band) {
            m_lists[std::size_t(band)].push_back(index);
        }
    }
    const std::vector<quint32> &of(std::size_t band) const { return m_lists[band]; }

private:
    std::vector<std::vector<quint32>> m_lists;
};

/** Lines one after the other in pixels: those that can be seen. */
struct PixelLines
{
    struct Line
    {
        std::size_t first = 0;
        std::size_t count = 0;
        const MapLine *line = nullptr;
    };

    explicit PixelLines(int bandCount)
        : bands(bandCount)
    { }

    std::vector<QPointF> points;
    std::vector<Line> lines;
    BandLists bands;
    bool hasHalos = false;
};

double halfWidthOf(const MapLine &line, bool isHalo)
{
    return line.widthPx / 2 + (isHalo ? line.haloPx : 0);
}

PixelLines pixelLines(
    const PolylineLayer &layer, const QTransform &toPixels, double pixelScale, const Canvas &canvas)
{
    PixelLines result(canvas.bandCount());
    const QRectF picture(QPointF(), canvas.size());
    const double metresPerPixel = pixelScale / std::abs(toPixels.m11());
    std::vector<QPointF> moved;
    for (const MapLine &line : layer.lines) {
        if (line.points.size() < 2) {
            continue;
        }
        PixelLines::Line placed{result.points.size(), 0, &line};
        if (line.offsetPx != 0) {
            moved = beside(line.points, line.offsetPx * metresPerPixel);
        }
        QPointF least(1e300, 1e300);
        QPointF most(-1e300, -1e300);
        for (const QPointF &point : line.offsetPx != 0 ? moved : line.points) {
            const QPointF at = toPixels.map(point);
            least = {std::min(least.x(), at.x()), std::min(least.y(), at.y())};
            most = {std::max(most.x(), at.x()), std::max(most.y(), at.y())};
            result.points.push_back(at);
        }
        const double reach = halfWidthOf(line, true) * pixelScale + 1;
        if (!picture.intersects(QRectF(least, most).adjusted(-reach, -reach, reach, reach))) {
            result.points.resize(placed.first);
            continue;
        }
        placed.count = result.points.size() - placed.first;
        result.bands.add(quint32(result.lines.size()), least.y() - reach, most.y() + reach);
        result.lines.push_back(placed);
        result.hasHalos = result.hasHalos || line.halo.isValid();
    }
    return result;
}

/** Pictures of symbols in pixels: those that can be seen. */
struct PixelSymbols
{
    struct Placed
    {
        QPoint at;
        int kind = 0;
    };

    PixelSymbols(double pixelScale, int bandCount)
        : kinds(pixelScale, 1)
        , bands(bandCount)
    { }

    SymbolPictures kinds;
    std::vector<Placed> placed;
    BandLists bands;
};

PixelSymbols pixelSymbols(const SymbolLayer &layer, const QTransform &toPixels, double pixelScale,
    const std::vector<bool> &hidesNumber, const Canvas &canvas)
{
    PixelSymbols result(pixelScale, canvas.bandCount());
    result.placed.reserve(layer.symbols.size());
    const QRectF picture(QPointF(), canvas.size());
    for (std::size_t i = 0; i < layer.symbols.size(); ++i) {
        const Symbol &symbol = layer.symbols[i];
        const QPointF middle = toPixels.map(symbol.position) + symbol.offsetPx * pixelScale;
        const double reach = (symbol.reachPx() + 2) * pixelScale + 1;
        if (!picture.adjusted(-reach, -reach, reach, reach).contains(middle)) {
            continue;
        }
        const int kind = result.kinds.indexOf(symbol, i < hidesNumber.size() && hidesNumber[i]);
        const int side = result.kinds.pictures()[std::size_t(kind)].width();
        const QPoint corner = (middle - QPointF(side, side) / 2).toPoint();
        result.bands.add(quint32(result.placed.size()), corner.y(), corner.y() + side);
        result.placed.push_back({corner, kind});
    }
    return result;
}

/** Lays @p picture with its corner at @p at over those of @p pixels that lie in the rows. */
void blendPicture(QRgb *pixels, int width, int firstRow, int endRow, QPoint at, const QImage &picture)
{
    const int left = std::max(0, at.x());
    const int count = std::min(width, at.x() + picture.width()) - left;
    const int top = std::max(firstRow, at.y());
    const int bottom = std::min(endRow, at.y() + picture.height());
    for (int y = top; y < bottom && count > 0; ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(picture.constScanLine(y - at.y()));
        blendPixels(pixels + std::size_t(y) * std::size_t(width) + left, row + left - at.x(), count);
    }
}

} // namespace

bool isCrowd(const PolylineLayer &layer)
{
    return layer.lines.size() > crowd;
}

bool isCrowd(const SymbolLayer &layer)
{
    return layer.symbols.size() > crowd;
}

void paintCrowd(QPainter &painter, const PolylineLayer &layer, const QTransform &toPainter, double scale)
{
    Canvas canvas(painter);
    if (canvas.isEmpty()) {
        return; // all is clipped away
    }
    const double pixelScale = scale * canvas.ratio();
    const PixelLines lines = pixelLines(layer, toPainter * canvas.toPixels(), pixelScale, canvas);
    const int width = canvas.size().width();
    canvas.forEachBand([&](std::size_t band, int first, int end, QRgb *pixels) {
        LineCoverage coverage(pixels, width, first, end);
        for (const bool isHalo : {true, false}) {
            if (isHalo && !lines.hasHalos) {
                continue;
            }
            for (const quint32 index : lines.bands.of(band)) {
                const PixelLines::Line &placed = lines.lines[index];
                const QColor &colour = isHalo ? placed.line->halo : placed.line->colour;
                if (colour.isValid()) {
                    coverage.stroke({lines.points.data() + placed.first, placed.count},
                        halfWidthOf(*placed.line, isHalo) * pixelScale, qPremultiply(colour.rgba()));
                }
            }
        }
    });
    canvas.finish();
}

void paintCrowd(QPainter &painter, const SymbolLayer &layer, const QTransform &toPainter, double scale,
    const std::vector<bool> &hidesNumber)
{
    Canvas canvas(painter);
    if (canvas.isEmpty()) {
        return; // all is clipped away
    }
    const PixelSymbols symbols =
        pixelSymbols(layer, toPainter * canvas.toPixels(), scale * canvas.ratio(), hidesNumber, canvas);
    const std::vector<QImage> &pictures = symbols.kinds.pictures();
    const int width = canvas.size().width();
    canvas.forEachBand([&](std::size_t band, int first, int end, QRgb *pixels) {
        for (const quint32 index : symbols.bands.of(band)) {
            const PixelSymbols::Placed &placed = symbols.placed[index];
            blendPicture(pixels, width, first, end, placed.at, pictures[std::size_t(placed.kind)]);
        }
    });
    canvas.finish();
}

} // namespace stadtblick

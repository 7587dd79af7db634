#include "models/painting/crowdpainter.h"

#include "models/analysis/parallel.h"
#include "models/painting/linecoverage.h"
#include "models/painting/symbolpictures.h"

#include <algorithm>
#include <cmath>

namespace stadtblick {

namespace {

constexpr std::size_t crowd = 2000;
constexpr int bandRows = 128;

/** A transparent picture over what the painter shows, in its device's pixels. */
struct Overlay
{
    explicit Overlay(const QPainter &painter)
        : ratio(std::max(0.01, std::hypot(painter.deviceTransform().m11(), painter.deviceTransform().m12())))
    {
        const QRectF seen = painter.hasClipping() ? painter.clipBoundingRect() : QRectF(painter.viewport());
        topLeft = {std::floor(seen.left() * ratio) / ratio, std::floor(seen.top() * ratio) / ratio};
        const QSizeF size((seen.right() - topLeft.x()) * ratio, (seen.bottom() - topLeft.y()) * ratio);
        image = QImage(qCeil(size.width()), qCeil(size.height()), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
    }

    /** The painter's coordinates to the picture's pixels. */
    QTransform toPixels() const
    {
        return QTransform::fromTranslate(-topLeft.x(), -topLeft.y()) * QTransform::fromScale(ratio, ratio);
    }

    void draw(QPainter &painter)
    {
        image.setDevicePixelRatio(ratio);
        painter.drawImage(topLeft, image);
    }

    /** Calls @p work with the first and the end row of each band, on all cores. */
    template <typename Work>
    void forEachBand(const Work &work) const
    {
        const int bands = (image.height() + bandRows - 1) / bandRows;
        forEachParallel(bands, [&](int band) {
            const int first = band * bandRows;
            work(first, std::min(first + bandRows, image.height()));
        });
    }

    double ratio;
    QPointF topLeft;
    QImage image;
};

/** Lines one after the other in pixels, with the rows that they touch. */
struct PixelLines
{
    struct Line
    {
        std::size_t first = 0;
        std::size_t count = 0;
        double top = 0;
        double bottom = 0;
        const MapLine *line = nullptr;
    };

    std::vector<QPointF> points;
    std::vector<Line> lines;
};

PixelLines pixelLines(const PolylineLayer &layer, const QTransform &toPixels, double pixelScale)
{
    PixelLines result;
    const double metresPerPixel = pixelScale / std::abs(toPixels.m11());
    std::vector<QPointF> moved;
    for (const MapLine &line : layer.lines) {
        if (line.points.size() < 2) {
            continue;
        }
        PixelLines::Line placed{result.points.size(), 0, 1e30, -1e30, &line};
        if (line.offsetPx != 0) {
            moved = beside(line.points, line.offsetPx * metresPerPixel);
        }
        for (const QPointF &point : line.offsetPx != 0 ? moved : line.points) {
            const QPointF at = toPixels.map(point);
            placed.top = std::min(placed.top, at.y());
            placed.bottom = std::max(placed.bottom, at.y());
            result.points.push_back(at);
        }
        placed.count = result.points.size() - placed.first;
        result.lines.push_back(placed);
    }
    return result;
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
    Overlay overlay(painter);
    const double pixelScale = scale * overlay.ratio;
    const PixelLines lines = pixelLines(layer, toPainter * overlay.toPixels(), pixelScale);
    auto *pixels = reinterpret_cast<QRgb *>(overlay.image.bits());
    overlay.forEachBand([&](int first, int end) {
        LineCoverage coverage(pixels, overlay.image.width(), first, end);
        for (const bool isHalo : {true, false}) {
            for (const PixelLines::Line &placed : lines.lines) {
                const QColor &colour = isHalo ? placed.line->halo : placed.line->colour;
                const double halfWidth =
                    (placed.line->widthPx / 2 + (isHalo ? placed.line->haloPx : 0)) * pixelScale;
                const bool isSeen =
                    placed.bottom + halfWidth + 1 >= first && placed.top - halfWidth - 1 <= end;
                if (isSeen && colour.isValid()) {
                    coverage.stroke({lines.points.data() + placed.first, placed.count}, halfWidth,
                        qPremultiply(colour.rgba()));
                }
            }
        }
    });
    overlay.draw(painter);
}

void paintCrowd(QPainter &painter, const SymbolLayer &layer, const QTransform &toPainter, double scale,
    const std::vector<bool> &hidesNumber)
{
    Overlay overlay(painter);
    const QTransform toPixels = toPainter * overlay.toPixels();
    SymbolPictures kinds(scale * overlay.ratio, 1);
    struct Placed
    {
        QPoint at;
        int kind = 0;
    };
    std::vector<Placed> placed;
    placed.reserve(layer.symbols.size());
    for (std::size_t i = 0; i < layer.symbols.size(); ++i) {
        const Symbol &symbol = layer.symbols[i];
        const int kind = kinds.indexOf(symbol, i < hidesNumber.size() && hidesNumber[i]);
        const double half = kinds.pictures()[std::size_t(kind)].width() / 2.0;
        const QPointF corner =
            toPixels.map(symbol.position) + symbol.offsetPx * (scale * overlay.ratio) - QPointF(half, half);
        const bool isSeen = corner.x() > -2 * half && corner.y() > -2 * half
            && corner.x() < overlay.image.width() && corner.y() < overlay.image.height();
        if (isSeen) {
            placed.push_back({corner.toPoint(), kind});
        }
    }
    auto *pixels = overlay.image.bits();
    const qsizetype lineBytes = overlay.image.bytesPerLine();
    const std::vector<QImage> &pictures = kinds.pictures();
    overlay.forEachBand([&](int first, int end) {
        QImage band(pixels + first * lineBytes, overlay.image.width(), end - first, lineBytes,
            QImage::Format_ARGB32_Premultiplied);
        QPainter bandPainter(&band);
        for (const Placed &symbol : placed) {
            const QImage &picture = pictures[std::size_t(symbol.kind)];
            if (symbol.at.y() < end && symbol.at.y() + picture.height() > first) {
                bandPainter.drawImage(symbol.at - QPoint(0, first), picture);
            }
        }
    });
    overlay.draw(painter);
}

} // namespace stadtblick

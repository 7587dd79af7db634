#include "app/window/chartexport.h"

#include "app/window/filepicture.h"
#include "models/painting/chartpainter.h"

#include <QtGui/QPainter>

namespace stadtblick {

namespace {

constexpr QSizeF pictureSize{720, 400}; ///< logical pixels: half the width of a slide
constexpr double marginPx = 12;
constexpr double pngScale = 2;

void paintOnPaper(QPainter &painter, const Chart &chart)
{
    ChartStyle style;
    style.theme = Theme::Print;
    style.hasSource = true;
    const QRectF whole(QPointF(), pictureSize);
    paintChart(painter, chart, whole.adjusted(marginPx, marginPx, -marginPx, -marginPx), style);
}

} // namespace

QImage chartPicture(const Chart &chart, double scale)
{
    QImage image((pictureSize * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    paintOnPaper(painter, chart);
    return image;
}

Result<void> saveChartFile(const Chart &chart, const QString &filePath)
{
    return savePicture({pictureSize, frameOf(chart).title, frameOf(chart).description,
                           [&](QPainter &painter) -> Result<void> {
                               paintOnPaper(painter, chart);
                               return {};
                           },
                           [&] { return Result<QImage>(chartPicture(chart, pngScale)); }},
        filePath);
}

} // namespace stadtblick

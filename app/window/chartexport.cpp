#include "app/window/chartexport.h"

#include "models/painting/chartpainter.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtGui/QPageSize>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtSvg/QSvgGenerator>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr QSizeF pictureSize{720, 400}; ///< logical pixels: half the width of a slide
constexpr double marginPx = 12;
constexpr double pngScale = 2;

QString tr(const char *text)
{
    return QCoreApplication::translate("ChartExport", text);
}

Error notWritten(const QString &filePath, const QString &detail)
{
    return {Error::Kind::Storage, tr("The chart could not be written to %1.").arg(filePath),
        tr("Choose another folder or free some space."), detail};
}

void paintOnPaper(QPainter &painter, const Chart &chart, double scale)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    ChartStyle style;
    style.theme = Theme::Print;
    style.hasSource = true;
    const QRectF whole(QPointF(), pictureSize);
    paintChart(painter, chart, whole.adjusted(marginPx, marginPx, -marginPx, -marginPx), style);
}

Result<void> paintOn(QPaintDevice &device, double scale, const Chart &chart, const QString &filePath)
{
    QPainter painter;
    if (!painter.begin(&device)) {
        return tl::unexpected(notWritten(filePath, {}));
    }
    paintOnPaper(painter, chart, scale);
    return painter.end() ? Result<void>() : tl::unexpected(notWritten(filePath, {}));
}

Result<void> saveSvg(const Chart &chart, const QString &filePath)
{
    QSvgGenerator svg;
    svg.setFileName(filePath);
    svg.setSize(pictureSize.toSize());
    svg.setViewBox(QRectF(QPointF(), pictureSize));
    svg.setTitle(frameOf(chart).title);
    svg.setDescription(frameOf(chart).description);
    return paintOn(svg, 1, chart, filePath);
}

Result<void> savePdf(const Chart &chart, const QString &filePath)
{
    constexpr double pointsPerPixel = 0.75;
    constexpr int resolution = 1200;
    QPdfWriter pdf(filePath);
    pdf.setPageSize(QPageSize(pictureSize * pointsPerPixel, QPageSize::Point));
    pdf.setPageMargins({});
    pdf.setTitle(frameOf(chart).title);
    pdf.setResolution(resolution);
    return paintOn(pdf, resolution / 96.0, chart, filePath);
}

} // namespace

QImage chartPicture(const Chart &chart, double scale)
{
    QImage image((pictureSize * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintOnPaper(painter, chart, scale);
    return image;
}

Result<void> saveChartFile(const Chart &chart, const QString &filePath)
{
    if (filePath.endsWith(".svg"_L1, Qt::CaseInsensitive)) {
        return saveSvg(chart, filePath);
    }
    if (filePath.endsWith(".pdf"_L1, Qt::CaseInsensitive)) {
        return savePdf(chart, filePath);
    }
    return chartPicture(chart, pngScale).save(filePath, "PNG") ? Result<void>()
                                                               : tl::unexpected(notWritten(filePath, {}));
}

} // namespace stadtblick

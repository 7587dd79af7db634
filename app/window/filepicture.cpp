#include "app/window/filepicture.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QSaveFile>
#include <QtGui/QPageSize>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtSvg/QSvgGenerator>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

Error pictureNotWritten(const QString &path, const QString &detail)
{
    return {Error::Kind::Storage,
        QCoreApplication::translate("FilePicture", "%1 could not be written.").arg(path),
        QCoreApplication::translate("FilePicture", "Choose another folder or free some space."), detail};
}

/** Draws on a device whose own end() says nothing of what it could not write: it must write to memory. */
Result<void> drawOn(QPaintDevice &device, double scale, const FilePicture &picture, const QString &path)
{
    QPainter painter;
    if (!painter.begin(&device)) {
        return tl::unexpected(pictureNotWritten(path, {}));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    if (const auto painted = picture.paint(painter); !painted) {
        return painted;
    }
    return painter.end() ? Result<void>() : tl::unexpected(pictureNotWritten(path, {}));
}

Result<void> drawSvg(QIODevice &bytes, const FilePicture &picture, const QString &path)
{
    QSvgGenerator svg;
    svg.setOutputDevice(&bytes);
    svg.setSize(picture.size.toSize());
    svg.setViewBox(QRectF(QPointF(), picture.size));
    svg.setTitle(picture.title);
    svg.setDescription(picture.description);
    return drawOn(svg, 1, picture, path);
}

Result<void> drawPdf(QIODevice &bytes, const FilePicture &picture, const QString &path)
{
    constexpr double pointsPerPixel = 0.75;
    constexpr int resolution = 1200;
    QPdfWriter pdf(&bytes);
    pdf.setPageSize(QPageSize(picture.size * pointsPerPixel, QPageSize::Point));
    pdf.setPageMargins({});
    pdf.setTitle(picture.title);
    pdf.setResolution(resolution);
    return drawOn(pdf, resolution / 96.0, picture, path);
}

} // namespace

Result<void> saveBytes(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return tl::unexpected(pictureNotWritten(path, file.errorString()));
    }
    return {};
}

Result<void> savePng(const QImage &image, const QString &path)
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG")) {
        return tl::unexpected(pictureNotWritten(path, {}));
    }
    return saveBytes(buffer.data(), path);
}

Result<void> savePicture(const FilePicture &picture, const QString &path)
{
    const bool isSvg = path.endsWith(".svg"_L1, Qt::CaseInsensitive);
    if (!isSvg && !path.endsWith(".pdf"_L1, Qt::CaseInsensitive)) {
        const auto image = picture.pixels();
        return image ? savePng(*image, path) : tl::unexpected(image.error());
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto drawn = isSvg ? drawSvg(buffer, picture, path) : drawPdf(buffer, picture, path);
    return drawn ? saveBytes(buffer.data(), path) : drawn;
}

} // namespace stadtblick

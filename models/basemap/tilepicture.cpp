#include "models/basemap/tilepicture.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtGui/QImageReader>

namespace stadtblick {

namespace {

constexpr int largestSidePx = 1024;

QByteArray formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n")) {
        return "png";
    }
    if (bytes.startsWith("\xff\xd8\xff")) {
        return "jpeg";
    }
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP") {
        return "webp";
    }
    return {};
}

} // namespace

bool isTilePicture(const QByteArray &bytes)
{
    return !formatOf(bytes).isEmpty();
}

Result<QImage> tilePicture(const QByteArray &bytes)
{
    const QByteArray format = formatOf(bytes);
    const auto bad = [](const QString &detail) {
        return tl::unexpected(Error{Error::Kind::Protocol,
            QCoreApplication::translate(
                "RasterMaps", "The map service answers with something that is no picture."),
            {}, detail});
    };
    if (format.isEmpty()) {
        return bad(QString::fromLatin1(bytes.left(60).simplified()));
    }
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty() || size.width() > largestSidePx || size.height() > largestSidePx) {
        return bad(QStringLiteral("%1×%2 px").arg(size.width()).arg(size.height()));
    }
    QImage image = reader.read();
    if (image.isNull()) {
        return bad(reader.errorString());
    }
    return std::move(image).convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

} // namespace stadtblick

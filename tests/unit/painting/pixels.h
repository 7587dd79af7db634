#pragma once

#include <QtGui/QImage>

namespace stadtblick {

inline QColor pixelAt(const QImage &image, QPointF at)
{
    return image.pixelColor(at.toPoint());
}

/** Number of pixels of @p rect that differ from its upper left corner. */
inline int inkIn(const QImage &image, const QRect &rect)
{
    int ink = 0;
    const QRgb ground = image.pixel(rect.topLeft());
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x) {
            ink += image.pixel(x, y) != ground ? 1 : 0;
        }
    }
    return ink;
}

} // namespace stadtblick

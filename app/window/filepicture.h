#pragma once

#include "models/domain/result.h"

#include <QtCore/QSizeF>
#include <QtCore/QString>
#include <QtGui/QImage>

#include <functional>

class QPainter;

namespace stadtblick {

/** A picture of the map or a chart that is to become a file. */
struct FilePicture
{
    QSizeF size; ///< logical pixels
    QString title;
    QString description;
    std::function<Result<void>(QPainter &)> paint; ///< draws it into [0, size), as vectors where it can
    std::function<Result<QImage>()> pixels; ///< the same in as many pixels as a file of pixels gets
};

/**
 * Replaces the file at @p path by @p bytes in one step: a full disk is an Error and leaves the old file as it
 * was. For any thread.
 */
[[nodiscard]] Result<void> saveBytes(const QByteArray &bytes, const QString &path);

/** Writes @p image as PNG, as saveBytes() does. */
[[nodiscard]] Result<void> savePng(const QImage &image, const QString &path);

/**
 * Writes .svg, .pdf or, with any other ending, PNG. It is drawn in memory first: where the drawing or the
 * writing fails, an older file of that name stays as it was. For any thread.
 */
[[nodiscard]] Result<void> savePicture(const FilePicture &picture, const QString &path);

} // namespace stadtblick

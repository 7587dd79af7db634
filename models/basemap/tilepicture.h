#pragma once

#include "models/domain/result.h"

#include <QtGui/QImage>

namespace stadtblick {

/** True if the bytes begin as a PNG, JPEG or WebP picture does; nothing else is handed to a decoder. */
bool isTilePicture(const QByteArray &bytes);

/**
 * Decodes a tile. Its size is read first: more than 1024 px a side is refused before anything is unpacked, so
 * that a small file can't fill the memory. Any thread.
 */
Result<QImage> tilePicture(const QByteArray &bytes);

} // namespace stadtblick

#pragma once

#include "models/charts/chart.h"
#include "models/domain/result.h"

#include <QtGui/QImage>

namespace stadtblick {

/** The chart as a picture for paper and clipboard, with title, key, period, source and demo mark. */
QImage chartPicture(const Chart &chart, double scale);

/**
 * Writes the same as .png, .svg or .pdf (vector, texts stay texts), whatever @p filePath ends with; an older
 * file of that name is replaced only by a complete one.
 */
[[nodiscard]] Result<void> saveChartFile(const Chart &chart, const QString &filePath);

} // namespace stadtblick

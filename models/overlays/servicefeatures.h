#pragma once

#include <QtCore/QLocale>
#include <QtCore/QString>

namespace stadtblick {

/**
 * What a legend says where a file holds only some of the features that a WFS has: '20,000 of 31,450
 * features', or 'at least' where the service told no number and as many came as were asked for. Empty where
 * all are there or the file can't be read. Reads the whole file: a worker's thread.
 */
QString cutFeaturesNote(const QString &file, const QLocale &locale);

} // namespace stadtblick

#pragma once

#include "models/basemap/rastersource.h"

#include <QtCore/QStringList>

namespace stadtblick {

/** Limits of what a map service tells of a place. */
inline constexpr qint64 largestFeatureInfoBytes = qint64{256} << 10;
inline constexpr qsizetype mostFeatureInfoLines = 20;

/**
 * The format to ask for of those that a WMS offers for GetFeatureInfo: application/json,
 * application/geo+json, text/plain, in this order and as the service writes it. Empty where it offers none of
 * them: HTML is never asked for.
 */
QString featureInfoFormatOf(const QStringList &offered);

/** True if the service can be asked what lies at a place: a WMS whose layer says so. */
bool isQueryable(const RasterSource &source);

/**
 * Asks a queryable WMS what it shows at a place: the middle pixel of a small picture around it at the scale
 * of the map, in Web Mercator metres, whose axes are east and north in 1.1.1 and 1.3.0 alike.
 */
QUrl featureInfoUrl(const RasterSource &source, QPointF mercator, double metresPerPixel);

/**
 * What a service tells of a place, as plain lines 'name: value', those of two features parted by an empty
 * one; at most mostFeatureInfoLines, the last one '…' where there is more. Empty: there is nothing.
 * @p answer is hostile: too large a one, exceptions, HTML and what was not asked for by @p source are an
 * Error. Nothing in a line is markup; show it as plain text all the same.
 */
Result<QStringList> featureInfoOf(
    const RasterSource &source, const QByteArray &answer, const QByteArray &contentType);

} // namespace stadtblick

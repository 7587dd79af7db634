#pragma once

#include "app/window/cityoverview.h"

namespace stadtblick {

/** The file name of a new city's cache: the name in lower-case letters, digits and hyphens. */
QString cityFileName(const QString &cityName);

/** A short id for a source that is not in @p taken: letters, digits and hyphens of its name. */
QString newSourceId(const QString &name, const QStringList &taken);

/**
 * The profile of a city that was connected in the window, as JSON: name, the places of what was synced, the
 * computer's time zone, the UTM zone and the sources. Nothing while no place is known.
 */
QByteArray newProfile(
    const QString &cityName, const LonLatBox &bounds, const std::vector<SourceProfile> &sources);

/** @p profileJson with one more source. */
QByteArray withSource(const QByteArray &profileJson, const SourceProfile &source);

/** The sources of a cache without a profile, as far as they can be synced again. */
std::vector<SourceProfile> sourcesOf(const CityOverview &overview);

} // namespace stadtblick

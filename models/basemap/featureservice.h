#pragma once

#include "models/domain/geo.h"
#include "models/domain/result.h"

#include <QtCore/QUrl>

#include <optional>
#include <vector>

namespace stadtblick {

/** A kind of features that a WFS offers. */
struct FeatureType
{
    QString name; ///< with its prefix, as the service wants it
    QString title;
    QUrl service; ///< without the parameters of one request
    QString version; ///< 2.0.0 or 1.1.0
    bool hasGeoJson = false; ///< else GML

    bool operator==(const FeatureType &) const = default;
};

/** True if a document begins as the capabilities of a WFS do. */
bool isFeatureService(const QByteArray &xml);

/** The kinds of features that a WFS (1.1.0, 2.0.0) offers, at most 500. An unreadable document is an Error.
 */
Result<std::vector<FeatureType>> featureTypesOf(const QByteArray &xml, const QUrl &address);

/** At most this many features are asked for. */
inline constexpr int mostServiceFeatures = 20'000;

/**
 * Asks for the features of a kind within a box. The box is given in degrees, by the name of the system that
 * says which comes first; the answer comes in the system that the service prefers, or in degrees as GeoJSON.
 */
QUrl featuresUrl(const FeatureType &type, const LonLatBox &bounds);

/** How many features an answer holds, and how many the service says there are. */
struct FeatureCount
{
    qint64 returned = 0; ///< counted, not what the service says of it
    std::optional<qint64> matched; ///< absent: the service says nothing, or 'unknown'

    /** True if there are more, or nobody says so and as many came as were asked for. */
    bool isCut() const;
    bool operator==(const FeatureCount &) const = default;
};

/** Counts the features of a WFS's answer, GeoJSON or GML. What can't be read holds none. */
FeatureCount featureCountOf(const QByteArray &answer);

} // namespace stadtblick

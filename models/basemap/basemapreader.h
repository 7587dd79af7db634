#pragma once

#include "models/basemap/featureset.h"
#include "models/domain/result.h"
#include "models/store/connection.h"

#include <QtCore/QLocale>
#include <QtCore/QRectF>

#include <memory>
#include <optional>

namespace stadtblick {

/** What is known of an imported base map. */
struct BaseMapInfo
{
    QString attribution; ///< as the profile gave it; empty = OpenStreetMap's
    QString fileName; ///< of the extract, without folder
    std::optional<qint64> dataMs; ///< state of the data; absent where the file doesn't say
    std::optional<LonLatBox> bounds; ///< of what was imported
    qint64 importedMs = 0;
    qint64 importNumber = 0; ///< grows with each import: tiles of another number are stale
};

/** Which features a drawing needs: sums of the first four. */
enum class MapContent {
    Land = 1, ///< land use and water
    Lines = 2, ///< roads, rail, streams, squares
    Places = 4, ///< points with names
    Buildings = 8,
    Areas = Land | Buildings,
    Labelled = Land | Lines | Places, ///< what may have a label
    Everything = Land | Lines | Places | Buildings
};

/** A road near a place. */
struct RoadNear
{
    QString name; ///< empty where the road has none
    MapClass mapClass = MapClass::Local;
    std::int64_t osmId = 0;
    bool isOneway = false; ///< the line runs in the direction of travel
    std::vector<LonLat> line; ///< of the whole way
    double distanceM = 0; ///< of the place from the line, on the ground
};

/**
 * Reads the base map of a cache, on a connection that may be read-only. Thread: that of its connection; each
 * worker has its own.
 */
class BaseMapReader
{
public:
    /** The base map of a cache; null if none was imported. @p connection must outlive the reader. */
    static Result<std::unique_ptr<BaseMapReader>> open(Connection &connection);

    /**
     * The features that touch @p mercatorRect and are drawn at @p zoom (256 px tiles), in the order of the
     * cache: always the same for the same question. A feature that crosses the edge comes whole.
     */
    [[nodiscard]] Result<FeatureSet> features(
        const QRectF &mercatorRect, double zoom, MapContent content = MapContent::Everything) const;

    /**
     * Roads within @p maximumM of @p place, nearest first: those for motor vehicles, or those whose class
     * @p isWanted (isRoad() takes streets of people on foot, too).
     */
    [[nodiscard]] Result<std::vector<RoadNear>> roadsNear(
        LonLat place, double maximumM, bool (*isWanted)(MapClass) = isCarRoad) const;

    /** The nearest road for motor vehicles; nothing if none is within @p maximumM. */
    [[nodiscard]] Result<std::optional<RoadNear>> nearestRoad(LonLat place, double maximumM) const;

    /**
     * The street @p name (compared without case) as one line: the ways of this name that join the one nearest
     * to @p place, at most @p withinM to either side along the street. Nothing if none is within @p withinM.
     */
    [[nodiscard]] Result<std::optional<RoadNear>> street(
        const QString &name, LonLat place, double withinM) const;

    /**
     * All ways of the street @p name (compared without case) that hang together around @p place: a way
     * belongs to it if it passes within 150 m of @p place or of a point of another of its ways; looked for
     * within @p withinM. Empty where there is none.
     */
    [[nodiscard]] Result<std::vector<std::vector<LonLat>>> streetWays(
        const QString &name, LonLat place, double withinM) const;

    const BaseMapInfo &info() const { return m_info; }
    /** Whom the map is owed to and its state, to be shown wherever it is drawn: '© … (as of 2013)'. */
    QString attribution(const QLocale &locale = QLocale()) const;

private:
    BaseMapReader(Statement packs, BaseMapInfo info);

    mutable Statement m_packs; ///< prepared once; reading changes only where it stands
    BaseMapInfo m_info;
};

} // namespace stadtblick

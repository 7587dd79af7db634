#pragma once

#include "models/domain/geo.h"
#include "models/domain/result.h"
#include "models/store/connection.h"

#include <functional>
#include <optional>

namespace stadtblick {

/** How an extract is imported. */
struct ImportOptions
{
    QString attribution; ///< shown with the map; empty = OpenStreetMap's contributors
    std::optional<LonLatBox> bounds; ///< what lies outside is left out; absent = everything
    /**
     * Boundaries of districts become areas of kind "district", source "osm": the municipalities
     * (administrative level 8) of a county (level 6) that lies in the bounds; else level 9, else 10, else
     * suburbs drawn as areas. Off where a city has another source of districts.
     */
    bool hasDistricts = true;
    /**
     * Files of this size and more are cut to the bounds while they are read: what the bounds don't need takes
     * no memory, for two passes more over the file. Smaller ones fit as they are.
     */
    qint64 cutFromBytes = qint64{24} << 20;
    qint64 maximumIndexBytes = qint64{400} << 20; ///< of memory for nodes; more is an Error (Limit)
    qint64 importedMs = 0; ///< when: UTC; 0 = now
};

/** What an import brought. */
struct ImportCounts
{
    qint64 nodes = 0, ways = 0, relations = 0; ///< in the file
    qint64 areas = 0, buildings = 0; ///< areas without buildings
    qint64 roads = 0, rails = 0, streams = 0, places = 0, addresses = 0, districts = 0;
    qint64 incompleteRelations = 0; ///< areas whose ways are not all in the file: left out
    std::optional<qint64> dataMs; ///< state of the data: the file's header, else its newest edit

    bool operator==(const ImportCounts &) const = default;
};

/** How far an import is. */
struct ImportProgress
{
    enum class Step { Relations, Objects, Storing };

    Step step = Step::Relations;
    double fraction = 0; ///< of the whole import, 0 to 1
};

/**
 * Imports an OpenStreetMap extract (.osm.pbf, .osm, .osm.gz, .osm.bz2) and replaces the base map of the
 * cache by it in one transaction: until it ends, and if it fails or is cancelled, the old one stays. @p
 * progress is called often; false cancels. Memory: 16 bytes a node within the bounds, and the features. @p
 * connection must be writable. Errors: Geodata (not readable as an extract), Limit, Storage, Cancelled.
 */
Result<ImportCounts> importOsm(Connection &connection, const QString &file, const ImportOptions &options = {},
    const std::function<bool(ImportProgress)> &progress = {});

} // namespace stadtblick

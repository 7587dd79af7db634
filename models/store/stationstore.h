#pragma once

#include "models/domain/station.h"
#include "models/store/connection.h"

#include <vector>

namespace stadtblick {

/** A series with its row number, for the observation store. Row numbers never leave the process. */
struct StoredSeries
{
    qint64 row = 0;
    Series series;
    std::optional<qint64> firstMs; ///< begin of the first stored observation
    std::optional<qint64> lastMs; ///< begin of the last one whose clock is right
    qint64 sampleCount = 0;
    qint64 skippedCount = 0; ///< results that were no values (null, NaN, n/a, −999)
};

/** Stations and series of all sources. Thread: that of its connection. */
class StationStore
{
public:
    explicit StationStore(Connection &connection);

    /** Inserts or updates by (source, id). */
    [[nodiscard]] Result<void> putStation(const Station &station);
    /** Inserts or updates by (source, id); answers the row number. The station must be there. */
    [[nodiscard]] Result<qint64> putSeries(const Series &series);
    /** The position found later (feature of interest); changes nothing where there is one. */
    [[nodiscard]] Result<void> placeStation(
        const QString &source, const QString &id, LonLat position, PositionOrigin origin);
    [[nodiscard]] Result<void> setStep(qint64 seriesRow, qint64 stepMs);
    [[nodiscard]] Result<void> addSkipped(qint64 seriesRow, qint64 count);

    [[nodiscard]] Result<std::vector<Station>> stations() const; ///< ordered by source, id
    [[nodiscard]] Result<std::vector<StoredSeries>> series() const; ///< ordered by source, station, id
    [[nodiscard]] Result<std::vector<StoredSeries>> seriesOf(
        const QString &source, const QString &stationId) const;
    [[nodiscard]] Result<std::optional<StoredSeries>> findSeries(
        const QString &source, const QString &id) const;

private:
    Connection &m_connection;
};

} // namespace stadtblick

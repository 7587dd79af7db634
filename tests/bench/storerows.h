#pragma once

#include <QtCore/QString>

#include <vector>

namespace stadtblick {

/** What the store bench measures, in ms but for the file's MB. */
struct StoreFigures
{
    double insertMs = 0;
    double fileMb = 0;
    double hourlyMeansMs = 0;
    double oneSeriesMs = 0;
    double instantMs = 0;
};

/** The input: 200 series of one year of 10-minute values with two decimals. */
struct StoreInput
{
    static constexpr qint64 series = 200;
    static constexpr qint64 perSeries = 365 * 144;
    static constexpr qint64 beginS = 1735689600;
    static constexpr qint64 stepS = 600;
    static constexpr qint64 instantS = 1751371500;

    std::vector<double> values; ///< series after series
};

StoreInput makeStoreInput();

/** The generator's check values; a slip in it would measure something else. */
bool isStoreInput(const StoreInput &input);

/** The peer: one row a sample in SQLite, WITHOUT ROWID (series, time), one transaction a series. */
StoreFigures measureRows(const StoreInput &input, const QString &folder);

} // namespace stadtblick

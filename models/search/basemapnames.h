#pragma once

#include "models/basemap/basemapreader.h"
#include "models/search/searchindex.h"

namespace stadtblick {

/**
 * Adds what the base map names: towns, villages and districts, parks, waters, squares and buildings, and
 * streets. Ways of one name that lie near each other are one entry; the same name in another village is
 * another, told apart by the nearest place's name. Streets that only addresses name are there too.
 */
Result<void> addBaseMapNames(Connection &connection, const BaseMapReader &baseMap, SearchIndex &index);

/** A house with a number. */
struct FoundAddress
{
    QString street;
    QString number;
    QString postcode; ///< empty: not known
    LonLat position;
};

/**
 * The houses of a street whose number begins with @p number ('12', '12a'), the nearest to @p near only where
 * streets of this name lie farther than @p withinM apart; exact numbers first, then in their order.
 */
Result<std::vector<FoundAddress>> findAddresses(
    Connection &connection, const QString &street, const QString &number, LonLat near, double withinM);

} // namespace stadtblick

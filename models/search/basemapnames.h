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

/** A house number without spaces and with a plain hyphen: '12 – 14' is '12-14'. */
QString plainHouseNumber(QString number);

/**
 * The houses of a street whose number begins with @p number ('12', '12a', '12-14'), or that have several
 * numbers with it among them ('14' finds '12-14' and '12;14'), the nearest to @p near only where
 * streets of this name lie farther than @p withinM apart; those that begin with it first, then in their
 * order. @p number is plain.
 */
Result<std::vector<FoundAddress>> findAddresses(
    Connection &connection, const QString &street, const QString &number, LonLat near, double withinM);

} // namespace stadtblick

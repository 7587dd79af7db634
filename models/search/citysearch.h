#pragma once

#include "models/basemap/basemapreader.h"
#include "models/search/searchindex.h"

#include <QtCore/QElapsedTimer>

#include <memory>

namespace stadtblick {

/** Something that the search found, ready to be shown. */
struct FoundThing
{
    FoundKind kind = FoundKind::Place;
    QString title;
    QString detail; ///< where or what it is; may be empty
    std::vector<std::pair<qsizetype, qsizetype>> marks; ///< begin and length in the title of what was typed
    std::optional<LonLat> position;
    std::optional<LonLatBox> box;
    Selection selection;

    bool operator==(const FoundThing &) const = default;
};

/** The parts of a typed text: words, and a house number at its end. */
struct AddressQuery
{
    QString street;
    QString number; ///< as plainHouseNumber() has it: '7', '7b', '12-14', '12/1'; empty: none was typed
};
AddressQuery addressQueryOf(const QString &text);

/**
 * Searches places, streets (an address whose number the map lacks finds its street), house numbers,
 * districts, stations and ideas of one cache, offline. What is named is kept in memory, read at the first
 * search and again when the base map or the data have changed (the data at most every ten seconds: a sync
 * commits many times a second). Thread: one at a time, as its connection.
 */
class CitySearch
{
public:
    explicit CitySearch(QString cachePath);

    /** Groups in the order of their best match; at most six of a kind. An empty text finds nothing. */
    Result<std::vector<FoundThing>> find(const QString &text);
    /** Names that can be found: for tests and measurements. */
    std::size_t size() const { return m_baseMapNames.size() + m_dataNames.size(); }

private:
    Result<void> update();
    Result<void> updateBaseMap();
    Result<void> updateData();
    Result<std::vector<FoundThing>> addresses(const QString &text) const;
    /** @p text: all that was typed, to be marked in the titles. */
    Result<std::vector<FoundThing>> housesOf(const AddressQuery &address, const QString &text) const;
    /** The streets of a typed address whose number is not in the map; they say so. */
    std::vector<FoundThing> streetsWithoutNumber(const QString &text) const;
    Result<void> addIdeaTexts(const QString &text, std::vector<FoundThing> &ideas) const;

    QString m_cachePath;
    mutable std::optional<Connection> m_connection;
    SearchIndex m_baseMapNames;
    SearchIndex m_dataNames;
    std::optional<qint64> m_importNumber;
    std::optional<qint64> m_dataVersion;
    QElapsedTimer m_sinceData;
};

} // namespace stadtblick

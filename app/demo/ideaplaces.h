#pragma once

#include "app/demo/plane.h"
#include "app/demo/random.h"

#include <QtCore/QMap>
#include <QtCore/QString>

#include <vector>

namespace stadtblick::demo {

/** Somewhere that people write about. */
struct IdeaPlace
{
    QString name; ///< as on the street sign
    QString where; ///< in a sentence: 'in der Lindenstraße', 'am Nordring', 'auf dem Marktplatz'
    QString whereTo; ///< accusative with its article: 'die Lindenstraße', 'den Nordring'
    Point place; ///< bent plane
    bool isStreet = false;
};

/** Places by what they are: square, core, inner, main, loud, school, park, stream, station … */
class IdeaPlaces
{
public:
    IdeaPlaces();

    /** A place of one of the kinds. Of a street one of its houses, of the rest somewhere near the middle. */
    IdeaPlace draw(const QStringList &kinds, Random &random) const;

    /** The place of a name; nothing is known of it: the market place. */
    IdeaPlace named(const QString &name) const;

private:
    void add(const QString &kind, const QString &name, Point place, bool isStreet, int rank = 4);
    void addStreets();
    void addLoudStreets();

    QMap<QString, std::vector<IdeaPlace>> m_places; ///< ordered: named() takes the first in every run
};

/** 'in der Lindenstraße' and 'die Lindenstraße'; @p isMain streets are ones that one lives at, not in. */
QString whereIn(const QString &name, bool isMain);
QString accusative(const QString &name);

/** How a district stands in a sentence. */
struct DistrictWords
{
    QString name; ///< Kalkofen
    QString accusative; ///< den Kalkofen
    QString into; ///< in den Kalkofen
    QString from; ///< vom Kalkofen
};
DistrictWords wordsOfDistrict(const QString &name);

} // namespace stadtblick::demo

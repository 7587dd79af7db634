#pragma once

#include "models/domain/geo.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace stadtblick {

/** A moment that may be known to the day only (then midnight UTC of that date). */
struct Moment
{
    qint64 timeMs = 0;
    bool isDayOnly = false;

    bool operator==(const Moment &) const = default;
};

/**
 * A citizen's contribution. Identity is (source, kind, id). All texts are plain text: markup is
 * removed before it gets here. No author: names of citizens are never kept.
 */
struct Idea
{
    QString source;
    QString id;
    QString kind; ///< the source's noun, lower case, singular: proposal, debate, investment, contribution
    QString title;
    QString text;
    std::optional<Moment> created;
    QString status; ///< the source's own word; empty where none
    std::optional<qint64> support; ///< votes in favour; absent where the source gives none
    std::optional<qint64> comments; ///< number of comments, as the source says
    std::optional<LonLat> position;
    QString place; ///< district, street or place as text
    QString category;
    QStringList tags;
    QString channel; ///< online, workshop, stall, postcard, letter, on site; empty = unknown
    QString project;
    QString phase;
    QString url;
    bool isWithdrawn = false; ///< the source no longer shows it; kept, not counted

    bool operator==(const Idea &) const = default;
};

/** A comment on an idea. Identity is (source, id). */
struct Comment
{
    QString source;
    QString id;
    QString ideaKind; ///< kind of the idea that it belongs to
    QString ideaId;
    QString parentId; ///< the comment that it answers; empty = top level
    QString text;
    std::optional<Moment> created;
    std::optional<qint64> support;

    bool operator==(const Comment &) const = default;
};

/** An area or place with a name: district, street section, square. Identity is (source, kind, id). */
struct Area
{
    QString source;
    QString kind; ///< district, place
    QString id;
    QString name;
    MultiPolygon shape;

    bool operator==(const Area &) const = default;
};

} // namespace stadtblick

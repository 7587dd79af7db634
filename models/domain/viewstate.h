#pragma once

#include "models/domain/chartstate.h"
#include "models/domain/drawnarea.h"
#include "models/domain/geo.h"
#include "models/domain/result.h"
#include "models/domain/timerange.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace stadtblick {

/** Where the map looks. Zoom counts 256 px tiles. */
struct Camera
{
    LonLat centre;
    double zoom = 13;

    bool operator==(const Camera &) const = default;
};

/** One layer of the map as the planner set it. */
struct LayerState
{
    QString id; ///< heat, noise, traffic, ideas, districts, basemap …
    bool isVisible = true;
    double opacity = 1; ///< 0 to 1
    QJsonObject options; ///< the layer's own: quantity, method …
    QJsonObject unknown; ///< members that this version does not know; written back

    bool operator==(const LayerState &) const = default;
};

/** How time is played: the view's "time", member "play"; written only where it is not this. */
struct PlayState
{
    double stepsPerSecond = 4; ///< 0.25 to 60; what the computer can't draw in time is left out
    bool isLooping = true; ///< after the last step it begins anew
    QJsonObject unknown;

    bool operator==(const PlayState &) const = default;
};

/** The clock of map, charts and inspector. */
struct TimeState
{
    std::optional<TimeRange> range; ///< absent: the latest seven days with data
    QString step = QStringLiteral("day"); ///< hour, day, week, month
    std::optional<std::pair<int, int>> hours; ///< local hours [from, to), may cross midnight: 22, 6
    QStringList dayTypes; ///< workday, saturday, sunday_holiday (none = all); school_holiday, school_time
    std::vector<int> months; ///< 1 to 12; empty = all
    PlayState play;
    QJsonObject unknown;

    bool operator==(const TimeState &) const = default;
};

/**
 * What is selected. Ids are (source, id at the source), never row numbers. An area that was drawn has the
 * source 'view' and its id in ViewState::areas; a street the source 'basemap' and an id of name and place
 * (streetId).
 */
struct Selection
{
    QString kind; ///< station, idea, area, street, district, place, theme; empty = nothing
    QString source;
    QString id;

    bool isEmpty() const { return kind.isEmpty(); }
    bool operator==(const Selection &) const = default;
};

/** How the list of ideas is searched, filtered and sorted. */
struct IdeasState
{
    QString search;
    QJsonObject filters; ///< kind, status, channel, category, district: arrays of texts
    QString sort = QStringLiteral("support"); ///< support, created, comments, title

    bool operator==(const IdeasState &) const = default;
};

/**
 * Everything that decides what the window, an export or a report shows, but for language, theme and
 * size (interfaces.md, ViewState). A plain value: undo, bookmarks and reports are nothing but these.
 */
struct ViewState
{
    Camera camera;
    std::vector<LayerState> layers; ///< in drawing order
    TimeState time;
    Selection selection;
    ChartState chart;
    IdeasState ideas;
    std::vector<DrawnArea> areas; ///< drawn by hand; JSON member "areas", absent where there are none
    QJsonArray compare; ///< pinned comparisons (comparestate.h); kept as they came
    QJsonObject unknown; ///< members that this version does not know; written back

    const LayerState *layer(QStringView id) const;
    LayerState *layer(QStringView id);
    /** The drawn area of a selection; null for any other selection or where it is gone. */
    const DrawnArea *drawnArea(const Selection &selection) const;
    bool operator==(const ViewState &) const = default;
};

/** The id of a selected street: 'Mainzer Straße@7.70312,49.64210', a place on it as names are not unique. */
QString streetId(const QString &name, LonLat place);

/** Name and place of a street's id; nothing if it is none. */
struct StreetName
{
    QString name;
    LonLat place;
};
std::optional<StreetName> streetOfId(const QString &id);

/** The JSON of interfaces.md, with "areas" as drawnarea.h describes them. */
QJsonObject toJson(const ViewState &view);

/** Reads a view; an error names the JSON path and what was expected. Unknown members are kept. */
Result<ViewState> viewStateFromJson(const QJsonObject &json);

/** Reads a view from a file's bytes; an error names @p fileName. */
Result<ViewState> viewStateFromBytes(const QByteArray &bytes, const QString &fileName);

} // namespace stadtblick

#pragma once

#include "models/domain/viewstate.h"

namespace stadtblick {

/** One side of a comparison. */
struct CompareSide
{
    std::optional<TimeRange> range; ///< of a comparison of periods; absent: not chosen yet
    Selection place; ///< of a comparison of places: a station; empty: not chosen yet
    QString name; ///< in the planner's words: 'before', 'speed limit 30 at night'; may be empty

    bool operator==(const CompareSide &) const = default;
};

/**
 * A pinned comparison: one element of ViewState::compare, of which the first is what the Compare page shows.
 *
 *     {"kind":"period|place","indicator":"lNight",
 *      "a":{"from":"2026-05-31T22:00:00.000Z","to":"2026-06-21T22:00:00.000Z","name":"before"},
 *      "b":{…},                               of places: {"source","id"} of a station instead of from and to
 *      "dayTypes":true,"dryDays":false,"temperature":false,      what is matched
 *      "map":"swipe|side|difference","split":0.5}
 *
 * Of places swipe is one map with both, side is one for each. Times as in a ViewState. Places are compared in
 * the view's period, periods at the view's selected station and at all others. Unknown members are kept and
 * written back.
 */
struct CompareState
{
    QString kind = QStringLiteral("period"); ///< period, place
    QString indicator = QStringLiteral("lNight"); ///< comparisonindicator.h
    CompareSide a;
    CompareSide b;
    bool matchesDayTypes = true;
    bool matchesDryDays = false;
    bool matchesTemperature = false;
    QString map = QStringLiteral("swipe"); ///< swipe, side, difference
    double split = 0.5; ///< of the swipe handle: share of the map's width, 0 to 1
    QJsonObject unknown;

    bool isOfPlaces() const { return kind == u"place"; }
    bool operator==(const CompareState &) const = default;
};

QJsonObject toJson(const CompareState &state);

/** Reads a comparison; an error names the JSON path. */
Result<CompareState> compareStateFromJson(const QJsonObject &json);

/** What the Compare page shows of a view: its first comparison; a new one where there is none or none
 * readable.
 */
CompareState compareStateOf(const ViewState &view);

/** The view with its first comparison replaced; the others stay. */
ViewState withCompare(ViewState view, const CompareState &state);

} // namespace stadtblick

#pragma once

#include "models/domain/trafficprofile.h"
#include "models/overlays/scenedataloader.h"

namespace stadtblick {

/** Whether several series of a quantity at one station are its directions or lanes, which are added up. */
bool isCounted(const Quantity &quantity);

/** Whether a profile's word ('inbound') means a series: its id, or a part of its name. */
bool isNamedBy(const StoredSeries &series, const QString &word);

/** The direction of the profile that a series is of: the first that names it; null where none does. */
const DirectionProfile *directionOf(const SceneContext &context, const StoredSeries &series);

/**
 * Whether values tell what happened in the period's windows: those of an hour or less do; those of up to a
 * day do where every window is made of whole local days. Longer ones would be spread evenly over hours that
 * nobody counted.
 */
bool tellsWindows(const SceneContext &context, const Hours &hours);
/** The same of any windows; @p days: those that they touch. */
bool tellsWindows(
    const std::vector<DayWindows> &days, std::span<const TimeRange> windows, const Hours &hours);

/** Why values of such intervals have no number for an hour: 'known by days only'. */
QString coarseStepText(qint64 stepMs, const QLocale &locale);

/** Keeps the series of the finest step among a station's (not empty): coarser ones tell the same counts
 * again. Of all that is stored, whatever the period: for trends and comparisons of periods. */
void keepFinest(std::vector<const StoredSeries *> &series);

/**
 * Keeps the series of one quantity at a station (not empty) that are added up in the period: those of the
 * finest step that have 75 % of its windows; where none has, of the step that has most of them (a counter
 * that was replaced by one of another step). Series of other steps are taken for the same counts again,
 * unless the profile names the direction of every series: then each direction is chosen for itself.
 */
void keepCounting(const SceneContext &context, std::vector<const StoredSeries *> &series);

/** All series of a quantity at a station, in the store's order. */
std::vector<const StoredSeries *> storedSeries(
    const SceneContext &context, const Station &station, QStringView quantity);

/**
 * The series of a quantity at a station that are added up in the period (keepCounting), in the store's order;
 * empty if it is not counted there.
 */
std::vector<const StoredSeries *> countingSeries(
    const SceneContext &context, const Station &station, QStringView quantity);

/** The same of all that is stored, whatever the period (keepFinest). */
std::vector<const StoredSeries *> finestSeries(
    const SceneContext &context, const Station &station, QStringView quantity);

} // namespace stadtblick

#pragma once

#include "tests/support/consulservice.h"
#include "tests/support/sensorthingsservice.h"

namespace stadtblick::test {

/** How large a made-up city is. */
struct MadeUpSize
{
    int things = 3;
    int streamsPerThing = 2;
    int observationsPerStream = 200;
    qint64 firstMs = 1'748'736'000'000; ///< 2025-06-01T00:00:00Z
    qint64 stepMs = 600'000;
    quint64 seed = 1;
};

/**
 * A SensorThings city from a seed: Things in the half-degree around 8° E, 50° N, Datastreams of temperature
 * and noise, observations at regular instants whose ids rise with them. The same for the same size.
 */
SensorThingsContent madeUpCity(const MadeUpSize &size);

/** Appends an observation at @p timeMs; its id is the largest so far plus one, as servers number. */
void addObservation(SensorThingsContent &content, const QString &datastream, qint64 timeMs, double result);

/** Proposals with comments from a seed. */
ConsulContent madeUpProposals(int count, quint64 seed);

} // namespace stadtblick::test

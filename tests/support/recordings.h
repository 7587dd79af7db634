#pragma once

#include "tests/support/consulservice.h"
#include "tests/support/sensorthingsservice.h"

#include <QtCore/QString>

#include <optional>

namespace stadtblick::test {

/** The folder of the recordings: $STADTBLICK_SHARED/fixtures, else beside the source tree. Empty if missing.
 */
QString fixturesFolder();

/** Hamburg's Thing 7648 with its Datastream: placed by observedArea, no observations. */
SensorThingsContent hamburgRecording();

/**
 * The British Geological Survey's 102 Datastreams. The recording has no Things: one without name is made for
 * each feature of interest that the Datastreams are grouped by; the feature lies in each Datastream as in the
 * recording. Its 101 observations are attached to
 * Datastream 23 (air temperature) and its 3 further ones, by their link, to Datastream 1.
 * @p isAreaShown false withholds observedArea, so that only the feature of interest places a stream.
 */
SensorThingsContent bgsRecording(bool isAreaShown);

/** Bern's 63 Things, 126 Datastreams with their latest value, and the November 2024 of station 11117. */
SensorThingsContent bernRecording();

/** Madrid's 2,738 proposals of 2024 and 2025. The day is all that is known of their creation. */
ConsulContent madridRecording();

/** 80 proposals of Madrid of 2015 to 2019 with their 5,633 comments. */
ConsulContent madrid2019Recording();

} // namespace stadtblick::test

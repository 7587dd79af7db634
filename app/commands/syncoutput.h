#pragma once

#include "models/sync/syncvalues.h"

namespace stadtblick {

/** Errors and warnings of a sync, one line each, on standard error. */
void printTroubles(const SyncReport &report);

/** How each source ended, on standard output: for people, or as the JSON of `status` with what the sync
 * brought. */
void printReport(const SyncReport &report, const QString &cachePath, bool isJson);

} // namespace stadtblick

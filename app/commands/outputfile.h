#pragma once

#include "models/domain/result.h"

namespace stadtblick {

/** "cannot write PATH", with advice. */
Error cannotWrite(const QString &path);

/** A name beside @p path that no file has yet: an output is written there and then moved into place. */
QString temporaryPathFor(const QString &path);

/** Replaces @p path by the complete file @p temporaryPath, in one step where the file system allows it. */
Result<void> moveIntoPlace(const QString &temporaryPath, const QString &path);

} // namespace stadtblick

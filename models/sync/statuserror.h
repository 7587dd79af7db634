#pragma once

#include "models/domain/result.h"

namespace stadtblick {

/**
 * What an HTTP status other than 200 means for a source, in words. @p explanation: what the server says of
 * it, may be empty. @p credentials: the name of the source's secret, empty if it has none.
 */
Error statusError(int status, const QString &explanation, const QString &credentials);

} // namespace stadtblick

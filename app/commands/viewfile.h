#pragma once

#include "models/domain/viewstate.h"

namespace stadtblick {

/** The view for --view: a file, or the view's JSON itself where it begins with a brace. An error names the
 * file and what was expected. */
Result<ViewState> readView(const QString &path);

} // namespace stadtblick

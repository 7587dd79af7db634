#pragma once

#include "models/domain/viewstate.h"

#include <QtCore/QTimeZone>

namespace stadtblick {

/** What gives figures again: the cache that they were computed from, and the view that asks for them. */
struct FigureOrigin
{
    QString cachePath;
    QTimeZone timeZone{QTimeZone::UTC}; ///< that days and nights are of
    ViewState view; ///< of the period and its filters, with the thing selected; nothing that doesn't matter
    bool operator==(const FigureOrigin &) const = default;
};

} // namespace stadtblick

#pragma once

#include <QtCore/QtGlobal>

namespace stadtblick {

/**
 * How much of a window valid measurements stand for, in real time (a day of 23 h counts as such), or, where
 * a figure is made of hours or days, how many of them. Only ever compared as integers: 74.9 % is not 75 %.
 */
struct Coverage
{
    qint64 valid = 0; ///< milliseconds, hours or days with valid data
    qint64 total = 0; ///< of this many

    /** valid·100 ≥ percent·total; an empty window reaches nothing. */
    bool reaches(int percent) const { return total > 0 && valid * 100 >= percent * total; }
    /** Whole percent, cut (never rounded up to a threshold that is not reached); 0 for an empty window. */
    int percent() const { return total > 0 ? static_cast<int>(valid * 100 / total) : 0; }
    bool operator==(const Coverage &) const = default;
};

} // namespace stadtblick

#pragma once

#include <functional>

namespace stadtblick {

/**
 * Calls @p work with 0 … count − 1 in no particular order, on this thread and as many others as there are
 * further cores; returns when all is done. @p isCanceled is asked by this thread between two calls; false if
 * it stopped the work. For computations that take milliseconds: the threads live as long as the call.
 */
bool forEachParallel(
    int count, const std::function<void(int)> &work, const std::function<bool()> &isCanceled = {});

} // namespace stadtblick

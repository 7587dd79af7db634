#pragma once

#include "models/domain/result.h"

#include <cstdio>
#include <cstdlib>
#include <type_traits>

namespace stadtblick {

/** The value of a result; a benchmark that fails ends with the reason. */
template <typename T>
T need(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(toOneLine(result.error())));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

} // namespace stadtblick

#pragma once

#include <tl/expected.hpp>

// Hands an Error on, so that the order of steps stays readable.
#define STADTBLICK_TRY(expression)                                                                           \
    do {                                                                                                     \
        if (auto &&tried = (expression); !tried) {                                                           \
            return tl::unexpected(tried.error());                                                            \
        }                                                                                                    \
    } while (false)

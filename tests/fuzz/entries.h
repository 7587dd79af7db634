#pragma once

#include <QtCore/QByteArrayView>

#include <span>

namespace stadtblick::fuzz {

/** One function that reads foreign bytes. It may refuse them; it may not crash, hang, or read beyond its end.
 */
struct Entry
{
    const char *name;
    void (*read)(QByteArrayView bytes); ///< bytes without padding: the entry adds what its reader needs
    const char *example; ///< folder and pattern below tests/data to start from; empty: `seed`
    const char *seed;
};

std::span<const Entry> entries();

} // namespace stadtblick::fuzz

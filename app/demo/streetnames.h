#pragma once

#include "app/demo/random.h"
#include "app/demo/zones.h"

#include <map>
#include <set>
#include <string>

namespace stadtblick::demo {

/** Hands out street names that suit a quarter, each once. */
class StreetNames
{
public:
    explicit StreetNames(std::uint64_t seed);

    /** A name that nobody has yet; @p isShort prefers Weg and Gasse to Straße. */
    std::string next(Theme theme, bool isShort);

    /** Keeps a name from being handed out. */
    void reserve(const std::string &name) { m_used.insert(name); }

private:
    std::string draw(Theme theme, bool isShort);

    Random m_random;
    std::set<std::string> m_used;
};

} // namespace stadtblick::demo

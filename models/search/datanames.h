#pragma once

#include "models/domain/idea.h"
#include "models/search/searchindex.h"
#include "models/store/connection.h"

namespace stadtblick {

/** Adds the cache's districts and places, stations and ideas that are not withdrawn. */
Result<void> addDataNames(Connection &connection, SearchIndex &index);

/** An idea as the search shows it: its title, beside it place and support. */
SearchEntry entryOf(const Idea &idea);

} // namespace stadtblick

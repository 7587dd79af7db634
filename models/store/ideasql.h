#pragma once

#include "models/store/ideastore.h"

#include <string>
#include <string_view>

namespace stadtblick {

/** "SELECT … FROM idea i", the columns as IdeaStore reads them. */
extern const std::string_view ideaColumns;

/** A query of ideas as SQL, and what to bind in order from ?1: the texts, then the numbers. */
struct IdeaSql
{
    std::string sql;
    QStringList texts;
    std::vector<double> numbers;
};

/**
 * The SQL of @p query; nothing where its search has characters but no word, which no text contains. Sorted
 * but for "title", which sortByTitle() does.
 */
std::optional<IdeaSql> ideaSql(const IdeaQuery &query);

/** Sorts by title as the user's language does ('Ärger' before 'Zoo', '9' before '10'); keeps the first @p
 * limit. */
void sortByTitle(std::vector<Idea> &ideas, std::optional<qint64> limit);

} // namespace stadtblick

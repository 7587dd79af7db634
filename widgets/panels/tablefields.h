#pragma once

#include <QtCore/QString>

#include <utility>
#include <vector>

namespace stadtblick {

/**
 * The fields that a column of a table of ideas can fill, with their names for people, the usual ones first;
 * the first one is 'left out'. Keys as in ideaFields().
 */
std::vector<std::pair<QString, QString>> tableFields();

} // namespace stadtblick

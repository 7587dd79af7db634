#pragma once

#include "app/commands/command.h"

#include <memory>
#include <vector>

namespace stadtblick {

/** All commands, in the order of the help. */
std::vector<std::unique_ptr<Command>> allCommands();

} // namespace stadtblick

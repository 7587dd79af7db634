#include "app/commands/commands.h"

#include "app/commands/doctorcommand.h"
#include "app/commands/exportcommand.h"
#include "app/commands/statuscommand.h"

namespace stadtblick {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<StatusCommand>());
    commands.push_back(std::make_unique<ExportCommand>());
    commands.push_back(std::make_unique<DoctorCommand>());
    return commands;
}

} // namespace stadtblick

#include "app/commands/commands.h"

#include "app/commands/democitycommand.h"
#include "app/commands/doctorcommand.h"
#include "app/commands/exportcommand.h"
#include "app/commands/importfilecommand.h"
#include "app/commands/importosmcommand.h"
#include "app/commands/reportcommand.h"
#include "app/commands/showcommand.h"
#include "app/commands/statuscommand.h"
#include "app/commands/synccommand.h"

namespace stadtblick {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<ShowCommand>());
    commands.push_back(std::make_unique<SyncCommand>());
    commands.push_back(std::make_unique<StatusCommand>());
    commands.push_back(std::make_unique<ImportOsmCommand>());
    commands.push_back(std::make_unique<ImportFileCommand>());
    commands.push_back(std::make_unique<ExportCommand>());
    commands.push_back(std::make_unique<ReportCommand>());
    commands.push_back(std::make_unique<DoctorCommand>());
    commands.push_back(std::make_unique<DemoCityCommand>());
    return commands;
}

} // namespace stadtblick

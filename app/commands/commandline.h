#pragma once

namespace stadtblick {

/**
 * The whole program: finds the command that the arguments name, makes the application object that it needs
 * and runs it. Without a command the window opens. `--version` and `--help` touch no window system.
 * Answers the exit code.
 */
int runCommandLine(int argumentCount, char **arguments);

} // namespace stadtblick

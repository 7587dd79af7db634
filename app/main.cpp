#include "app/commands/commandline.h"

int main(int argumentCount, char **arguments)
{
    return stadtblick::runCommandLine(argumentCount, arguments);
}

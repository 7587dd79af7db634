#include "app/commands/display.h"

#include <QtCore/QtEnvironmentVariables>

namespace stadtblick {

namespace {

bool isMissing = false;

} // namespace

void drawWithoutDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    isMissing = !qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    if (isMissing) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
#endif
}

bool isDisplayMissing()
{
    return isMissing;
}

} // namespace stadtblick

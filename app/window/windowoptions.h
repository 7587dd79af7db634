#pragma once

#include <QtCore/QSize>
#include <QtCore/QString>

namespace stadtblick {

/** How the window is opened. Empty members: what the user left or chose in the settings. */
struct WindowOptions
{
    QString cachePath; ///< the city's cache; empty: the last city, or the start page
    QString viewPath; ///< a view to open, as JSON; empty: the last view, or the profile's start view
    bool isStartView = false; ///< without viewPath take the profile's start view, never this user's last one
    QSize size; ///< logical pixels; invalid: as it was left
    QString language; ///< "de" or "en"
    QString theme; ///< "light" or "dark"
    QString screenshotPath; ///< write the picture once nothing is loading, and leave
    QString page; ///< "explore", "compare", "ideas" or "present": what a picture shows; empty: explore
    bool isDemo = false; ///< the demo city: synced first where its cache is empty
};

/**
 * Runs the window on the application object that is there (a QApplication) until it is closed.
 * Answers the exit code: 0 done, 1 the picture could not be made, 2 an argument is wrong.
 */
int runWindow(const WindowOptions &options);

} // namespace stadtblick

#pragma once

#include <QtCore/QString>

#include <vector>

namespace stadtblick {

/** One thing that `doctor` looked at. */
struct Finding
{
    enum class State { Ok, Warning, Failed };
    QString check; ///< short key, the same in every language: qt, gdal, proj, tls …
    State state = State::Ok;
    QString text; ///< what was found, in words
};

/** Looks at everything on this machine that Stadtblick needs. Needs a QGuiApplication. */
std::vector<Finding> diagnoseSystem();

/** Looks at a cache without changing it: whether it opens, is whole, and keeps its references. */
std::vector<Finding> diagnoseCache(const QString &path);

} // namespace stadtblick

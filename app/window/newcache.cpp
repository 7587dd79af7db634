#include "app/window/newcache.h"

#include "models/store/cachefile.h"
#include "models/store/syncstore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace stadtblick {

Result<void> makeCache(const QString &path, const QByteArray &profileJson)
{
    if (!QDir().mkpath(QFileInfo(path).path())) {
        return tl::unexpected(Error{Error::Kind::Storage,
            QCoreApplication::translate("MainWindow", "The folder %1 can't be made.")
                .arg(QFileInfo(path).path()),
            {}, {}});
    }
    auto connection = openCache(path, Connection::Mode::Create);
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    SyncStore store(*connection);
    const auto stored = store.profile();
    if (!stored) {
        return tl::unexpected(stored.error());
    }
    return stored->isEmpty() && !profileJson.isEmpty() ? store.setProfile(profileJson) : Result<void>();
}

} // namespace stadtblick

#include "app/commands/viewfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

namespace stadtblick {

Result<ViewState> readView(const QString &path)
{
    if (path.startsWith(u'{')) {
        return viewStateFromBytes(path.toUtf8(), QStringLiteral("--view"));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::unexpected(Error{Error::Kind::Usage,
            QCoreApplication::translate("ReportCommand", "Cannot read the view %1").arg(path), {},
            file.errorString()});
    }
    return viewStateFromBytes(file.readAll(), path);
}

} // namespace stadtblick

#include "app/commands/outputfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <filesystem>

namespace stadtblick {

Error cannotWrite(const QString &path)
{
    return {Error::Kind::Storage,
        QCoreApplication::translate("Commands", "Cannot write %1").arg(QDir::toNativeSeparators(path)),
        QCoreApplication::translate("Commands", "Is the folder there and writable, and the disk not full?"),
        {}};
}

QString temporaryPathFor(const QString &path)
{
    const QFileInfo info(path);
    return info.absolutePath() + u"/." + info.completeBaseName() + u'-'
        + QString::number(QCoreApplication::applicationPid()) + u'.' + info.suffix();
}

Result<void> moveIntoPlace(const QString &temporaryPath, const QString &path)
{
    std::error_code failure;
    std::filesystem::rename(QFileInfo(temporaryPath).filesystemAbsoluteFilePath(),
        QFileInfo(path).filesystemAbsoluteFilePath(), failure);
    if (failure) {
        Error error = cannotWrite(path);
        error.detail = QString::fromStdString(failure.message());
        return tl::unexpected(error);
    }
    return {};
}

} // namespace stadtblick

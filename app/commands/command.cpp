#include "app/commands/command.h"

#include <QtCore/QCoreApplication>

#include <cstdio>

namespace stadtblick {

int Command::wrongUsage(const QString &message) const
{
    printMessage(name() + u": " + message + u' '
        + QCoreApplication::translate("Commands", "('stadtblick %1 --help' explains)").arg(name()));
    return ExitUsage;
}

int Command::failed(const Error &error) const
{
    printMessage(toOneLine(error));
    return error.kind == Error::Kind::Usage ? ExitUsage : ExitFailed;
}

void printResult(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

void printMessage(const QString &text)
{
    const QByteArray bytes = QString(u"stadtblick: " + text + u'\n').toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

QCommandLineOption cacheOption()
{
    return QCommandLineOption(QStringLiteral("cache"),
        QCoreApplication::translate("Commands", "The city's cache, a file."), QStringLiteral("C"));
}

QCommandLineOption jsonOption()
{
    return QCommandLineOption(
        QStringLiteral("json"), QCoreApplication::translate("Commands", "Writes JSON, for programs."));
}

} // namespace stadtblick

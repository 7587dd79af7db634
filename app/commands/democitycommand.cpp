#include "app/commands/democitycommand.h"

#include "app/demo/demoserver.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>

namespace stadtblick {

QString DemoCityCommand::name() const
{
    return QStringLiteral("demo-city");
}

QString DemoCityCommand::synopsis() const
{
    return QStringLiteral("[--port N]");
}

QString DemoCityCommand::description() const
{
    return QCoreApplication::translate("DemoCityCommand",
        "Serves the invented city of Musterlautern on loopback, as SensorThings and CONSUL. Prints its "
        "address as "
        "the\nonly line and ends when standard input closes.");
}

QList<QCommandLineOption> DemoCityCommand::options() const
{
    return {QCommandLineOption(QStringLiteral("port"),
        QCoreApplication::translate("DemoCityCommand", "The port; without it a free one."),
        QStringLiteral("N"))};
}

int DemoCityCommand::run(const QCommandLineParser &arguments)
{
    bool isNumber = true;
    const quint16 port = arguments.isSet(QStringLiteral("port"))
        ? arguments.value(QStringLiteral("port")).toUShort(&isNumber)
        : 0;
    if (!isNumber) {
        return wrongUsage(
            QCoreApplication::translate("DemoCityCommand", "--port is a number from 0 to 65535, not '%1'")
                .arg(arguments.value(QStringLiteral("port"))));
    }
    return runDemoCity(port);
}

} // namespace stadtblick

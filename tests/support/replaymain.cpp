// stadtblick_replay [--page N] [--port N]: serves the recordings on loopback, prints its address as the
// only line and ends when its standard input closes.
#include "tests/support/replayserver.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>

#include <cstdio>
#include <thread>

using namespace stadtblick::test;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Serves the recordings of ../shared/fixtures on loopback."));
    parser.addHelpOption();
    parser.addOption({QStringLiteral("page"), QStringLiteral("Largest page."), QStringLiteral("N"),
        QStringLiteral("1000")});
    parser.addOption({QStringLiteral("port"), QStringLiteral("Port; 0 = a free one."), QStringLiteral("N"),
        QStringLiteral("0")});
    parser.process(application);
    if (fixturesFolder().isEmpty()) {
        std::fputs("The folder ../shared/fixtures is missing; set STADTBLICK_SHARED.\n", stderr);
        return 1;
    }
    ReplayServer server(parser.value(QStringLiteral("page")).toInt(),
        static_cast<quint16>(parser.value(QStringLiteral("port")).toInt()));
    server.setNoting(false);
    if (!server.isListening()) {
        std::fputs("The port is taken.\n", stderr);
        return 1;
    }
    std::printf("%s\n", qPrintable(server.url().toString()));
    std::fflush(stdout);
    // Blocking reads: portable, where a socket notifier on standard input is not.
    std::thread([] {
        while (std::getchar() != EOF) { }
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), &QCoreApplication::quit, Qt::QueuedConnection);
    }).detach();
    return QCoreApplication::exec();
}

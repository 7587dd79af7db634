// sync_child CACHE NOW-MS KIND[@ID]=URL…: syncs as the program does, with the time of day told and short
// waits, so that a test can kill it at any moment and compare what is left. Exit code 0 if all is ok.
#include "models/sync/syncengine.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimer>

#include <cstdio>

using namespace stadtblick;

namespace {

/** A fixed time of day; waiting is real, but a tenth as long. */
class FixedClock : public Clock
{
public:
    explicit FixedClock(qint64 nowMs)
        : m_nowMs(nowMs)
    { }
    qint64 nowMs() const override { return m_nowMs; }
    void after(qint64 waitMs, QObject *context, std::function<void()> then) override
    {
        QTimer::singleShot(std::chrono::milliseconds(waitMs / 10), context, std::move(then));
    }

private:
    qint64 m_nowMs;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4) {
        return 2;
    }
    FixedClock clock(arguments[2].toLongLong());
    Executor workers(2);
    Executor writer(1);
    SyncEngine engine(workers, writer, {}, {}, clock);
    SyncRequest request;
    request.cachePath = arguments[1];
    request.city = emptyProfile();
    for (const QString &argument : arguments.sliced(3)) {
        const qsizetype equals = argument.indexOf(QLatin1Char('='));
        const QStringList kindAndId = argument.first(equals).split(QLatin1Char('@'));
        SourceProfile source = sourceFromUrl(kindAndId.first(), QUrl(argument.sliced(equals + 1)));
        source.id = kindAndId.last(); // the same for every run, whatever the port
        request.sources.push_back(source);
    }
    int code = 1;
    engine.sync(request).then(&application, [&](const Result<SyncReport> &report) {
        code = report && report->isOk() ? 0 : 1;
        if (!report) {
            std::fprintf(stderr, "%s\n", qPrintable(toOneLine(report.error())));
        }
        for (const SourceReport &source : report ? report->sources : std::vector<SourceReport>()) {
            if (source.error) {
                std::fprintf(stderr, "%s\n", qPrintable(toOneLine(*source.error)));
            }
        }
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return code;
}

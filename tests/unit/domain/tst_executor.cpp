#include "models/domain/executor.h"
#include "models/domain/whilealive.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

#include <atomic>
#include <future>

using namespace stadtblick;

/** The executor keeps order, carries results, reports progress and drops what has not begun. */
class TestExecutor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void oneThreadKeepsOrder();
    void carriesResults();
    void cancelledJobDoesNotRun();
    void destructionCancelsWhatHasNotBegun();
    void answerToADestroyedObjectIsDropped();
};

void TestExecutor::oneThreadKeepsOrder()
{
    Executor executor(1);
    std::vector<int> seen;
    QFuture<void> last;
    for (int i = 0; i < 1000; ++i) {
        last = executor.run([&seen, i] { seen.push_back(i); });
    }
    last.waitForFinished();
    QCOMPARE(seen.size(), std::size_t(1000));
    QVERIFY(std::ranges::is_sorted(seen));
}

void TestExecutor::carriesResults()
{
    Executor executor(2);
    QFuture<int> sum = executor.runWithProgress<int>([](QPromise<int> &promise) {
        promise.setProgressRange(0, 2);
        promise.setProgressValue(2);
        promise.addResult(42);
    });
    QCOMPARE(sum.result(), 42);
    QCOMPARE(sum.progressValue(), 2);
}

void TestExecutor::cancelledJobDoesNotRun()
{
    Executor executor(1);
    std::promise<void> gate;
    auto open = gate.get_future().share();
    std::atomic<bool> hasRun = false;
    executor.run([open] { open.wait(); });
    QFuture<void> second = executor.run([&hasRun] { hasRun = true; });
    second.cancel();
    gate.set_value();
    executor.run([] { }).waitForFinished();
    QVERIFY(!hasRun);
    QVERIFY(second.isCanceled());
}

void TestExecutor::destructionCancelsWhatHasNotBegun()
{
    QFuture<int> waiting;
    std::promise<void> gate;
    auto open = gate.get_future().share();
    std::thread opener;
    {
        Executor executor(1);
        executor.run([open] { open.wait(); });
        waiting = executor.run([] { return 1; });
        opener = std::thread([&gate] {
            std::this_thread::yield();
            gate.set_value();
        });
    }
    opener.join();
    QVERIFY(waiting.isFinished() || waiting.isCanceled());
}

/** The object goes before its answer comes: no handler may run in what is left of it. */
void TestExecutor::answerToADestroyedObjectIsDropped()
{
    struct Asker : QObject
    { };
    int cancelled = 0;
    {
        QPromise<int> late;
        late.start();
        auto asker = std::make_unique<Asker>();
        late.future()
            .then(asker.get(), [](int) {})
            .onCanceled(asker.get(), whileAlive(asker.get(), [&cancelled] { ++cancelled; }));
        asker.reset();
        late.addResult(1);
        late.finish();
        QCoreApplication::processEvents();
    }
    QCOMPARE(cancelled, 0);
    // A living one is told.
    Asker asker;
    QPromise<int> promise;
    promise.start();
    promise.future().then(&asker, [](int) {}).onCanceled(&asker, whileAlive(&asker, [&cancelled] {
        ++cancelled;
    }));
    promise.future().cancel();
    promise.finish();
    QTRY_COMPARE(cancelled, 1);
}

STADTBLICK_TEST(TestExecutor, QCoreApplication)
#include "tst_executor.moc"

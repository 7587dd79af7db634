#include "models/store/areastore.h"
#include "models/store/cachefile.h"
#include "models/store/ideastore.h"
#include "models/store/observationstore.h"
#include "models/store/stationstore.h"
#include "models/store/syncstore.h"
#include "tests/support/testmain.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <sqlite3.h>

using namespace stadtblick;

namespace {

/** Notes the SQL of every statement that runs. */
int note(unsigned, void *list, void *statement, void *)
{
    static_cast<QStringList *>(list)->append(
        QString::fromUtf8(sqlite3_sql(static_cast<sqlite3_stmt *>(statement))));
    return 0;
}

} // namespace

/**
 * The plans of the hot queries, of the very SQL that the stores run: none goes through a whole table of which
 * it needs a part.
 */
class TestQueryPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(); }
    void observations();
    void stations();
    void ideas();
    void cursors();

private:
    /** The plans of all that @p work runs, one step a line. */
    QStringList plansOf(const std::function<void()> &work);

    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;
};

void TestQueryPlans::initTestCase()
{
    m_connection = std::make_unique<Connection>(
        *openCache(m_folder.filePath(QStringLiteral("c.sqlite")), Connection::Mode::Create));
}

QStringList TestQueryPlans::plansOf(const std::function<void()> &work)
{
    QStringList run;
    sqlite3_trace_v2(m_connection->handle(), SQLITE_TRACE_STMT, note, &run);
    work();
    sqlite3_trace_v2(m_connection->handle(), 0, nullptr, nullptr);
    run.removeDuplicates();
    QStringList steps;
    for (const QString &sql : run) {
        auto plan = Statement::prepare(*m_connection, "EXPLAIN QUERY PLAN " + sql.toStdString());
        while (plan && plan->step().value_or(false)) {
            steps.append(plan->text(3));
        }
    }
    return steps;
}

void TestQueryPlans::observations()
{
    ObservationStore store(*m_connection);
    Samples samples;
    samples.timesMs = {1};
    samples.values = {1};
    const QStringList plans = plansOf([&] {
        QVERIFY(store.put(1, samples));
        QVERIFY(store.read(1, {0, 1000}));
        QVERIFY(store.latestAt(1, 1000, 1000));
        QVERIFY(store.markWithdrawn(1, {0, 1000}, samples.timesMs));
    });
    QVERIFY(plans.size() >= 4);
    for (const QString &step : plans) {
        QVERIFY2(step.startsWith(QLatin1String("SEARCH")), qPrintable(step));
        QVERIFY2(step.contains(QLatin1String("INTEGER PRIMARY KEY")), qPrintable(step));
    }
}

void TestQueryPlans::stations()
{
    StationStore store(*m_connection);
    const QString s = QStringLiteral("s");
    const QStringList plans = plansOf([&] {
        QVERIFY(store.findSeries(s, s));
        QVERIFY(store.seriesOf(s, s));
        QVERIFY(store.placeStation(s, s, {7, 49}, PositionOrigin::Location));
    });
    QVERIFY(plans.size() >= 3);
    for (const QString &step : plans) {
        QVERIFY2(!step.startsWith(QLatin1String("SCAN")), qPrintable(step));
    }
}

void TestQueryPlans::ideas()
{
    IdeaStore store(*m_connection);
    const QString s = QStringLiteral("s");
    Idea idea;
    idea.source = idea.kind = idea.id = s;
    const QStringList single = plansOf([&] {
        QVERIFY(store.idea(s, s, s));
        QVERIFY(store.idea(s, {}, s));
        QVERIFY(store.commentsOf(idea));
    });
    QVERIFY(single.contains(
        QLatin1String("SEARCH i USING INDEX sqlite_autoindex_idea_1 (source=? AND kind=? AND id=?)")));
    for (const QString &step : single) {
        QVERIFY2(!step.startsWith(QLatin1String("SCAN")), qPrintable(step));
    }
    IdeaQuery query;
    query.search = QStringLiteral("Radweg");
    const QStringList search = plansOf([&] { QVERIFY(store.find(query)); });
    QVERIFY2(
        search.first().startsWith(QLatin1String("SCAN idea_text VIRTUAL TABLE")), qPrintable(search.first()));
    QVERIFY2(search.contains(QLatin1String("SEARCH i USING INTEGER PRIMARY KEY (rowid=?)")),
        qPrintable(search.join(QLatin1Char('\n'))));
}

void TestQueryPlans::cursors()
{
    SyncStore store(*m_connection);
    const QString s = QStringLiteral("s");
    const QStringList plans = plansOf([&] {
        QVERIFY(store.cursor(s, s));
        QVERIFY(store.cursors(s, s));
        QVERIFY(store.clearCursors(s, s));
        QVERIFY(AreaStore(*m_connection).replace(s, s, {}));
    });
    QVERIFY(plans.size() >= 4);
    for (const QString &step : plans) {
        QVERIFY2(step.startsWith(QLatin1String("SEARCH")), qPrintable(step));
    }
}

STADTBLICK_TEST(TestQueryPlans, QCoreApplication)
#include "tst_queryplans.moc"

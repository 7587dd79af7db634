#include "tests/endtoend/endtoend.h"
#include "tests/support/testmain.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QRegularExpression>

using namespace stadtblick::test;

namespace {

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
}

/** The ideas without their addresses: the demo's server has another port at each start. */
QList<CsvRow> ideasWithoutAddress(const CacheUnderTest &cache)
{
    QList<CsvRow> ideas = cache.rows(QStringLiteral("ideas"));
    for (CsvRow &idea : ideas) {
        idea.remove(QStringLiteral("url"));
    }
    return ideas;
}

} // namespace

/** The demo city whole, as run.sh does it: sync, status, export, report, and offline afterwards. */
class TestDemoCity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void sync();
    void everythingIsMarked();
    void exportsAgreeWithStatus();
    void syncedAgainNothingChanges();
    void report();
    void pictureOfTheWindow();

private:
    QJsonArray sources() const;

    CacheUnderTest m_cache;
};

QJsonArray TestDemoCity::sources() const
{
    return m_cache.run({QStringLiteral("status"), QStringLiteral("--json")})
        .json()
        .value(QLatin1String("sources"))
        .toArray();
}

void TestDemoCity::sync()
{
    QElapsedTimer timer;
    timer.start();
    const ProgramRun run = m_cache.run({QStringLiteral("sync"), QStringLiteral("--profile"),
        QStringLiteral("demo"), QStringLiteral("--json")});
    qInfo("demo city synced in %lld ms, cache of %lld kB", timer.elapsed(),
        QFileInfo(m_cache.path()).size() / 1024);
    QVERIFY2(run.exitCode == 0, run.explained());
    QVERIFY(timer.elapsed() < 60000);
    QVERIFY(QFileInfo(m_cache.path()).size() < 60 * 1024 * 1024);
    qint64 stations = 0;
    qint64 ideas = 0;
    const QJsonArray all = sources();
    for (const QJsonValue &value : all) {
        const QJsonObject source = value.toObject();
        QCOMPARE(source.value(QLatin1String("state")).toString(), QStringLiteral("ok"));
        stations += source.value(QLatin1String("stations")).toInteger();
        ideas += source.value(QLatin1String("ideas")).toInteger();
    }
    QVERIFY2(stations >= 35 && stations <= 50, qPrintable(QString::number(stations)));
    QVERIFY2(ideas >= 550 && ideas <= 700, qPrintable(QString::number(ideas)));
}

void TestDemoCity::everythingIsMarked()
{
    const QString mark = QStringLiteral("Musterlautern (Demo · synthetische Daten)");
    const QJsonArray all = sources();
    for (const QJsonValue &source : all) {
        QCOMPARE(source.toObject().value(QLatin1String("name")).toString(), mark);
    }
    for (const char *content : {"stations", "series", "ideas"}) {
        const QList<CsvRow> rows = m_cache.rows(QString::fromLatin1(content));
        QVERIFY(!rows.isEmpty());
        for (const CsvRow &row : rows) {
            QCOMPARE(row.value(QStringLiteral("source")), mark);
        }
    }
}

void TestDemoCity::exportsAgreeWithStatus()
{
    QMap<QString, qint64> counts;
    const QJsonArray all = sources();
    for (const QJsonValue &source : all) {
        for (const char *kind : {"stations", "series", "observations", "ideas"}) {
            counts[QLatin1String(kind)] += source.toObject().value(QLatin1String(kind)).toInteger();
        }
    }
    for (const char *kind : {"stations", "series", "ideas"}) {
        QCOMPARE(m_cache.rows(QLatin1String(kind)).size(), counts.value(QLatin1String(kind)));
    }
    // Two million rows are counted, not parsed.
    const QString path = m_cache.file(QStringLiteral("observations.csv"));
    const ProgramRun run = m_cache.run(
        {QStringLiteral("export"), QStringLiteral("observations"), QStringLiteral("--out"), path});
    QVERIFY2(run.exitCode == 0, run.explained());
    const qint64 told = counts.value(QStringLiteral("observations"));
    QString digits = QString::fromUtf8(run.err).section(QLatin1String(" row"), 0, 0);
    digits.remove(QRegularExpression(QStringLiteral("\\D")));
    QCOMPARE(digits.toLongLong(), told);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    qint64 lines = 0;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (lines % 1000 == 1) {
            QCOMPARE(line.count(','), 10);
            QVERIFY2(line.startsWith("Musterlautern (Demo · synthetische Daten),"), line);
        }
        ++lines;
    }
    QCOMPARE(lines - 1, told);
    // Every series is recognised: the demo has nothing that could not be shown.
    for (const CsvRow &series : m_cache.rows(QStringLiteral("series"))) {
        QVERIFY2(!series.value(QStringLiteral("quantity")).isEmpty(),
            qPrintable(series.value(QStringLiteral("name"))));
    }
}

void TestDemoCity::syncedAgainNothingChanges()
{
    const QList<CsvRow> before = ideasWithoutAddress(m_cache);
    const ProgramRun run = m_cache.run({QStringLiteral("sync"), QStringLiteral("--profile"),
        QStringLiteral("demo"), QStringLiteral("--json")});
    QVERIFY2(run.exitCode == 0, run.explained());
    const QJsonArray all = run.json().value(QLatin1String("sources")).toArray();
    for (const QJsonValue &source : all) {
        QCOMPARE(source.toObject().value(QLatin1String("added")).toInteger(-1), 0);
        QCOMPARE(source.toObject().value(QLatin1String("changed")).toInteger(-1), 0);
    }
    QCOMPARE(ideasWithoutAddress(m_cache), before);
}

/** The demo's server has ended with its sync: this is offline. */
void TestDemoCity::report()
{
    const std::pair<const char *, const char *> languages[]{
        {"de", "Demo · synthetische Daten"}, {"en", "Demo · synthetic data"}};
    for (const auto &[language, mark] : languages) {
        const QString path = m_cache.file(QLatin1String(language) + QStringLiteral(".pdf"));
        const ProgramRun run = m_cache.run({QStringLiteral("report"), QStringLiteral("--language"),
            QLatin1String(language), QStringLiteral("--out"), path});
        QVERIFY2(run.exitCode == 0, run.explained());
        const QByteArray structure =
            outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-struct"), path});
        for (const char *element : {"Document", "H1", "Figure", "Table", "TH", "TD", "P"}) {
            QVERIFY2(structure.contains(element), structure.left(3000));
        }
        const QByteArray text = outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
        QVERIFY2(text.contains(mark), text.left(3000));
        QVERIFY2(text.contains("Musterlautern"), text.left(3000));
    }
}

void TestDemoCity::pictureOfTheWindow()
{
    const QString path = m_cache.file(QStringLiteral("window.png"));
    const ProgramRun run = m_cache.run({QStringLiteral("show"), QStringLiteral("--size"),
        QStringLiteral("1366x768"), QStringLiteral("--language"), QStringLiteral("de"),
        QStringLiteral("--theme"), QStringLiteral("light"), QStringLiteral("--screenshot"), path});
    QVERIFY2(run.exitCode == 0, run.explained());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray png = file.readAll();
    QVERIFY(png.startsWith("\x89PNG"));
    // Width and height stand in the first chunk.
    QCOMPARE(png.mid(16, 8).toHex(), QByteArray("0000055600000300"));
}

STADTBLICK_TEST(TestDemoCity, QCoreApplication)
#include "tst_democity.moc"

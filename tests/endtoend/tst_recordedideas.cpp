#include "tests/endtoend/endtoend.h"
#include "tests/support/testmain.h"

#include <QtCore/QRegularExpression>

#include <memory>

using namespace stadtblick::test;

namespace {

/** The recording's HTML without its tags and with the five entities that occur in it. */
QString plain(QString html)
{
    static const QRegularExpression tag(QStringLiteral("</?[a-z][^>]*>"));
    html.remove(tag);
    const std::pair<const char *, const char *> entities[]{
        {"&oacute;", "ó"}, {"&nbsp;", " "}, {"&lt;", "<"}, {"&gt;", ">"}, {"&amp;", "&"}};
    for (const auto &[entity, character] : entities) {
        html.replace(QString::fromUtf8(entity), QString::fromUtf8(character));
    }
    return html;
}

/** The text without blanks, line breaks and the apostrophe that guards a spreadsheet: how it is set differs.
 */
QString letters(QString text)
{
    static const QRegularExpression blank(
        QStringLiteral("\\s"), QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression guard(QStringLiteral("^'(?=[-=+@])"));
    return text.remove(blank).remove(guard);
}

} // namespace

/**
 * The built program against recorded participation data: Madrid's proposals as CONSUL pages, Bonn's cycling
 * dialogue as a table with a mapping. Counts and values are compared with a plain reading of the files.
 */
class TestRecordedIdeas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(); }
    void madrid();
    void madridWithComments();
    void bonn();
    void bonnAgainUpdates();

private:
    static QList<CsvRow> recordedRows(const QString &name, char separator);
    QString bonnMapping() const;

    std::unique_ptr<ServiceProcess> m_server;
    CacheUnderTest m_bonn;
};

void TestRecordedIdeas::initTestCase()
{
    if (fixturesFolder().isEmpty()) {
        QSKIP("the folder ../shared/fixtures is missing");
    }
    m_server = std::make_unique<ServiceProcess>(replayProgram(), QStringList());
    QVERIFY(!m_server->url().isEmpty());
}

QList<CsvRow> TestRecordedIdeas::recordedRows(const QString &name, char separator)
{
    QFile file(fixturesFolder() + QLatin1Char('/') + name);
    return file.open(QIODevice::ReadOnly) ? csvRows(file.readAll(), separator) : QList<CsvRow>();
}

/** 2,738 proposals in pages of 25. */
void TestRecordedIdeas::madrid()
{
    const CacheUnderTest cache;
    const ProgramRun run =
        cache.sync(QStringLiteral("consul=") + m_server->address(QStringLiteral("/madrid")));
    QVERIFY2(run.exitCode == 0, run.explained());

    const QList<CsvRow> recorded =
        recordedRows(QStringLiteral("consul/decide-madrid-opendata/proposals_latest.csv"), ';');
    QMap<QString, CsvRow> ideas;
    for (const CsvRow &idea : cache.rows(QStringLiteral("ideas"), {QStringLiteral("--unmasked")})) {
        ideas.insert(idea.value(QStringLiteral("id")), idea);
    }
    QCOMPARE(recorded.size(), 2738);
    QCOMPARE(ideas.size(), recorded.size());
    for (const CsvRow &row : recorded) {
        const CsvRow idea = ideas.value(row.value(QStringLiteral("id")));
        QCOMPARE(idea.value(QStringLiteral("kind")), QStringLiteral("proposal"));
        QCOMPARE(idea.value(QStringLiteral("support")), row.value(QStringLiteral("cached_votes_up")));
        const QDate day =
            QDate::fromString(row.value(QStringLiteral("created_at")), QStringLiteral("dd/MM/yyyy"));
        QCOMPARE(idea.value(QStringLiteral("created")).left(10), day.toString(Qt::ISODate));
        const QString title = row.value(QStringLiteral("title")).simplified();
        const QString shown = idea.value(QStringLiteral("title")).simplified();
        // A title that a spreadsheet would take for a formula has an apostrophe in front.
        QVERIFY2(shown == title || shown == QLatin1Char('\'') + title, qPrintable(shown));
        QCOMPARE(letters(idea.value(QStringLiteral("text"))),
            letters(plain(row.value(QStringLiteral("description")))));
    }
    QCOMPARE(cache.status().value(QLatin1String("ideas")).toInteger(), recorded.size());
}

/** 80 proposals of 2015 to 2019 with 5,633 comments: comments are counted and are no rows. */
void TestRecordedIdeas::madridWithComments()
{
    const CacheUnderTest cache;
    const ProgramRun run =
        cache.sync(QStringLiteral("consul=") + m_server->address(QStringLiteral("/madrid-2019")));
    QVERIFY2(run.exitCode == 0, run.explained());
    const QList<CsvRow> recorded =
        recordedRows(QStringLiteral("consul/decide-madrid-2019/proposals.csv"), ',');
    const QList<CsvRow> comments =
        recordedRows(QStringLiteral("consul/decide-madrid-2019/comments.csv"), ',');
    QMap<QString, CsvRow> ideas;
    for (const CsvRow &idea : cache.rows(QStringLiteral("ideas"))) {
        ideas.insert(idea.value(QStringLiteral("id")), idea);
    }
    QCOMPARE(ideas.size(), recorded.size());
    for (const CsvRow &row : recorded) {
        const CsvRow idea = ideas.value(row.value(QStringLiteral("id")));
        QCOMPARE(idea.value(QStringLiteral("support")).toLongLong(),
            row.value(QStringLiteral("numSupports")).toLongLong());
        QCOMPARE(idea.value(QStringLiteral("comments")).toLongLong(),
            row.value(QStringLiteral("numComments")).toLongLong());
    }
    const QJsonObject status = cache.status();
    QCOMPARE(status.value(QLatin1String("ideas")).toInteger(), recorded.size());
    QCOMPARE(status.value(QLatin1String("comments")).toInteger(), comments.size());
}

QString TestRecordedIdeas::bonnMapping() const
{
    return QStringLiteral(STADTBLICK_SOURCE_DIR "/tests/data/table/bonn-raddialog.mapping.json");
}

/** 2,393 located German contributions, imported as the table that a platform delivers. */
void TestRecordedIdeas::bonn()
{
    const QString name = QStringLiteral("corpora/bonn-raddialog-located.csv");
    const ProgramRun run = m_bonn.run({QStringLiteral("import-file"),
        fixturesFolder() + QLatin1Char('/') + name, QStringLiteral("--mapping"), bonnMapping()});
    QVERIFY2(run.exitCode == 0, run.explained());

    QMap<QString, CsvRow> recorded;
    for (const CsvRow &row : recordedRows(name, ',')) {
        recorded.insert(row.value(QStringLiteral("url")), row);
    }
    const QList<CsvRow> ideas = m_bonn.rows(QStringLiteral("ideas"), {QStringLiteral("--unmasked")});
    QCOMPARE(recorded.size(), 2393);
    QCOMPARE(ideas.size(), recorded.size());
    for (const CsvRow &idea : ideas) {
        const CsvRow row = recorded.value(idea.value(QStringLiteral("url")));
        QVERIFY2(!row.isEmpty(), qPrintable(idea.value(QStringLiteral("url"))));
        QCOMPARE(idea.value(QStringLiteral("created")), row.value(QStringLiteral("date")));
        QCOMPARE(idea.value(QStringLiteral("category")), row.value(QStringLiteral("category")));
        QCOMPARE(idea.value(QStringLiteral("support")), row.value(QStringLiteral("votes")));
        QCOMPARE(idea.value(QStringLiteral("comments")), row.value(QStringLiteral("comments")));
        QCOMPARE(idea.value(QStringLiteral("lon")).toDouble(), row.value(QStringLiteral("lon")).toDouble());
        QCOMPARE(idea.value(QStringLiteral("lat")).toDouble(), row.value(QStringLiteral("lat")).toDouble());
    }
    QCOMPARE(m_bonn.status().value(QLatin1String("ideas")).toInteger(), recorded.size());
}

void TestRecordedIdeas::bonnAgainUpdates()
{
    const QList<CsvRow> before = m_bonn.rows(QStringLiteral("ideas"));
    const ProgramRun run = m_bonn.run({QStringLiteral("import-file"),
        fixturesFolder() + QLatin1String("/corpora/bonn-raddialog-located.csv"), QStringLiteral("--mapping"),
        bonnMapping()});
    QVERIFY2(run.exitCode == 0, run.explained());
    QCOMPARE(m_bonn.rows(QStringLiteral("ideas")), before);
}

STADTBLICK_TEST(TestRecordedIdeas, QCoreApplication)
#include "tst_recordedideas.moc"

#include "app/demo/citizens.h"
#include "app/demo/citymap.h"
#include "app/demo/ideatexts.h"
#include "app/demo/weather.h"
#include "tests/support/testmain.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtTest/QtTest>

using namespace stadtblick;
using namespace stadtblick::demo;

class TestDemoCitizens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void writeTheSameAtEveryCall();
    void writeEnoughOfEachKind();
    void neverSayTheSameTwice();
    void leaveNoPlaceholder();
    void liveInTheCity();
    void writeAboutHeatWhenItIsHot();
    void answerEachOther();
    void bendWordsCorrectly_data();
    void bendWordsCorrectly();
};

void TestDemoCitizens::writeTheSameAtEveryCall()
{
    const std::vector<DemoIdea> again = inventIdeas();
    QCOMPARE(again.size(), citizens().size());
    for (std::size_t i = 0; i < again.size(); ++i) {
        QCOMPARE(again[i].title, citizens()[i].title);
        QCOMPARE(again[i].html, citizens()[i].html);
        QCOMPARE(again[i].createdMs, citizens()[i].createdMs);
        QCOMPARE(again[i].comments.size(), citizens()[i].comments.size());
    }
}

void TestDemoCitizens::writeEnoughOfEachKind()
{
    std::array<int, 3> kinds{};
    QHash<QString, int> channels;
    std::size_t comments = 0;
    int located = 0, votes = 0;
    for (const DemoIdea &idea : citizens()) {
        ++kinds[static_cast<std::size_t>(idea.kind)];
        ++channels[idea.tags.last()];
        comments += idea.comments.size();
        located += idea.position.has_value();
        votes += idea.votesUp;
        QCOMPARE_GE(idea.votesUp, 0);
    }
    const auto count = static_cast<int>(citizens().size());
    QCOMPARE_GE(count, 580);
    QCOMPARE_LE(count, 660);
    QCOMPARE_GT(kinds[0], 380);
    QCOMPARE_GT(kinds[1], 60);
    QCOMPARE_GT(kinds[2], 50);
    QCOMPARE_GE(comments, 850U);
    QCOMPARE_LE(comments, 1250U);
    QCOMPARE_GT(located, count * 80 / 100);
    QCOMPARE_LT(located, count * 92 / 100);
    QCOMPARE(channels.size(), 6);
    qInfo("%d contributions, %zu comments, %d votes", count, comments, votes);
}

void TestDemoCitizens::neverSayTheSameTwice()
{
    QSet<QString> titles, bodies;
    int repeated = 0;
    for (const DemoIdea &idea : citizens()) {
        QVERIFY2(!titles.contains(idea.title), qPrintable(idea.title));
        titles.insert(idea.title);
        repeated += bodies.contains(idea.html);
        bodies.insert(idea.html);
    }
    QCOMPARE_LE(repeated, 6); // cards that say 'Bitte einen Zebrastreifen.'
}

void TestDemoCitizens::leaveNoPlaceholder()
{
    static const QRegularExpression placeholder(QStringLiteral("[{}|@]|^\\s*$"));
    for (const DemoIdea &idea : citizens()) {
        QVERIFY2(!idea.title.contains(placeholder), qPrintable(idea.title));
        QVERIFY2(!idea.html.contains(placeholder), qPrintable(idea.html));
        QVERIFY(
            idea.html.startsWith(QLatin1StringView("<p>")) && idea.html.endsWith(QLatin1StringView("</p>")));
        QCOMPARE_GT(idea.html.size(), 12);
        for (const DemoComment &comment : idea.comments) {
            QVERIFY(!comment.body.contains(placeholder));
        }
    }
}

void TestDemoCitizens::liveInTheCity()
{
    for (const DemoIdea &idea : citizens()) {
        QVERIFY(idea.createdMs >= yearFromMs && idea.createdMs < yearToMs);
        QVERIFY(idea.district >= 0 && idea.district < 10);
        if (idea.position) {
            QVERIFY(idea.position->lon > 7.644 && idea.position->lon < 7.756);
            QVERIFY(idea.position->lat > 49.609 && idea.position->lat < 49.671);
        }
    }
}

void TestDemoCitizens::writeAboutHeatWhenItIsHot()
{
    const Weather weather = inventWeather();
    const auto warmest = [&](qint64 time) {
        const std::size_t day = Weather::stepAt(time) / 144;
        return *std::max_element(weather.temperatureC.begin() + static_cast<std::ptrdiff_t>(day * 144),
            weather.temperatureC.begin() + static_cast<std::ptrdiff_t>(day * 144 + 144));
    };
    double heat = 0, others = 0;
    int heatCount = 0, otherCount = 0;
    for (const DemoIdea &idea : citizens()) {
        if (idea.tags.first() == QStringLiteral("Hitze und Grün")) {
            heat += warmest(idea.createdMs);
            ++heatCount;
        } else if (idea.tags.first() == QStringLiteral("Radverkehr")) {
            others += warmest(idea.createdMs);
            ++otherCount;
        }
    }
    QCOMPARE_GT(heat / heatCount, others / otherCount + 6);
}

void TestDemoCitizens::answerEachOther()
{
    QSet<int> ids;
    int answers = 0;
    for (const DemoIdea &idea : citizens()) {
        QSet<int> own;
        for (const DemoComment &comment : idea.comments) {
            QVERIFY(!ids.contains(comment.id));
            QVERIFY(comment.parent == 0 || own.contains(comment.parent));
            QVERIFY(comment.createdMs >= idea.createdMs);
            ids.insert(comment.id);
            own.insert(comment.id);
            answers += comment.parent > 0;
        }
    }
    QCOMPARE_GT(answers, 50);
}

void TestDemoCitizens::bendWordsCorrectly_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isMain");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("whereTo");
    QTest::newRow("street") << QStringLiteral("Luisenstraße") << false
                            << QStringLiteral("in der Luisenstraße") << QStringLiteral("die Luisenstraße");
    QTest::newRow("main street") << QStringLiteral("Mainzer Straße") << true
                                 << QStringLiteral("an der Mainzer Straße")
                                 << QStringLiteral("die Mainzer Straße");
    QTest::newRow("ring") << QStringLiteral("Nordring") << true << QStringLiteral("am Nordring")
                          << QStringLiteral("den Nordring");
    QTest::newRow("way") << QStringLiteral("Amselweg") << false << QStringLiteral("im Amselweg")
                         << QStringLiteral("den Amselweg");
    QTest::newRow("wall") << QStringLiteral("Unterer Wall") << true << QStringLiteral("am Unteren Wall")
                          << QStringLiteral("den Unteren Wall");
    QTest::newRow("phrase") << QStringLiteral("Am Hang") << false << QStringLiteral("in der Straße „Am Hang“")
                            << QStringLiteral("die Straße „Am Hang“");
    QTest::newRow("square") << QStringLiteral("Marktplatz") << false << QStringLiteral("auf dem Marktplatz")
                            << QStringLiteral("den Marktplatz");
    QTest::newRow("school") << QStringLiteral("Berufsbildende Schule") << false
                            << QStringLiteral("an der Berufsbildenden Schule")
                            << QStringLiteral("die Berufsbildende Schule");
    QTest::newRow("grammar school") << QStringLiteral("Ringgymnasium") << false
                                    << QStringLiteral("am Ringgymnasium")
                                    << QStringLiteral("das Ringgymnasium");
    QTest::newRow("village") << QStringLiteral("Oberhagen") << false << QStringLiteral("in Oberhagen")
                             << QStringLiteral("Oberhagen");
}

void TestDemoCitizens::bendWordsCorrectly()
{
    QFETCH(QString, name);
    QFETCH(bool, isMain);
    QTEST(whereIn(name, isMain), "where");
    QTEST(accusative(name), "whereTo");
}

STADTBLICK_TEST(TestDemoCitizens, QCoreApplication)

#include "tst_democitizens.moc"

#include "app/window/newprofile.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace stadtblick;

class TestNewProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void namesFilesPlainly_data();
    void namesFilesPlainly();
    void makesAProfileThatCanBeRead();
    void addsASource();

private:
    static SourceProfile source(const QString &id)
    {
        SourceProfile profile;
        profile.id = id;
        profile.kind = QStringLiteral("sensorthings");
        profile.name = QStringLiteral("Net");
        profile.url = QUrl(QStringLiteral("https://sensors.example.org/v1.1"));
        return profile;
    }
};

void TestNewProfile::namesFilesPlainly_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("fileName");
    QTest::newRow("plain") << QStringLiteral("Hamburg") << QStringLiteral("hamburg");
    QTest::newRow("umlauts") << QStringLiteral("Saarbrücken / Süd") << QStringLiteral("saarbruecken-sued");
    QTest::newRow("accents") << QStringLiteral("Besançon") << QStringLiteral("besancon");
    QTest::newRow("path") << QStringLiteral("../../etc/passwd") << QStringLiteral("etc-passwd");
    QTest::newRow("nothing left") << QStringLiteral("東京") << QStringLiteral("city");
}

void TestNewProfile::namesFilesPlainly()
{
    QFETCH(QString, name);
    QFETCH(QString, fileName);
    QCOMPARE(cityFileName(name), fileName);
}

void TestNewProfile::makesAProfileThatCanBeRead()
{
    const QByteArray json =
        newProfile(QStringLiteral("Testhausen"), {7.7, 49.4, 7.8, 49.5}, {source(QStringLiteral("net"))});
    const auto profile = cityProfileFromBytes(json, QStringLiteral("testhausen.json"));
    QVERIFY2(profile.has_value(), profile ? "" : qPrintable(toOneLine(profile.error())));
    QCOMPARE(profile->name, QStringLiteral("Testhausen"));
    QCOMPARE(profile->projectedCrs, QStringLiteral("EPSG:25832"));
    QVERIFY(profile->bounds.contains({7.75, 49.45}));
    QCOMPARE(profile->sources.size(), std::size_t(1));
    QCOMPARE(profile->sources.front().url, source({}).url);
}

void TestNewProfile::addsASource()
{
    const QByteArray one =
        newProfile(QStringLiteral("Testhausen"), {7.7, 49.4, 7.8, 49.5}, {source(QStringLiteral("net"))});
    const QString id = newSourceId(QStringLiteral("Net"), {QStringLiteral("net")});
    QCOMPARE(id, QStringLiteral("net-2"));
    const auto profile = cityProfileFromBytes(withSource(one, source(id)), QStringLiteral("testhausen.json"));
    QVERIFY(profile.has_value());
    QCOMPARE(profile->sources.size(), std::size_t(2));
}

STADTBLICK_TEST(TestNewProfile, QCoreApplication)
#include "tst_newprofile.moc"

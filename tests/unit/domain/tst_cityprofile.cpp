#include "models/domain/cityprofile.h"
#include "tests/support/testmain.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace stadtblick;

/** City profiles: every shipped one is a row; errors name file, path and what was expected. */
class TestCityProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void shipped_data();
    void shipped();
    void readsAGoodOne();
    void readsTheNetwork();
    void errorsNameFileAndPath_data();
    void errorsNameFileAndPath();
    void missingFileListsTheShipped();
};

namespace {

const QByteArray good = R"({"name":"Beispielstadt","centre":{"lon":8,"lat":49.5},
 "bounds":{"west":7.9,"south":49.4,"east":8.1,"north":49.6},"timeZone":"Europe/Berlin","projectedCrs":"EPSG:25832",
 "sources":[{"id":"sensors","kind":"sensorthings","url":"https://sensors.example/v1.1","credentials":"sensors"},
            {"id":"ideas","kind":"consul","url":"https://ideas.example/"}],
 "quantities":[{"property":"Temp","quantity":"air_temperature"}],
 "traffic":{"junctions":[{"name":"Main / Ring","control":"priority","approaches":[
   {"name":"A","source":"sensors","station":"4","series":"inbound","capacity":900},{"name":"B","source":"sensors","station":"5"}]}],
  "innerCity":[{"source":"sensors","station":"8"}]},
 "start":{"version":1,"camera":{"lon":8,"lat":49.5,"zoom":13}}})";

} // namespace

void TestCityProfile::shipped_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : shippedProfiles()) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void TestCityProfile::shipped()
{
    QFETCH(QString, name);
    const auto profile = loadCityProfile(name);
    QVERIFY2(profile, profile ? "" : qPrintable(toOneLine(profile.error())));
    QCOMPARE(profile->id, name);
    QVERIFY(profile->bounds.contains(profile->centre));
    QVERIFY(profile->bounds.contains(profile->start.camera.centre));
    QCOMPARE(profile->isDemo, name == QLatin1String("demo"));
    for (const SourceProfile &source : profile->sources) {
        QVERIFY2(!source.attribution.isEmpty(), qPrintable(source.id));
    }
}

void TestCityProfile::readsAGoodOne()
{
    const auto profile = cityProfileFromBytes(good, QStringLiteral("/somewhere/beispiel.json"));
    QVERIFY2(profile, profile ? "" : qPrintable(toOneLine(profile.error())));
    QCOMPARE(profile->id, QStringLiteral("beispiel"));
    QCOMPARE(profile->sources.size(), std::size_t(2));
    QCOMPARE(profile->sources[0].credentials, QStringLiteral("sensors"));
    QCOMPARE(profile->quantityRules[0].quantity, QStringLiteral("air_temperature"));
    QCOMPARE(profile->timeZone.id(), QByteArray("Europe/Berlin"));
    const TrafficProfile &traffic = profile->traffic;
    QCOMPARE(traffic.junctions.size(), std::size_t(1));
    QVERIFY(!traffic.junctions[0].hasSignals);
    QCOMPARE(traffic.junctions[0].approaches[0].counts.series, QStringLiteral("inbound"));
    QCOMPARE(traffic.junctions[0].approaches[0].capacityPerH, std::optional(900.0));
    QVERIFY(!traffic.junctions[0].approaches[1].capacityPerH);
    QCOMPARE(traffic.innerCity[0].station, QStringLiteral("8"));
}

void TestCityProfile::readsTheNetwork()
{
    QByteArray with = good;
    with.replace("\"name\":\"Bei", R"("network":{"internal":true,"sites":[{"name":"Mast 7","lon":8,"lat":49.5,
        "status":"building","institution":"School"}]},"name":"Bei)");
    const auto profile = cityProfileFromBytes(with, QStringLiteral("beispiel.json"));
    QVERIFY2(profile, profile ? "" : qPrintable(toOneLine(profile.error())));
    QVERIFY(profile->network.isInternal);
    const NetworkSite expected{
        QStringLiteral("Mast 7"), {8, 49.5}, SiteStatus::Building, QStringLiteral("School")};
    QCOMPARE(profile->network.sites, std::vector{expected});
}

void TestCityProfile::errorsNameFileAndPath_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *from, const char *to, const char *expected) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(expected);
    };
    row("misspelt member", "\"credentials\"", "\"credential\"", "$.sources[0].credential");
    row("unknown kind", "\"sensorthings\"", "\"sensorthing\"", "$.sources[0].kind");
    row("file address", "https://sensors.example/v1.1", "file:///etc/passwd", "$.sources[0].url");
    row("password in the address", "https://sensors", "https://me:secret@sensors", "$.sources[0].url");
    row("the same id twice", "\"ideas\"", "\"sensors\"", "$.sources[1].id");
    row("id with a blank", "\"ideas\"", "\"my ideas\"", "$.sources[1].id");
    row("unknown quantity", "air_temperature", "air_temprature", "$.quantities[0].quantity");
    row("unknown time zone", "Europe/Berlin", "Europe/Bärlin", "$.timeZone");
    row("bounds the wrong way", "\"west\":7.9", "\"west\":9", "$.bounds");
    row("centre without latitude", "{\"lon\":8,\"lat\":49.5},", "{\"lon\":8},", "$.centre.lat");
    row("no name", "\"name\":\"Beispielstadt\",", "", "$.name");
    row("start view without zoom", ",\"zoom\":13", "", "$.start");
    row("CRS in words", "EPSG:25832", "UTM 32", "$.projectedCrs");
    row("no such day", "\"name\":\"Bei",
        "\"schoolHolidays\":[{\"from\":\"2026-02-30\",\"to\":\"2026-03-02\"}],\"name\":\"Bei",
        "$.schoolHolidays[0].from");
    row("holidays the wrong way", "\"name\":\"Bei",
        "\"schoolHolidays\":[{\"from\":\"2026-03-03\",\"to\":\"2026-03-02\"}],\"name\":\"Bei",
        "$.schoolHolidays[0].to");
    row("formula with a fault", "\"name\":\"Bei",
        "\"indicators\":[{\"key\":\"a\",\"title\":\"A\",\"unit\":\"h\",\"formula\":\"hours(laeq "
        ">)\"}],\"name\":\"Bei",
        "$.indicators[0].formula: expected a number, a function or a parenthesis at column 13");
    row("the same indicator twice", "\"name\":\"Bei",
        "\"indicators\":[{\"key\":\"a\",\"title\":\"A\",\"unit\":\"h\",\"formula\":\"min(laeq)\"},"
        "{\"key\":\"a\",\"title\":\"A\",\"unit\":\"h\",\"formula\":\"min(laeq)\"}],\"name\":\"Bei",
        "$.indicators[1].key");
    row("indicator without unit", "\"name\":\"Bei",
        "\"indicators\":[{\"key\":\"a\",\"title\":\"A\",\"formula\":\"min(laeq)\"}],\"name\":\"Bei",
        "$.indicators[0].unit");
    row("limit both ways", "\"name\":\"Bei",
        "\"limits\":[{\"figure\":\"lden\",\"above\":1,\"below\":2,\"label\":\"A\",\"source\":\"B\"}],"
        "\"name\":\"Bei",
        "$.limits[0].above");
    row("limit without source", "\"name\":\"Bei",
        "\"limits\":[{\"figure\":\"lden\",\"above\":1,\"label\":\"A\"}],\"name\":\"Bei",
        "$.limits[0].source");
    row("limit of a source without station", "\"name\":\"Bei",
        "\"limits\":[{\"figure\":\"maximum\",\"above\":1,\"label\":\"A\",\"source\":\"B\","
        "\"station\":{\"source\":\"sensors\"}}],\"name\":\"Bei",
        "$.limits[0].station.station");
    row("limit of a station by its name alone", "\"name\":\"Bei",
        "\"limits\":[{\"figure\":\"maximum\",\"above\":1,\"label\":\"A\",\"source\":\"B\","
        "\"station\":\"7\"}],\"name\":\"Bei",
        "$.limits[0].station");
    row("capacity of nothing", "\"name\":\"Bei",
        "\"capacities\":[{\"source\":\"sensors\",\"station\":\"1\",\"vehiclesPerHour\":0}],\"name\":\"Bei",
        "$.capacities[0].vehiclesPerHour");
    row("extra member of traffic", "\"innerCity\":", "\"carParks\":[],\"innerCity\":", "$.traffic.carParks");
    row("extra member of an approach", "\"capacity\":900", "\"capacities\":900",
        "$.traffic.junctions[0].approaches[0].capacities");
    row("capacity in words", "\"capacity\":900", "\"capacity\":\"900\"",
        "$.traffic.junctions[0].approaches[0].capacity");
    row("unknown control", "\"priority\"", "\"lights\"", "$.traffic.junctions[0].control");
    row("car park without spaces", "\"name\":\"Bei",
        "\"capacities\":[{\"source\":\"sensors\",\"station\":\"7\",\"spaces\":0}],\"name\":\"Bei",
        "$.capacities[0].spaces");
    row("counts of an unknown source", "\"innerCity\":[{\"source\":\"sensors\"",
        "\"innerCity\":[{\"source\":\"other\"", "$.traffic.innerCity[0].source");
    row("a junction without approaches", "\"approaches\":[", "\"approaches\":[],\"$old\":[",
        "$.traffic.junctions[0].approaches");
    const auto site = [&](const char *name, const char *members, const char *expected) {
        const QByteArray network =
            QByteArray(R"("network":{"sites":[{"name":"A",)") + members + R"(}]},"name":"Bei)";
        row(name, "\"name\":\"Bei", network.constData(), expected);
    };
    site("site of an unknown status", R"("lon":8,"lat":49,"status":"soon")", "$.network.sites[0].status");
    site("site without latitude", R"("lon":8,"status":"live")", "$.network.sites[0].lat");
    site("site beyond the pole", R"("lon":8,"lat":99,"status":"live")", "$.network.sites[0].lat");
    site("extra member of a site", R"("lon":8,"lat":49,"status":"live","owner":"B")",
        "$.network.sites[0].owner");
    row("network closed in words", "\"name\":\"Bei", "\"network\":{\"internal\":\"yes\"},\"name\":\"Bei",
        "$.network.internal");
    row("extra member", "\"name\":\"Bei", "\"colour\":1,\"name\":\"Bei", "$.colour");
}

void TestCityProfile::errorsNameFileAndPath()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, expected);
    QByteArray changed = good;
    QVERIFY(changed.contains(from));
    changed.replace(from, to);
    const auto profile = cityProfileFromBytes(changed, QStringLiteral("beispiel.json"));
    QVERIFY(!profile);
    QVERIFY2(profile.error().what.contains(expected), qPrintable(profile.error().what));
    QVERIFY(profile.error().what.contains(QLatin1String("beispiel.json")));
}

void TestCityProfile::missingFileListsTheShipped()
{
    const auto profile = loadCityProfile(QStringLiteral("/nowhere/at-all.json"));
    QVERIFY(!profile);
    QVERIFY(profile.error().advice.contains(QLatin1String("kaiserslautern")));
}

STADTBLICK_TEST(TestCityProfile, QCoreApplication)
#include "tst_cityprofile.moc"

#include "models/domain/unitmapping.h"
#include "tests/support/testmain.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace stadtblick;

class TestUnitMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognises_data();
    void recognises();
    void keepsTheSourcesText_data();
    void keepsTheSourcesText();
    void mapsProperties_data();
    void mapsProperties();
    void convertsToTheQuantitysUnit_data();
    void convertsToTheQuantitysUnit();
    void ratesNeedALength();
    void rulesComeFirst();
    void undoesDoubleEncoding();
    void everyQuantitysOwnUnitIsIdentity();
};

void TestUnitMapping::recognises_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<QString>("definition");
    QTest::addColumn<QString>("expected");

    QTest::newRow("BGS metre") << u"metre"_s << u"m"_s << u"ucum:m"_s << u"m"_s;
    QTest::newRow("BGS Celsius") << u"Temperature in Degrees Celsius"_s << u"C"_s << u"ucum:Cel"_s << u"°C"_s;
    QTest::newRow("BGS salinity") << u"Practical Salinity Unit"_s << u"PSU"_s << u"ucum:[ppth] approx."_s
                                  << QString();
    QTest::newRow("Hamburg count") << u"Anzahl"_s << QString() << QString() << u"n"_s;
    QTest::newRow("a page as definition")
        << u"Degree Celsius"_s << u"°C"_s << u"http://unitsofmeasure.org/ucum.html#para-30"_s << u"°C"_s;
    QTest::newRow("Units Ontology") << QString() << QString()
                                    << u"http://purl.obolibrary.org/obo/UO_0000027"_s << u"°C"_s;
    QTest::newRow("QUDT") << QString() << QString() << u"http://qudt.org/vocab/unit/MicroGM-PER-M3"_s
                          << u"µg/m³"_s;
    QTest::newRow("double-encoded degree") << QString() << u"Â°C"_s << QString() << u"°C"_s;
    QTest::newRow("double-encoded Celsius sign")
        << QString() << QString::fromUtf8("\xC3\xA2\xC2\x84\xC2\x83") << QString() << u"°C"_s;
    QTest::newRow("Celsius sign") << QString() << u"℃"_s << QString() << u"°C"_s;
    QTest::newRow("ring above") << QString() << u"\u02DAC"_s << QString() << u"°C"_s;
    for (const char *symbol : {"dB(A)", "dBA", "dB[A]", "db (a)"}) {
        QTest::newRow(symbol) << QString() << QString::fromUtf8(symbol) << QString() << u"dB(A)"_s;
    }
    QTest::newRow("dB and dB(A) together") << QString() << u"dB(A)"_s << u"ucum:dB"_s << u"dB(A)"_s;
    for (const char *symbol : {"µg/m³", "μg/m3", "ug/m3", "µg/m^3"}) {
        QTest::newRow(symbol) << QString() << QString::fromUtf8(symbol) << QString() << u"µg/m³"_s;
    }
    for (const char *symbol : {"Kfz/h", "veh/h", "vehicles per hour"}) {
        QTest::newRow(symbol) << QString() << QString::fromUtf8(symbol) << QString() << u"1/h"_s;
    }
    QTest::newRow("contradiction") << QString() << u"cm"_s << u"ucum:m"_s << QString();
    QTest::newRow("mbar is hPa") << QString() << u"mbar"_s << u"ucum:hPa"_s << u"hPa"_s;
    QTest::newRow("nothing") << QString() << QString() << QString() << QString();
    QTest::newRow("nonsense") << u"Bananen"_s << u"Ban"_s << u"http://example.org/unit/banana"_s << QString();
}

void TestUnitMapping::recognises()
{
    QFETCH(QString, name);
    QFETCH(QString, symbol);
    QFETCH(QString, definition);
    QFETCH(QString, expected);
    QCOMPARE(recognisedUnit({name, symbol, definition}), expected);
}

void TestUnitMapping::keepsTheSourcesText_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<QString>("definition");
    QTest::addColumn<QString>("expected");

    QTest::newRow("symbol") << u"Grad Celsius"_s << u"°C"_s << u"ucum:Cel"_s << u"°C"_s;
    QTest::newRow("name only") << u"Anzahl"_s << QString() << QString() << u"Anzahl"_s;
    QTest::newRow("definition only") << QString() << QString() << u"ucum:Cel"_s << u"Cel"_s;
    QTest::newRow("unknown symbol") << u"Bananen"_s << u"Ban"_s << QString() << u"Ban"_s;
    QTest::newRow("only the definition is known") << QString() << u"Einheit"_s << u"ucum:K"_s << u"K"_s;
    QTest::newRow("double encoding stays") << QString() << u"Â°C"_s << QString() << u"Â°C"_s;
    QTest::newRow("nothing") << QString() << QString() << QString() << QString();
}

void TestUnitMapping::keepsTheSourcesText()
{
    QFETCH(QString, name);
    QFETCH(QString, symbol);
    QFETCH(QString, definition);
    QFETCH(QString, expected);
    QCOMPARE(unitText({name, symbol, definition}), expected);
}

void TestUnitMapping::mapsProperties_data()
{
    QTest::addColumn<QString>("property");
    QTest::addColumn<QString>("definition");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QStringList>("context");
    QTest::addColumn<QString>("expected");

    const QStringList nothing;
    QTest::newRow("Lufttemperatur") << u"Lufttemperatur"_s << QString() << u"°C"_s << nothing
                                    << u"air_temperature"_s;
    QTest::newRow("our key") << u"air_temperature"_s << QString() << u"K"_s << nothing
                             << u"air_temperature"_s;
    QTest::newRow("CF name in the definition")
        << u"T2M"_s << u"http://mmisw.org/ont/cf/parameter/air_temperature"_s << u"Cel"_s << nothing
        << u"air_temperature"_s;
    QTest::newRow("C only for a temperature")
        << u"Temperature"_s << QString() << u"C"_s << nothing << u"air_temperature"_s;
    QTest::newRow("C for a level") << u"LAeq"_s << QString() << u"C"_s << nothing << QString();
    QTest::newRow("bare temperature at a lamp post")
        << u"Temperature"_s << QString() << u"°C"_s
        << QStringList{u"Temperature Datastream for Bernstrasse Laterne"_s} << u"air_temperature"_s;
    QTest::newRow("bare temperature in a well")
        << u"Temperature"_s << QString() << u"°C"_s << QStringList{u"BGS Groundwater Logger GGA01"_s}
        << QString();
    QTest::newRow("Wassertemperatur")
        << u"Wassertemperatur"_s << QString() << u"°C"_s << nothing << u"water_temperature"_s;
    QTest::newRow("PM 2.5") << u"PM 2.5"_s << QString() << u"ug/m3"_s << nothing << u"pm25"_s;
    QTest::newRow("rain amount by unit")
        << u"Niederschlag"_s << QString() << u"mm"_s << nothing << u"precipitation"_s;
    QTest::newRow("rain rate by unit")
        << u"Niederschlag"_s << QString() << u"mm/h"_s << nothing << u"rain_rate"_s;
    QTest::newRow("unknown unit") << u"Lufttemperatur"_s << QString() << u"Ban"_s << nothing << QString();
    QTest::newRow("no unit") << u"Lufttemperatur"_s << QString() << QString() << nothing << QString();
    QTest::newRow("unit of another kind")
        << u"Lufttemperatur"_s << QString() << u"%"_s << nothing << QString();
    QTest::newRow("LAeq in dB") << u"LAeq"_s << QString() << u"dB"_s << nothing << u"laeq"_s;
    QTest::newRow("LAeq in dB(C)") << u"LAeq"_s << QString() << u"dB(C)"_s << nothing << QString();
    QTest::newRow("NO2 in ppb can't be converted")
        << u"NO2"_s << QString() << u"ppb"_s << nothing << QString();
    QTest::newRow("vehicles per hour")
        << u"Kfz"_s << QString() << u"Kfz/h"_s << nothing << u"vehicle_count"_s;
    QTest::newRow("part of a name is no name")
        << u"Lufttemperaturfühlerfehler"_s << QString() << u"°C"_s << nothing << QString();
}

void TestUnitMapping::mapsProperties()
{
    QFETCH(QString, property);
    QFETCH(QString, definition);
    QFETCH(QString, unit);
    QFETCH(QStringList, context);
    QFETCH(QString, expected);
    QCOMPARE(quantityKey({property, definition, {QString(), unit, QString()}, context}, {}), expected);
}

void TestUnitMapping::convertsToTheQuantitysUnit_data()
{
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");

    QTest::newRow("kelvin") << u"air_temperature"_s << u"K"_s << 273.15 << 0.0;
    QTest::newRow("Fahrenheit") << u"air_temperature"_s << u"°F"_s << 212.0 << 100.0;
    QTest::newRow("Fahrenheit, freezing") << u"air_temperature"_s << u"[degF]"_s << 32.0 << 0.0;
    QTest::newRow("pascal") << u"air_pressure"_s << u"Pa"_s << 101325.0 << 1013.25;
    QTest::newRow("millibar") << u"air_pressure"_s << u"mbar"_s << 998.5 << 998.5;
    QTest::newRow("milligram") << u"pm10"_s << u"mg/m³"_s << 0.02 << 20.0;
    QTest::newRow("CO in microgram") << u"co"_s << u"µg/m³"_s << 350.0 << 0.35;
    QTest::newRow("gauge in metres") << u"water_level"_s << u"m"_s << 1.23 << 123.0;
    QTest::newRow("humidity as a fraction") << u"relative_humidity"_s << u"1"_s << 0.48 << 48.0;
    QTest::newRow("wind in km/h") << u"wind_speed"_s << u"km/h"_s << 36.0 << 10.0;
    QTest::newRow("speed in m/s") << u"speed_mean"_s << u"m/s"_s << 10.0 << 36.0;
    QTest::newRow("unknown unit by a profile's rule") << u"laeq"_s << u"Pegel"_s << 55.5 << 55.5;
}

void TestUnitMapping::convertsToTheQuantitysUnit()
{
    QFETCH(QString, quantity);
    QFETCH(QString, unit);
    QFETCH(double, from);
    QFETCH(double, to);
    const auto conversion = conversionFor(quantity, unit);
    QVERIFY(conversion);
    QVERIFY(std::abs(*conversion->apply(from) - to) < 1e-9);
}

void TestUnitMapping::ratesNeedALength()
{
    const auto conversion = conversionFor(u"vehicle_count", u"Kfz/h"_s);
    QVERIFY(conversion && conversion->isPerHour);
    QCOMPARE(conversion->apply(400, 900'000), std::optional(100.0));
    QCOMPARE(conversion->apply(400, 0), std::nullopt);
    QVERIFY(!conversionFor(u"laeq", u"°C"_s));
    QVERIFY(!conversionFor(u"no such key", u"°C"_s));
}

void TestUnitMapping::rulesComeFirst()
{
    const std::vector<QuantityRule> rules{{u"temperature"_s, u"°C"_s, u"water_temperature"_s},
        {u"Pegel"_s, QString(), u"laeq"_s}, {u"Pegel"_s, u"cm"_s, u"water_level"_s}};
    QCOMPARE(quantityKey({u"Temperature"_s, {}, {{}, u"Cel"_s, {}}, {}}, rules), u"water_temperature"_s);
    QCOMPARE(quantityKey({u"Pegel"_s, {}, {}, {}}, rules), u"laeq"_s);
    QCOMPARE(quantityKey({u"PEGEL"_s, {}, {{}, u"cm"_s, {}}, {}}, rules), u"water_level"_s);
    QCOMPARE(quantityKey({u"Pegel"_s, {}, {{}, u"°C"_s, {}}, {}}, rules), QString());
}

void TestUnitMapping::undoesDoubleEncoding()
{
    QCOMPARE(undoDoubleEncoding(u"Â°"_s), u"°"_s);
    QCOMPARE(undoDoubleEncoding(u"Âµg/mÂ³"_s), u"µg/m³"_s);
    QCOMPARE(undoDoubleEncoding(u"â„ƒ"_s), u"℃"_s);
    QCOMPARE(undoDoubleEncoding(u"°C"_s), u"°C"_s);
    QCOMPARE(undoDoubleEncoding(u"Ânderung"_s), u"Ânderung"_s);
}

void TestUnitMapping::everyQuantitysOwnUnitIsIdentity()
{
    QCOMPARE(quantities().size(), std::size_t(33));
    for (const Quantity &quantity : quantities()) {
        const auto conversion = conversionFor(QString(quantity.key), quantity.unit);
        QVERIFY2(conversion && conversion->isIdentity(), quantity.key.constData());
        QVERIFY2(!recognisedUnit({{}, quantity.unit, {}}).isEmpty(), quantity.key.constData());
        QVERIFY(!quantity.name().isEmpty());
    }
    QCOMPARE(quantityByKey(u"nothing"), nullptr);
}

STADTBLICK_TEST(TestUnitMapping, QCoreApplication)
#include "tst_unitmapping.moc"

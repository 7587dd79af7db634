#include "app/commands/geojsonfile.h"
#include "tests/support/testmain.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <cmath>

using namespace stadtblick;

/** GeoJSON as other programs read it. */
class TestGeoJsonFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void valuesComeBack();
    void missingIsNull();
    void nothingIsLeftOfAnUnfinishedFile();
    void folderThatIsNotThere();
};

namespace {

const std::vector<GeoField> fields{
    {"name"}, {"count", GeoField::Type::Integer}, {"value", GeoField::Type::Real}};

QJsonObject readBack(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

void TestGeoJsonFile::valuesComeBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.geojson"));
    // GDAL takes the rounding noise of 0.1 + 0.2 for what it is; what was measured comes back exactly.
    const std::vector<double> values{0.1 + 0.2, 11.018158, -3.4, 1e6, 1.0 / 3, 1234567.891, 5e-7, 43};
    Result<GeoJsonFile> file = GeoJsonFile::create(path, fields);
    QVERIFY(file);
    for (const double value : values) {
        QVERIFY(file->add(LonLat{7.7689, 49.4447}, {QStringLiteral("Süd \"1\"\n2"), qint64(4711), value}));
    }
    QVERIFY(file->finish());
    const QJsonObject json = readBack(path);
    QCOMPARE(json.value(QLatin1String("type")).toString(), QStringLiteral("FeatureCollection"));
    const QJsonArray features = json.value(QLatin1String("features")).toArray();
    QCOMPARE(features.size(), qsizetype(values.size()));
    for (qsizetype i = 0; i < features.size(); ++i) {
        const QJsonObject properties = features[i].toObject().value(QLatin1String("properties")).toObject();
        const double value = properties.value(QLatin1String("value")).toDouble();
        QVERIFY(std::abs(value - values[size_t(i)]) <= std::abs(values[size_t(i)]) * 1e-15);
        QCOMPARE(properties.value(QLatin1String("name")).toString(), QStringLiteral("Süd \"1\"\n2"));
        QCOMPARE(properties.value(QLatin1String("count")).toInteger(), 4711);
        const QJsonArray place = features[i]
                                     .toObject()
                                     .value(QLatin1String("geometry"))
                                     .toObject()
                                     .value(QLatin1String("coordinates"))
                                     .toArray();
        QCOMPARE(place, (QJsonArray{7.7689, 49.4447}));
    }
}

void TestGeoJsonFile::missingIsNull()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.geojson"));
    Result<GeoJsonFile> file = GeoJsonFile::create(path, fields);
    QVERIFY(file && file->add(std::nullopt, {QVariant(), QVariant(), QVariant()}) && file->finish());
    const QJsonObject feature = readBack(path).value(QLatin1String("features")).toArray().first().toObject();
    QVERIFY(feature.value(QLatin1String("geometry")).isNull());
    for (const char *name : {"name", "count", "value"}) {
        QVERIFY(feature.value(QLatin1String("properties")).toObject().value(QLatin1String(name)).isNull());
    }
}

void TestGeoJsonFile::nothingIsLeftOfAnUnfinishedFile()
{
    const QTemporaryDir folder;
    {
        Result<GeoJsonFile> file = GeoJsonFile::create(folder.filePath(QStringLiteral("a.geojson")), fields);
        QVERIFY(file && file->add(std::nullopt, {QVariant(), QVariant(), QVariant()}));
    }
    QCOMPARE(
        QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
}

void TestGeoJsonFile::folderThatIsNotThere()
{
    const Result<GeoJsonFile> file = GeoJsonFile::create(QStringLiteral("/nowhere/at/all/a.geojson"), fields);
    QVERIFY(!file);
    QVERIFY(file.error().what.contains(QLatin1String("/nowhere/at/all/a.geojson")));
}

STADTBLICK_TEST(TestGeoJsonFile, QCoreApplication)
#include "tst_geojsonfile.moc"

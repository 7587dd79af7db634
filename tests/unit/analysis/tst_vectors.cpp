#include "tests/support/testmain.h"
#include "tests/unit/analysis/vectors.h"

#include <QtTest/QTest>

#include <QtCore/QHash>

#include <cmath>

using namespace stadtblick;
using namespace Qt::StringLiterals;

namespace {

const QHash<QString, VectorTopic> topics{
    {u"air"_s, runAir},
    {u"heat"_s, runHeat},
    {u"interpolation"_s, runInterpolation},
    {u"noise"_s, runNoise},
    {u"rain"_s, runRain},
    {u"stats"_s, runStats},
    {u"texts"_s, runTexts},
    {u"time"_s, runTime},
    {u"traffic"_s, runTraffic},
};

/** The file or folder of the vectors: $STADTBLICK_VECTORS, else the shared ones beside the checkout. */
QString vectorsPath()
{
    const QString shared = qEnvironmentVariable(
        "STADTBLICK_SHARED", QStringLiteral(STADTBLICK_SOURCE_DIR) % QStringLiteral("/../shared"));
    return qEnvironmentVariable("STADTBLICK_VECTORS", shared % QStringLiteral("/vectors"));
}

} // namespace

/**
 * Runs the reference vectors of domain.md's rules, whatever files of that form there are: no case is known
 * here by its name, no number of a case stands in the code.
 */
class TestVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void tolerances_data();
    void tolerances();
    void cases_data();
    void cases();
};

void TestVectors::tolerances_data()
{
    QTest::addColumn<QJsonValue>("got");
    QTest::addColumn<QJsonValue>("expected");
    QTest::addColumn<QJsonObject>("tolerance");
    QTest::addColumn<bool>("isSame");
    const auto row = [](const char *name, const QJsonValue &got, const QJsonValue &expected,
                         const QJsonObject &tolerance,
                         bool isSame) { QTest::newRow(name) << got << expected << tolerance << isSame; };
    const QJsonObject hundredth{{u"abs"_s, 0.01}, {u"rel"_s, 0}};
    row("absolute, within", 1.009, 1.0, hundredth, true);
    row("absolute, beyond", 1.011, 1.0, hundredth, false);
    row("relative, within", -199.1, -200.0, {{u"abs"_s, 0}, {u"rel"_s, 0.005}}, true);
    row("relative, beyond", -198.9, -200.0, {{u"abs"_s, 0}, {u"rel"_s, 0.005}}, false);
    row("one a key", QJsonObject{{u"a"_s, 1.0}, {u"b"_s, 2.4}}, QJsonObject{{u"a"_s, 1.0}, {u"b"_s, 2.0}},
        {{u"b"_s, 0.5}}, true);
    row("a key without one", QJsonObject{{u"a"_s, 1.4}}, QJsonObject{{u"a"_s, 1.0}}, {{u"b"_s, 0.5}}, false);
    row("a key more", QJsonObject{{u"a"_s, 1}, {u"b"_s, 2}}, QJsonObject{{u"a"_s, 1}}, {}, true);
    row("a key less", QJsonObject{}, QJsonObject{{u"a"_s, QJsonValue::Null}}, {}, false);
    row("a list that is longer", QJsonArray{1, 2}, QJsonArray{1}, hundredth, false);
    row("no list", QJsonValue::Undefined, QJsonArray{}, hundredth, false);
    row("no object", QJsonValue::Undefined, QJsonObject{}, hundredth, false);
    row("a number for null", 0, QJsonValue::Null, hundredth, false);
    row("NaN for null", std::nan(""), QJsonValue::Null, hundredth, false);
    row("NaN for a number", std::nan(""), 1, hundredth, false);
    row("text", u"ok"_s, u"over"_s, hundredth, false);
    row("truth value for a number", true, 1, hundredth, false);
}

void TestVectors::tolerances()
{
    QFETCH(QJsonValue, got);
    QFETCH(QJsonValue, expected);
    QFETCH(QJsonObject, tolerance);
    QFETCH(bool, isSame);
    QCOMPARE(difference(got, expected, tolerance).isEmpty(), isSame);
}

void TestVectors::cases_data()
{
    QTest::addColumn<VectorCase>("vector");
    const std::vector<VectorCase> vectors = vectorCases(vectorsPath());
    for (const VectorCase &vector : vectors) {
        const QString name = vector.file % u": "_s % vector.reference.value(u"name"_s).toString();
        QTest::newRow(name.toUtf8().constData()) << vector;
    }
    if (vectors.empty()) {
        QSKIP(qPrintable(u"There are no reference vectors in "_s % vectorsPath()));
    }
}

void TestVectors::cases()
{
    QFETCH(VectorCase, vector);
    QCOMPARE(vector.error, QString());
    const VectorTopic run = topics.value(vector.topic);
    QVERIFY2(run, qPrintable(u"no such topic: "_s % vector.topic));
    const QString function = vector.reference.value(u"function"_s).toString();
    const QJsonValue expected = vector.reference.value(u"expected"_s);
    QVERIFY(!expected.toObject().isEmpty());
    for (const bool missingIsNan : {false, true}) {
        const QJsonValue got = run(function, vector.reference.value(u"inputs"_s).toObject(), missingIsNan);
        QVERIFY2(!got.isUndefined(), qPrintable(u"no such function: "_s % function));
        QCOMPARE(difference(got, expected, vector.reference.value(u"tolerance"_s).toObject()), QString());
    }
}

STADTBLICK_TEST(TestVectors, QCoreApplication)
#include "tst_vectors.moc"

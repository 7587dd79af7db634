#include "models/domain/timerange.h"
#include "models/items/chartrowsmodel.h"
#include "tests/support/testmain.h"

#include <QtGui/QGuiApplication>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace stadtblick;

class TestChartRowsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void keepsTheRulesOfModels();
    void showsLocalTimesAndNumbers();
};

void TestChartRowsModel::keepsTheRulesOfModels()
{
    ChartRowsModel model{QLocale(QLocale::German)};
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({}, {ChartRow{}, ChartRow{}});
    QCOMPARE(model.rowCount(), 2);
    model.setRows({}, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestChartRowsModel::showsLocalTimesAndNumbers()
{
    TimeSeriesChart chart;
    chart.unit = QStringLiteral("°C");
    chart.decimals = 1;
    chart.timeZone = QTimeZone("Europe/Berlin");
    ChartRow measured;
    measured.fromMs = *fromIso(u"2026-07-13T12:00:00Z");
    measured.value = -3.14;
    ChartRow missing;
    missing.fromMs = measured.fromMs + 3'600'000;
    missing.flags = QStringLiteral("spike");
    ChartRowsModel model(QLocale(QLocale::German, QLocale::Germany));
    model.setRows(chart, {measured, missing});
    QVERIFY(model.index(0, ChartRowsModel::TimeColumn).data().toString().contains(QStringLiteral("14:00")));
    QCOMPARE(model.index(0, ChartRowsModel::ValueColumn).data().toString(), QStringLiteral("−3,1"));
    QVERIFY(model.index(1, ChartRowsModel::ValueColumn).data().toString().isEmpty());
    QCOMPARE(model.index(1, ChartRowsModel::FlagsColumn).data().toString(), QStringLiteral("spike"));
    QCOMPARE(model.headerData(ChartRowsModel::ValueColumn, Qt::Horizontal, Qt::DisplayRole).toString(),
        QStringLiteral("Value in °C"));
}

STADTBLICK_TEST(TestChartRowsModel, QGuiApplication)
#include "tst_chartrowsmodel.moc"

#include "models/items/sourcelistmodel.h"
#include "tests/support/testmain.h"

#include <QtGui/QGuiApplication>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace stadtblick;

class TestSourceListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void keepsTheRulesOfModels();
    void saysHowASourceIs();
};

void TestSourceListModel::keepsTheRulesOfModels()
{
    SourceListModel model(QLocale(QLocale::German), QTimeZone::utc());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSources({SourceStatus{}, SourceStatus{}}, 0);
    QCOMPARE(model.rowCount(), 2);
    model.setSources({}, 0);
    QCOMPARE(model.rowCount(), 0);
}

void TestSourceListModel::saysHowASourceIs()
{
    SourceStatus source;
    source.id = QStringLiteral("net");
    source.outcome = SyncOutcome::Failed;
    source.error = QStringLiteral("The server was not found.");
    source.stations = 12;
    source.observations = 3456;
    SourceListModel model(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc());
    model.setSources({source}, 0);
    const auto text = [&](int column) { return model.index(0, column).data().toString(); };
    QCOMPARE(text(SourceListModel::NameColumn), QStringLiteral("net"));
    QCOMPARE(text(SourceListModel::StateColumn), QStringLiteral("failed"));
    QCOMPARE(text(SourceListModel::LastColumn), QStringLiteral("never"));
    QCOMPARE(text(SourceListModel::CountsColumn), QStringLiteral("12 stations · 3,456 values"));
    QCOMPARE(model.index(0, 0).data(SourceListModel::ErrorRole).toString(), source.error);
    QCOMPARE(countsText(SourceStatus{}, QLocale::c()), QStringLiteral("nothing yet"));
}

STADTBLICK_TEST(TestSourceListModel, QGuiApplication)
#include "tst_sourcelistmodel.moc"

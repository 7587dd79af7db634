#include "models/domain/timerange.h"
#include "models/items/idealistmodel.h"
#include "tests/support/testmain.h"

#include <QtGui/QGuiApplication>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace stadtblick;

class TestIdeaListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void keepsTheRulesOfModels();
    void showsWhatIsThere();
    void saysNothingAboutWhatIsMissing();
    void findsRows();

private:
    static Idea idea(const QString &id, const QString &title)
    {
        Idea result;
        result.source = QStringLiteral("platform");
        result.id = id;
        result.title = title;
        return result;
    }
    const QTimeZone m_berlin{"Europe/Berlin"};
};

void TestIdeaListModel::keepsTheRulesOfModels()
{
    IdeaListModel model(QLocale(QLocale::German), m_berlin);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setIdeas({idea(QStringLiteral("1"), QStringLiteral("One")), idea(QStringLiteral("2"), {})});
    QCOMPARE(model.rowCount(), 2);
    model.setIdeas({});
    QCOMPARE(model.rowCount(), 0);
}

void TestIdeaListModel::showsWhatIsThere()
{
    IdeaListModel model(QLocale(QLocale::German, QLocale::Germany), m_berlin);
    Idea first = idea(QStringLiteral("1"), QStringLiteral("<b>Schatten</b>"));
    first.support = 1234;
    first.place = QStringLiteral("Altstadt");
    first.status = QStringLiteral("in Prüfung");
    first.channel = QStringLiteral("online");
    // Half past midnight in Berlin: the day there, not that of UTC.
    first.created = Moment{*fromIso(u"2026-07-12T22:30:00Z"), false};
    model.setIdeas({first});
    const QModelIndex index = model.index(0);
    QCOMPARE(index.data(IdeaListModel::TitleRole).toString(), QStringLiteral("<b>Schatten</b>"));
    QCOMPARE(index.data(IdeaListModel::SupportRole).toString(), QStringLiteral("1.234"));
    QCOMPARE(index.data(IdeaListModel::PlaceRole).toString(), QStringLiteral("Altstadt"));
    QCOMPARE(index.data(IdeaListModel::StatusRole).toString(), QStringLiteral("in Prüfung"));
    QCOMPARE(index.data(IdeaListModel::ChannelRole).toString(), QStringLiteral("online"));
    QCOMPARE(index.data(IdeaListModel::DateRole).toString(), QStringLiteral("13. Juli 2026"));
}

void TestIdeaListModel::saysNothingAboutWhatIsMissing()
{
    IdeaListModel model(QLocale(QLocale::German, QLocale::Germany), m_berlin);
    Idea dayOnly = idea(QStringLiteral("2"), QStringLiteral("Only a day"));
    dayOnly.created = Moment{*fromIso(u"2026-07-12T00:00:00Z"), true};
    model.setIdeas({idea(QStringLiteral("1"), QStringLiteral("Bare")), dayOnly});
    const QModelIndex bare = model.index(0);
    QVERIFY(bare.data(IdeaListModel::SupportRole).toString().isEmpty());
    QVERIFY(bare.data(IdeaListModel::DateRole).toString().isEmpty());
    QCOMPARE(bare.data(IdeaListModel::PlaceRole).toString(), QStringLiteral("without a place"));
    // A day that is known as such is the same day everywhere.
    QCOMPARE(model.index(1).data(IdeaListModel::DateRole).toString(), QStringLiteral("12. Juli 2026"));
}

void TestIdeaListModel::findsRows()
{
    IdeaListModel model(QLocale::c(), m_berlin);
    model.setIdeas({idea(QStringLiteral("1"), {}), idea(QStringLiteral("2"), {})});
    QCOMPARE(model.rowOf(QStringLiteral("platform"), QStringLiteral("2")), 1);
    QCOMPARE(model.rowOf(QStringLiteral("other"), QStringLiteral("2")), -1);
}

STADTBLICK_TEST(TestIdeaListModel, QGuiApplication)
#include "tst_idealistmodel.moc"

#include "models/domain/timerange.h"
#include "tests/support/testmain.h"
#include "widgets/common/theme.h"
#include "widgets/panels/connectdialog.h"
#include "widgets/panels/settingsdialog.h"
#include "widgets/panels/startpage.h"
#include "widgets/panels/syncpage.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace stadtblick;

Q_DECLARE_METATYPE(stadtblick::ConnectedSource)

/**
 * What the dialogs say and ask for. With STADTBLICK_PICTURES naming a folder they are written there, to be
 * looked at.
 */
class TestDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light, 1); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin)"))); }
    void syncPageExplainsErrorsAndRetries();
    void connectingAsksTheAddressFirst();
    void connectingRefusesWhatIsNoAddress();
    void settingsTellAtOnce();
    void startPageOffersTheDemoFirst();

private:
    static QPushButton *button(const QWidget &parent, const QString &text);
    static bool hasText(const QWidget &parent, const QString &text);
    static void keepPicture(QWidget &widget, const QString &name);
};

QPushButton *TestDialogs::button(const QWidget &parent, const QString &text)
{
    for (QPushButton *candidate : parent.findChildren<QPushButton *>()) {
        if (candidate->text().trimmed() == text) {
            return candidate;
        }
    }
    return nullptr;
}

bool TestDialogs::hasText(const QWidget &parent, const QString &text)
{
    return std::ranges::any_of(
        parent.findChildren<QLabel *>(), [&](const QLabel *label) { return label->text().contains(text); });
}

void TestDialogs::keepPicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("STADTBLICK_PICTURES");
    if (!folder.isEmpty()) {
        widget.grab().save(folder + u'/' + name + QStringLiteral(".png"));
    }
}

void TestDialogs::syncPageExplainsErrorsAndRetries()
{
    auto *page = new SyncPage(QStringLiteral("Testhausen"), QTimeZone("Europe/Berlin"), nullptr);
    SourceStatus good;
    good.id = QStringLiteral("net");
    good.name = QStringLiteral("Measuring net");
    good.kind = QStringLiteral("sensorthings");
    good.url = QStringLiteral("https://sensors.example.org/v1.1");
    good.outcome = SyncOutcome::Ok;
    good.lastSuccessMs = *fromIso(u"2026-07-20T12:05:00Z");
    good.stations = 43;
    good.observations = 2'255'606;
    SourceStatus bad = good;
    bad.id = QStringLiteral("ideas");
    bad.name = QStringLiteral("Participation");
    bad.outcome = SyncOutcome::Failed;
    bad.lastSuccessMs.reset();
    bad.error = QStringLiteral("The server was not found: no network, or a wrong address.");
    page->setSources({good, bad}, *fromIso(u"2026-07-20T12:30:00Z"));
    page->show();
    QVERIFY(hasText(*page, bad.error));
    const QSignalSpy asked(page, &SyncPage::syncClicked);
    QPushButton *retry = button(*page, QStringLiteral("Try again"));
    QVERIFY(retry);
    retry->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("ideas"));
    keepPicture(*page, QStringLiteral("sync"));
    page->setProgress(QStringLiteral("Syncing net"), 0.4);
    QVERIFY(!retry->isEnabled());
    QVERIFY(button(*page, QStringLiteral("Cancel"))->isVisible());
    page->setProgress({}, std::nullopt);
    QVERIFY(retry->isEnabled());
    page->close();
}

void TestDialogs::connectingAsksTheAddressFirst()
{
    auto *dialog = new ConnectDialog(true, nullptr);
    dialog->show();
    const QSignalSpy asked(dialog, &ConnectDialog::addressEntered);
    const QSignalSpy chosen(dialog, &ConnectDialog::connectChosen);
    QList<QLineEdit *> fields = dialog->findChildren<QLineEdit *>();
    const auto field = [&](const QString &name) {
        return *std::ranges::find_if(
            fields, [&](const QLineEdit *candidate) { return candidate->accessibleName() == name; });
    };
    QPushButton *connectButton = button(*dialog, QStringLiteral("Connect and load"));
    field(QStringLiteral("Name of the city"))->setText(QStringLiteral("Testhausen"));
    QLineEdit *address = field(QStringLiteral("Address of the interface"));
    address->setText(QStringLiteral("sensors.example.org/FROST-Server/v1.1"));
    Q_EMIT address->editingFinished();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(
        asked.first().first().toUrl(), QUrl(QStringLiteral("https://sensors.example.org/FROST-Server/v1.1")));
    QVERIFY(!connectButton->isEnabled());
    dialog->setFound(
        QStringLiteral("sensorthings"), asked.first().first().toUrl(), QStringLiteral("8 entity sets"));
    QVERIFY(hasText(*dialog, QStringLiteral("OGC SensorThings API 1.1")));
    QVERIFY(connectButton->isEnabled());
    keepPicture(*dialog, QStringLiteral("connect"));
    connectButton->click();
    QCOMPARE(chosen.size(), 1);
    const auto source = chosen.first().first().value<ConnectedSource>();
    QCOMPARE(source.cityName, QStringLiteral("Testhausen"));
    QCOMPARE(source.kind, QStringLiteral("sensorthings"));
    QCOMPARE(source.name, QStringLiteral("sensors.example.org"));
}

void TestDialogs::connectingRefusesWhatIsNoAddress()
{
    auto *dialog = new ConnectDialog(false, nullptr);
    dialog->show();
    const QSignalSpy asked(dialog, &ConnectDialog::addressEntered);
    QLineEdit *address = dialog->findChildren<QLineEdit *>().first();
    address->setText(QStringLiteral("http:///nowhere"));
    Q_EMIT address->editingFinished();
    QCOMPARE(asked.size(), 0);
    QVERIFY(hasText(*dialog, QStringLiteral("no web address")));
    dialog->setNotFound(
        {Error::Kind::Network, QStringLiteral("No connection."), QStringLiteral("Try later."), {}});
    QVERIFY(hasText(*dialog, QStringLiteral("No connection. Try later.")));
    QVERIFY(!button(*dialog, QStringLiteral("Connect and load"))->isEnabled());
    dialog->close();
}

void TestDialogs::settingsTellAtOnce()
{
    auto *dialog =
        new SettingsDialog({QStringLiteral("de"), ThemeChoice::Dark, 1.15, MapDrawing::Processor}, nullptr);
    dialog->show();
    const QSignalSpy changed(dialog, &SettingsDialog::changed);
    const QList<QComboBox *> boxes = dialog->findChildren<QComboBox *>();
    QCOMPARE(boxes.at(0)->currentText(), QStringLiteral("Deutsch"));
    boxes.at(1)->setCurrentIndex(1);
    Q_EMIT boxes.at(1)->activated(1);
    QCOMPARE(changed.size(), 1);
    const auto display = changed.first().at(0).value<DisplaySettings>();
    QCOMPARE(display.language, QStringLiteral("de"));
    QCOMPARE(display.theme, ThemeChoice::Light);
    QCOMPARE(display.textScale, 1.15);
    QCOMPARE(display.mapDrawing, MapDrawing::Processor);
    keepPicture(*dialog, QStringLiteral("settings"));
    dialog->close();
}

void TestDialogs::startPageOffersTheDemoFirst()
{
    StartPage page({{QStringLiteral("kaiserslautern"), QStringLiteral("Kaiserslautern")}}, nullptr);
    page.resize(1440, 850);
    page.show();
    const QSignalSpy demo(&page, &StartPage::demoChosen);
    const QSignalSpy profile(&page, &StartPage::profileChosen);
    button(page, QStringLiteral("Open the demo city"))->click();
    QCOMPARE(demo.size(), 1);
    button(page, QStringLiteral("Kaiserslautern"))->click();
    QCOMPARE(profile.first().first().toString(), QStringLiteral("kaiserslautern"));
    keepPicture(page, QStringLiteral("start"));
}

STADTBLICK_TEST(TestDialogs, QApplication)
#include "tst_dialogs.moc"

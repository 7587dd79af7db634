#include "app/window/mainwindow.h"
#include "models/store/cachefile.h"
#include "models/store/observationstore.h"
#include "models/store/stationstore.h"
#include "models/store/syncstore.h"
#include "tests/support/hostileserver.h"
#include "tests/support/madeupcity.h"
#include "tests/support/testmain.h"
#include "widgets/common/theme.h"
#include "widgets/map/mapview.h"
#include "widgets/panels/connectdialog.h"
#include "widgets/panels/syncpage.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace stadtblick;

/** A new city is connected in the window, from the address to what is in the cache; then its server fails. */
class TestConnecting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void connectsAndSyncsANewCity();
    void explainsAServerThatFailsAndRetries();
    void saysWhatAnAddressIsNot();

private:
    template <typename T>
    static T *shown(const QWidget &parent)
    {
        for (T *candidate : parent.findChildren<T *>()) {
            if (candidate->isVisible()) {
                return candidate;
            }
        }
        return nullptr;
    }
    static void choose(MainWindow &window, const QString &action);
    static QLineEdit *field(const QWidget &dialog, const QString &name);
    static QPushButton *button(const QWidget &parent, const QString &text);

    QString m_cachePath;
    test::HostileServer m_server;
    Executor m_executor{2};
};

void TestConnecting::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    applyTheme(*qApp, Theme::Light, 1);
    m_cachePath = defaultCachePath(QStringLiteral("testhausen"));
    for (const QString &ending : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        QFile::remove(m_cachePath + ending);
    }
    m_server.setGood(test::madeUpCity({}), 100);
}

void TestConnecting::choose(MainWindow &window, const QString &action)
{
    for (QMenu *menu : window.findChildren<QMenu *>()) {
        for (QAction *candidate : menu->actions()) {
            if (candidate->text() == action) {
                candidate->trigger();
                return;
            }
        }
    }
    QFAIL(qPrintable(QStringLiteral("no menu entry '%1'").arg(action)));
}

QLineEdit *TestConnecting::field(const QWidget &dialog, const QString &name)
{
    for (QLineEdit *candidate : dialog.findChildren<QLineEdit *>()) {
        if (candidate->accessibleName() == name) {
            return candidate;
        }
    }
    return nullptr;
}

QPushButton *TestConnecting::button(const QWidget &parent, const QString &text)
{
    for (QPushButton *candidate : parent.findChildren<QPushButton *>()) {
        if (candidate->text().trimmed() == text) {
            return candidate;
        }
    }
    return nullptr;
}

void TestConnecting::connectsAndSyncsANewCity()
{
    MainWindow window(Settings{}, m_executor);
    window.resize(1440, 900);
    window.show();
    choose(window, QStringLiteral("Connect a new city …"));
    auto *dialog = shown<ConnectDialog>(window);
    QVERIFY(dialog);
    field(*dialog, QStringLiteral("Name of the city"))->setText(QStringLiteral("Testhausen"));
    QLineEdit *address = field(*dialog, QStringLiteral("Address of the interface"));
    address->setText(m_server.url(QStringLiteral("/good/v1.1")).toString());
    Q_EMIT address->editingFinished();
    QPushButton *connectButton = button(*dialog, QStringLiteral("Connect and load"));
    QTRY_VERIFY_WITH_TIMEOUT(connectButton->isEnabled(), 15'000);
    connectButton->click();
    QTRY_VERIFY_WITH_TIMEOUT(window.cityPath() == m_cachePath && !window.isLoading(), 20'000);
    const auto stored = [&]() -> QByteArray {
        auto connection = openCache(m_cachePath, Connection::Mode::ReadOnly);
        return connection ? SyncStore(*connection).profile().value_or(QByteArray()) : QByteArray();
    };
    // Once the places are known the city gets a profile of its own.
    QTRY_VERIFY_WITH_TIMEOUT(!stored().isEmpty(), 15'000);
    const auto profile = cityProfileFromBytes(stored(), QStringLiteral("testhausen.json"));
    QVERIFY(profile.has_value());
    QCOMPARE(profile->sources.size(), std::size_t(1));
    auto connection = openCache(m_cachePath, Connection::Mode::ReadOnly);
    QVERIFY(connection.has_value());
    QCOMPARE(StationStore(*connection).stations()->size(), std::size_t(3));
    const auto sources = SyncStore(*connection).sources();
    QCOMPARE(sources->front().observations, qint64(1200));
    QVERIFY(sources->front().outcome == SyncOutcome::Ok);
}

void TestConnecting::explainsAServerThatFailsAndRetries()
{
    MainWindow window(Settings{}, m_executor);
    window.resize(1440, 900);
    window.show();
    window.openCity(m_cachePath, std::nullopt, true);
    QTRY_VERIFY_WITH_TIMEOUT(!window.isLoading(), 15'000);
    m_server.setBehaviour("status-404");
    choose(window, QStringLiteral("Sources and sync …"));
    auto *page = shown<SyncPage>(window);
    QVERIFY(page);
    button(*page, QStringLiteral("Sync all"))->click();
    const auto hasText = [&](const QString &text) {
        return std::ranges::any_of(page->findChildren<QLabel *>(),
            [&](const QLabel *label) { return label->text().contains(text); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasText(QStringLiteral("404")), 20'000);
    // What was there is still there, and can be tried again.
    QVERIFY(hasText(QStringLiteral("1,200 values")));
    m_server.setBehaviour({});
    QPushButton *retry = button(*page, QStringLiteral("Try again"));
    QVERIFY(retry);
    QTRY_VERIFY(retry->isEnabled());
    retry->click();
    QTRY_VERIFY_WITH_TIMEOUT(!hasText(QStringLiteral("404")), 20'000);
    page->close();
}

void TestConnecting::saysWhatAnAddressIsNot()
{
    MainWindow window(Settings{}, m_executor);
    window.resize(1440, 900);
    window.show();
    choose(window, QStringLiteral("Connect a new city …"));
    auto *dialog = shown<ConnectDialog>(window);
    QVERIFY(dialog);
    QLineEdit *address = field(*dialog, QStringLiteral("Address of the interface"));
    address->setText(m_server.url(QStringLiteral("/html/")).toString());
    Q_EMIT address->editingFinished();
    const auto hasText = [&](const QString &text) {
        return std::ranges::any_of(dialog->findChildren<QLabel *>(),
            [&](const QLabel *label) { return label->text().contains(text); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasText(QStringLiteral("as nothing that Stadtblick knows")), 20'000);
    QVERIFY(!button(*dialog, QStringLiteral("Connect and load"))->isEnabled());
}

STADTBLICK_TEST(TestConnecting, QApplication)
#include "tst_connecting.moc"

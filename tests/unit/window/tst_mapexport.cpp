#include "app/window/mapexport.h"
#include "models/store/cachefile.h"
#include "tests/support/testmain.h"
#include "widgets/panels/picturesizedialog.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QSpinBox>

using namespace stadtblick;
using namespace Qt::StringLiterals;

/** Pictures of the map in any number of pixels. */
class TestMapExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin)"_s)); }
    void hasExactlyThePixels_data();
    void hasExactlyThePixels();
    void asksForTheSize();
};

void TestMapExport::hasExactlyThePixels_data()
{
    QTest::addColumn<QSize>("pixels");
    QTest::newRow("as on the screen") << QSize(800, 600);
    QTest::newRow("smaller") << QSize(320, 240);
    QTest::newRow("wider") << QSize(1701, 333);
    QTest::newRow("higher") << QSize(411, 1999);
}

void TestMapExport::hasExactlyThePixels()
{
    QFETCH(QSize, pixels);
    const QTemporaryDir folder;
    const QString cache = folder.filePath(u"c.sqlite"_s);
    QVERIFY(openCache(cache, Connection::Mode::Create));
    MapScene scene;
    scene.periodText = u"14–20 July 2026"_s;
    const QSizeF view(800, 600);
    const SizedFrame sized = exportFrame({{7.7, 49.64}, 13}, view, pixels);
    // All that was in view is in the picture, and it is furnished.
    QVERIFY(
        sized.frame.size.width() >= view.width() - 0.01 && sized.frame.size.height() >= view.height() - 0.01);
    QVERIFY(sized.frame.furniture.hasPeriod && sized.frame.furniture.hasLegend);
    const QString path = folder.filePath(u"map.png"_s);
    const auto saved = saveMap(cache, scene, sized.frame, path, sized.scale);
    QVERIFY2(saved.has_value(), saved ? "" : qPrintable(toOneLine(saved.error())));
    QCOMPARE(QImage(path).size(), pixels);
}

void TestMapExport::asksForTheSize()
{
    PictureSizeDialog dialog({900, 700}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QCOMPARE(dialog.pixels(), QSize(1800, 1400));
    auto *usual = dialog.findChild<QComboBox *>();
    usual->setCurrentIndex(1);
    QCOMPARE(dialog.pixels(), QSize(900, 700));
    dialog.findChildren<QSpinBox *>().front()->setValue(5000);
    QCOMPARE(usual->currentIndex(), usual->count() - 1); // own size
    QSignalSpy chosen(&dialog, &PictureSizeDialog::chosen);
    dialog.open();
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.front().at(0).toSize(), QSize(5000, 700));
}

STADTBLICK_TEST(TestMapExport, QApplication)
#include "tst_mapexport.moc"

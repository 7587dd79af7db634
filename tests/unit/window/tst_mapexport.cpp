#include "app/window/mapexport.h"
#include "models/domain/geo.h"
#include "models/store/cachefile.h"
#include "tests/support/testmain.h"
#include "widgets/panels/picturesizedialog.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
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
    void internalLayersNeverLeave_data();
    void internalLayersNeverLeave();
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

namespace {

/** A file's bytes, the packed streams of a PDF unpacked. */
QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray bytes = file.readAll();
    QByteArray unpacked;
    for (qsizetype at = bytes.indexOf("\nstream\n"); at >= 0; at = bytes.indexOf("\nstream\n", at + 1)) {
        const qsizetype from = at + 8;
        const QByteArray packed = bytes.mid(from, bytes.indexOf("endstream", from) - from);
        if (packed.startsWith('\x78')) {
            unpacked += qUncompress(QByteArray(4, '\0') + packed);
        }
    }
    return bytes + unpacked;
}

/** Whether a picture has a magenta pixel, a drawing a magenta fill. */
bool hasMagenta(const QString &path)
{
    if (!path.endsWith(u".png")) {
        const QByteArray content = contentOf(path);
        return content.contains("#ff00ff") || content.contains("1 0 1 scn");
    }
    const QImage picture(path);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixelColor(x, y) == QColor(Qt::magenta)) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

void TestMapExport::internalLayersNeverLeave_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("picture") << u"png"_s;
    QTest::newRow("vector drawing") << u"svg"_s;
    QTest::newRow("PDF") << u"pdf"_s;
}

void TestMapExport::internalLayersNeverLeave()
{
    QFETCH(QString, ending);
    const QTemporaryDir folder;
    const QString cache = folder.filePath(u"c.sqlite"_s);
    QVERIFY(openCache(cache, Connection::Mode::Create));
    auto symbols = std::make_shared<SymbolLayer>();
    symbols->originMercator = toMercator(LonLat{7.7, 49.64});
    Symbol symbol;
    symbol.radiusPx = 30;
    symbol.fill = Qt::magenta;
    symbols->symbols.push_back(symbol);
    MapScene scene;
    MapLayer layer;
    layer.id = u"network"_s;
    layer.legend.title = u"Secret sites"_s;
    layer.contents.emplace_back(std::shared_ptr<const SymbolLayer>(symbols));
    scene.layers.push_back(layer);
    const MapFrame frame = exportFrame({{7.7, 49.64}, 13}, {600, 400});
    const QString open = folder.filePath(u"open."_s + ending);
    QVERIFY(saveMap(cache, scene, frame, open, 1));
    QVERIFY(hasMagenta(open)); // else the test would not see it
    scene.layers.front().isInternal = true;
    const QString closed = folder.filePath(u"closed."_s + ending);
    QVERIFY(saveMap(cache, scene, frame, closed, 1));
    QVERIFY(!hasMagenta(closed));
    const auto copied = mapPicture(cache, scene, frame, 1);
    QVERIFY(copied && copied->pixelColor(300, 200) != QColor(Qt::magenta));
    if (ending == "svg"_L1) {
        const QByteArray drawing = contentOf(closed);
        QVERIFY(contentOf(open).contains("Secret sites") && !drawing.contains("Secret sites"));
        QVERIFY(drawing.contains("1 internal layer"));
    }
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

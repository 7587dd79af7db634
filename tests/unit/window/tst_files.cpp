#include "app/window/explorepage.h"
#include "app/window/mainwindow.h"
#include "app/window/savedialog.h"
#include "models/basemap/osmimport.h"
#include "tests/support/testmain.h"
#include "tests/unit/basemap/madeupmap.h"
#include "tests/unit/overlays/madeupcache.h"
#include "widgets/charts/chartpanel.h"
#include "widgets/common/theme.h"
#include "widgets/map/basemapscreen.h"
#include "widgets/map/mapview.h"
#include "widgets/panels/inspector.h"
#include "widgets/panels/picturesizedialog.h"
#include "widgets/panels/tabledialog.h"

#include <QtCore/QMimeData>
#include <QtCore/QStandardPaths>
#include <QtGui/QClipboard>
#include <QtGui/QDropEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

using namespace stadtblick;
using namespace Qt::StringLiterals;

/**
 * Saving, copying, importing and dropping, through the window's menus and dialogs as a user does it. With
 * STADTBLICK_PICTURES naming a folder the dialogs are written there, to be looked at.
 */
class TestFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin)"_s)); }
    void cleanup();
    void savesWhatIsShown_data();
    void savesWhatIsShown();
    void chosenFormatWins_data();
    void chosenFormatWins();
    void savesInTheChosenFormat_data();
    void savesInTheChosenFormat();
    void saysWhereNothingCanBeSaved();
    void copiesWhatIsShown_data();
    void copiesWhatIsShown();
    void importsABaseMap();
    void takesOverABaseMapImportedBeside_data();
    void takesOverABaseMapImportedBeside();
    void importsATableAsItsColumnsAreChosen();
    void importsATableByAMappingFile();
    void saysWhatIsWrongWithATable_data();
    void saysWhatIsWrongWithATable();
    void takesDroppedFiles_data();
    void takesDroppedFiles();
    void opensADroppedProfile();

private:
    void open();
    void trigger(const QString &text);
    /** Answers the file dialog that is open. */
    void answer(const QString &path);
    void drop(const QString &path);
    TableDialog *tableDialog();
    QPushButton *importButton();
    QString messageOf();
    static void keepPicture(QWidget &widget, const QString &name);

    std::unique_ptr<MadeUpCache> m_cache;
    QTemporaryDir m_folder;
    Executor m_executor{2};
    std::unique_ptr<MainWindow> m_window;
};

namespace {

const QByteArray usualTable = "Nr;Titel;Beschreibung;Stimmen;Breitengrad;L\xc3\xa4ngengrad\n"
                              "1;Mehr B\xc3\xa4ume;Am Ring fehlt Schatten.;12;49,4447;7,7690\n"
                              "2;Radweg;Zur Schule;7;;\n"
                              "3;;;1;49,4;7,7\n";

} // namespace

void TestFiles::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QDir(QFileInfo(defaultCachePath(u"x"_s)).path()).removeRecursively();
    applyTheme(*qApp, Theme::Light, 1);
}

void TestFiles::open()
{
    m_cache = std::make_unique<MadeUpCache>();
    m_cache->addThermometers();
    m_cache->addNoise(u"n1"_s, u"Ring"_s, m_cache->at(300, 200), 66);
    m_window = std::make_unique<MainWindow>(Settings{}, m_executor);
    m_window->resize(1440, 900);
    m_window->show();
    ViewState view;
    view.camera = {m_cache->at(0, 0), 13};
    view.layers = {{u"heat"_s, true, 1, {}, {}}, {u"ideas"_s, true, 1, {}, {}}};
    view.time.range = MadeUpCache::week();
    view.selection = {u"station"_s, u"net"_s, u"n1"_s};
    m_window->openCity(m_cache->path(), view, true);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isLoading(), 20'000);
}

void TestFiles::cleanup()
{
    m_window.reset();
    m_cache.reset();
}

void TestFiles::trigger(const QString &text)
{
    for (QMenu *menu : m_window->findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (action->text() == text) {
                QVERIFY(action->isEnabled());
                action->trigger();
                return;
            }
        }
    }
    QFAIL(qPrintable(u"there is no menu entry "_s + text));
}

void TestFiles::answer(const QString &path)
{
    QTRY_VERIFY(m_window->findChild<QFileDialog *>());
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog->isVisible());
    // Typed as a user may: a selection in the list depends on whether the folder was already read.
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(name);
    name->setText(path);
    static_cast<QDialog *>(dialog)->accept();
    QTRY_VERIFY(!m_window->findChild<QFileDialog *>());
}

void TestFiles::drop(const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const QPoint at = m_window->rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(at), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &event);
    QVERIFY(event.isAccepted());
}

TableDialog *TestFiles::tableDialog()
{
    return m_window->findChild<TableDialog *>();
}

QPushButton *TestFiles::importButton()
{
    const auto buttons = tableDialog()->findChildren<QPushButton *>();
    const auto isIt = [](const QPushButton *button) { return button->text().startsWith(u"Import"_s); };
    const auto found = std::ranges::find_if(buttons, isIt);
    return found == buttons.end() ? nullptr : *found;
}

/** What the box that is open says; it is closed then. */
QString TestFiles::messageOf()
{
    auto *box = m_window->findChild<QMessageBox *>();
    if (!box) {
        return {};
    }
    const QString text = box->text() + u'\n' + box->informativeText();
    box->close();
    return text;
}

void TestFiles::keepPicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("STADTBLICK_PICTURES");
    if (!folder.isEmpty()) {
        widget.grab().save(folder + u'/' + name + u".png"_s);
    }
}

void TestFiles::savesWhatIsShown_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("map") << u"Save map …"_s << u"map.png"_s << QByteArray("\x89PNG");
    QTest::newRow("report") << u"Save report as PDF …"_s << u"report.pdf"_s << QByteArray("%PDF");
    QTest::newRow("chart") << u"Save chart …"_s << u"chart.png"_s << QByteArray("\x89PNG");
    QTest::newRow("table") << u"Save table …"_s << u"table.csv"_s << QByteArray("\xEF\xBB\xBF");
}

void TestFiles::savesWhatIsShown()
{
    QFETCH(QString, entry);
    QFETCH(QString, name);
    QFETCH(QByteArray, begin);
    open();
    const QString path = m_folder.filePath(name);
    trigger(entry);
    answer(path);
    if (name == u"map.png") {
        QTRY_VERIFY(m_window->findChild<PictureSizeDialog *>());
        auto *buttons = m_window->findChild<PictureSizeDialog *>()->findChild<QDialogButtonBox *>();
        Q_EMIT buttons->accepted(); // the size that it offers
    }
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(path), 20'000);
    // The window says so, and where.
    const MapView *map = m_window->findChild<ExplorePage *>()->map();
    QTRY_VERIFY_WITH_TIMEOUT(map->notice().contains(name), 20'000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY2(bytes.startsWith(begin), bytes.left(80).constData());
    QVERIFY(!m_window->findChild<QMessageBox *>());
}

namespace {

const QString pictureFormat = u"Picture (*.png)"_s;
const QString drawingFormat = u"Vector drawing (*.svg)"_s;
const QString pdfFormat = u"PDF (*.pdf)"_s;

} // namespace

void TestFiles::chosenFormatWins_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("path");
    QTest::newRow("as proposed") << u"/a/map.png"_s << pictureFormat << u"/a/map.png"_s;
    QTest::newRow("upper case") << u"/a/MAP.PNG"_s << pictureFormat << u"/a/MAP.PNG"_s;
    QTest::newRow("PDF, the proposed ending left") << u"/a/map.png"_s << pdfFormat << u"/a/map.pdf"_s;
    QTest::newRow("drawing, another typed") << u"/a/map.pdf"_s << drawingFormat << u"/a/map.svg"_s;
    QTest::newRow("no format chosen, one typed") << u"/a/map.pdf"_s << pictureFormat << u"/a/map.pdf"_s;
    QTest::newRow("a name with a full stop") << u"/a/as of 14.7"_s << pdfFormat << u"/a/as of 14.7.pdf"_s;
    QTest::newRow("the same, no format chosen")
        << u"/a/as of 14.7"_s << pictureFormat << u"/a/as of 14.7.png"_s;
    QTest::newRow("no ending") << u"/a.b/map"_s << pdfFormat << u"/a.b/map.pdf"_s;
    QTest::newRow("a dialog that names no format") << u"/a/map.png"_s << QString() << u"/a/map.png"_s;
}

void TestFiles::chosenFormatWins()
{
    QFETCH(QString, typed);
    QFETCH(QString, chosen);
    QTEST(pathInFormat(typed, {pictureFormat, drawingFormat, pdfFormat}, chosen), "path");
}

void TestFiles::savesInTheChosenFormat_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("written");
    QTest::newRow("no ending") << u"karte"_s << u"karte.pdf"_s;
    QTest::newRow("the proposed ending") << u"karte2.png"_s << u"karte2.pdf"_s;
}

void TestFiles::savesInTheChosenFormat()
{
    QFETCH(QString, typed);
    QFETCH(QString, written);
    open();
    trigger(u"Save chart …"_s);
    QTRY_VERIFY(m_window->findChild<QFileDialog *>());
    auto *dialog = m_window->findChild<QFileDialog *>();
    dialog->selectNameFilter(pdfFormat);
    Q_EMIT dialog->filterSelected(pdfFormat); // as the list of formats does when one is chosen there
    answer(m_folder.filePath(typed));
    const QString path = m_folder.filePath(written);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(path), 20'000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().startsWith("%PDF"));
    QVERIFY(!QFileInfo::exists(m_folder.filePath(QFileInfo(written).completeBaseName() + u".png"_s)));

    // The file that it becomes isn't the one that the dialog asked about: it is not replaced unasked.
    const QDateTime before = QFileInfo(path).lastModified();
    trigger(u"Save chart …"_s);
    QTRY_VERIFY(m_window->findChild<QFileDialog *>());
    m_window->findChild<QFileDialog *>()->selectNameFilter(pdfFormat);
    answer(m_folder.filePath(QFileInfo(written).completeBaseName() + u".png"_s));
    QTRY_VERIFY(m_window->findChild<QMessageBox *>());
    QVERIFY(messageOf().contains(u"already exists"_s));
    QCOMPARE(QFileInfo(path).lastModified(), before);
    QTRY_VERIFY(!m_window->findChild<QMessageBox *>());
}

void TestFiles::saysWhereNothingCanBeSaved()
{
    open();
    trigger(u"Save chart …"_s);
    QTRY_VERIFY(m_window->findChild<QFileDialog *>());
    // As if the folder had gone while the dialog was open.
    Q_EMIT m_window->findChild<QFileDialog *>()->fileSelected(m_folder.filePath(u"gone/chart.png"_s));
    m_window->findChild<QFileDialog *>()->close();
    QTRY_VERIFY(m_window->findChild<QMessageBox *>());
    QVERIFY(messageOf().contains(u"could not be written"_s));
}

void TestFiles::copiesWhatIsShown_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<bool>("isPicture");
    QTest::newRow("map") << u"Copy map"_s << true;
    QTest::newRow("chart") << u"Copy chart"_s << true;
    QTest::newRow("table") << u"Copy table"_s << false;
}

void TestFiles::copiesWhatIsShown()
{
    QFETCH(QString, entry);
    QFETCH(bool, isPicture);
    open();
    QGuiApplication::clipboard()->clear();
    trigger(entry);
    const auto *data = QGuiApplication::clipboard();
    if (isPicture) {
        QTRY_VERIFY_WITH_TIMEOUT(!data->image().isNull(), 20'000);
        QVERIFY(data->image().width() > 400);
    } else {
        QTRY_VERIFY_WITH_TIMEOUT(data->text().contains(u'\t'), 20'000);
        QVERIFY(data->text().count(u'\n') > 20);
    }
    QTRY_VERIFY(m_window->findChild<ExplorePage *>()->map()->notice().contains(u"clipboard"_s));
}

void TestFiles::importsABaseMap()
{
    open();
    using madeup::node;
    const QByteArray xml = madeup::osmXml(node(1, 0, 0) + node(2, 200, 0),
        madeup::way(1, {1, 2}, madeup::tag("highway", "residential") + madeup::tag("name", "Am Wald")));
    const QString path = madeup::write(m_folder, u"town.osm"_s, xml);
    trigger(u"Import a base map …"_s);
    answer(path);
    const auto features = [&] {
        auto connection = m_cache->reader();
        return connection.integer("SELECT count(*) FROM basemap_pack").value_or(0).value_or(0);
    };
    QTRY_VERIFY_WITH_TIMEOUT(features() > 0, 20'000);
}

namespace {

/** Imports a map of one street, as 'stadtblick import-osm' does beside the window. */
Result<ImportCounts> importStreet(
    MadeUpCache &cache, const QTemporaryDir &folder, const char *name, const QString &owner)
{
    using madeup::node;
    const QByteArray xml = madeup::osmXml(node(1, 0, 0) + node(2, 200, 0),
        madeup::way(1, {1, 2}, madeup::tag("highway", "residential") + madeup::tag("name", name)));
    ImportOptions options;
    options.attribution = owner;
    return importOsm(cache.connection(), madeup::write(folder, u"beside.osm"_s, xml), options);
}

} // namespace

void TestFiles::takesOverABaseMapImportedBeside_data()
{
    QTest::addColumn<bool>("hasOlder");
    QTest::newRow("no map before") << false;
    QTest::newRow("an older map") << true;
}

void TestFiles::takesOverABaseMapImportedBeside()
{
    QFETCH(bool, hasOlder);
    m_cache = std::make_unique<MadeUpCache>();
    m_cache->addThermometers();
    if (hasOlder) {
        QVERIFY(importStreet(*m_cache, m_folder, "Am Wald", u"Older map"_s));
    }
    m_window = std::make_unique<MainWindow>(Settings{}, m_executor);
    m_window->resize(1440, 900);
    m_window->show();
    const LonLat street = fromMercator(madeup::at(100, 0));
    ViewState view;
    view.camera = {street, 16};
    view.layers = {{u"basemap"_s, true, 1, {}, {}}};
    view.time.range = MadeUpCache::week();
    m_window->openCity(m_cache->path(), view, true);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isLoading(), 20'000);
    const auto owner = [&] { return m_window->findChild<BaseMapScreen *>()->attribution(); };
    QCOMPARE(owner(), hasOlder ? u"Older map"_s : QString());
    MapView *map = m_window->findChild<ExplorePage *>()->map();
    const auto select = [&] {
        Q_EMIT map->emptyClicked(street);
        return QTest::qWaitFor([&] { return !m_window->isLoading(); }, 20'000);
    };
    QVERIFY(select());
    QCOMPARE(m_window->cityView()->selection.id.startsWith(u"Am Wald"), hasOlder);

    QVERIFY(importStreet(*m_cache, m_folder, "Am Bach", u"Newer map"_s));
    QTRY_COMPARE_WITH_TIMEOUT(owner(), u"Newer map"_s, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isLoading(), 20'000);
    QVERIFY(select());
    QVERIFY2(m_window->cityView()->selection.id.startsWith(u"Am Bach"),
        qPrintable(m_window->cityView()->selection.id));
}

void TestFiles::importsATableAsItsColumnsAreChosen()
{
    open();
    const QString path = madeup::write(m_folder, u"own.csv"_s,
        "Kopf;Worum es geht;Zahl\n\"Mehr B\xc3\xa4ume\";\"Am Ring, bitte.\";12\nRadweg;Zur Schule;7\n");
    trigger(u"Import a table of ideas …"_s);
    answer(path);
    QTRY_VERIFY(tableDialog());
    // Nothing is recognised: the columns are there to be told.
    QTRY_COMPARE(tableDialog()->findChildren<QTableWidget *>().at(0)->rowCount(), 3);
    QPushButton *import = importButton();
    QVERIFY(import);
    QVERIFY(!import->isEnabled());
    const auto choose = [&](const QString &column, const QString &field) {
        for (QComboBox *box : tableDialog()->findChildren<QComboBox *>()) {
            if (box->accessibleName().contains(column)) {
                box->setCurrentIndex(box->findData(field));
                Q_EMIT box->activated(box->currentIndex());
            }
        }
    };
    choose(u"Kopf"_s, u"title"_s);
    QTRY_VERIFY(import->isEnabled());
    choose(u"Worum es geht"_s, u"text"_s);
    choose(u"Zahl"_s, u"support"_s);
    const QTableWidget *ideas = tableDialog()->findChildren<QTableWidget *>().at(1);
    QTRY_VERIFY(ideas->rowCount() == 2 && ideas->item(0, 4)->text() == u"12"_s);
    QCOMPARE(ideas->item(0, 1)->text(), u"Am Ring, bitte."_s);
    keepPicture(*tableDialog(), u"table"_s);
    import->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QMessageBox *>(), 20'000);
    QVERIFY(messageOf().contains(u"2"_s));
    auto connection = m_cache->reader();
    const auto stored = IdeaStore(connection).find({}).value();
    QCOMPARE(stored.size(), std::size_t(2));
    QCOMPARE(stored.front().source, u"table:own"_s);
    QCOMPARE(stored.front().support, std::optional<qint64>(12));
}

void TestFiles::importsATableByAMappingFile()
{
    open();
    const QString path = madeup::write(m_folder, u"numbers.csv"_s, "A;B\nMehr Licht;3\n");
    const QString mapping = madeup::write(
        m_folder, u"mapping.json"_s, R"({"source": "lights", "columns": {"A": "title", "B": "support"}})");
    trigger(u"Import a table of ideas …"_s);
    answer(path);
    QTRY_VERIFY(tableDialog());
    auto *box = tableDialog()->findChild<QComboBox *>();
    Q_EMIT box->activated(box->count() - 1);
    answer(mapping);
    QTRY_COMPARE(box->currentText(), u"mapping.json"_s);
    const QTableWidget *ideas = tableDialog()->findChildren<QTableWidget *>().at(1);
    QTRY_COMPARE(ideas->rowCount(), 1);
    importButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QMessageBox *>(), 20'000);
    messageOf();
    auto connection = m_cache->reader();
    QCOMPARE(IdeaStore(connection).find({}).value().front().source, u"lights"_s);
}

void TestFiles::saysWhatIsWrongWithATable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04 and so on") << u"CSV"_s;
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("nothing recognised") << QByteArray("a;b\n1;2\n") << u"no column was recognised"_s;
    QTest::newRow("an open quote") << QByteArray("title;text\n\"a;b\nc;d\n") << u"never closed"_s;
}

void TestFiles::saysWhatIsWrongWithATable()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    open();
    drop(madeup::write(m_folder, u"wrong.csv"_s, bytes));
    QTRY_VERIFY(tableDialog());
    const auto isSaid = [&] {
        const auto labels = tableDialog()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(said); });
    };
    QTRY_VERIFY(isSaid());
    QVERIFY(!importButton()->isEnabled());
}

void TestFiles::takesDroppedFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said"); // in a box; empty: the dialog for tables opens
    QTest::newRow("a table") << u"ideas.CSV"_s << usualTable << QString();
    QTest::newRow("a picture") << u"photo.png"_s << QByteArray("\x89PNG")
                               << u"no file that Stadtblick reads"_s;
    QTest::newRow("JSON that is no profile") << u"x.json"_s << QByteArray("{\"a\": 1}") << u"x.json"_s;
    QTest::newRow("a view that is none")
        << u"v.json"_s << QByteArray("{\"version\": 1, \"camera\": 3}") << u"v.json"_s;
}

void TestFiles::takesDroppedFiles()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    open();
    drop(madeup::write(m_folder, name, bytes));
    if (!said.isEmpty()) {
        QTRY_VERIFY(m_window->findChild<QMessageBox *>());
        const QString text = messageOf();
        QVERIFY2(text.contains(said), qPrintable(text));
        QCOMPARE(m_window->cityPath(), m_cache->path());
        return;
    }
    QTRY_VERIFY(tableDialog());
    const QTableWidget *ideas = tableDialog()->findChildren<QTableWidget *>().at(1);
    QTRY_COMPARE(ideas->rowCount(), 2); // the third has neither title nor text
    QCOMPARE(ideas->item(1, 3)->text(), u"none"_s);
    keepPicture(*tableDialog(), u"table-usual"_s);
    tableDialog()->reject();
    QTRY_VERIFY(!tableDialog());
    auto connection = m_cache->reader();
    QVERIFY(IdeaStore(connection).find({}).value().empty());
}

void TestFiles::opensADroppedProfile()
{
    open();
    drop(madeup::write(m_folder, u"Testhausen.json"_s,
        R"({"name": "Testhausen", "centre": {"lon": 7.7, "lat": 49.4}, "timeZone": "Europe/Berlin",
            "projectedCrs": "EPSG:25832", "bounds": {"west": 7.6, "south": 49.3, "east": 7.9, "north": 49.5},
            "sources": [], "start": {"version": 1, "camera": {"lon": 7.7, "lat": 49.4, "zoom": 12}}})"));
    QCOMPARE(messageOf(), QString());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->windowTitle().contains(u"Testhausen"_s), 20'000);
    QVERIFY(m_window->cityPath().endsWith(u"testhausen.sqlite"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isLoading(), 20'000);
}

STADTBLICK_TEST(TestFiles, QApplication)
#include "tst_files.moc"

// Files that the main window takes: chosen in a menu, dropped on it, or opened from the start page.

#include "app/commands/basemapimport.h"
#include "app/window/explorepage.h"
#include "app/window/ideatableimport.h"
#include "app/window/mainwindow.h"
#include "app/window/newcache.h"
#include "app/window/newprofile.h"
#include "models/store/cachefile.h"
#include "widgets/map/mapview.h"
#include "widgets/panels/startpage.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr qint64 largestJsonBytes = 4 * 1024 * 1024;

enum class FileKind { Cache, Table, Extract, Json, Map, Plan, Unknown };

FileKind fileKindOf(const QString &path)
{
    const QString name = QFileInfo(path).fileName().toLower();
    const auto isOne = [&](std::initializer_list<QLatin1StringView> endings) {
        return std::ranges::any_of(endings, [&](QLatin1StringView ending) { return name.endsWith(ending); });
    };
    return isOne({".sqlite"_L1})                                     ? FileKind::Cache
        : isOne({".csv"_L1, ".tsv"_L1, ".txt"_L1})                   ? FileKind::Table
        : isOne({".pbf"_L1, ".osm"_L1, ".osm.gz"_L1, ".osm.bz2"_L1}) ? FileKind::Extract
        : isOne({".mbtiles"_L1})                                     ? FileKind::Map
        : isOne({".gpkg"_L1, ".geojson"_L1, ".shp"_L1, ".gml"_L1, ".fgb"_L1, ".kml"_L1, ".tif"_L1, ".tiff"_L1,
              ".asc"_L1})
        ? FileKind::Plan
        : isOne({".json"_L1}) ? FileKind::Json
                              : FileKind::Unknown;
}

/** The one local file that is dragged; empty where it is something else. */
QString fileOf(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

QFileDialog *openDialog(QWidget *parent, const QString &title, const QString &filter)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setNameFilter(filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace

void MainWindow::importMap(const QString &file)
{
    if (!m_city || !m_city->isOpen()) {
        return;
    }
    if (file.isEmpty()) {
        connect(openDialog(this, tr("Import a base map"),
                    tr("OpenStreetMap extracts (*.osm.pbf *.pbf *.osm *.osm.gz *.osm.bz2)")),
            &QFileDialog::fileSelected, this, [this](const QString &path) { importMap(path); });
        return;
    }
    if (m_sync->isRunning()) {
        explain({Error::Kind::Storage, tr("A sync is under way."),
            tr("Import the base map when it has ended, or stop it first."), {}});
        return;
    }
    m_sync->importMap(m_city->cachePath(), file, m_city->overview().profile);
    showHint();
}

void MainWindow::fetchMap()
{
    if (!m_city || !m_city->isOpen()) {
        return;
    }
    const CityProfile &profile = m_city->overview().profile;
    if (!isFetched(profile.baseMap)) {
        explain({Error::Kind::Usage, tr("This city's profile names no extract to fetch."),
            tr("Import an extract from a file."), {}});
        return;
    }
    if (m_sync->isRunning()) {
        showSync();
        return;
    }
    if (needsDemoCity(profile)) {
        startSync({}); // the demo city serves its map itself
        return;
    }
    m_sync->fetchMap(m_city->cachePath(), profile);
    showHint();
    showSync(); // progress, and the button that stops it
}

void MainWindow::importTable(const QString &file)
{
    if (!m_city || !m_city->isOpen()) {
        return;
    }
    if (file.isEmpty()) {
        connect(openDialog(this, tr("Import a table of ideas"), tr("Tables (*.csv *.tsv *.txt)")),
            &QFileDialog::fileSelected, this, [this](const QString &path) { importTable(path); });
        return;
    }
    auto *import =
        new IdeaTableImport(m_executor, m_city->cachePath(), m_city->overview().profile, file, this);
    connect(import, &IdeaTableImport::began, this,
        [this](const QString &name) { m_explore->map()->setNotice(tr("Importing %1 …").arg(name)); });
    connect(import, &IdeaTableImport::failed, this, [this](const Error &error) {
        m_explore->map()->setNotice({});
        explain(error);
    });
    connect(import, &IdeaTableImport::imported, this, [this](const TableSummary &summary) {
        m_explore->map()->setNotice({});
        m_city->reload();
        showSummary(summary);
    });
}

void MainWindow::showSummary(const TableSummary &summary)
{
    QStringList lines{tr("%n ideas in the table", nullptr, int(summary.ideas)),
        tr("%n of them are new", nullptr, int(summary.added))};
    if (summary.skipped > 0) {
        lines.append(tr("%n rows were left out", nullptr, int(summary.skipped)));
    }
    if (summary.unplaced > 0) {
        lines.append(tr("%n ideas are without a place", nullptr, int(summary.unplaced)));
    }
    auto *box = new QMessageBox(
        QMessageBox::Information, tr("Table of ideas"), lines.join(u'\n'), QMessageBox::Ok, this);
    box->setTextFormat(Qt::PlainText);
    box->setDetailedText(summary.warnings.join(u'\n'));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::openFile(const QString &path)
{
    if (path.isEmpty()) {
        connect(
            openDialog(this, tr("Choose a file"),
                tr("Caches, tables, extracts and profiles (*.sqlite *.csv *.tsv *.txt *.pbf *.osm *.json)")),
            &QFileDialog::fileSelected, this, &MainWindow::openFile);
        return;
    }
    const bool hasCity = m_city && m_city->isOpen() && m_pages->currentWidget() != m_start;
    switch (const FileKind kind = fileKindOf(path)) {
    case FileKind::Cache:
        openCity(path, std::nullopt, false);
        return;
    case FileKind::Json:
        openJson(path, hasCity);
        return;
    case FileKind::Table:
    case FileKind::Extract:
        if (hasCity || openNewCity(path, {})) {
            const auto import = [this, path, kind] {
                kind == FileKind::Table ? importTable(path) : importMap(path);
            };
            if (m_city->isOpen()) {
                import();
            } else {
                connect(m_city.get(), &CityView::opened, this, import, Qt::SingleShotConnection);
            }
        }
        return;
    case FileKind::Plan:
        openPlan(path);
        return;
    case FileKind::Map:
        useMapFile(path);
        return;
    case FileKind::Unknown:
        explain(
            {Error::Kind::Usage, tr("%1 is no file that Stadtblick reads.").arg(QFileInfo(path).fileName()),
                tr("It reads tables of ideas (.csv), plans (.gpkg, .geojson, .shp, .gml, .tif), "
                   "OpenStreetMap extracts "
                   "(.osm.pbf), maps (.mbtiles), caches (.sqlite) and city profiles (.json)."),
                {}});
    }
}

/** A city of its own for what is in a file, named after the file. */
bool MainWindow::openNewCity(const QString &file, const QByteArray &profileJson)
{
    const QString cache = defaultCachePath(cityFileName(QFileInfo(file).baseName()));
    if (const auto made = makeCache(cache, profileJson); !made) {
        explain(made.error());
        return false;
    }
    openCity(cache, std::nullopt, true);
    return true;
}

/** A view is shown, a city profile opened. */
void MainWindow::openJson(const QString &path, bool hasCity)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        explain({Error::Kind::Storage, tr("%1 can't be read.").arg(path), {}, file.errorString()});
        return;
    }
    const QByteArray bytes = file.read(largestJsonBytes);
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const QString type = json.value("type"_L1).toString();
    // A large GeoJSON file is cut off here, so that only its beginning tells it from a profile.
    if (type == "FeatureCollection"_L1 || type == "Feature"_L1
        || (json.isEmpty() && bytes.left(400).contains("FeatureCollection"))) {
        openPlan(path);
        return;
    }
    const bool isView = json.contains("camera"_L1);
    if (isView) {
        const Result<ViewState> view = viewStateFromBytes(bytes, path);
        if (view && hasCity) {
            m_city->change(*view);
        } else {
            explain(view ? Error{Error::Kind::Usage, tr("%1 is a view.").arg(QFileInfo(path).fileName()),
                               tr("Open the city first that it belongs to."), {}}
                         : view.error());
        }
        return;
    }
    if (const Result<CityProfile> profile = cityProfileFromBytes(bytes, path); !profile) {
        explain(profile.error());
        return;
    }
    openNewCity(path, bytes);
}

void MainWindow::explain(const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Warning, u"Stadtblick"_s, error.what, QMessageBox::Ok, front());
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(error.advice);
    box->setDetailedText(error.detail);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileOf(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (const QString file = fileOf(*event->mimeData()); !file.isEmpty()) {
        event->acceptProposedAction();
        openFile(file);
    }
}

} // namespace stadtblick

// What the main window does to a city: sync, connect, import, open.

#include "app/commands/tableimport.h"
#include "app/window/explorepage.h"
#include "app/window/mainwindow.h"
#include "app/window/newprofile.h"
#include "app/window/sourcefinder.h"
#include "models/analysis/numberformat.h"
#include "models/store/cachefile.h"
#include "models/store/syncstore.h"
#include "widgets/map/mapview.h"
#include "widgets/panels/connectdialog.h"
#include "widgets/panels/syncpage.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

/** The text of a shipped profile, as it is stored in its cache. */
QByteArray shippedProfileText(const QString &id)
{
    QFile file(u":/profiles/%1.json"_s.arg(id));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** Makes the cache of a city where there is none yet and stores its profile. */
Result<void> makeCache(const QString &path, const QByteArray &profileJson)
{
    if (!QDir().mkpath(QFileInfo(path).path())) {
        return tl::unexpected(Error{Error::Kind::Storage,
            MainWindow::tr("The folder %1 can't be made.").arg(QFileInfo(path).path()), {}, {}});
    }
    auto connection = openCache(path, Connection::Mode::Create);
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    SyncStore store(*connection);
    const auto stored = store.profile();
    if (!stored) {
        return tl::unexpected(stored.error());
    }
    return stored->isEmpty() && !profileJson.isEmpty() ? store.setProfile(profileJson) : Result<void>();
}

Result<void> storeProfile(const QString &path, const QByteArray &profileJson)
{
    return openCache(path, Connection::Mode::ReadWrite).and_then([&](Connection &&connection) {
        return SyncStore(connection).setProfile(profileJson);
    });
}

} // namespace

void MainWindow::openProfile(const QString &id)
{
    const QString path = defaultCachePath(id);
    if (const auto made = makeCache(path, shippedProfileText(id)); !made) {
        m_error = made.error();
        explain(made.error());
        return;
    }
    openCity(path, std::nullopt, id == "demo"_L1 && !m_settings.cities.contains(path));
    // The demo has nothing to lose and needs no network: it fills itself.
    if (id == "demo"_L1) {
        connect(
            m_city.get(), &CityView::opened, this,
            [this] {
                if (m_city->overview().stationCount == 0) {
                    startSync({});
                }
            },
            Qt::SingleShotConnection);
    }
}

void MainWindow::startSync(const QString &source)
{
    if (!m_city || !m_city->isOpen() || m_sync->isRunning()) {
        return;
    }
    const CityOverview &overview = m_city->overview();
    CitySyncPlan plan;
    plan.cachePath = m_city->cachePath();
    plan.city = overview.profile;
    plan.profileJson = overview.profileJson;
    plan.hasBaseMap = overview.hasBaseMap || !source.isEmpty();
    plan.sources = sourcesOf(overview);
    if (!source.isEmpty()) {
        std::erase_if(plan.sources, [&](const SourceProfile &other) { return other.id != source; });
    }
    if (plan.sources.empty()) {
        showSync();
        return;
    }
    m_syncTroubles.clear();
    if (m_syncPage) {
        m_syncPage->setTrouble({});
    }
    m_sync->start(plan);
    showHint();
}

void MainWindow::syncEnded(const QStringList &troubles)
{
    m_syncTroubles = troubles;
    if (m_syncPage) {
        m_syncPage->setTrouble(troubles.join(u'\n'));
    }
    if (!m_city) {
        Q_EMIT idle();
        return;
    }
    if (m_city->isOpen() && m_city->overview().profileJson.isEmpty()) {
        // A city that was connected by hand: now that its places are known it gets a profile of its own.
        connect(
            m_city.get(), &CityView::opened, this,
            [this] {
                const CityOverview &overview = m_city->overview();
                if (!overview.profileJson.isEmpty() || overview.bounds.isEmpty()) {
                    return;
                }
                const QByteArray json =
                    newProfile(overview.profile.name, overview.bounds, sourcesOf(overview));
                // A cache whose sources have other ids (`sync --source`) goes on without a profile.
                if (cityProfileFromBytes(json, m_city->cachePath())
                    && storeProfile(m_city->cachePath(), json)) {
                    m_city->reload(false);
                }
            },
            Qt::SingleShotConnection);
    }
    m_city->reload(false);
    showHint();
    if (!troubles.isEmpty()) {
        m_explore->map()->setNotice(troubles.first());
    }
    Q_EMIT idle();
}

void MainWindow::showSync()
{
    if (!m_city || !m_city->isOpen() || m_syncPage) {
        return;
    }
    const CityOverview &overview = m_city->overview();
    m_syncPage = new SyncPage(overview.profile.name, overview.profile.timeZone, this);
    std::vector<SourceStatus> sources = overview.sources;
    for (const SourceProfile &source : overview.profile.sources) {
        const auto isKnown = [&](const SourceStatus &status) { return status.id == source.id; };
        if (std::ranges::none_of(sources, isKnown)) {
            SourceStatus status;
            status.id = source.id;
            status.kind = source.kind;
            status.name = source.name;
            status.url = source.url.toString(QUrl::RemoveUserInfo);
            sources.push_back(status);
        }
    }
    m_syncPage->setSources(sources, m_sync->clock().nowMs());
    m_syncPage->setProgress(m_sync->progressText(), m_sync->progressShare());
    m_syncPage->setTrouble(m_syncTroubles.join(u'\n'));
    connect(m_syncPage, &SyncPage::syncClicked, this, &MainWindow::startSync);
    connect(m_syncPage, &SyncPage::cancelClicked, m_sync, &CitySync::cancel);
    connect(m_syncPage, &SyncPage::connectClicked, this, [this] { connectSource(false); });
    m_syncPage->open();
}

void MainWindow::connectSource(bool isNewCity)
{
    auto *dialog = new ConnectDialog(isNewCity, this);
    auto *finder = new SourceFinder(dialog);
    connect(dialog, &ConnectDialog::addressEntered, finder, &SourceFinder::ask);
    connect(finder, &SourceFinder::found, dialog,
        [dialog](const DetectedSource &found) { dialog->setFound(found.kind, found.url, found.detail); });
    connect(finder, &SourceFinder::notFound, dialog, &ConnectDialog::setNotFound);
    connect(dialog, &ConnectDialog::connectChosen, this, &MainWindow::addSource);
    dialog->open();
}

void MainWindow::addSource(const ConnectedSource &connected)
{
    SourceProfile source = sourceFromUrl(connected.kind, connected.url);
    source.name = connected.name;
    if (!connected.cityName.isEmpty()) {
        const QString path = defaultCachePath(cityFileName(connected.cityName));
        if (const auto made = makeCache(path, {}); !made) {
            explain(made.error());
            return;
        }
        openCity(path, std::nullopt, true);
    }
    const auto begin = [this, source] {
        const CityOverview &overview = m_city->overview();
        CitySyncPlan plan;
        plan.cachePath = m_city->cachePath();
        plan.city = overview.profile;
        plan.hasBaseMap = true;
        plan.sources = {source};
        // An id that a profile can hold, from the first sync on: it is what the cache knows the source by.
        QStringList taken;
        for (const SourceProfile &other : sourcesOf(overview)) {
            taken.append(other.id);
        }
        plan.sources.front().id = newSourceId(source.name, taken);
        if (!overview.profileJson.isEmpty()) {
            plan.profileJson = withSource(overview.profileJson, plan.sources.front());
        }
        m_sync->start(plan);
        showHint();
    };
    if (m_city->isOpen()) {
        begin();
    } else {
        connect(m_city.get(), &CityView::opened, this, begin, Qt::SingleShotConnection);
    }
}

void MainWindow::importMap(const QString &file)
{
    if (!m_city || !m_city->isOpen()) {
        return;
    }
    if (!file.isEmpty()) {
        m_sync->importMap(m_city->cachePath(), file, m_city->overview().profile);
        showHint();
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Import a base map"));
    dialog->setNameFilter(tr("OpenStreetMap extracts (*.osm.pbf *.pbf *.osm *.osm.gz *.osm.bz2)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { importMap(path); });
    dialog->open();
}

void MainWindow::importTable(const QString &file)
{
    if (!m_city || !m_city->isOpen()) {
        return;
    }
    if (file.isEmpty()) {
        auto *dialog = new QFileDialog(this, tr("Import a table of ideas"));
        dialog->setNameFilter(tr("Tables (*.csv *.tsv *.txt)"));
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { importTable(path); });
        dialog->open();
        return;
    }
    m_explore->map()->setNotice(tr("Importing %1 …").arg(QFileInfo(file).fileName()));
    m_executor.run([cachePath = m_city->cachePath(), file] { return importIdeaTable(cachePath, file, {}); })
        .then(this, [this](const Result<TableSummary> &summary) {
            m_explore->map()->setNotice({});
            if (!summary) {
                explain(summary.error());
                return;
            }
            m_city->reload(false);
            showSummary(*summary);
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
        auto *dialog = new QFileDialog(this, tr("Choose a file"));
        dialog->setNameFilter(tr("Caches, tables and extracts (*.sqlite *.csv *.tsv *.pbf *.osm)"));
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openFile);
        dialog->open();
        return;
    }
    if (path.endsWith(".sqlite"_L1)) {
        openCity(path, std::nullopt, false);
        return;
    }
    // A table or an extract needs a city to go into: one that is named after the file.
    const QString cache = defaultCachePath(cityFileName(QFileInfo(path).baseName()));
    if (const auto made = makeCache(cache, {}); !made) {
        explain(made.error());
        return;
    }
    openCity(cache, std::nullopt, true);
    const bool isTable = path.endsWith(".csv"_L1, Qt::CaseInsensitive)
        || path.endsWith(".tsv"_L1, Qt::CaseInsensitive) || path.endsWith(".txt"_L1, Qt::CaseInsensitive);
    connect(
        m_city.get(), &CityView::opened, this,
        [this, path, isTable] { isTable ? importTable(path) : importMap(path); }, Qt::SingleShotConnection);
}

} // namespace stadtblick

// What the main window does to a city: open, sync, connect. Files are taken in files.cpp.

#include "app/window/explorepage.h"
#include "app/window/mainwindow.h"
#include "app/window/newcache.h"
#include "app/window/newprofile.h"
#include "app/window/sourcefinder.h"
#include "models/analysis/numberformat.h"
#include "models/store/cachefile.h"
#include "models/store/syncstore.h"
#include "widgets/map/mapview.h"
#include "widgets/panels/connectdialog.h"
#include "widgets/panels/syncpage.h"

#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

/** The text of a shipped profile, as it is stored in its cache. */
QByteArray shippedProfileText(const QString &id)
{
    QFile file(u":/profiles/%1.json"_s.arg(id));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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
                    m_city->reload();
                }
            },
            Qt::SingleShotConnection);
    }
    m_city->reload();
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

} // namespace stadtblick

#include "app/window/citysync.h"

#include "app/commands/basemapimport.h"
#include "models/analysis/numberformat.h"
#include "models/basemap/osmimport.h"
#include "models/domain/whilealive.h"
#include "models/store/cachefile.h"
#include "models/sync/cachelock.h"

#include <QtCore/QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr qint64 shortestTellMs = 250;

QString lineOf(const Error &error)
{
    return error.advice.isEmpty() ? error.what : QString(error.what + u' ' + error.advice);
}

/** Imports under the cache's lock, with a connection of its own. */
Result<ImportCounts> importUnderLock(const QString &cachePath, const QString &file, const CityProfile &city,
    const std::function<bool(ImportProgress)> &progress)
{
    const auto lock = CacheLock::take(cachePath);
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    auto connection = openCache(cachePath, Connection::Mode::Create);
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    return importOsm(*connection, file, importOptions(city), progress);
}

} // namespace

CitySync::CitySync(QObject *parent)
    : QObject(parent)
    , m_engine(m_workers, m_writer, {}, {}, m_clock)
    , m_client({}, m_clock)
{
    connect(&m_engine, &SyncEngine::progressed, this, &CitySync::showSources);
}

CitySync::~CitySync()
{
    m_import.cancel();
}

void CitySync::begin(const QString &text)
{
    m_isRunning = true;
    m_isCancelled = false;
    m_troubles.clear();
    tell(text, std::nullopt);
}

void CitySync::tell(const QString &text, std::optional<double> share)
{
    m_progressText = text;
    m_progressShare = share;
    Q_EMIT progressed();
}

void CitySync::end()
{
    m_isRunning = false;
    m_demo.reset();
    m_extract.reset();
    tell({}, std::nullopt);
    Q_EMIT finished(m_troubles);
}

void CitySync::cancel()
{
    m_isCancelled = true;
    m_import.cancel();
    if (m_extract) {
        m_extract->cancel();
    }
    if (m_engine.isRunning()) {
        m_engine.cancel();
    }
}

void CitySync::start(const CitySyncPlan &plan)
{
    if (m_isRunning) {
        return;
    }
    m_plan = plan;
    begin(tr("Beginning to sync …"));
    if (!needsDemoCity(m_plan.city)) {
        fetchBaseMap();
        return;
    }
    tell(tr("Starting the demo city …"), std::nullopt);
    m_demo = std::make_unique<DemoProcess>();
    connect(
        m_demo.get(), &DemoProcess::failed, this,
        [this](const Error &error) {
            m_troubles.append(lineOf(error));
            end();
        },
        Qt::QueuedConnection); // end() deletes the sender
    connect(m_demo.get(), &DemoProcess::ready, this, [this](const QUrl &address) {
        QStringList wanted;
        for (const SourceProfile &source : m_plan.sources) {
            wanted.append(source.id);
        }
        m_plan.city = atDemoAddress(m_plan.city, address);
        m_plan.sources.clear();
        for (const SourceProfile &source : syncableSources(m_plan.city)) {
            if (wanted.isEmpty() || wanted.contains(source.id)) {
                m_plan.sources.push_back(source);
            }
        }
        fetchBaseMap();
    });
    m_demo->start();
}

void CitySync::fetchBaseMap()
{
    if (m_plan.hasBaseMap || !isFetched(m_plan.city.baseMap) || m_isCancelled) {
        syncSources();
        return;
    }
    fetchExtract([this] { syncSources(); });
}

void CitySync::fetchExtract(std::function<void()> then)
{
    tell(tr("Fetching the base map …"), std::nullopt);
    m_extract = std::make_unique<CheckedFile>(m_client, m_workers);
    connect(m_extract.get(), &CheckedFile::progressed, this, [this](const DownloadProgress &progress) {
        if (!m_sinceTold.isValid() || m_sinceTold.elapsed() >= shortestTellMs) {
            m_sinceTold.start();
            tell(fetchText(progress, QLocale()),
                progress.total && *progress.total > 0
                    ? std::optional(double(progress.bytes) / double(*progress.total))
                    : std::nullopt);
        }
    });
    m_extract->start(extractTask(m_plan.cachePath, m_plan.city.baseMap))
        .then(this, [this, then](const Result<QString> &path) {
            if (!path) {
                if (path.error().kind != Error::Kind::Cancelled) {
                    m_troubles.append(lineOf(path.error()));
                }
                then();
                return;
            }
            const auto done = [this, then, file = *path](const Result<ImportCounts> &counts) {
                dropExtract(file, m_plan.city.baseMap, counts);
                imported(counts);
                then();
            };
            runImport(*path).then(this, done).onCanceled(this, whileAlive(this, [done] {
                done(tl::unexpected(Error{Error::Kind::Cancelled, {}, {}, {}}));
            }));
        });
}

void CitySync::fetchMap(const QString &cachePath, const CityProfile &city)
{
    if (m_isRunning) {
        return;
    }
    m_plan = {cachePath, city, {}, {}, false};
    begin(tr("Fetching the base map …"));
    fetchExtract([this] { end(); });
}

QFuture<Result<ImportCounts>> CitySync::runImport(const QString &file)
{
    tell(tr("Importing the base map …"), 0.0);
    m_import = m_writer.runWithProgress<Result<ImportCounts>>(
        [this, cachePath = m_plan.cachePath, file, city = m_plan.city](
            QPromise<Result<ImportCounts>> &promise) {
            int told = -1;
            promise.addResult(importUnderLock(cachePath, file, city, [&](ImportProgress progress) {
                const int percent = int(progress.fraction * 100);
                if (percent != told) {
                    told = percent;
                    QMetaObject::invokeMethod(this, [this, percent] {
                        tell(tr("Importing the base map, %1").arg(percentText(percent, QLocale())),
                            percent / 100.0);
                    });
                }
                return !promise.isCanceled();
            }));
        });
    return m_import;
}

void CitySync::imported(const Result<ImportCounts> &counts)
{
    if (counts) {
        Q_EMIT baseMapImported();
    } else if (counts.error().kind != Error::Kind::Cancelled) {
        m_troubles.append(lineOf(counts.error()));
    }
}

void CitySync::importMap(const QString &cachePath, const QString &file, const CityProfile &city)
{
    if (m_isRunning) {
        return;
    }
    m_plan = {cachePath, city, {}, {}, false};
    begin(tr("Importing the base map …"));
    runImport(file)
        .then(this,
            [this](const Result<ImportCounts> &counts) {
                imported(counts);
                end();
            })
        .onCanceled(this, whileAlive(this, [this] { end(); }));
}

void CitySync::syncSources()
{
    const std::vector<SourceProfile> sources =
        m_plan.sources.empty() ? syncableSources(m_plan.city) : m_plan.sources;
    if (sources.empty() || m_isCancelled) {
        end();
        return;
    }
    SyncRequest request;
    request.cachePath = m_plan.cachePath;
    request.city = m_plan.city;
    request.sources = sources;
    request.profileJson = m_plan.profileJson;
    if (m_plan.city.historyDays) {
        const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(m_plan.city.timeZone).date();
        request.range.fromMs =
            today.addDays(-*m_plan.city.historyDays).startOfDay(m_plan.city.timeZone).toMSecsSinceEpoch();
    }
    m_engine.sync(request).then(this, [this](const Result<SyncReport> &report) {
        if (!report) {
            m_troubles.append(lineOf(report.error()));
        }
        end();
    });
}

void CitySync::showSources()
{
    // Pages come many times a second; people read a few times a second.
    if (!m_isRunning || (m_sinceTold.isValid() && m_sinceTold.elapsed() < shortestTellMs)) {
        return;
    }
    m_sinceTold.start();
    qint64 values = 0;
    qint64 expected = 0;
    bool isKnown = true;
    QStringList names;
    for (const SyncProgress &progress : m_engine.progress()) {
        values += progress.values;
        expected += std::max(progress.values, progress.expected.value_or(0));
        isKnown = isKnown && (progress.isDone || progress.expected);
        if (!progress.isDone) {
            names.append(progress.source);
        }
    }
    const QString count = numberText(double(values), 0, QLocale());
    const QString text = names.isEmpty() ? tr("Syncing · %1 values").arg(count)
                                         : tr("Syncing %1 · %2 values").arg(names.join(u", "_s), count);
    tell(text, isKnown && expected > 0 ? std::optional(double(values) / double(expected)) : std::nullopt);
}

} // namespace stadtblick

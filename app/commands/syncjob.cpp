#include "app/commands/syncjob.h"

#include "app/commands/basemapimport.h"
#include "app/commands/command.h"
#include "models/sync/origin.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLocale>

#include <algorithm>
#include <thread>

namespace stadtblick {

namespace {

constexpr qint64 tellBytes = 20'000'000;
constexpr qint64 tellMs = 2000;

int workerCount()
{
    return int(std::clamp(std::thread::hardware_concurrency(), 2U, 8U)) - 1;
}

} // namespace

SyncJob::SyncJob(SyncPlan plan, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_workers(workerCount())
    , m_writer(1)
    , m_engine(m_workers, m_writer, {}, {}, m_clock)
    , m_client({}, m_clock)
{
    connect(&m_engine, &SyncEngine::progressed, this, &SyncJob::tell);
}

SyncJob::~SyncJob() = default;

void SyncJob::start()
{
    m_elapsed.start();
    if (!needsDemoCity(m_plan.city)) {
        fetchBaseMap();
        return;
    }
    m_demo = std::make_unique<DemoProcess>();
    connect(m_demo.get(), &DemoProcess::failed, this, &SyncJob::failed);
    connect(m_demo.get(), &DemoProcess::ready, this, [this](const QUrl &address) {
        m_plan.city = atDemoAddress(m_plan.city, address);
        m_plan.sources = syncableSources(m_plan.city);
        fetchBaseMap();
    });
    m_demo->start();
}

void SyncJob::fetchBaseMap()
{
    const QString &file = m_plan.city.baseMap.file;
    if (m_plan.hasBaseMap || file.isEmpty()) {
        syncSources();
        return;
    }
    if (!isFetched(m_plan.city.baseMap)) {
        importMap(file);
        return;
    }
    printMessage(tr("base map: fetching %1").arg(shownUrl(QUrl(file))));
    m_extract = std::make_unique<CheckedFile>(m_client, m_workers);
    connect(m_extract.get(), &CheckedFile::progressed, this, [this](const DownloadProgress &progress) {
        if (progress.bytes - m_toldBytes.value_or(0) >= tellBytes) {
            m_toldBytes = progress.bytes;
            printMessage(fetchText(progress, QLocale()));
        }
    });
    m_extract->start(extractTask(m_plan.cachePath, m_plan.city.baseMap))
        .then(this, [this](const Result<QString> &path) {
            if (!path) {
                missBaseMap(path.error());
                return;
            }
            importMap(*path);
        });
}

void SyncJob::importMap(const QString &file)
{
    const BaseMapProfile &baseMap = m_plan.city.baseMap;
    const auto take = [&](const Result<ImportCounts> &imported) {
        if (isFetched(baseMap)) {
            dropExtract(file, baseMap, imported);
        }
        return imported;
    };
    Result<ImportCounts> counts = tl::unexpected(Error());
    {
        const Result<CacheLock> lock = CacheLock::take(m_plan.cachePath);
        if (!lock) {
            std::ignore = take(tl::unexpected(lock.error()));
            Q_EMIT failed(lock.error());
            return;
        }
        counts = take(importBaseMap(m_plan.cachePath, file, m_plan.city));
    }
    if (!counts) {
        missBaseMap(counts.error());
        return;
    }
    printMessage(importText(*counts, file));
    syncSources();
}

/** The sources are synced all the same. */
void SyncJob::missBaseMap(const Error &error)
{
    m_isBaseMapMissing = true;
    printMessage(toOneLine(error));
    syncSources();
}

void SyncJob::syncSources()
{
    SyncRequest request;
    request.cachePath = m_plan.cachePath;
    request.city = m_plan.city;
    request.sources = m_plan.sources;
    request.range = {m_plan.fromMs, m_plan.toMs};
    request.profileJson = m_plan.profileJson;
    if (m_plan.isWatching) {
        m_watch = std::make_unique<SyncWatch>(
            m_engine, m_clock, request, [this](const Result<SyncReport> &report) { answer(report); });
        m_watch->start();
        return;
    }
    m_engine.sync(request).then(this, [this](const Result<SyncReport> &report) { answer(report); });
}

void SyncJob::answer(const Result<SyncReport> &report)
{
    if (!report && m_watch) {
        printMessage(toOneLine(report.error()));
        return;
    }
    if (!report) {
        Q_EMIT failed(report.error());
        return;
    }
    Q_EMIT synced(*report, report->isOk() && !m_isBaseMapMissing);
}

void SyncJob::tell(const SyncProgress &progress)
{
    const qint64 now = m_elapsed.elapsed();
    if (progress.isDone || now - m_toldMs.value(progress.source, -tellMs) < tellMs) {
        return;
    }
    m_toldMs.insert(progress.source, now);
    const QLocale locale;
    const QString count = progress.expected && *progress.expected >= progress.values
        ? tr("%1 of about %2 values")
              .arg(locale.toString(progress.values), locale.toString(*progress.expected))
        : tr("%1 values").arg(locale.toString(progress.values));
    printMessage(
        tr("%1: %2, %3 requests left").arg(progress.source, count, locale.toString(progress.requestsLeft)));
}

} // namespace stadtblick

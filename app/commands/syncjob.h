#pragma once

#include "app/commands/demoprocess.h"
#include "models/domain/executor.h"
#include "models/sync/checkedfile.h"
#include "models/sync/clock.h"
#include "models/sync/syncengine.h"
#include "models/sync/syncwatch.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QHash>

#include <functional>
#include <memory>

namespace stadtblick {

/** What a sync of the command line does. */
struct SyncPlan
{
    QString cachePath;
    CityProfile city;
    QByteArray profileJson; ///< stored in the cache; empty without a profile
    std::vector<SourceProfile> sources;
    std::optional<qint64> fromMs;
    std::optional<qint64> toMs;
    bool isWatching = false; ///< again and again, until the process ends
    bool hasBaseMap = false; ///< the cache has one already
};

/**
 * A sync from start to end: the demo city's process if the profile needs it, the base map if the cache has
 * none, then the sources. Tells its progress on standard error. Main thread, with an event loop.
 */
class SyncJob : public QObject
{
    Q_OBJECT

public:
    explicit SyncJob(SyncPlan plan, QObject *parent = nullptr);
    ~SyncJob() override;

    void start();

Q_SIGNALS:
    /** The sources were synced; again and again when watching. @p isComplete: nothing that was asked for is
     * missing. */
    void synced(const stadtblick::SyncReport &report, bool isComplete);
    /** Nothing could be synced; the job is over. */
    void failed(const stadtblick::Error &error);

private:
    void fetchBaseMap();
    void importMap(const QString &file);
    void missBaseMap(const Error &error);
    void syncSources();
    void answer(const Result<SyncReport> &report);
    void tell(const SyncProgress &progress);

    SyncPlan m_plan;
    SystemClock m_clock;
    Executor m_workers;
    Executor m_writer;
    SyncEngine m_engine;
    HttpClient m_client;
    std::unique_ptr<SyncWatch> m_watch;
    std::unique_ptr<DemoProcess> m_demo;
    std::unique_ptr<CheckedFile> m_extract; ///< of the base map
    std::optional<qint64> m_toldBytes;
    QHash<QString, qint64> m_toldMs;
    QElapsedTimer m_elapsed;
    bool m_isBaseMapMissing = false;
};

} // namespace stadtblick

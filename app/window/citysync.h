#pragma once

#include "app/commands/demoprocess.h"
#include "models/basemap/osmimport.h"
#include "models/domain/executor.h"
#include "models/sync/checkedfile.h"
#include "models/sync/syncengine.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>

#include <memory>

namespace stadtblick {

/** What the window asks to be synced. */
struct CitySyncPlan
{
    QString cachePath;
    CityProfile city;
    QByteArray profileJson; ///< stored in the cache; empty: none
    std::vector<SourceProfile> sources; ///< empty: all of the profile that can be synced
    bool hasBaseMap = false; ///< the cache has one: the profile's is not fetched
};

/**
 * Syncs a city in the background and imports base maps, one thing at a time: the demo city's process if the
 * profile needs it, the base map if the cache has none, then the sources. Main thread.
 */
class CitySync : public QObject
{
    Q_OBJECT

public:
    explicit CitySync(QObject *parent);
    ~CitySync() override;

    bool isRunning() const { return m_isRunning; }
    void start(const CitySyncPlan &plan);
    /** Imports an extract into the cache; the old base map stays until the new one is whole. */
    void importMap(const QString &cachePath, const QString &file, const CityProfile &city);
    /** Fetches and imports the base map that the profile names. */
    void fetchMap(const QString &cachePath, const CityProfile &city);
    void cancel();
    /** What is going on, in words; empty: nothing. */
    const QString &progressText() const { return m_progressText; }
    std::optional<double> progressShare() const { return m_progressShare; }
    SystemClock &clock() { return m_clock; }

Q_SIGNALS:
    void progressed();
    /** A base map was imported. */
    void baseMapImported();
    /** Everything ended; @p troubles: one line each, empty if all is well. */
    void finished(const QStringList &troubles);

private:
    void begin(const QString &text);
    void tell(const QString &text, std::optional<double> share);
    void fetchBaseMap();
    /** Fetches the profile's extract and imports it; @p then goes on, whatever came of it. */
    void fetchExtract(std::function<void()> then);
    QFuture<Result<ImportCounts>> runImport(const QString &file);
    void imported(const Result<ImportCounts> &counts);
    void syncSources();
    void showSources();
    void end();

    SystemClock m_clock;
    CitySyncPlan m_plan;
    bool m_isRunning = false;
    bool m_isCancelled = false;
    QStringList m_troubles;
    QString m_progressText;
    std::optional<double> m_progressShare;
    QElapsedTimer m_sinceTold;
    std::unique_ptr<DemoProcess> m_demo;
    std::unique_ptr<CheckedFile> m_extract;
    QFuture<Result<ImportCounts>> m_import;
    // Last, so that they end first: their jobs use what is above.
    Executor m_workers{2};
    Executor m_writer{1};
    SyncEngine m_engine;
    HttpClient m_client;
};

} // namespace stadtblick

#include "app/window/viewloader.h"

#include <QtCore/QElapsedTimer>

#include <utility>

namespace stadtblick {

namespace {

constexpr int watchMs = 2000;
constexpr qint64 longMs = 200; ///< from then on people want to know how far it is

/** @p told: how the scene's options are told of and cancelled; a chart's are alike. */
ChartOptions completed(ChartOptions options, const SceneOptions &told)
{
    options.locale = QLocale();
    options.timeZone = told.timeZone;
    options.isCanceled = told.isCanceled;
    options.progress = told.progress;
    return options;
}

} // namespace

ViewLoader::ViewLoader(const QString &cachePath, Theme theme, QObject *parent)
    : QObject(parent)
    , m_cachePath(cachePath)
    , m_theme(theme)
    , m_sceneReader(std::make_shared<CityReader>(cachePath))
    , m_detailReader(std::make_shared<CityReader>(cachePath))
    , m_chartReader(std::make_shared<CityReader>(cachePath))
{
    m_watch.setInterval(watchMs);
    connect(&m_watch, &QTimer::timeout, this, &ViewLoader::lookForChanges);
    m_watch.start();
    lookForChanges(); // before anything is read: what is written from then on is noticed
}

void ViewLoader::lookForChanges()
{
    m_detailExecutor.run([reader = m_detailReader] { return reader->version(); })
        .then(this, [this](const Result<qint64> &version) {
            if (version && m_version && *version != *m_version) {
                Q_EMIT cacheChanged();
            }
            if (version) {
                m_version = *version;
            }
        });
}

ViewLoader::~ViewLoader()
{
    for (const Flag &flag : m_flags) {
        if (flag) {
            flag->store(true);
        }
    }
}

void ViewLoader::setCity(const CityProfile &profile)
{
    m_zone = profile.timeZone;
    m_schoolHolidays = profile.schoolHolidays;
    m_projectedCrs = profile.projectedCrs;
    forgetPrefetched();
    m_traffic = std::make_shared<const TrafficProfile>(profile.traffic);
}

void ViewLoader::setTheme(Theme theme)
{
    m_theme = theme;
    forgetPrefetched();
}

void ViewLoader::forgetBaseMap()
{
    forgetPrefetched();
    // New readers open the new base map; jobs under way keep theirs to the end.
    m_sceneReader = std::make_shared<CityReader>(m_cachePath);
    m_detailReader = std::make_shared<CityReader>(m_cachePath);
    // A connection's versions compare with its own only; none is negative, so the next look reads once more.
    m_version = -1;
}

SceneOptions ViewLoader::sceneOptions() const
{
    SceneOptions options;
    options.theme = m_theme;
    options.timeZone = m_zone;
    options.schoolHolidays = m_schoolHolidays;
    options.projectedCrs = m_projectedCrs;
    options.traffic = m_traffic;
    return options;
}

SceneOptions ViewLoader::toldBy(const Flag &flag, SceneOptions options)
{
    options.isCanceled = [flag] { return flag->load(); };
    QElapsedTimer sinceBegin;
    sinceBegin.start();
    // The jobs end before this object does: the executors are its last members.
    options.progress = [this, flag, sinceBegin, toldMs = qint64(0)](int percent) mutable {
        const qint64 now = sinceBegin.elapsed();
        if (now - toldMs < longMs || flag->load()) {
            return;
        }
        toldMs = now;
        QMetaObject::invokeMethod(
            this, [this, percent] { Q_EMIT progressed(percent); }, Qt::QueuedConnection);
    };
    return options;
}

void ViewLoader::ended()
{
    --m_running;
    if (m_running == 0) {
        Q_EMIT idle();
    }
}

template <typename T>
void ViewLoader::run(Part part, Executor &executor, std::function<Result<T>(const Flag &)> job,
    std::function<void(const T &)> answer)
{
    Flag &current = m_flags[part];
    if (current) {
        current->store(true);
    }
    current = std::make_shared<std::atomic<bool>>(false);
    ++m_running;
    const Flag flag = current;
    executor
        .run([flag, job = std::move(job)]() -> Result<T> {
            if (flag->load()) {
                return tl::unexpected(Error{Error::Kind::Cancelled, {}, {}, {}});
            }
            return job(flag);
        })
        .then(this, [this, flag, answer = std::move(answer)](const Result<T> &result) {
            // An answer that nobody waits for any more is dropped, an error of it too.
            if (!flag->load()) {
                if (result) {
                    answer(*result);
                } else if (result.error().kind != Error::Kind::Cancelled) {
                    Q_EMIT failed(result.error());
                }
            }
            ended();
        });
}

void ViewLoader::cancel(Part part)
{
    if (const Flag &flag = m_flags[part]) {
        flag->store(true);
    }
}

void ViewLoader::forgetPrefetched()
{
    cancel(PrefetchPart);
    m_prefetchView.reset();
    m_prefetched.reset();
    m_isPrefetchWanted = false;
}

bool ViewLoader::takePrefetched(const ViewState &view)
{
    if (!m_prefetchView || !hasSameScene(*m_prefetchView, view)) {
        return false;
    }
    cancel(ScenePart);
    m_isPrefetchWanted = !m_prefetched;
    if (m_prefetched) {
        const auto scene = std::exchange(m_prefetched, nullptr);
        m_prefetchView.reset();
        Q_EMIT sceneReady(scene);
    }
    return true;
}

void ViewLoader::prefetchScene(const ViewState &view)
{
    if (m_prefetchView && hasSameScene(*m_prefetchView, view)) {
        return;
    }
    forgetPrefetched();
    m_prefetchView = view;
    using Scene = std::shared_ptr<const MapScene>;
    run<Scene>(
        PrefetchPart, m_sceneExecutor,
        [reader = m_sceneReader, view, options = sceneOptions()](const Flag &flag) {
            SceneOptions quiet = options; // nobody waits for it: it tells no progress
            quiet.isCanceled = [flag] { return flag->load(); };
            return reader->scene(view, quiet);
        },
        [this](const Scene &scene) {
            m_prefetched = scene;
            if (m_isPrefetchWanted) {
                takePrefetched(ViewState(*m_prefetchView));
            }
        });
}

void ViewLoader::loadOverview()
{
    forgetPrefetched(); // the cache may have changed
    run<CityOverview>(
        OverviewPart, m_detailExecutor,
        [reader = m_detailReader](const Flag &) { return reader->overview(); },
        [this](const CityOverview &overview) { Q_EMIT overviewReady(overview); });
}

void ViewLoader::loadScene(const ViewState &view)
{
    if (takePrefetched(view)) {
        return;
    }
    forgetPrefetched();
    using Scene = std::shared_ptr<const MapScene>;
    run<Scene>(
        ScenePart, m_sceneExecutor,
        [this, reader = m_sceneReader, view, options = sceneOptions()](
            const Flag &flag) { return reader->scene(view, toldBy(flag, options)); },
        [this](const Scene &scene) { Q_EMIT sceneReady(scene); });
}

void ViewLoader::loadStation(const ViewState &view)
{
    run<std::optional<StationFigures>>(
        StationPart, m_detailExecutor,
        [this, reader = m_detailReader, view, options = sceneOptions()](
            const Flag &flag) { return reader->figures(view.selection, view, toldBy(flag, options)); },
        [this](const std::optional<StationFigures> &figures) { Q_EMIT stationReady(figures); });
}

ViewLoader::Part ViewLoader::partOf(ChartPlace place)
{
    switch (place) {
    case ChartPlace::Detail:
        return DetailPart;
    case ChartPlace::Second:
        return SecondPart;
    case ChartPlace::Large:
        return LargePart;
    case ChartPlace::Lines:
        break;
    }
    return LinesPart;
}

ViewLoader::Part ViewLoader::partOf(RowsPlace place)
{
    switch (place) {
    case RowsPlace::Lines:
        return LinesRowsPart;
    case RowsPlace::Large:
        return LargeRowsPart;
    case RowsPlace::File:
        break;
    }
    return FileRowsPart;
}

void ViewLoader::loadChart(ChartPlace place, ChartKind kind, const std::vector<SeriesChoice> &choices,
    const ViewState &view, const ChartOptions &options)
{
    run<std::optional<Chart>>(
        partOf(place), m_chartExecutor,
        [this, reader = m_chartReader, kind, choices, view, options, scene = sceneOptions()](
            const Flag &flag) {
            return reader->chart(kind, choices, view, completed(options, toldBy(flag, scene)));
        },
        [this, place](const std::optional<Chart> &chart) { Q_EMIT chartReady(place, chart); });
}

void ViewLoader::cancelChart(ChartPlace place)
{
    cancel(partOf(place));
}

void ViewLoader::loadSeriesList()
{
    run<std::vector<ListedSeries>>(
        SeriesPart, m_chartExecutor, [reader = m_chartReader](const Flag &) { return reader->seriesList(); },
        [this](const std::vector<ListedSeries> &series) { Q_EMIT seriesListReady(series); });
}

void ViewLoader::loadRows(RowsPlace place, const ViewState &view, const ChartOptions &options,
    std::function<void(const std::vector<ChartRow> &)> use)
{
    run<std::vector<ChartRow>>(
        partOf(place), m_chartExecutor,
        [this, reader = m_chartReader, view, options, scene = sceneOptions()](const Flag &flag) {
            return reader->rows(view.selection, view, completed(options, toldBy(flag, scene)));
        },
        std::move(use));
}

void ViewLoader::loadIdeas(const IdeasState &state)
{
    run<FoundIdeas>(
        IdeasPart, m_detailExecutor,
        [reader = m_detailReader, state](const Flag &) { return reader->ideas(state); },
        [this](const FoundIdeas &ideas) { Q_EMIT ideasReady(ideas); });
}

void ViewLoader::loadIdea(const Selection &selection)
{
    run<std::optional<IdeaWithComments>>(
        IdeaPart, m_detailExecutor,
        [reader = m_detailReader, selection](const Flag &) { return reader->idea(selection); },
        [this](const std::optional<IdeaWithComments> &idea) { Q_EMIT ideaReady(idea); });
}

void ViewLoader::loadArea(const ViewState &view)
{
    run<std::optional<AreaFigures>>(
        AreaPart, m_detailExecutor,
        [reader = m_detailReader, view, options = sceneOptions()](const Flag &flag) {
            SceneOptions cancellable = options;
            cancellable.isCanceled = [flag] { return flag->load(); };
            return reader->area(view, cancellable);
        },
        [this](const std::optional<AreaFigures> &area) { Q_EMIT areaReady(area); });
}

void ViewLoader::loadTrends(const ViewState &view)
{
    run<std::optional<StationTrends>>(
        TrendsPart, m_detailExecutor,
        [reader = m_detailReader, view, options = sceneOptions()](const Flag &flag) {
            SceneOptions cancellable = options;
            cancellable.isCanceled = [flag] { return flag->load(); };
            return reader->trends(view, cancellable);
        },
        [this](const std::optional<StationTrends> &trends) { Q_EMIT trendsReady(trends); });
}

void ViewLoader::loadAreaTrends(const ViewState &view)
{
    using Trends = std::optional<std::vector<StationTrends>>;
    run<Trends>(
        TrendsPart, m_detailExecutor,
        [reader = m_detailReader, view, options = sceneOptions()](const Flag &flag) {
            SceneOptions cancellable = options;
            cancellable.isCanceled = [flag] { return flag->load(); };
            return reader->areaTrends(view, cancellable);
        },
        [this](const Trends &trends) { Q_EMIT areaTrendsReady(trends); });
}

void ViewLoader::loadTraffic(const ViewState &view)
{
    run<StationTraffic>(
        TrafficPart, m_detailExecutor,
        [reader = m_detailReader, view, options = sceneOptions()](const Flag &flag) {
            SceneOptions cancellable = options;
            cancellable.isCanceled = [flag] { return flag->load(); };
            return reader->traffic(view, cancellable);
        },
        [this](const StationTraffic &traffic) { Q_EMIT trafficReady(traffic); });
}

void ViewLoader::loadStreetAt(LonLat place, double reachM)
{
    run<std::optional<Selection>>(
        StreetPart, m_detailExecutor,
        [reader = m_detailReader, place, reachM](const Flag &) { return reader->streetAt(place, reachM); },
        [this, place](const std::optional<Selection> &street) { Q_EMIT streetReady(place, street); });
}

} // namespace stadtblick

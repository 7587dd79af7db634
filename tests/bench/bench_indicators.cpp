#include "models/analysis/hourindicators.h"
#include "models/charts/chartloader.h"
#include "models/overlays/figuresloader.h"
#include "models/overlays/hoursloader.h"
#include "models/store/cachefile.h"
#include "models/store/observationstore.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/need.h"
#include "tests/bench/samplerows.h"
#include "tests/bench/storeduckdb.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTemporaryDir>

#include <sqlite3.h>

#if __has_include(<fcntl.h>) && __has_include(<unistd.h>)
#include <fcntl.h>
#include <unistd.h>
#endif

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

using namespace stadtblick;

namespace {

/** The year of the samples; local days are those of UTC, so that SQL can ask the same. */
constexpr TimeRange year{
    1000 * StoreInput::beginS, 1000 * (StoreInput::beginS + StoreInput::stepS * StoreInput::perSeries)};
const QTimeZone utc = QTimeZone::utc();

/** The same samples as a quantity: value · factor + offset, rounded. */
struct AsQuantity
{
    const char *quantity;
    const char *unit;
    double factor;
    double offset;
    double power; ///< values are rounded to 1/power
    double least = -1000; ///< smaller values are this
    qint64 stepS = StoreInput::stepS; ///< so often a sample, for the same year
};

constexpr AsQuantity temperature{"air_temperature", "°C", 1, 0, 100};
constexpr AsQuantity level{"laeq", "dB(A)", 1, 40, 100};
constexpr AsQuantity vehicles{"vehicle_count", "veh", 3, 0, 1};
constexpr AsQuantity quarters{"vehicle_count", "veh", 3, 0, 1, -1000, 900}; // whose peak hours roll
constexpr AsQuantity rain{"precipitation", "mm", 0.2, -5, 10, 0}; // on warm afternoons

/** 200 stations on a grid, each with one series of the quantity. */
QString makeCache(const QString &folder, const StoreInput &input, const AsQuantity &as)
{
    const QString path =
        QStringLiteral("%1/%2_%3.sqlite").arg(folder).arg(QLatin1StringView(as.quantity)).arg(as.stepS);
    Connection connection = need(openCache(path, Connection::Mode::Create));
    StationStore stations(connection);
    ObservationStore observations(connection);
    Samples samples;
    for (qint64 timeMs = year.fromMs; timeMs < year.toMs; timeMs += 1000 * as.stepS) {
        samples.timesMs.push_back(timeMs);
    }
    samples.values.resize(samples.timesMs.size());
    Transaction transaction = need(Transaction::begin(connection));
    for (qint64 s = 0; s < StoreInput::series; ++s) {
        Station station;
        station.source = QStringLiteral("bench");
        station.id = QString::number(s);
        station.name = QStringLiteral("Station %1").arg(s);
        station.position = LonLat{7.7 + 0.008 * double(s % 20), 49.4 + 0.008 * double(s / 20)};
        need(stations.putStation(station));
        Series series;
        series.source = station.source;
        series.id = series.stationId = station.id;
        series.quantity = QLatin1StringView(as.quantity);
        series.unit = QString::fromUtf8(as.unit);
        series.stepMs = 1000 * as.stepS;
        for (std::size_t i = 0; i < samples.values.size(); ++i) {
            const qint64 at = (samples.timesMs[i] - year.fromMs) / (1000 * StoreInput::stepS);
            const double value = input.values[static_cast<std::size_t>(s * StoreInput::perSeries + at)];
            samples.values[i] =
                std::max(as.least, std::nearbyint((value * as.factor + as.offset) * as.power) / as.power);
        }
        need(observations.put(need(stations.putSeries(series)), samples));
    }
    need(transaction.commit());
    need(connection.execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    return path;
}

/** A cache as a window has it open. */
class City
{
public:
    explicit City(const QString &path)
        : m_connection(need(openCache(path, Connection::Mode::ReadOnly)))
        , m_series(need(StationStore(m_connection).series()))
    {
        for (const StoredSeries &series : m_series) {
            m_all.push_back(&series);
        }
    }

    void load() { need(m_hours.load(m_connection, m_all, year, utc, {})); }
    void forget() { m_hours.clear(); }

    /** Sum of an indicator over all series; absent ones don't count. */
    template <typename Indicator>
    double sum(Indicator indicator)
    {
        load();
        double sum = 0;
        for (const StoredSeries *series : m_all) {
            sum += indicator(*m_hours.find(series->row, year)).value_or(0);
        }
        return sum;
    }

    Connection &connection() { return m_connection; }
    QString path() const { return m_connection.path(); }

private:
    Connection m_connection;
    std::vector<StoredSeries> m_series;
    std::vector<const StoredSeries *> m_all;
    HoursCache m_hours;
};

std::optional<double> yearMean(const Hours &hours)
{
    return meanOf(hours, {&year, 1}).value;
}

std::optional<double> yearLden(const Hours &hours)
{
    static const auto days = calendarDays(year, utc);
    return noiseLevelsIn(hours, days, year).lden;
}

std::optional<double> yearNights(const Hours &hours)
{
    static const auto days = calendarDays(year, utc);
    return tropicalNights(hours, days).tropical;
}

std::optional<double> yearDtv(const Hours &hours)
{
    static const auto days = calendarDays(year, utc);
    return dailyVolume(hourlyVolumes(hours, days), days.front().date, days.back().date).dtv;
}

std::optional<double> allHours(const Hours &hours)
{
    double sum = 0;
    for (std::size_t i = 0; i < hours.size(); ++i) {
        sum += hourValue(hours, i).value_or(0);
    }
    return sum;
}

/** What SQL is asked for over rows; the same questions as DuckDB's (indicatorsduckdb.mjs). */
struct Question
{
    const char *name;
    const char *sql;
};

constexpr Question questions[]{
    {"indicators_hourly_means", "SELECT series, avg(value), time/3600 FROM o GROUP BY series, time/3600"},
    {"indicators_mean", "SELECT series, avg(value) FROM o GROUP BY series"},
    {"indicators_lden",
        "WITH h AS (SELECT series, time/3600 AS hour, avg(exp((value+40)*ln(10)/10)) AS e FROM o GROUP BY 1, "
        "2), "
        "p AS (SELECT series, (hour-6)/24 AS day, CASE WHEN (hour-6)%24 < 12 THEN 0 WHEN (hour-6)%24 < 16 "
        "THEN 1 "
        "ELSE 2 END AS part, avg(e) AS e FROM h GROUP BY 1, 2, 3) "
        "SELECT series, 10*log10(avg(e)), part FROM p GROUP BY series, part"},
    {"indicators_tropical_nights",
        "SELECT series, count(*) FROM (SELECT series, (time+21600)/86400 AS night, min(value) AS least FROM "
        "o "
        "WHERE (time/3600)%24 >= 18 OR (time/3600)%24 < 6 GROUP BY 1, 2) WHERE least >= 20 GROUP BY series"},
    {"indicators_dtv",
        "SELECT series, avg(volume) FROM (SELECT series, sum(round(3*value)) AS volume FROM o "
        "GROUP BY series, time/86400) GROUP BY series"},
};

/** Ours and both peers' for one question. */
class PeerComparison
{
public:
    PeerComparison(BenchmarkReport &report, const StoreInput &input, const QString &folder)
        : m_report(report)
        , m_rows(folder + QStringLiteral("/rows.sqlite"))
        , m_duck(measureDuckDb(input, folder, QStringLiteral("indicatorsduckdb.mjs")))
    {
        m_rows.insert(input);
        for (const Question &question : questions) {
            const int runs = 5;
            m_sqlMs.insert(
                QLatin1StringView(question.name), medianMs(runs, 1, [&] { m_rows.query(question.sql); }));
        }
    }

    /** A row for each peer that was asked @p question; @p name says what of ours is measured. */
    void add(const QString &name, const char *question, double ours)
    {
        const QString asked = QLatin1StringView(question);
        if (m_duck.values.contains(asked)) {
            m_report.add({name, ours, QStringLiteral("ms"),
                QStringLiteral("DuckDB %1, 2 threads").arg(m_duck.version), m_duck.values.value(asked)});
        }
        m_report.add({name, ours, QStringLiteral("ms"),
            QStringLiteral("SQLite rows WITHOUT ROWID %1").arg(QLatin1StringView(sqlite3_libversion())),
            m_sqlMs.contains(asked) ? std::optional(m_sqlMs.value(asked)) : std::nullopt});
    }

private:
    BenchmarkReport &m_report;
    SampleRows m_rows;
    DuckDbFigures m_duck;
    QMap<QString, double> m_sqlMs;
};

/** An indicator of all series: from the file, and again with the hours kept. */
template <typename Indicator>
void measure(PeerComparison &comparison, City &city, const char *question, Indicator indicator)
{
    double sum = 0;
    const double fromFile = medianMs(9, 2, [&] {
        city.forget();
        sum = city.sum(indicator);
    });
    const double kept = medianMs(15, 2, [&] { sum = city.sum(indicator); });
    if (!(sum > 0)) {
        std::fprintf(stderr, "%s has no value\n", question);
        std::exit(1);
    }
    const QString name = QLatin1StringView(question);
    comparison.add(name + QStringLiteral("_from_file"), question, fromFile);
    comparison.add(name + QStringLiteral("_kept"), question, kept);
}

/** A view of a layer; traffic's option for what is shown is called "quantity". */
ViewState viewOf(TimeRange period, const char *layer, const char *indicator = nullptr)
{
    ViewState view;
    LayerState state;
    state.id = QLatin1StringView(layer);
    if (indicator) {
        const bool isTraffic = state.id == u"traffic";
        state.options.insert(isTraffic ? QStringLiteral("quantity") : QStringLiteral("indicator"),
            QLatin1StringView(indicator));
    }
    view.layers = {state};
    view.time.range = period;
    view.selection = {QStringLiteral("station"), QStringLiteral("bench"), QStringLiteral("77")};
    return view;
}

/** Lets the system forget what it read of a file, as after a restart. */
void forgetPages(const QString &path)
{
#ifdef POSIX_FADV_DONTNEED
    const int file = ::open(path.toLocal8Bit().constData(), O_RDONLY);
    if (file >= 0) {
        ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
        ::close(file);
    }
#else
    Q_UNUSED(path);
#endif
}

/** A capacity for each of the stations, so that traffic has levels. */
std::shared_ptr<const TrafficProfile> capacities()
{
    TrafficProfile profile;
    for (qint64 s = 0; s < StoreInput::series; ++s) {
        const QString id = QString::number(s);
        profile.junctions.push_back({id, true, {{id, {QStringLiteral("bench"), id, {}}, 400}}});
    }
    return std::make_shared<const TrafficProfile>(std::move(profile));
}

/** Ends the program where a layer says nothing of some station: something else would be measured. */
void needValues(const MapLayer &layer)
{
    const auto *symbols = layer.contents.empty()
        ? nullptr
        : std::get_if<std::shared_ptr<const SymbolLayer>>(&layer.contents.back());
    if (!symbols || std::ssize((*symbols)->symbols) != StoreInput::series
        || std::ranges::any_of((*symbols)->symbols, &Symbol::isHatched)) {
        std::fprintf(stderr, "%s lacks values\n", qPrintable(layer.legend.title));
        std::exit(1);
    }
}

/** A layer's indicator of all stations for a year: from nothing, and after a step of the timeline. */
void measureLayer(BenchmarkReport &report, const QString &path, const char *layer, const char *indicator)
{
    constexpr qint64 dayMs = 86'400'000;
    SceneOptions options;
    options.timeZone = QTimeZone("Europe/Berlin");
    options.traffic = capacities();
    const QString name = QStringLiteral("indicators_year_%1_%2_")
                             .arg(QLatin1StringView(layer))
                             .arg(QLatin1StringView(indicator));
    const double cold = medianMs(5, 1, [&] {
        forgetPages(path);
        Connection connection = need(openCache(path, Connection::Mode::ReadOnly));
        SceneCache cache;
        const MapScene scene = need(loadScene(connection, viewOf(year, layer, indicator), options, cache));
        if (QLatin1StringView(layer) == QLatin1StringView("traffic")) {
            needValues(scene.layers.front());
        }
    });
    report.add({name + QStringLiteral("cold"), cold, QStringLiteral("ms"), {}, std::nullopt});
    Connection connection = need(openCache(path, Connection::Mode::ReadOnly));
    SceneCache cache;
    qint64 by = 0;
    const double moved = medianMs(7, 2, [&] {
        by += dayMs;
        need(loadScene(
            connection, viewOf({year.fromMs + by, year.toMs + by}, layer, indicator), options, cache));
    });
    report.add({name + QStringLiteral("moved"), moved, QStringLiteral("ms"), {}, std::nullopt});
}

/** What one step of the timeline costs: the map's layer, the station's figures and its chart. */
void measureTimeline(BenchmarkReport &report, City &city, const char *layer, qint64 lengthMs)
{
    constexpr qint64 dayMs = 86'400'000;
    SceneOptions options;
    options.timeZone = QTimeZone("Europe/Berlin");
    SceneCache sceneCache;
    SceneCache detailCache;
    ChartOptions chart;
    chart.timeZone = options.timeZone;
    qint64 from = year.fromMs + dayMs;
    double parts[3]{};
    const auto step = [&](int part, auto work) {
        parts[part] = medianMs(7, 2, [&] {
            from += dayMs;
            work(viewOf({from, from + lengthMs}, layer));
        });
        from -= 9 * dayMs;
    };
    step(0, [&](const ViewState &view) { need(loadScene(city.connection(), view, options, sceneCache)); });
    step(1, [&](const ViewState &view) {
        need(loadStationFigures(city.connection(), view.selection, view, options, detailCache));
    });
    step(2,
        [&](const ViewState &view) { need(loadTimeSeries(city.connection(), view.selection, view, chart)); });
    const char *names[]{"map", "figures", "chart"};
    for (int i = 0; i < 3; ++i) {
        report.add({QStringLiteral("indicators_timeline_%1_%2_days_%3")
                        .arg(QLatin1StringView(layer))
                        .arg(lengthMs / dayMs)
                        .arg(QLatin1StringView(names[i])),
            parts[i], QStringLiteral("ms"), {}, std::nullopt});
    }
    const double page = medianMs(9, 1, [&] {
        SceneCache fresh;
        const ViewState view = viewOf({year.fromMs, year.fromMs + lengthMs}, layer);
        need(loadStationFigures(city.connection(), view.selection, view, options, fresh));
    });
    report.add({QStringLiteral("indicators_station_page_%1_%2_days")
                    .arg(QLatin1StringView(layer))
                    .arg(lengthMs / dayMs),
        page, QStringLiteral("ms"), {}, std::nullopt});
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    BenchmarkReport report(QCoreApplication::arguments());
    const StoreInput input = makeStoreInput();
    if (!isStoreInput(input)) {
        std::fprintf(stderr, "the generated samples are not those of the peers\n");
        return 1;
    }
    const QTemporaryDir folder;
    City heat(makeCache(folder.path(), input, temperature));
    City noise(makeCache(folder.path(), input, level));
    City traffic(makeCache(folder.path(), input, vehicles));
    const QString rainPath = makeCache(folder.path(), input, rain);
    for (const char *indicator :
        {"mean", "min", "max", "night_mean", "hot_days", "tropical_nights", "degree_hours", "heat_island"}) {
        measureLayer(report, heat.path(), "heat", indicator);
    }
    for (const char *indicator : {"lden", "lnight", "laeq"}) {
        measureLayer(report, noise.path(), "noise", indicator);
    }
    measureLayer(report, traffic.path(), "traffic", "dtv");
    measureLayer(report, makeCache(folder.path(), input, quarters), "traffic", "level");
    for (const char *indicator : {"sum", "hour", "level"}) {
        measureLayer(report, rainPath, "rain", indicator);
    }
    PeerComparison comparison(report, input, folder.path());
    measure(comparison, heat, "indicators_hourly_means", allHours);
    measure(comparison, heat, "indicators_mean", yearMean);
    measure(comparison, heat, "indicators_tropical_nights", yearNights);
    measure(comparison, noise, "indicators_lden", yearLden);
    measure(comparison, traffic, "indicators_dtv", yearDtv);
    for (const qint64 days : {7, 300}) {
        measureTimeline(report, heat, "heat", days * 86'400'000);
        measureTimeline(report, noise, "noise", days * 86'400'000);
        measureTimeline(report, traffic, "traffic", days * 86'400'000);
    }
    return 0;
}

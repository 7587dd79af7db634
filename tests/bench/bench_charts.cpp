#include "models/charts/chartloader.h"
#include "models/overlays/cachedhoursloader.h"
#include "models/store/cachefile.h"
#include "models/store/observationstore.h"
#include "models/store/stationstore.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/need.h"
#include "widgets/charts/chartpanel.h"
#include "widgets/charts/timeseriesview.h"
#include "widgets/common/theme.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>
#include <QtGui/QWheelEvent>
#include <QtGui/QWindow>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <numbers>

using namespace stadtblick;

namespace {

/** The year that the store's bench and the peers have: 2025, in steps of ten minutes. */
constexpr qint64 beginMs = 1'735'689'600'000;
constexpr qint64 stepMs = 600'000;
constexpr qint64 dayMs = 86'400'000;
constexpr qint64 perSeries = 365 * 144;
constexpr int stations = 200;
constexpr QSize inspectorSize{368, 190};
constexpr QSize enlargedSize{1080, 620};

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[values.size() / 2];
}

double valueAt(int station, qint64 i)
{
    const double day = 2 * std::numbers::pi * double(i % 144) / 144;
    const double year = 2 * std::numbers::pi * double(i) / double(perSeries);
    const double noise = uniform(quint64(100 + station), quint64(i)) - 0.5;
    return std::round(10 * (11 - 9 * std::cos(year) - 4 * std::cos(day) + 2 * noise)) / 10;
}

/** Thermometers with a year each; one has the gaps and spikes that real ones have. */
void fill(Connection &connection)
{
    StationStore store(connection);
    ObservationStore observations(connection);
    Transaction transaction = need(Transaction::begin(connection));
    for (int s = 0; s < stations; ++s) {
        Station station;
        station.source = QStringLiteral("bench");
        station.id = QString::number(s);
        station.name = QStringLiteral("Station %1").arg(s);
        station.position = LonLat{7.7 + 0.001 * s, 49.4};
        need(store.putStation(station));
        Series series;
        series.source = station.source;
        series.stationId = series.id = station.id;
        series.quantity = QStringLiteral("air_temperature");
        series.unit = QStringLiteral("°C");
        series.stepMs = stepMs;
        Samples samples;
        for (qint64 i = 0; i < perSeries; ++i) {
            const bool isGap = s == 0 && i % 1440 > 1380;
            if (!isGap) {
                samples.timesMs.push_back(beginMs + i * stepMs);
                samples.values.push_back(s == 0 && i % 5000 == 77 ? 58 : valueAt(s, i));
            }
        }
        need(observations.put(need(store.putSeries(series)), samples));
    }
    need(transaction.commit());
}

const Selection &firstStation()
{
    static const Selection station{QStringLiteral("station"), QStringLiteral("bench"), QStringLiteral("0")};
    return station;
}

ViewState viewOf(TimeRange range)
{
    ViewState view;
    view.time.range = range;
    view.selection = firstStation();
    return view;
}

ChartOptions optionsFor(int columns)
{
    ChartOptions options;
    options.timeZone = QTimeZone("Europe/Berlin");
    options.columns = columns;
    return options;
}

constexpr TimeRange year{beginMs, beginMs + perSeries *stepMs};

/** A window paints nothing before the platform has shown it: waits until then. */
void expose(QWidget &window)
{
    window.show();
    while (!window.windowHandle() || !window.windowHandle()->isExposed()) {
        QCoreApplication::processEvents();
    }
}

/** Times one step of a hand: the event and the repaint that follows. */
class Hand
{
public:
    explicit Hand(TimeSeriesView &view)
        : m_view(view)
    { }

    void drag(QPointF from, QPointF by, int steps)
    {
        send(QEvent::MouseButtonPress, from, Qt::LeftButton);
        for (int i = 1; i <= steps; ++i) {
            frame([&] { send(QEvent::MouseMove, from + by * i / steps, Qt::LeftButton); });
        }
        send(QEvent::MouseButtonRelease, from + by, Qt::NoButton);
    }

    void wheel(QPointF at, int clicks)
    {
        for (int i = 0; i < std::abs(clicks); ++i) {
            frame([&] {
                QWheelEvent event(at, m_view.mapToGlobal(at), {}, {0, clicks > 0 ? 120 : -120}, Qt::NoButton,
                    Qt::ControlModifier, Qt::NoScrollPhase, false);
                QCoreApplication::sendEvent(m_view.viewport(), &event);
            });
        }
    }

    const std::vector<double> &framesMs() const { return m_framesMs; }

private:
    void send(QEvent::Type type, QPointF at, Qt::MouseButton button)
    {
        QMouseEvent event(type, at, m_view.mapToGlobal(at),
            type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, button, Qt::NoModifier);
        QCoreApplication::sendEvent(m_view.viewport(), &event);
    }

    void frame(const std::function<void()> &act)
    {
        QElapsedTimer timer;
        timer.start();
        act();
        m_view.viewport()->repaint();
        m_framesMs.push_back(double(timer.nsecsElapsed()) / 1e6);
    }

    TimeSeriesView &m_view;
    std::vector<double> m_framesMs;
};

/** In and out of the year at several places, and along it at each zoom. */
std::vector<double> panAndZoom(TimeSeriesView &view)
{
    Hand hand(view);
    const QPointF middle(view.width() * 0.6, view.height() * 0.5);
    hand.wheel(middle, 4); // not counted: fonts and caches
    hand.wheel(middle, -4);
    const std::size_t warmUp = hand.framesMs().size();
    for (int round = 0; round < 3; ++round) {
        for (int zoom = 0; zoom < 5; ++zoom) {
            hand.wheel(middle + QPointF(40 * round - 60, 0), 3);
            hand.drag(middle, {-0.4 * view.width(), 0}, 12);
            hand.drag(middle, {0.3 * view.width(), 0}, 12);
        }
        hand.wheel(middle, -15);
    }
    return {hand.framesMs().begin() + std::ptrdiff_t(warmUp), hand.framesMs().end()};
}

void measurePanning(BenchmarkReport &report, Connection &connection, QSize size, const QString &place)
{
    TimeSeriesView view(nullptr);
    view.resize(size);
    expose(view);
    const auto chart =
        need(loadTimeSeries(connection, firstStation(), viewOf(year), optionsFor(view.columns())));
    view.setSeries(*chart);
    std::vector<double> frames = panAndZoom(view);
    report.add(
        {QStringLiteral("chart_year_pan_zoom_") + place, median(frames), QStringLiteral("ms"), {}, {}});
    std::ranges::sort(frames);
    report.add({QStringLiteral("chart_year_pan_zoom_%1_p95").arg(place), frames[frames.size() * 95 / 100],
        QStringLiteral("ms"), {}, {}});
}

/** The year, moved on by a day with each call, as the timeline's step does. */
class Timeline
{
public:
    ViewState next()
    {
        const qint64 by = ++m_days * dayMs;
        return viewOf({year.fromMs + by, year.toMs + by});
    }

private:
    qint64 m_days = 0;
};

std::vector<SeriesChoice> choicesFor(ChartKind kind)
{
    std::vector<SeriesChoice> choices;
    const int count = kind == ChartKind::Ranking || kind == ChartKind::BoxByStation ? stations : 1;
    for (int s = 0; s < count; ++s) {
        Selection station = firstStation();
        station.id = QString::number(s);
        choices.push_back({station, QStringLiteral("air_temperature"), {}});
    }
    return choices;
}

/** A move of the timeline: the chart of the year anew, from the store to the pixels, and its painting alone.
 */
void measureMoving(BenchmarkReport &report, Connection &connection)
{
    SceneCache cache; // as the window keeps it beside its connection
    SceneOptions reading;
    reading.timeZone = optionsFor(0).timeZone;
    for (const ChartKind kind :
        {ChartKind::TimeSeries, ChartKind::DailyProfile, ChartKind::Calendar, ChartKind::HourWeek,
            ChartKind::Histogram, ChartKind::Duration, ChartKind::BoxByMonth, ChartKind::Ranking}) {
        ChartPanel panel(nullptr);
        panel.resize(inspectorSize.width(), inspectorSize.height() + 60);
        expose(panel);
        Timeline timeline;
        const std::vector<SeriesChoice> choices = choicesFor(kind);
        std::optional<Chart> chart;
        const auto paint = [&] {
            panel.setChart(*chart);
            panel.repaint(); // with all that is in it
        };
        const double ms = medianMs(9, 2, [&] {
            ChartOptions options = optionsFor(panel.columns());
            options.hours = cachedHours(connection, cache, reading);
            chart = need(loadChart(connection, kind, choices, timeline.next(), options));
            paint();
        });
        const QString name = QStringLiteral("chart_timeline_year_") + chartKindKey(kind);
        report.add({name, ms, QStringLiteral("ms"), {}, {}});
        report.add({name + QStringLiteral("_paint"), medianMs(9, 2, paint), QStringLiteral("ms"), {}, {}});
    }
}

int run(const QStringList &arguments)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("charts.sqlite"));
    Connection writer = need(openCache(path, Connection::Mode::Create));
    fill(writer);
    Connection connection = need(openCache(path, Connection::Mode::ReadOnly));
    BenchmarkReport report(arguments);
    measurePanning(report, connection, inspectorSize, QStringLiteral("inspector"));
    measurePanning(report, connection, enlargedSize, QStringLiteral("enlarged"));
    measureMoving(report, connection);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // the raster painter, as on remote desktops
    QApplication application(argc, argv);
    applyTheme(application, Theme::Light, 1);
    return run(QApplication::arguments().mid(1));
}

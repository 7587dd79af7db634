#include "models/report/reportcharts.h"

#include "models/charts/chartplan.h"
#include "models/overlays/cachedhoursloader.h"
#include "models/painting/chartpainter.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace stadtblick {

namespace {

constexpr double pointsPerPixel = 0.75;
constexpr double chosenHeightPt = 250;
constexpr std::size_t longestTable = 90; ///< rows: two pages

QString tr(const char *text)
{
    return QCoreApplication::translate("Report", text);
}

/** The kind of the chart beside the time series: enlarged or chosen; the unasked-for one stays on screen. */
std::optional<ChartKind> chosenKind(
    const SeriesChoice &subject, const ChartState &state, const std::vector<ListedSeries> &all)
{
    const auto large = chartKindOf(state.large);
    if (large == ChartKind::TimeSeries) {
        return state.further.empty() ? std::nullopt : large;
    }
    const std::vector<ChartKind> offered = chartKindsAt(subject, state, all);
    const auto kind = large ? large : chartKindOf(state.kind);
    const bool isOffered = kind && std::ranges::find(offered, *kind) != offered.end();
    return isOffered ? kind : std::nullopt;
}

Result<std::shared_ptr<const Chart>> load(Connection &connection, ChartKind kind,
    const std::vector<SeriesChoice> &choices, const ViewState &view, const ChartOptions &options)
{
    return loadChart(connection, kind, choices, view, options).map([](std::optional<Chart> &&chart) {
        return chart ? std::make_shared<const Chart>(std::move(*chart)) : nullptr;
    });
}

} // namespace

Result<ReportCharts> loadReportCharts(Connection &connection, const CityProfile &city, const ViewState &view,
    const QLocale &locale, SceneCache &cache)
{
    const auto all = loadSeriesList(connection);
    if (!all) {
        return tl::unexpected(all.error());
    }
    ReportCharts charts;
    const auto subject = chartSubject(view, *all);
    if (!subject) {
        return charts;
    }
    ChartOptions options;
    options.locale = locale;
    options.timeZone = city.timeZone;
    SceneOptions reading;
    reading.timeZone = city.timeZone;
    options.hours = cachedHours(connection, cache, reading);
    options.quantity = subject->quantity;
    options.seriesId = subject->seriesId;
    auto lines = load(connection, ChartKind::TimeSeries, {*subject}, view, options);
    if (!lines) {
        return tl::unexpected(lines.error());
    }
    charts.lines = std::move(*lines);
    if (const auto kind = chosenKind(*subject, view.chart, *all)) {
        options.columns = 800;
        auto chosen = load(connection, *kind, chartChoices(*kind, *subject, view.chart, *all), view, options);
        if (!chosen) {
            return tl::unexpected(chosen.error());
        }
        charts.chosen = std::move(*chosen);
    }
    return charts;
}

ReportFigure chartFigure(const std::shared_ptr<const Chart> &chart, double heightPt)
{
    const ChartFrame &frame = frameOf(*chart);
    ReportFigure figure;
    figure.title =
        frame.quantity.isEmpty() ? frame.title : QString(frame.title + QLatin1String(", ") + frame.quantity);
    figure.heightPt = heightPt;
    QStringList caption{frame.periodText, frame.coverageText, frame.source};
    caption.removeAll(QString());
    figure.caption = caption.join(QStringLiteral(" · ")) + QLatin1Char('.');
    figure.alternative = frame.description;
    figure.paint = [chart](QPainter &painter, QSizeF size) {
        painter.save();
        painter.scale(pointsPerPixel, pointsPerPixel);
        ChartStyle style;
        style.theme = Theme::Print;
        style.hasTitle = false;
        paintChart(painter, *chart, QRectF(QPointF(), size / pointsPerPixel), style);
        painter.restore();
    };
    return figure;
}

ReportChart chosenChart(const std::shared_ptr<const Chart> &chart, const QLocale &locale)
{
    ReportChart result;
    result.figure = chartFigure(chart, chosenHeightPt);
    const ChartTable cells = tableOf(*chart);
    if (cells.rows.size() > longestTable) {
        result.figure.caption += QLatin1Char(' ')
            + tr("The table behind it has %1 rows; the window saves it as a file.")
                  .arg(locale.toString(qulonglong(cells.rows.size())));
        return result;
    }
    for (const ChartColumn &column : cells.columns) {
        result.table.columns.push_back({column.title, column.unit, !column.isText});
    }
    for (const auto &row : cells.rows) {
        QStringList texts;
        for (std::size_t i = 0; i < row.size(); ++i) {
            texts.append(cellText(row[i], cells.columns[i], locale));
        }
        result.table.rows.push_back(texts);
    }
    result.table.title = tr("Values of the chart: %1").arg(frameOf(*chart).title);
    result.table.caption = frameOf(*chart).periodText;
    return result;
}

} // namespace stadtblick

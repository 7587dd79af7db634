#include "models/report/reportbuilder.h"

#include "models/basemap/basemapreader.h"
#include "models/overlays/areafigures.h"
#include "models/overlays/figuresloader.h"
#include "models/overlays/furtherfigures.h"
#include "models/overlays/sceneloader.h"
#include "models/painting/basemapattribution.h"
#include "models/painting/mappainter.h"
#include "models/painting/mapservices.h"
#include "models/report/comparisonreport.h"
#include "models/report/reportarea.h"
#include "models/report/reportcharts.h"
#include "models/report/reportlegends.h"
#include "models/report/reportsources.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <numbers>
#include <span>

namespace stadtblick {

namespace {

/** A logical pixel of the painters is 1/96 inch: on paper a label of 12 px has 9 points. */
constexpr double pointsPerPixel = 0.75;
constexpr double mapHeightPt = 222;
constexpr double mapWidthPt = 499;
constexpr double legendGapPt = 8;
constexpr double legendRoomPt = 360; ///< below the headline, the lead and the map
constexpr double besideTablePt = 150; ///< the chart's height beside the key figures
constexpr double smallestMapPx = 982; ///< of the window at 1366 × 768

QString tr(const char *text)
{
    return QCoreApplication::translate("Report", text);
}

/** Everything that the pages are built from. */
struct Material
{
    std::shared_ptr<const MapScene> scene;
    std::optional<StationFigures> station;
    std::vector<Figure> further; ///< of the station's junction, car park and trends
    QString missingMap; ///< what of the map services is not there; empty: all is
    ReportCharts charts;
    std::optional<AreaFigures> area;
    std::vector<FigureTable> tables;
};

Result<Material> load(Connection &connection, BaseMapReader *baseMap, const CityProfile &city,
    const ViewState &view, const ReportOptions &options)
{
    SceneOptions scene = sceneOptionsOf(city);
    scene.theme = Theme::Print;
    scene.locale = options.locale;
    if (baseMap) {
        scene.streets = streetFinder(*baseMap);
        scene.streetShapes = streetShapeFinder(*baseMap);
    }
    SceneCache cache;
    Material material;
    auto loaded = loadScene(connection, view, scene, cache);
    if (!loaded) {
        return tl::unexpected(loaded.error());
    }
    material.scene = std::make_shared<const MapScene>(sceneForExport(std::move(*loaded)));
    auto missing = missingMapText(*material.scene, reportMapFrame(view.camera), vectorMapScale);
    if (!missing) {
        return tl::unexpected(missing.error());
    }
    material.missingMap = std::move(*missing);
    auto tables = loadFigureTables(connection, view, scene, cache);
    if (!tables) {
        return tl::unexpected(tables.error());
    }
    material.tables = std::move(*tables);
    if (isArea(view.selection)) {
        auto area = loadAreaFigures(connection, view, scene, cache);
        if (!area) {
            return tl::unexpected(area.error());
        }
        material.area = std::move(*area);
    }
    if (view.selection.kind != QLatin1String("station")) {
        return material;
    }
    auto figures = loadStationFigures(connection, view.selection, view, scene, cache);
    if (!figures) {
        return tl::unexpected(figures.error());
    }
    material.station = std::move(*figures);
    if (material.station) {
        auto charts = loadReportCharts(connection, city, view, options.locale, cache);
        if (!charts) {
            return tl::unexpected(charts.error());
        }
        material.charts = std::move(*charts);
        Figures further = loadFurtherFigures(connection, view, scene, cache);
        if (!further) {
            return tl::unexpected(further.error());
        }
        material.further = std::move(*further);
    }
    return material;
}

/** 1 : n of the map's centre on paper, rounded to what can be said. */
QString scaleText(const Camera &camera, const QLocale &locale)
{
    const double metresPerPixel =
        std::cos(camera.centre.lat * std::numbers::pi / 180) / pixelsPerMercatorMetre(camera.zoom);
    const double paperMetresPerPixel = 0.0254 / 96;
    const double ratio = metresPerPixel / paperMetresPerPixel;
    const double step = std::pow(10, std::floor(std::log10(ratio)) - 1);
    return tr("Scale about 1\u00a0:\u00a0%1")
        .arg(locale.toString(static_cast<qint64>(std::round(ratio / step) * step)));
}

QStringList layerTitles(const MapScene &scene)
{
    QStringList titles;
    for (const MapLayer &layer : scene.layers) {
        if (layer.emptyText.isEmpty() && !layer.legend.title.isEmpty()) {
            titles.append(layer.legend.title);
        }
    }
    return titles;
}

QString joined(const QStringList &parts)
{
    if (parts.size() < 2) {
        return parts.join(QString());
    }
    return tr("%1 and %2").arg(parts.first(parts.size() - 1).join(QLatin1String(", ")), parts.last());
}

ReportFigure mapFigure(const Material &material, BaseMapReader *baseMap, const CityProfile &city,
    const ViewState &view, const ReportOptions &options)
{
    const MapFrame frame = reportMapFrame(view.camera);
    auto legends = std::make_shared<const ReportLegends>(
        reportLegends(*material.scene, mapWidthPt / pointsPerPixel, legendRoomPt / pointsPerPixel));
    ReportFigure figure;
    figure.heightPt =
        mapHeightPt + (legends->isEmpty() ? 0 : legends->heightPx * pointsPerPixel + legendGapPt);
    figure.paint = [scene = material.scene, frame, baseMap, legends](QPainter &painter, QSizeF size) {
        const QSizeF mapSize(size.width(), mapHeightPt);
        painter.save();
        painter.setClipRect(QRectF(QPointF(), mapSize));
        painter.scale(pointsPerPixel, pointsPerPixel);
        std::ignore = paintMap(painter, *scene, frame, baseMap); // read once already: it is readable
        painter.restore();
        painter.setPen(QPen(QColor(0x9c, 0x9c, 0x9c), 0.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(QPointF(), mapSize));
        painter.save();
        painter.translate(0, mapHeightPt + legendGapPt);
        painter.scale(pointsPerPixel, pointsPerPixel);
        legends->paint(painter);
        painter.restore();
    };
    QStringList parts;
    QStringList alternatives;
    for (const MapLayer &layer : material.scene->layers) {
        if (!layer.emptyText.isEmpty()) {
            alternatives.append(layer.legend.title + QLatin1String(": ") + layer.emptyText);
            continue;
        }
        parts.append(layer.legend.title);
        alternatives.append(QStringList{
            layer.legend.title, layer.legend.subtitle, layer.legend.notes.join(QStringLiteral(" · "))}
                .join(QLatin1String(", ")));
    }
    figure.caption = (parts.isEmpty() ? tr("Base map") : joined(parts)) + QLatin1String(", ")
        + material.scene->periodText + QLatin1String(". ") + scaleText(frame.camera, options.locale)
        + QLatin1Char('.');
    if (!material.scene->leftOutText.isEmpty()) {
        figure.caption += QLatin1Char(' ') + material.scene->leftOutText + QLatin1Char('.');
    }
    if (!material.missingMap.isEmpty()) {
        alternatives.prepend(material.missingMap); // it stands on the map, for those who see it
    }
    figure.attribution = baseMapAttribution(*material.scene, baseMap);
    figure.alternative =
        tr("Map of %1, %2. %3")
            .arg(city.name, material.scene->periodText, alternatives.join(QLatin1String(". ")));
    return figure;
}

/** Extremes come after everything that is a figure of its own. */
bool isExtreme(const Figure &figure)
{
    return figure.key == QLatin1String("minimum") || figure.key == QLatin1String("maximum");
}

/** The station's figures [from, to) in the order of @p figures. */
ReportTable stationTable(const StationFigures &station, std::span<const Figure> figures, const QString &title,
    const ReportOptions &options)
{
    ReportTable table;
    table.title = title;
    table.columns = {{tr("Figure"), {}, false}, {tr("Value"), {}, true}, {tr("Coverage"), {}, true}};
    for (const Figure &figure : figures) {
        QString name = figure.detail.isEmpty() ? figure.title
                                               : QString(figure.title + QLatin1String(", ") + figure.detail);
        if (figure.exceeded) {
            name += QStringLiteral(": ") + figure.exceededText(options.locale);
        }
        const QString coverage =
            options.locale.toString(figure.coverage.percent()) + QStringLiteral("\u202f%");
        table.rows.push_back({name, figure.valueText(options.locale), coverage});
    }
    table.caption = QStringList{station.periodText, station.note}.join(QStringLiteral(" · "));
    return table;
}

/** The most important figures beside the chart, the rest in a table of its own. */
void addStationTables(ReportPage &page, const StationFigures &station, const ReportOptions &options)
{
    constexpr std::size_t besideChart = 5;
    std::vector<Figure> figures = station.figures;
    std::ranges::stable_partition(figures, [](const Figure &figure) { return !isExtreme(figure); });
    const std::size_t first = std::min(besideChart, figures.size());
    const QString name = station.station.name;
    page.table =
        stationTable(station, std::span(figures).first(first), tr("Key figures: %1").arg(name), options);
    if (figures.size() > first) {
        page.furtherTables.push_back(stationTable(
            station, std::span(figures).subspan(first), tr("Further figures: %1").arg(name), options));
    }
}

/** What the station's further pages show, each row with the method that it needs. */
void addFurtherTable(ReportPage &page, const StationFigures &station, const std::vector<Figure> &further,
    const ReportOptions &options)
{
    if (further.empty()) {
        return;
    }
    ReportTable table =
        stationTable(station, further, tr("Trends and traffic: %1").arg(station.station.name), options);
    QStringList methods;
    for (const Figure &figure : further) {
        if (!methods.contains(figure.method)) {
            methods << figure.method;
        }
    }
    table.caption =
        QStringList{station.periodText, methods.join(QLatin1Char(' '))}.join(QStringLiteral(" · "));
    page.furtherTables.push_back(std::move(table));
}

/** What the page says in a sentence or two: what is shown, for when, and the station's first figure. */
QString lead(
    const Material &material, const CityProfile &city, const ViewState &view, const ReportOptions &options)
{
    const QStringList titles = layerTitles(*material.scene);
    QString text = titles.isEmpty()
        ? tr("The view shows %1, %2.").arg(city.name, material.scene->periodText)
        : tr("The map shows %1 in %2, %3.").arg(joined(titles), city.name, material.scene->periodText);
    if (material.station) {
        QStringList figures;
        for (const Figure &figure : material.station->figures) {
            if (figure.value && figures.size() < 2) {
                figures.append(tr("%1 %2 (%3)")
                        .arg(figure.title, figure.valueText(options.locale),
                            figure.coverageText(options.locale)));
            }
        }
        if (!figures.isEmpty()) {
            text += QLatin1Char(' ')
                + tr("At the station %1: %2.").arg(material.station->station.name, joined(figures));
        }
    } else if (view.selection.kind == QLatin1String("station")) {
        text += QLatin1Char(' ')
            + tr("The selected station %1 is no longer in the cache.").arg(view.selection.id);
    }
    text += areaLead(view.selection, material.area, options.locale);
    return text;
}

} // namespace

MapFrame reportMapFrame(const Camera &camera)
{
    MapFrame frame;
    frame.camera = camera;
    frame.size = QSizeF(mapWidthPt, mapHeightPt) / pointsPerPixel;
    // Paper is narrower than a window: the ground that the smallest window shows is shown whole.
    frame.camera.zoom -= std::log2(smallestMapPx / frame.size.width());
    frame.furniture.hasAttribution = false; // stands in the caption
    frame.furniture.hasDemoMark = false; // stands in the page's header
    frame.furniture.hasNorthArrow = true;
    return frame;
}

Result<ReportDocument> buildReport(Connection &connection, BaseMapReader *baseMap, const CityProfile &city,
    const ViewState &view, const ReportOptions &options)
{
    auto material = load(connection, baseMap, city, view, options);
    if (!material) {
        return tl::unexpected(material.error());
    }
    ReportPage page;
    const QStringList titles = layerTitles(*material->scene);
    page.title = material->station ? material->station->station.name
        : material->area           ? material->area->shape.name
        : titles.isEmpty()         ? city.name
                                   : joined(titles);
    page.lead = lead(*material, city, view, options);
    page.map = mapFigure(*material, baseMap, city, view, options);
    const ReportCharts &charts = material->charts;
    if (charts.lines && !frameOf(*charts.lines).isEmpty()) {
        page.chart = chartFigure(charts.lines, besideTablePt);
    }
    if (charts.chosen && !frameOf(*charts.chosen).isEmpty()) {
        page.furtherCharts.push_back(chosenChart(charts.chosen, options.locale));
    }
    if (material->station) {
        addStationTables(page, *material->station, options);
        addFurtherTable(page, *material->station, material->further, options);
    }
    if (material->area) {
        addAreaTables(page, *material->area, options.locale);
    }
    for (const FigureTable &table : material->tables) {
        if (!table.rows.empty()) {
            page.furtherTables.push_back(layerTable(table));
        }
    }
    if (page.table.isEmpty() && !page.furtherTables.empty() && !page.chart.isEmpty()) {
        page.table = page.furtherTables.front();
        page.furtherTables.erase(page.furtherTables.begin());
    }
    auto sources = reportSources(connection, *material->scene, material->station,
        charts.lines ? &frameOf(*charts.lines) : nullptr, city, baseMap, options.locale);
    if (!sources) {
        return tl::unexpected(sources.error());
    }
    page.sources = std::move(*sources);

    ReportDocument report;
    report.title = city.name.isEmpty() ? page.title : QString(city.name + QLatin1String(": ") + page.title);
    report.header = QStringList{city.name, joined(titles)}.join(QStringLiteral(" · "));
    report.mark = material->scene->demoMark;
    report.language = options.locale;
    report.created = options.created;
    report.pages = {std::move(page)};
    auto comparison = buildComparisonPage(connection, baseMap, city, view, options);
    if (!comparison) {
        return tl::unexpected(comparison.error());
    }
    if (*comparison) {
        if (options.hasOnlyComparison) {
            report.title = city.name + QLatin1String(": ") + (*comparison)->title;
            report.header = city.name;
            report.pages.clear();
        }
        report.pages.push_back(std::move(**comparison));
    }
    return report;
}

} // namespace stadtblick

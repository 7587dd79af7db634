#include "models/report/comparisonreport.h"

#include "models/analysis/comparisontext.h"
#include "models/analysis/numberformat.h"
#include "models/basemap/basemapreader.h"
#include "models/overlays/comparisonlayers.h"
#include "models/painting/basemapattribution.h"
#include "models/painting/intervalpainter.h"
#include "models/painting/legendpainter.h"
#include "models/painting/mappainter.h"
#include "models/painting/mapservices.h"
#include "models/report/comparisoncharts.h"
#include "models/report/reportbuilder.h"
#include "models/report/reportcharts.h"

#include <QtCore/QCoreApplication>

#include <functional>
#include <tuple>

namespace stadtblick {

namespace {

constexpr double pointsPerPixel = 0.75; ///< painters' pixels are 1/96 inch
constexpr double mapHeightPt = 235;
constexpr double legendGapPt = 8;
constexpr double intervalHeightPt = 75;
constexpr double profileHeightPt = 210;

QString tr(const char *text)
{
    return QCoreApplication::translate("ComparisonReport", text);
}

struct Material
{
    CityComparison city;
    ComparisonScenes scenes;
    std::shared_ptr<const Chart> profile; ///< null: none to show
    QString missingMap; ///< what of the map services is not there; empty: all is
};

/** The ground that a map of the window shows, on the page's map. */
MapFrame comparisonFrame(const Camera &camera)
{
    MapFrame frame = reportMapFrame(camera); // whose width is the same
    frame.size.setHeight(mapHeightPt / pointsPerPixel);
    return frame;
}

Result<std::optional<Material>> load(Connection &connection, BaseMapReader *baseMap,
    const CityProfile &profile, const ViewState &view, const ReportOptions &options)
{
    SceneOptions scene = sceneOptionsOf(profile);
    scene.theme = Theme::Print;
    scene.locale = options.locale;
    if (baseMap) {
        scene.streets = streetFinder(*baseMap);
    }
    if (view.compare.isEmpty()) {
        return std::optional<Material>{};
    }
    ComparisonCache cache;
    auto city = loadComparison(connection, view, compareStateOf(view), scene, profile.schoolHolidays, cache);
    if (!city) {
        return tl::unexpected(city.error());
    }
    if (!city->shown) {
        return std::optional<Material>{};
    }
    auto scenes = loadComparisonScenes(connection, view, *city, scene, cache);
    if (!scenes) {
        return tl::unexpected(scenes.error());
    }
    auto courses = loadComparisonProfile(connection, *city, {});
    if (!courses) {
        return tl::unexpected(courses.error());
    }
    auto missing = missingMapText(*scenes->difference, comparisonFrame(view.camera), vectorMapScale);
    if (!missing) {
        return tl::unexpected(missing.error());
    }
    return std::optional(Material{std::move(*city), std::move(*scenes),
        *courses ? std::make_shared<const Chart>(std::move(**courses)) : nullptr, std::move(*missing)});
}

/** 'A: 1–21 June 2026 (before)'. */
QString sideText(QChar letter, const QString &text, const QString &name)
{
    const QString side = letter + QStringLiteral(": ") + text;
    return name.isEmpty() ? side : QString(side + QStringLiteral(" (") + name + QLatin1Char(')'));
}

QString lead(const CityComparison &city, const StationComparison &station)
{
    const Comparison &comparison = station.comparison;
    QStringList sentences{tr("%1 at %2: %3, %4.")
            .arg(city.indicator.name(), station.name, changeText(comparison, city.indicator, city.locale),
                averageText(comparison, city.indicator, city.locale))};
    for (const QString &text :
        {rangeText(comparison, city.indicator, city.locale), verdictText(comparison)}) {
        if (!text.isEmpty()) {
            sentences << text;
        }
    }
    sentences << sideText(u'A', city.textA, city.state.a.name) + QStringLiteral("; ")
            + sideText(u'B', city.textB, city.state.b.name) + QLatin1Char('.');
    sentences << caveatTexts(comparison, city.indicator, city.locale);
    return sentences.join(QLatin1Char(' '));
}

ReportFigure mapFigure(const Material &material, BaseMapReader *baseMap, const ViewState &view)
{
    const CityComparison &city = material.city;
    const MapFrame frame = comparisonFrame(view.camera);
    // The legend stands below: on so little map it would lie on what is shown.
    const Legend legend = material.scenes.difference->layers.back().legend;
    LegendStyle style;
    style.theme = Theme::Print;
    const QSizeF legendPx(frame.size.width() / 2, legendHeight(legend, frame.size.width() / 2, style));
    ReportFigure figure;
    figure.heightPt = mapHeightPt + legendGapPt + legendPx.height() * pointsPerPixel;
    figure.caption =
        tr("Difference B − A, %1. Blue = %2.").arg(city.indicator.name(), changeWord(city.indicator, false));
    figure.attribution = baseMapAttribution(*material.scenes.difference, baseMap);
    QStringList changes;
    for (const StationComparison &station : city.stations) {
        changes << station.name + QStringLiteral(": ")
                + changeText(station.comparison, city.indicator, city.locale);
    }
    figure.alternative = figure.caption + QLatin1Char(' ') + changes.join(QStringLiteral("; "));
    if (!material.missingMap.isEmpty()) {
        figure.alternative += QStringLiteral(". ") + material.missingMap;
    }
    figure.paint = [scene = material.scenes.difference, frame, baseMap, legend, style, legendPx](
                       QPainter &painter, QSizeF size) {
        const QRectF map(0, 0, size.width(), mapHeightPt);
        painter.save();
        painter.setClipRect(map);
        painter.scale(pointsPerPixel, pointsPerPixel);
        std::ignore = paintMap(painter, *scene, frame, baseMap); // read once already: it is readable
        painter.restore();
        painter.setPen(QPen(QColor(0x9c, 0x9c, 0x9c), 0.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(map);
        painter.save();
        painter.translate(0, mapHeightPt + legendGapPt);
        painter.scale(pointsPerPixel, pointsPerPixel);
        paintLegend(painter, legend, QRectF(QPointF(), legendPx), style);
        painter.restore();
    };
    return figure;
}

ReportFigure intervalFigure(const CityComparison &city, const StationComparison &station)
{
    ReportFigure figure;
    if (!station.comparison.result) {
        return figure;
    }
    figure.title = tr("Difference with its 95 % range");
    figure.heightPt = intervalHeightPt;
    figure.caption = tr("B − A at %1.").arg(station.name);
    figure.alternative = changeText(station.comparison, city.indicator, city.locale) + QStringLiteral(", ")
        + intervalText(station.comparison, city.indicator, city.locale);
    figure.paint = [comparison = station.comparison, indicator = city.indicator, locale = city.locale](
                       QPainter &painter, QSizeF size) {
        painter.save();
        painter.scale(pointsPerPixel, pointsPerPixel);
        paintInterval(
            painter, comparison, indicator, locale, QRectF(QPointF(), size / pointsPerPixel), Theme::Print);
        painter.restore();
    };
    return figure;
}

ReportTable sidesTable(const CityComparison &city, const StationComparison &station)
{
    ReportTable table;
    table.title = tr("Both sides");
    table.columns = {
        {QString(), {}, false}, {QStringLiteral("A"), {}, true}, {QStringLiteral("B"), {}, true}};
    const auto row = [&](const QString &name, const std::function<QString(const ComparisonSide &)> &text) {
        table.rows.push_back({name, text(station.comparison.a), text(station.comparison.b)});
    };
    row(tr("Mean"), [&](const ComparisonSide &side) {
        return side.mean ? numberText(*side.mean, city.indicator.decimals, city.indicator.unit(), city.locale)
            : side.used > 0 ? changeText(station.comparison, city.indicator, city.locale)
                            : tr("no data");
    });
    row(tr("Compared"), [&](const ComparisonSide &side) {
        return tr("%1 of %2").arg(city.locale.toString(side.used), city.indicator.countText(side.days));
    });
    row(tr("Coverage"), [&](const ComparisonSide &side) { return percentText(side.coverage, city.locale); });
    return table;
}

ReportTable stationsTable(const CityComparison &city)
{
    ReportTable table;
    table.title = tr("All stations: %1").arg(city.indicator.name());
    const QString unit = city.indicator.changeUnit();
    table.columns = {{tr("Place"), {}, false}, {tr("B − A"), unit, true}, {tr("95 % range"), unit, true},
        {tr("Days A, B"), {}, true}};
    for (const StationComparison &station : city.stations) {
        const Comparison &comparison = station.comparison;
        const QString days = tr("%1, %2").arg(
            city.locale.toString(comparison.a.used), city.locale.toString(comparison.b.used));
        if (comparison.result) {
            table.rows.push_back({station.name,
                signedText(comparison.result->difference, city.indicator.decimals, city.locale),
                intervalText(comparison, city.indicator, city.locale), days});
        } else {
            table.rows.push_back({station.name, QString(QChar(0x2013)),
                changeText(comparison, city.indicator, city.locale), days});
        }
    }
    table.caption = tr("'Uncertain': the range contains 0, no certain difference.");
    return table;
}

} // namespace

Result<std::optional<ReportPage>> buildComparisonPage(Connection &connection, BaseMapReader *baseMap,
    const CityProfile &city, const ViewState &view, const ReportOptions &options)
{
    auto material = load(connection, baseMap, city, view, options);
    if (!material) {
        return tl::unexpected(material.error());
    }
    if (!*material) {
        return std::optional<ReportPage>{};
    }
    const CityComparison &comparison = (*material)->city;
    const StationComparison &station = *comparison.shownStation();
    ReportPage page;
    page.title = tr("Comparison: %1").arg(station.name);
    page.lead = lead(comparison, station);
    page.map = mapFigure(**material, baseMap, view);
    page.chart = intervalFigure(comparison, station);
    page.table = sidesTable(comparison, station);
    if ((*material)->profile) {
        // Its table of 48 hours would be a page of its own; the window saves it as a file.
        page.furtherCharts = {{chartFigure((*material)->profile, profileHeightPt), {}}};
    }
    page.furtherTables = {stationsTable(comparison)};
    page.sources = {methodText(station.comparison, comparison.indicator, comparison.locale)};
    if (!station.weatherText.isEmpty() && !comparison.state.isOfPlaces()) {
        page.sources << tr("Weather: %1").arg(station.weatherText);
    }
    page.sources
        << tr("Measured, for orientation. Sources: %1.").arg(comparison.sources.join(QStringLiteral(", ")));
    return std::optional(std::move(page));
}

} // namespace stadtblick

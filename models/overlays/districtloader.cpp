#include "models/analysis/numberformat.h"
#include "models/overlays/districtvalues.h"
#include "models/store/areastore.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

namespace stadtblick {

namespace {

/** Twice the signed area and the centroid of a ring. */
std::pair<double, QPointF> centroid(const QPolygonF &ring)
{
    double area = 0;
    QPointF sum;
    const QPointF origin = ring.front(); // near it the products keep their digits
    for (qsizetype i = 1; i < ring.size(); ++i) {
        const QPointF a = ring[i - 1] - origin;
        const QPointF b = ring[i] - origin;
        const double cross = a.x() * b.y() - b.x() * a.y();
        area += cross;
        sum += (a + b) * cross;
    }
    return {std::abs(area), area == 0 ? origin : origin + sum / (3 * area)};
}

/** Between the crossings of a horizontal line through @p y, the middle of the widest part inside. */
QPointF middleAt(const QPolygonF &ring, double y)
{
    std::vector<double> crossings;
    for (qsizetype i = 1; i < ring.size(); ++i) {
        const QPointF a = ring[i - 1];
        const QPointF b = ring[i];
        if ((a.y() > y) != (b.y() > y)) {
            crossings.push_back(a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()));
        }
    }
    std::ranges::sort(crossings);
    QPointF best = ring.front();
    double widest = 0;
    for (std::size_t i = 1; i < crossings.size(); i += 2) {
        if (crossings[i] - crossings[i - 1] > widest) {
            widest = crossings[i] - crossings[i - 1];
            best = {(crossings[i] + crossings[i - 1]) / 2, y};
        }
    }
    return best;
}

MapArea areaOf(const Area &district, QPointF origin, Theme theme)
{
    MapArea area;
    double largest = -1;
    for (const auto &polygon : district.shape.polygons) {
        for (std::size_t r = 0; r < polygon.size(); ++r) {
            QPolygonF ring;
            for (const LonLat place : polygon[r]) {
                ring << toMercator(place) - origin;
            }
            if (r == 0 && ring.size() > 3) {
                const auto [size, middle] = centroid(ring);
                if (size > largest) {
                    largest = size;
                    area.labelAt =
                        ring.containsPoint(middle, Qt::OddEvenFill) ? middle : middleAt(ring, middle.y());
                }
            }
            area.rings.push_back(std::move(ring));
        }
    }
    area.outline = theme == Theme::Dark ? QColor(0xAD, 0xB5, 0xBC) : QColor(0x56, 0x5D, 0x64);
    area.outlinePx = 1.2;
    area.info = {{QStringLiteral("district"), district.source, district.id}, district.name, {}, {}, {}};
    return area;
}

/** 'below 20', '20 – below 22', of the last class '24 – 26.4': lower bounds belong to their classes. */
QString classText(const Classification &classes, std::size_t index, const DistrictIndicator &indicator,
    const QLocale &locale)
{
    const QString from = numberText(classes.bounds[index], indicator.decimals, locale);
    const QString to = numberText(classes.bounds[index + 1], indicator.decimals, locale);
    if (index + 1 == classes.count()) {
        return classes.bounds[index] == classes.bounds[index + 1]
            ? from
            : QCoreApplication::translate("Districts", "%1 to %2").arg(from, to);
    }
    return QCoreApplication::translate("Districts", "%1 to below %2").arg(from, to);
}

/** Without the outer classes that hold nothing: bands reach further than any city's values. */
Classification trimmed(Classification classes, const std::vector<double> &values)
{
    const auto isEmpty = [&](std::size_t index) {
        return std::ranges::none_of(values, [&](double value) { return classes.classOf(value) == index; });
    };
    while (classes.count() > 1 && isEmpty(classes.count() - 1)) {
        classes.bounds.pop_back();
    }
    while (classes.count() > 1 && isEmpty(0)) {
        classes.bounds.erase(classes.bounds.begin());
    }
    return classes;
}

/** What the districts show: their values and how they are coloured. */
struct Choropleth
{
    const SceneContext &context;
    const DistrictIndicator &indicator;
    const DistrictValues &values;
    Classification classes;
    QString method; ///< how the classes were made, translated
    std::vector<QColor> colours;

    QColor hatch() const
    {
        return context.options.theme == Theme::Dark ? QColor(0xEC, 0xEE, 0xF0, 130)
                                                    : QColor(0x1E, 0x22, 0x26, 120);
    }
};

std::vector<double> shownValues(const DistrictValues &values, int decimals)
{
    std::vector<double> shown;
    for (const DistrictValue &district : values.districts) {
        if (district.value) {
            shown.push_back(roundedTo(*district.value, decimals));
        }
    }
    return shown;
}

Choropleth choropleth(const SceneContext &context, const QJsonObject &options,
    const DistrictIndicator &indicator, const DistrictValues &values)
{
    Choropleth map{context, indicator, values, {}, {}, {}};
    const std::vector<double> shown = shownValues(values, indicator.decimals);
    const ClassQuestion question = classQuestionOf(options, indicator);
    if (const auto classes = classify(shown, question)) {
        const bool isUsual = question.method == ClassMethod::Own && !indicator.usualBounds.empty()
            && question.ownBounds == indicator.usualBounds;
        map.classes = isUsual ? trimmed(*classes, shown) : *classes;
        // Nobody chose the bands of levels: they are those of noise maps.
        map.method = isUsual ? QCoreApplication::translate("Districts", "Classes of 5 dB")
                             : classMethodName(map.classes.method);
        map.colours = classColours(map.classes, indicator, context.options.theme);
    }
    return map;
}

void colour(MapArea &area, const DistrictValue &value, const Choropleth &map)
{
    const QLocale &locale = map.context.options.locale;
    if (!value.value) {
        area.info.value = QCoreApplication::translate("Districts", "no data: %1").arg(value.reason);
        area.valueText = QCoreApplication::translate("Districts", "no data");
        area.hatch = map.hatch(); // without a fill
        return;
    }
    const double shown = roundedTo(*value.value, map.indicator.decimals);
    if (const auto index = map.classes.classOf(shown)) {
        area.fill = map.colours[*index];
    }
    if (value.isThin) {
        area.hatch = map.hatch();
    }
    area.valueText = numberText(shown, map.indicator.decimals, map.indicator.unit, locale);
    area.info.value = map.indicator.name % u' ' % area.valueText;
    area.info.coverage = value.basis;
}

int thinCount(const DistrictValues &values)
{
    return static_cast<int>(std::ranges::count_if(
        values.districts, [](const DistrictValue &district) { return district.isThin; }));
}

void addClasses(Legend &legend, const Choropleth &map)
{
    legend.scale = Legend::Scale::Areas;
    for (std::size_t i = 0; i < map.classes.count(); ++i) {
        legend.entries.push_back({map.colours[i], map.hatch(),
            classText(map.classes, i, map.indicator, map.context.options.locale), 0});
    }
    if (thinCount(map.values) > 0) {
        const QString text = map.indicator.source == DistrictSource::HeatSurface
            ? QCoreApplication::translate(
                  "Districts", "little covered: surface over less than %1 of the area")
                  .arg(percentText(wholeAreaPercent, map.context.options.locale))
            : QCoreApplication::translate(
                  "Districts", "little covered: one station, or most without enough data");
        legend.entries.push_back({QColor(), map.hatch(), text, 0, true});
    }
    const auto empty = std::ranges::count_if(
        map.values.districts, [](const DistrictValue &district) { return !district.value; });
    if (empty > 0) {
        legend.entries.push_back({QColor(), map.hatch(),
            QCoreApplication::translate("Districts", "no data (%1 of %2 districts)")
                .arg(map.context.options.locale.toString(static_cast<qint64>(empty)),
                    map.context.options.locale.toString(std::ssize(map.values.districts))),
            0, true});
    }
}

Legend legendOf(const Choropleth &map)
{
    const QLocale &locale = map.context.options.locale;
    Legend legend;
    legend.title = QCoreApplication::translate("Districts", "Districts: %1").arg(map.indicator.title);
    legend.unit = map.indicator.unit;
    legend.followsTime = followsTime(map.indicator);
    QStringList subtitle{map.indicator.statistic};
    if (legend.followsTime) {
        subtitle << map.context.periodText();
    }
    subtitle << legend.unit;
    legend.subtitle = subtitle.join(u" · ");
    addClasses(legend, map);
    QStringList method;
    if (map.classes.count() > 0) {
        method << map.method;
    }
    if (map.values.stations > 0) {
        method << QCoreApplication::translate("Districts", "%1 stations")
                      .arg(countText(map.values.stations, locale));
    }
    if (!method.isEmpty()) {
        legend.notes << method.join(u" · ");
    }
    legend.notes << map.values.notes;
    return legend;
}

Legend boundariesLegend(const PolygonLayer &areas, const QLocale &locale)
{
    Legend legend;
    legend.title = QCoreApplication::translate("Districts", "Districts");
    legend.followsTime = false;
    legend.subtitle = QCoreApplication::translate("Districts", "boundaries · %1")
                          .arg(countText(std::ssize(areas.areas), locale));
    legend.scale = Legend::Scale::Areas;
    legend.entries.push_back({QColor(), areas.areas.empty() ? QColor() : areas.areas.front().outline,
        QCoreApplication::translate("Districts", "boundary"), 0});
    return legend;
}

/** Fills and texts by the indicator, with the legend that goes with them. */
Result<void> colourAreas(const SceneContext &context, const QJsonObject &options,
    const DistrictIndicator &indicator, const std::vector<Area> &districts, PolygonLayer &areas,
    MapLayer &layer)
{
    const auto values = districtValues(context, indicator, districts);
    if (!values) {
        return tl::unexpected(values.error());
    }
    DistrictIndicator shown = indicator;
    if (!values->unit.isEmpty()) {
        shown.unit = values->unit;
    }
    const Choropleth map = choropleth(context, options, shown, *values);
    areas.isBelowRoads = true;
    for (std::size_t i = 0; i < areas.areas.size(); ++i) {
        colour(areas.areas[i], values->districts[i], map);
    }
    layer.legend = legendOf(map);
    layer.sources = values->sources;
    return {};
}

} // namespace

Result<MapLayer> loadDistricts(const SceneContext &context, const LayerState &state)
{
    auto districts = AreaStore(context.connection).areas(QStringLiteral("district"));
    if (!districts) {
        return tl::unexpected(districts.error());
    }
    std::erase_if(*districts, [](const Area &district) { return district.shape.isEmpty(); });
    MapLayer layer;
    layer.legend.title = QCoreApplication::translate("Districts", "Districts");
    layer.legend.followsTime = false;
    if (districts->empty()) {
        layer.emptyText = QCoreApplication::translate("Districts", "No districts have been imported.");
        return layer;
    }
    auto areas = std::make_shared<PolygonLayer>();
    areas->originMercator = toMercator(boundsOf(districts->front().shape).centre());
    for (const Area &district : *districts) {
        areas->areas.push_back(areaOf(district, areas->originMercator, context.options.theme));
    }
    const DistrictIndicator indicator = districtIndicatorOf(state.options, context.options.locale);
    if (indicator.source == DistrictSource::Boundaries) {
        layer.legend = boundariesLegend(*areas, context.options.locale);
    } else {
        const auto coloured = colourAreas(context, state.options, indicator, *districts, *areas, layer);
        if (!coloured) {
            return tl::unexpected(coloured.error());
        }
    }
    layer.contents.emplace_back(std::move(areas));
    return layer;
}

} // namespace stadtblick

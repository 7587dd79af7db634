#include "models/analysis/numberformat.h"
#include "models/overlays/noisemap.h"
#include "models/overlays/plandataset.h"
#include "models/overlays/planfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

#include <ogrsf_frmts.h>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr int askEvery = 256; ///< features between two looks at whether it is still wanted
constexpr int mostShownFields = 6;
constexpr qsizetype longestField = 60;
constexpr double largestDegrees = 180;

/** Coordinates of a layer to Web Mercator, and what was assumed for it. */
struct PlanTransform
{
    std::unique_ptr<OGRCoordinateTransformation> transform;
    QString note;
};

Result<PlanTransform> transformOf(OGRLayer &layer, const QString &file, const QString &projectedCrs)
{
    PlanTransform result;
    const auto mercator = planSystem(u"EPSG:3857"_s);
    std::unique_ptr<OGRSpatialReference, void (*)(OGRSpatialReference *)> source(nullptr, nullptr);
    if (const OGRSpatialReference *own = layer.GetSpatialRef()) {
        source = {own->Clone(), [](OGRSpatialReference *reference) { reference->Release(); }};
        source->SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    } else {
        OGREnvelope box;
        const bool isKnown = layer.GetExtent(&box, TRUE) == OGRERR_NONE;
        const bool areDegrees = isKnown && std::abs(box.MinX) <= largestDegrees
            && std::abs(box.MaxX) <= largestDegrees && std::abs(box.MinY) <= largestDegrees / 2
            && std::abs(box.MaxY) <= largestDegrees / 2;
        const QString assumed = areDegrees || projectedCrs.isEmpty() ? u"EPSG:4326"_s : projectedCrs;
        source = planSystem(assumed);
        result.note = QCoreApplication::translate("Plans", "The file names no coordinate system; taken as %1")
                          .arg(assumed);
    }
    if (source && mercator) {
        result.transform.reset(OGRCreateCoordinateTransformation(source.get(), mercator.get()));
    }
    if (!result.transform) {
        return tl::unexpected(planError(file,
            QCoreApplication::translate("Plans", "The coordinate system of %1 can't be converted."), {}));
    }
    return result;
}

/** The text of a field, short; empty where it has none. */
QString fieldText(const OGRFeature &feature, int index)
{
    return feature.IsFieldSetAndNotNull(index)
        ? QString::fromUtf8(feature.GetFieldAsString(index)).simplified().left(longestField)
        : QString();
}

/** The same as people write it: decimal numbers and days; whole numbers may be names and stay as they are. */
QString shownField(const OGRFeature &feature, int index, const QLocale &locale)
{
    const QString text = fieldText(feature, index);
    const OGRFieldDefn *definition = feature.GetDefnRef()->GetFieldDefn(index);
    if (text.isEmpty()) {
        return text;
    }
    if (definition->GetType() == OFTReal) {
        QLocale plain = locale;
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        return plain.toString(feature.GetFieldAsDouble(index), 'f', QLocale::FloatingPointShortest);
    }
    int year = 0;
    int month = 0;
    int day = 0;
    int unused = 0;
    if (definition->GetType() == OFTDate
        && feature.GetFieldAsDateTime(index, &year, &month, &day, &unused, &unused, &unused, &unused)
        && QDate::isValid(year, month, day)) {
        return dateText(QDate(year, month, day), locale);
    }
    return text;
}

/** What pointing at a feature tells: its name, then its first fields. */
ThingInfo infoOf(const OGRFeature &feature, const QString &group, const QLocale &locale)
{
    static const std::array names{
        "name"_L1, "bezeichnung"_L1, "title"_L1, "titel"_L1, "planname"_L1, "label"_L1};
    ThingInfo info;
    QStringList parts;
    const OGRFeatureDefn *definition = feature.GetDefnRef();
    for (int i = 0; i < definition->GetFieldCount(); ++i) {
        const QString field = QString::fromUtf8(definition->GetFieldDefn(i)->GetNameRef());
        const QString text = shownField(feature, i, locale);
        if (text.isEmpty() || field == "gml_id"_L1) {
            continue;
        }
        const bool isName = std::ranges::any_of(
            names, [&](QLatin1StringView name) { return field.compare(name, Qt::CaseInsensitive) == 0; });
        if (isName && info.name.isEmpty()) {
            info.name = text;
        } else if (parts.size() < mostShownFields) {
            parts.append(field + u": "_s + text);
        }
    }
    info.name = info.name.isEmpty() ? group : info.name;
    info.value = parts.join(u" · "_s);
    return info;
}

/** The level of a feature's noise class; nothing where the field is none of a noise map (-1). */
std::optional<double> noiseLevelOf(const OGRFeature &feature, int field)
{
    return field >= 0 ? noiseClassLevel(fieldText(feature, field)) : std::nullopt;
}

/** Where a layer keeps levels, by noiseFields() in their order; -1: nowhere. */
int noiseFieldOf(const OGRFeatureDefn &definition)
{
    for (const QLatin1StringView name : noiseFields()) {
        for (int i = 0; i < definition.GetFieldCount(); ++i) {
            const QString field = QString::fromUtf8(definition.GetFieldDefn(i)->GetNameRef());
            if (field.compare(name, Qt::CaseInsensitive) == 0) {
                return i;
            }
        }
    }
    return -1;
}

/** Adds the features of a file's layers to a plan, within the limits. */
class PlanFiller
{
public:
    PlanFiller(PlanVector &plan, const std::function<bool()> &isCanceled, const QLocale &locale)
        : m_plan(plan)
        , m_isCanceled(isCanceled)
        , m_locale(locale)
    { }

    Result<void> add(OGRLayer &layer, OGRCoordinateTransformation &transform);

private:
    void addGeometry(const OGRGeometry &geometry, const ThingInfo &info, int depth);
    void addPolygon(const OGRPolygon &polygon, MapArea &area);
    std::vector<QPointF> pointsOf(const OGRSimpleCurve &curve);
    bool hasRoom(qint64 more);

    PlanVector &m_plan;
    PlanGroup m_group;
    std::optional<double> m_level; ///< of the feature that is being added
    const std::function<bool()> &m_isCanceled;
    QLocale m_locale;
    bool m_hasOrigin = false;
    qint64 m_points = 0;
    int m_features = 0;
};

bool PlanFiller::hasRoom(qint64 more)
{
    m_points += more;
    m_plan.isCut = m_plan.isCut || m_points > mostPlanPoints;
    return m_points <= mostPlanPoints;
}

std::vector<QPointF> PlanFiller::pointsOf(const OGRSimpleCurve &curve)
{
    std::vector<QPointF> points;
    if (!hasRoom(curve.getNumPoints())) {
        return points;
    }
    points.reserve(std::size_t(curve.getNumPoints()));
    for (int i = 0; i < curve.getNumPoints(); ++i) {
        const QPointF point(curve.getX(i), curve.getY(i));
        if (!std::isfinite(point.x()) || !std::isfinite(point.y())
            || std::abs(point.x()) > 2 * mercatorHalfWidthM || std::abs(point.y()) > 2 * mercatorHalfWidthM) {
            continue;
        }
        if (!m_hasOrigin) {
            m_hasOrigin = true;
            m_plan.originMercator = point;
        }
        const QPointF relative = point - m_plan.originMercator;
        points.push_back(relative);
        m_plan.extent = m_plan.extent.isNull() ? QRectF(relative, QSizeF(0.001, 0.001))
                                               : m_plan.extent.united(QRectF(relative, QSizeF(0.001, 0.001)));
    }
    return points;
}

void PlanFiller::addPolygon(const OGRPolygon &polygon, MapArea &area)
{
    const auto add = [&](const OGRLinearRing *ring) {
        if (!ring) {
            return;
        }
        const std::vector<QPointF> points = pointsOf(*ring);
        if (points.size() >= 3) {
            QPolygonF closed(QList<QPointF>(points.begin(), points.end()));
            if (!closed.isClosed()) {
                closed << closed.first();
            }
            area.rings.push_back(std::move(closed));
        }
    };
    add(polygon.getExteriorRing());
    for (int i = 0; i < polygon.getNumInteriorRings(); ++i) {
        add(polygon.getInteriorRing(i));
    }
}

void PlanFiller::addGeometry(const OGRGeometry &geometry, const ThingInfo &info, int depth)
{
    constexpr int deepest = 8; // collections within collections
    switch (wkbFlatten(geometry.getGeometryType())) {
    case wkbPoint: {
        OGRLineString one;
        one.addPoint(geometry.toPoint());
        const std::vector<QPointF> points = pointsOf(one);
        for (const QPointF &point : points) {
            m_group.points.push_back(point);
            m_group.pointInfos.push_back(info);
            m_group.pointLevels.push_back(m_level);
        }
        return;
    }
    case wkbLineString: {
        MapLine line;
        line.points = pointsOf(*geometry.toLineString());
        line.info = info;
        if (line.points.size() >= 2) {
            m_group.lines.push_back(std::move(line));
            m_group.lineLevels.push_back(m_level);
        }
        return;
    }
    case wkbPolygon: {
        MapArea area;
        addPolygon(*geometry.toPolygon(), area);
        area.info = info;
        // What has no name of its own is not lettered: its layer's name would stand there again and again.
        area.label = info.name == m_group.name ? MapArea::Label::None : MapArea::Label::Feature;
        if (!area.rings.empty()) {
            area.labelAt = area.rings.front().boundingRect().center();
            m_group.areas.push_back(std::move(area));
            m_group.areaLevels.push_back(m_level);
        }
        return;
    }
    default:
        break;
    }
    if (OGR_GT_IsSubClassOf(wkbFlatten(geometry.getGeometryType()), wkbGeometryCollection)
        && depth < deepest) {
        for (const OGRGeometry *part : *geometry.toGeometryCollection()) {
            addGeometry(*part, info, depth + 1);
        }
    }
}

Result<void> PlanFiller::add(OGRLayer &layer, OGRCoordinateTransformation &transform)
{
    m_group = PlanGroup{};
    m_group.name = QString::fromUtf8(layer.GetName()).left(80);
    const int noiseField = noiseFieldOf(*layer.GetLayerDefn());
    layer.ResetReading();
    while (true) {
        const std::unique_ptr<OGRFeature> feature(layer.GetNextFeature());
        if (!feature) {
            break;
        }
        if (++m_features % askEvery == 0 && m_isCanceled && m_isCanceled()) {
            return tl::unexpected(Error{Error::Kind::Cancelled, {}, {}, {}});
        }
        if (m_features > mostPlanFeatures || m_points > mostPlanPoints) {
            m_plan.isCut = true;
            break;
        }
        std::unique_ptr<OGRGeometry> geometry(feature->StealGeometry());
        if (!geometry || geometry->IsEmpty()) {
            continue;
        }
        if (geometry->hasCurveGeometry()) {
            geometry.reset(geometry->getLinearGeometry());
        }
        if (geometry && geometry->transform(&transform) == OGRERR_NONE) {
            m_level = noiseLevelOf(*feature, noiseField);
            if (m_level && m_plan.noiseField.isEmpty()) {
                m_plan.noiseField =
                    QString::fromUtf8(layer.GetLayerDefn()->GetFieldDefn(noiseField)->GetNameRef());
            }
            addGeometry(*geometry, infoOf(*feature, m_group.name, m_locale), 0);
        }
    }
    if (!m_group.isEmpty()) {
        m_plan.groups.push_back(std::move(m_group));
    }
    return {};
}

} // namespace

Result<PlanVector> readPlanVector(const QString &file, const QString &projectedCrs,
    const std::function<bool()> &isCanceled, const QLocale &locale)
{
    auto dataset = openPlan(file, false);
    if (!dataset) {
        return tl::unexpected(dataset.error());
    }
    const PlanMessages messages;
    PlanVector plan;
    PlanFiller filler(plan, isCanceled, locale);
    constexpr int mostLayers = 200;
    const int count = std::min((*dataset)->GetLayerCount(), mostLayers);
    try {
        for (int i = 0; i < count; ++i) {
            OGRLayer *layer = (*dataset)->GetLayer(i);
            if (!layer || layer->GetLayerDefn()->GetGeomFieldCount() == 0) {
                continue;
            }
            const auto transform = transformOf(*layer, file, projectedCrs);
            if (!transform) {
                return tl::unexpected(transform.error());
            }
            plan.crsNote = plan.crsNote.isEmpty() ? transform->note : plan.crsNote;
            if (auto added = filler.add(*layer, *transform->transform); !added) {
                return tl::unexpected(added.error());
            }
        }
    } catch (const std::bad_alloc &) {
        return tl::unexpected(Error{Error::Kind::Limit,
            QCoreApplication::translate("Plans", "There is not enough memory for %1.")
                .arg(QFileInfo(file).fileName()),
            {}, {}});
    }
    if (plan.groups.empty()) {
        return tl::unexpected(
            planError(file, QCoreApplication::translate("Plans", "%1 holds nothing that a map could show."),
                messages.first()));
    }
    return plan;
}

} // namespace stadtblick

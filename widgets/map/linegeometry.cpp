#include "widgets/map/linegeometry.h"

#include <QtQuick/QSGGeometryNode>
#include <QtQuick/QSGVertexColorMaterial>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>
#include <tuple>
#include <utility>

namespace stadtblick {

namespace {

using Vertex = QSGGeometry::ColoredPoint2D;

constexpr double tolerancePx = 0.25; // rounder than this nobody sees

/** Collects triangles of one colour after the other; corners are shared. */
class Triangles
{
public:
    void setColour(const QColor &colour)
    {
        const QRgb rgb = qPremultiply(colour.rgba());
        m_red = uchar(qRed(rgb));
        m_green = uchar(qGreen(rgb));
        m_blue = uchar(qBlue(rgb));
        m_alpha = uchar(qAlpha(rgb));
    }

    quint32 add(QPointF point)
    {
        Vertex vertex{};
        vertex.set(float(point.x()), float(point.y()), m_red, m_green, m_blue, m_alpha);
        m_vertices.push_back(vertex);
        return quint32(m_vertices.size() - 1);
    }

    void addTriangle(quint32 a, quint32 b, quint32 c) { m_indices.insert(m_indices.end(), {a, b, c}); }

    const std::vector<Vertex> &vertices() const { return m_vertices; }
    const std::vector<quint32> &indices() const { return m_indices; }

private:
    uchar m_red = 0, m_green = 0, m_blue = 0, m_alpha = 255;
    std::vector<Vertex> m_vertices;
    std::vector<quint32> m_indices;
};

QPointF turnedLeft(QPointF direction)
{
    return {-direction.y(), direction.x()};
}

/** A line of one width: points that lie farther apart than nothing, metres, y south. */
class Stroke
{
public:
    Stroke(Triangles &triangles, double halfWidth, double halfWidthPx)
        : m_triangles(triangles)
        , m_halfWidth(halfWidth)
        // The chord of a rim lies within the tolerance of the circle.
        , m_stepAngle(halfWidthPx <= tolerancePx ? std::numbers::pi
                                                 : 2 * std::acos(1 - tolerancePx / halfWidthPx))
        // Up to this turn a mitre's tip lies as near to the round join.
        , m_mitreCosine(2 * std::pow(halfWidthPx / (halfWidthPx + tolerancePx), 2) - 1)
    { }

    void add(std::span<const QPointF> points)
    {
        QPointF along = direction(points[0], points[1]);
        addFan(points[0], turnedLeft(along), std::numbers::pi);
        auto [left, right] = addSides(points[0], turnedLeft(along));
        for (std::size_t i = 1; i < points.size(); ++i) {
            const bool isLast = i + 1 == points.size();
            const QPointF next = isLast ? along : direction(points[i], points[i + 1]);
            const double cosine = QPointF::dotProduct(along, next);
            const bool isMitre = !isLast && cosine >= m_mitreCosine;
            const QPointF side = isMitre ? turnedLeft(along + next) / (1 + cosine) : turnedLeft(along);
            const auto [endLeft, endRight] = addSides(points[i], side);
            m_triangles.addTriangle(left, right, endLeft);
            m_triangles.addTriangle(endLeft, right, endRight);
            std::tie(left, right) = std::pair(endLeft, endRight);
            if (!isLast && !isMitre) {
                addJoin(points[i], along, next);
                std::tie(left, right) = addSides(points[i], turnedLeft(next));
            }
            along = next;
        }
        addFan(points.back(), -turnedLeft(along), std::numbers::pi);
    }

private:
    static QPointF direction(QPointF from, QPointF to)
    {
        const QPointF along = to - from;
        return along / std::hypot(along.x(), along.y());
    }

    std::pair<quint32, quint32> addSides(QPointF at, QPointF side)
    {
        const quint32 left = m_triangles.add(at + side * m_halfWidth);
        return {left, m_triangles.add(at - side * m_halfWidth)};
    }

    /** The outer side of a turn, round. */
    void addJoin(QPointF at, QPointF along, QPointF next)
    {
        const double cross = along.x() * next.y() - along.y() * next.x();
        const double angle = std::atan2(cross, QPointF::dotProduct(along, next));
        addFan(at, cross > 0 ? -turnedLeft(along) : turnedLeft(along), angle);
    }

    /** The part of a disc from the rim in direction @p from over @p angle radians. */
    void addFan(QPointF centre, QPointF from, double angle)
    {
        const int parts = int(std::ceil(std::abs(angle) / m_stepAngle));
        if (parts < 2 && std::abs(angle) > 3) {
            return; // a half disc that would have no area
        }
        const quint32 middle = m_triangles.add(centre);
        quint32 last = m_triangles.add(centre + from * m_halfWidth);
        for (int part = 1; part <= parts; ++part) {
            const double turn = angle * part / parts;
            const QPointF rim = from * std::cos(turn) + turnedLeft(from) * std::sin(turn);
            const quint32 next = m_triangles.add(centre + rim * m_halfWidth);
            m_triangles.addTriangle(middle, last, next);
            last = next;
        }
    }

    Triangles &m_triangles;
    double m_halfWidth;
    double m_stepAngle;
    double m_mitreCosine;
};

/** The points as the node has them (y south), without those that lie on one another. */
void takePoints(std::vector<QPointF> &taken, const std::vector<QPointF> &line, QPointF shift, double nearestM)
{
    taken.clear();
    for (const QPointF &point : line) {
        const QPointF at(point.x() + shift.x(), -(point.y() + shift.y()));
        if (taken.empty() || std::hypot(at.x() - taken.back().x(), at.y() - taken.back().y()) > nearestM) {
            taken.push_back(at);
        }
    }
}

} // namespace

QSGGeometryNode *buildNode(const PolylineLayer &layer, QPointF shift, double metresPerPixel)
{
    Triangles triangles;
    std::vector<QPointF> points;
    for (const bool isHalo : {true, false}) {
        for (const MapLine &line : layer.lines) {
            const QColor &colour = isHalo ? line.halo : line.colour;
            const double nearestM = tolerancePx * metresPerPixel;
            if (line.offsetPx == 0) {
                takePoints(points, line.points, shift, nearestM);
            } else {
                takePoints(points, beside(line.points, line.offsetPx * metresPerPixel), shift, nearestM);
            }
            if (points.size() < 2 || !colour.isValid()) {
                continue;
            }
            triangles.setColour(colour);
            const double halfWidthPx = line.widthPx / 2 + (isHalo ? line.haloPx : 0);
            Stroke(triangles, halfWidthPx * metresPerPixel, halfWidthPx).add(points);
        }
    }
    auto *geometry = new QSGGeometry(QSGGeometry::defaultAttributes_ColoredPoint2D(),
        int(triangles.vertices().size()), int(triangles.indices().size()), QSGGeometry::UnsignedIntType);
    geometry->setDrawingMode(QSGGeometry::DrawTriangles);
    std::ranges::copy(triangles.vertices(), geometry->vertexDataAsColoredPoint2D());
    std::ranges::copy(triangles.indices(), geometry->indexDataAsUInt());
    auto *node = new QSGGeometryNode;
    node->setGeometry(geometry);
    node->setFlag(QSGNode::OwnsGeometry);
    node->setMaterial(new QSGVertexColorMaterial);
    node->setFlag(QSGNode::OwnsMaterial);
    return node;
}

} // namespace stadtblick

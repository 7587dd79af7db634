#include "widgets/map/linegeometry.h"

#include <QtQuick/QSGGeometryNode>
#include <QtQuick/QSGVertexColorMaterial>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace stadtblick {

namespace {

using Vertex = QSGGeometry::ColoredPoint2D;

/** Collects triangles of one colour after the other. */
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

    void addSegment(QPointF a, QPointF b, double halfWidth)
    {
        const QPointF along = b - a;
        const double length = std::hypot(along.x(), along.y());
        if (length <= 0) {
            return;
        }
        const QPointF side = QPointF(-along.y(), along.x()) * (halfWidth / length);
        add(a + side);
        add(a - side);
        add(b + side);
        add(b + side);
        add(a - side);
        add(b - side);
    }

    void addDisc(QPointF centre, double radius)
    {
        constexpr int corners = 12;
        for (int i = 0; i < corners; ++i) {
            add(centre);
            add(centre + rim(i, corners, radius));
            add(centre + rim(i + 1, corners, radius));
        }
    }

    const std::vector<Vertex> &vertices() const { return m_vertices; }

private:
    static QPointF rim(int corner, int corners, double radius)
    {
        const double angle = 2 * std::numbers::pi * corner / corners;
        return {radius * std::cos(angle), radius * std::sin(angle)};
    }

    void add(QPointF point)
    {
        Vertex vertex{};
        vertex.set(float(point.x()), float(point.y()), m_red, m_green, m_blue, m_alpha);
        m_vertices.push_back(vertex);
    }

    uchar m_red = 0, m_green = 0, m_blue = 0, m_alpha = 255;
    std::vector<Vertex> m_vertices;
};

void addLine(
    Triangles &triangles, const MapLine &line, QPointF shift, double halfWidth, double metresPerPixel)
{
    std::vector<QPointF> points = beside(line.points, line.offsetPx * metresPerPixel);
    for (QPointF &point : points) {
        point = {point.x() + shift.x(), -(point.y() + shift.y())};
    }
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (i > 0) {
            triangles.addSegment(points[i - 1], points[i], halfWidth);
        }
        triangles.addDisc(points[i], halfWidth);
    }
}

} // namespace

QSGGeometryNode *buildNode(const PolylineLayer &layer, QPointF shift, double metresPerPixel)
{
    Triangles triangles;
    for (const MapLine &line : layer.lines) {
        if (line.halo.isValid()) {
            triangles.setColour(line.halo);
            addLine(
                triangles, line, shift, (line.widthPx / 2 + line.haloPx) * metresPerPixel, metresPerPixel);
        }
    }
    for (const MapLine &line : layer.lines) {
        triangles.setColour(line.colour);
        addLine(triangles, line, shift, line.widthPx / 2 * metresPerPixel, metresPerPixel);
    }
    auto *geometry =
        new QSGGeometry(QSGGeometry::defaultAttributes_ColoredPoint2D(), int(triangles.vertices().size()));
    geometry->setDrawingMode(QSGGeometry::DrawTriangles);
    std::ranges::copy(triangles.vertices(), geometry->vertexDataAsColoredPoint2D());
    auto *node = new QSGGeometryNode;
    node->setGeometry(geometry);
    node->setFlag(QSGNode::OwnsGeometry);
    node->setMaterial(new QSGVertexColorMaterial);
    node->setFlag(QSGNode::OwnsMaterial);
    return node;
}

} // namespace stadtblick

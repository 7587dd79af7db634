#include "models/analysis/radialgrid.h"

#include "models/analysis/matrixkernel.h"
#include "models/analysis/parallel.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace stadtblick {

namespace {

constexpr int nodes = 10; ///< a side
constexpr double farRho = 5;
constexpr int leafCells = 16;
constexpr int leastTiles = 8; ///< a side: enough for several threads
constexpr std::size_t mostDepth = 24; ///< of halving: more than an int's cells need
using NodeValues = std::array<double, nodes * nodes>;
using LeafValues = std::array<double, leafCells * leafCells>;

/** Points as arrays, in metres and in cells. */
struct PointArrays
{
    std::vector<double> x, y, first, second, column, row;

    void clear()
    {
        for (auto *values : {&x, &y, &first, &second, &column, &row}) {
            values->clear();
        }
    }
    void append(const PointArrays &other, std::size_t i)
    {
        x.push_back(other.x[i]);
        y.push_back(other.y[i]);
        first.push_back(other.first[i]);
        second.push_back(other.second[i]);
        column.push_back(other.column[i]);
        row.push_back(other.row[i]);
    }
    RadialSources sources() const { return {x.data(), y.data(), first.data(), second.data(), x.size()}; }
};

/** A square of cells. */
struct Square
{
    int column = 0;
    int row = 0;
    int size = 0;
};

/** Sums of far points at a square's nodes. */
struct Far
{
    NodeValues first{};
    NodeValues second{};
};

/** Rows of weights, one row a target position; and its transpose. */
struct Weights
{
    std::vector<double> rows; ///< targets × nodes
    std::vector<double> columns; ///< nodes × targets
};

Weights weightsAt(const std::vector<double> &targets)
{
    Weights weights;
    weights.columns.resize(targets.size() * nodes);
    for (std::size_t t = 0; t < targets.size(); ++t) {
        const std::vector<double> row = chebyshevWeights(nodes, targets[t]);
        weights.rows.insert(weights.rows.end(), row.begin(), row.end());
        for (std::size_t n = 0; n < nodes; ++n) {
            weights.columns[n * targets.size() + t] = row[n];
        }
    }
    return weights;
}

/** Adds the polynomial through @p values at the targets: rows × columns of them. */
template <std::size_t size>
void addInterpolated(
    const NodeValues &values, const Weights &rows, const Weights &columns, std::array<double, size> &result)
{
    const std::size_t across = columns.rows.size() / nodes;
    std::array<double, nodes * leafCells> between{};
    addProduct({values.data(), nodes}, {columns.columns.data(), across}, between.data(), across, nodes, nodes,
        across);
    addProduct({rows.rows.data(), nodes}, {between.data(), across}, result.data(), across,
        rows.rows.size() / nodes, nodes, across);
}

/** What all threads share. */
class Field
{
public:
    Field(std::span<const WeightedPoint> points, const RadialFunction &function, const GridFrame &frame)
        : m_function(function)
        , m_frame(frame)
        , m_cellM(std::hypot(frame.columnStep.x(), frame.columnStep.y()))
        , m_nodes(chebyshevNodes(nodes))
    {
        const QPointF across = frame.columnStep;
        const QPointF along = frame.rowStep;
        const double area = across.x() * along.y() - across.y() * along.x();
        const double skew = QPointF::dotProduct(across, along);
        const double alongM = std::hypot(along.x(), along.y());
        m_isSquare = std::abs(alongM - m_cellM) < 0.01 * m_cellM && std::abs(skew) < 0.01 * m_cellM * m_cellM;
        for (const WeightedPoint &point : points) {
            append(point, area);
        }
        for (int half = 0; half < 2; ++half) {
            std::vector<double> targets;
            for (const double node : m_nodes) {
                targets.push_back((half == 0 ? -0.5 : 0.5) + 0.5 * node);
            }
            m_toChild[static_cast<std::size_t>(half)] = weightsAt(targets);
        }
        std::vector<double> cells;
        for (int i = 0; i < leafCells; ++i) {
            cells.push_back((2.0 * i + 1 - leafCells) / leafCells);
        }
        m_toCells = weightsAt(cells);
    }

    enum class Part { None, Far, Near };

    /** How a point acts on a square. */
    Part partOf(const Square &square, double column, double row) const
    {
        const double half = square.size / 2.0;
        const double across = std::abs(column - (square.column + half - 0.5)) / half;
        const double along = std::abs(row - (square.row + half - 0.5)) / half;
        const double halfM = half * m_cellM;
        const double leastM = halfM * std::hypot(std::max(across - 1, 0.0), std::max(along - 1, 0.0));
        const double mostM = halfM * std::hypot(across + 1, along + 1);
        constexpr double slack = 1.03; // cells that are not quite square
        switch (m_function.kind) {
        case RadialFunction::Kind::InverseSquare:
            break;
        case RadialFunction::Kind::Spherical: // has a corner in its second derivative at the range
            if (leastM > m_function.rangeM * slack) {
                return Part::None;
            }
            if (mostM * slack > m_function.rangeM) {
                return Part::Near;
            }
            break;
        case RadialFunction::Kind::Exponential:
            if (leastM > m_function.rangeM * 13) { // e^−39
                return Part::None;
            }
            break;
        case RadialFunction::Kind::Gaussian: // smooth everywhere, but steep across large squares
            if (leastM > m_function.rangeM * 3.6) { // e^−39
                return Part::None;
            }
            return m_isSquare && halfM * 3 < m_function.rangeM ? Part::Far : Part::Near;
        }
        return m_isSquare && isFar(across, along, farRho) ? Part::Far : Part::Near;
    }

    void append(const WeightedPoint &point, double area)
    {
        const QPointF across = m_frame.columnStep;
        const QPointF along = m_frame.rowStep;
        const QPointF at = QPointF(point.x, point.y) - m_frame.first;
        m_points.x.push_back(at.x());
        m_points.y.push_back(at.y());
        m_points.first.push_back(point.first);
        m_points.second.push_back(point.second);
        m_points.column.push_back((at.x() * along.y() - at.y() * along.x()) / area);
        m_points.row.push_back((across.x() * at.y() - across.y() * at.x()) / area);
    }

    const RadialFunction m_function;
    const GridFrame m_frame;
    const double m_cellM;
    const std::vector<double> m_nodes;
    bool m_isSquare = false;
    PointArrays m_points;
    std::array<Weights, 2> m_toChild;
    Weights m_toCells;
};

/** One thread's way down from a square to its cells. */
class Descent
{
public:
    Descent(const Field &field, const std::function<void(const RadialTile &)> &sink)
        : m_field(field)
        , m_sink(sink)
    { }

    void descend(const Square &square, const PointArrays &points, Far far, std::size_t depth)
    {
        const GridFrame &frame = m_field.m_frame;
        if (square.column >= frame.columns || square.row >= frame.rows) {
            return;
        }
        split(square, points, m_near[depth], far);
        if (square.size == leafCells) {
            fillLeaf(square, m_near[depth], far);
            return;
        }
        const int half = square.size / 2;
        for (std::size_t quarter = 0; quarter < 4; ++quarter) {
            const std::size_t right = quarter % 2;
            const std::size_t down = quarter / 2;
            Far child;
            addInterpolated(far.first, m_field.m_toChild[down], m_field.m_toChild[right], child.first);
            addInterpolated(far.second, m_field.m_toChild[down], m_field.m_toChild[right], child.second);
            descend({square.column + static_cast<int>(right) * half,
                        square.row + static_cast<int>(down) * half, half},
                m_near[depth], child, depth + 1);
        }
    }

private:
    /** Adds the far points to the nodes; the near ones are left over. */
    void split(const Square &square, const PointArrays &points, PointArrays &near, Far &far)
    {
        near.clear();
        m_farPoints.clear();
        for (std::size_t i = 0; i < points.x.size(); ++i) {
            const Field::Part part = m_field.partOf(square, points.column[i], points.row[i]);
            if (part == Field::Part::Far) {
                m_farPoints.append(points, i);
            } else if (part == Field::Part::Near) {
                near.append(points, i);
            }
        }
        const double half = square.size / 2.0;
        NodeValues x;
        NodeValues y;
        for (std::size_t i = 0; i < x.size(); ++i) {
            const double column = square.column + half - 0.5 + half * m_field.m_nodes[i % nodes];
            const double row = square.row + half - 0.5 + half * m_field.m_nodes[i / nodes];
            const QPointF at = m_field.m_frame.columnStep * column + m_field.m_frame.rowStep * row;
            x[i] = at.x();
            y[i] = at.y();
        }
        addRadial(m_field.m_function, m_farPoints.sources(), {x.data(), y.data(), x.size()}, far.first.data(),
            far.second.data());
    }

    void fillLeaf(const Square &square, const PointArrays &near, const Far &far)
    {
        const GridFrame &frame = m_field.m_frame;
        LeafValues first{};
        LeafValues second{};
        addInterpolated(far.first, m_field.m_toCells, m_field.m_toCells, first);
        addInterpolated(far.second, m_field.m_toCells, m_field.m_toCells, second);
        LeafValues x;
        LeafValues y;
        for (int i = 0; i < leafCells * leafCells; ++i) {
            const QPointF at = frame.columnStep * (square.column + i % leafCells)
                + frame.rowStep * (square.row + i / leafCells);
            x[static_cast<std::size_t>(i)] = at.x();
            y[static_cast<std::size_t>(i)] = at.y();
        }
        addRadial(
            m_field.m_function, near.sources(), {x.data(), y.data(), x.size()}, first.data(), second.data());
        m_sink({square.column, square.row, std::min(leafCells, frame.columns - square.column),
            std::min(leafCells, frame.rows - square.row), leafCells, first.data(), second.data()});
    }

    const Field &m_field;
    const std::function<void(const RadialTile &)> &m_sink;
    std::array<PointArrays, mostDepth> m_near; ///< by depth
    PointArrays m_farPoints;
};

} // namespace

std::vector<double> chebyshevNodes(int count)
{
    std::vector<double> places;
    for (int i = 0; i < count; ++i) {
        places.push_back(-std::cos((2 * i + 1) * std::numbers::pi / (2 * count)));
    }
    return places;
}

std::vector<double> chebyshevWeights(int count, double at)
{
    std::vector<double> weights;
    const double angle = std::acos(std::clamp(-at, -1.0, 1.0));
    for (int i = 0; i < count; ++i) {
        const double node = (2 * i + 1) * std::numbers::pi / (2 * count);
        double sum = 0.5;
        for (int degree = 1; degree < count; ++degree) {
            sum += std::cos(degree * node) * std::cos(degree * angle);
        }
        weights.push_back(2 * sum / count);
    }
    return weights;
}

bool isFar(double across, double along, double rho)
{
    const double halfAxis = (rho + 1 / rho) / 2;
    const auto axis = [](double on, double beside) {
        const double off = std::max(beside - 1, 0.0);
        return (std::hypot(on - 1, off) + std::hypot(on + 1, off)) / 2;
    };
    return axis(across, along) >= halfAxis && axis(along, across) >= halfAxis;
}

bool radialSums(std::span<const WeightedPoint> points, const RadialFunction &function, const GridFrame &frame,
    const std::function<void(const RadialTile &)> &sink, const std::function<bool()> &isCanceled)
{
    const Field field(points, function, frame);
    int size = leafCells;
    while (size * leastTiles < std::max(frame.columns, frame.rows)) {
        size *= 2;
    }
    const int across = (frame.columns + size - 1) / size;
    const int along = (frame.rows + size - 1) / size;
    return forEachParallel(
        across * along,
        [&](int i) {
            Descent(field, sink).descend({i % across * size, i / across * size, size}, field.m_points, {}, 0);
        },
        isCanceled);
}

} // namespace stadtblick

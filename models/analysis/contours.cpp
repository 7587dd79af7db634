#include "models/analysis/interpolation.h"

#include <array>
#include <cmath>
#include <deque>
#include <unordered_map>

namespace stadtblick {

namespace {

/** An edge between two neighbouring cells: 2·index for the one to the right, + 1 for the one below. */
using Edge = std::int64_t;

struct Piece
{
    Edge from;
    Edge to;
};

/** The grid with what contour tracing asks of it. */
class Grid
{
public:
    Grid(const std::vector<float> &values, int columns, int rows)
        : m_values(values)
        , m_columns(columns)
        , m_rows(rows)
    { }

    double at(int column, int row) const
    {
        return static_cast<double>(
            m_values[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns)
                + static_cast<std::size_t>(column)]);
    }

    /** Where the line of @p level crosses an edge. */
    QPointF crossing(Edge edge, double level) const
    {
        const auto cell = edge / 2;
        const int column = static_cast<int>(cell % m_columns);
        const int row = static_cast<int>(cell / m_columns);
        const bool isDown = edge % 2 == 1;
        const double a = at(column, row);
        const double b = isDown ? at(column, row + 1) : at(column + 1, row);
        const double t = (level - a) / (b - a);
        return isDown ? QPointF(column, row + t) : QPointF(column + t, row);
    }

    /** The pieces of the line of @p level in the squares between cell centres. */
    std::vector<Piece> pieces(double level) const
    {
        std::vector<Piece> found;
        for (int row = 0; row + 1 < m_rows; ++row) {
            for (int column = 0; column + 1 < m_columns; ++column) {
                addPieces(column, row, level, found);
            }
        }
        return found;
    }

private:
    void addPieces(int column, int row, double level, std::vector<Piece> &found) const
    {
        const std::array corners{
            at(column, row), at(column + 1, row), at(column + 1, row + 1), at(column, row + 1)};
        std::array<bool, 4> isAbove{};
        for (std::size_t i = 0; i < 4; ++i) {
            if (std::isnan(corners[i])) {
                return;
            }
            isAbove[i] = corners[i] >= level;
        }
        const Edge cell = static_cast<Edge>(row) * m_columns + column;
        const std::array<Edge, 4> edges{cell * 2, (cell + 1) * 2 + 1, (cell + m_columns) * 2, cell * 2 + 1};
        std::array<Edge, 4> crossed{};
        std::size_t count = 0;
        for (std::size_t i = 0; i < 4; ++i) {
            if (isAbove[i] != isAbove[(i + 1) % 4]) {
                crossed[count++] = edges[i];
            }
        }
        if (count == 2) {
            found.push_back({crossed[0], crossed[1]});
        } else if (count == 4) {
            // A saddle: the mean in the middle says which corners belong together.
            const bool isMiddleAbove = (corners[0] + corners[1] + corners[2] + corners[3]) / 4 >= level;
            const bool joinsFirst = isAbove[0] == isMiddleAbove;
            found.push_back({crossed[0], crossed[joinsFirst ? 1 : 3]});
            found.push_back({crossed[2], crossed[joinsFirst ? 3 : 1]});
        }
    }

    const std::vector<float> &m_values;
    int m_columns;
    int m_rows;
};

/** Joins pieces that share an edge into lines. */
std::vector<std::vector<Edge>> joined(const std::vector<Piece> &pieces)
{
    std::unordered_multimap<Edge, std::size_t> byEdge;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        byEdge.emplace(pieces[i].from, i);
        byEdge.emplace(pieces[i].to, i);
    }
    std::vector<bool> isUsed(pieces.size(), false);
    const auto follow = [&](Edge edge) -> std::optional<Edge> {
        const auto [first, last] = byEdge.equal_range(edge);
        for (auto it = first; it != last; ++it) {
            if (!isUsed[it->second]) {
                isUsed[it->second] = true;
                const Piece &piece = pieces[it->second];
                return piece.from == edge ? piece.to : piece.from;
            }
        }
        return std::nullopt;
    };
    std::vector<std::vector<Edge>> lines;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (isUsed[i]) {
            continue;
        }
        isUsed[i] = true;
        std::deque<Edge> line{pieces[i].from, pieces[i].to};
        while (const auto next = follow(line.back())) {
            line.push_back(*next);
        }
        while (const auto next = follow(line.front())) {
            line.push_front(*next);
        }
        lines.emplace_back(line.begin(), line.end());
    }
    return lines;
}

} // namespace

std::vector<Contour> contours(const std::vector<float> &values, int columns, int rows, double interval)
{
    std::vector<Contour> lines;
    double least = std::numeric_limits<double>::infinity();
    double largest = -least;
    for (const float value : values) {
        if (!std::isnan(value)) {
            least = std::min(least, static_cast<double>(value));
            largest = std::max(largest, static_cast<double>(value));
        }
    }
    constexpr int mostLines = 200;
    if (interval <= 0 || least > largest || (largest - least) / interval > mostLines) {
        return lines;
    }
    const Grid grid(values, columns, rows);
    for (double n = std::ceil(least / interval); n * interval <= largest; ++n) {
        const double level = n * interval;
        for (const auto &edges : joined(grid.pieces(level))) {
            Contour line{level, {}};
            line.points.reserve(edges.size());
            for (const Edge edge : edges) {
                line.points.push_back(grid.crossing(edge, level));
            }
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

} // namespace stadtblick

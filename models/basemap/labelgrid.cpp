#include "models/basemap/labelgrid.h"

#include <algorithm>
#include <cmath>

namespace stadtblick {

namespace {

constexpr double cellPx = 64;

} // namespace

LabelGrid::LabelGrid(QSizeF view)
    : m_view(QPointF(0, 0), view)
    , m_columns(std::max(1, static_cast<int>(std::ceil(view.width() / cellPx))))
    , m_rows(std::max(1, static_cast<int>(std::ceil(view.height() / cellPx))))
    , m_cells(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows))
{ }

template <typename Visit>
void LabelGrid::visitCells(const QRectF &box, Visit visit) const
{
    const auto cell = [](double pixel, int count) {
        return std::clamp(static_cast<int>(std::clamp(pixel / cellPx, -1.0, 1e6)), 0, count - 1);
    };
    for (int row = cell(box.top(), m_rows); row <= cell(box.bottom(), m_rows); ++row) {
        for (int column = cell(box.left(), m_columns); column <= cell(box.right(), m_columns); ++column) {
            visit(static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns)
                + static_cast<std::size_t>(column));
        }
    }
}

bool LabelGrid::isFree(const std::vector<QRectF> &boxes) const
{
    for (const QRectF &box : boxes) {
        bool isTaken = !m_view.contains(box);
        visitCells(box, [&](std::size_t cell) {
            isTaken = isTaken
                || std::any_of(m_cells[cell].begin(), m_cells[cell].end(),
                    [&box](const QRectF &other) { return other.intersects(box); });
        });
        if (isTaken) {
            return false;
        }
    }
    return true;
}

void LabelGrid::add(const std::vector<QRectF> &boxes)
{
    for (const QRectF &box : boxes) {
        visitCells(box, [&](std::size_t cell) { m_cells[cell].push_back(box); });
    }
}

} // namespace stadtblick

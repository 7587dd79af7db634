#pragma once

#include <QtCore/QRectF>
#include <QtCore/QSizeF>

#include <vector>

namespace stadtblick {

/** What is taken in a view: boxes in cells of a grid, so that asking stays cheap. */
class LabelGrid
{
public:
    explicit LabelGrid(QSizeF view);

    /** True if all boxes lie whole in the view and touch nothing that was added. */
    bool isFree(const std::vector<QRectF> &boxes) const;
    void add(const std::vector<QRectF> &boxes);

private:
    template <typename Visit>
    void visitCells(const QRectF &box, Visit visit) const;

    QRectF m_view;
    int m_columns;
    int m_rows;
    std::vector<std::vector<QRectF>> m_cells;
};

} // namespace stadtblick

#pragma once

#include "models/painting/chartdrawing.h"

namespace stadtblick {

/** Rows with a name at the left, marks on a value axis and a text at the right: rankings and changes. */
class RowsDrawing : public ChartDrawing
{
public:
    using ChartDrawing::ChartDrawing;

    QRectF markPlace(int mark) const override;

protected:
    /** Texts of one row. */
    struct RowTexts
    {
        QString name;
        QString value;
        bool isStrong = true; ///< the value is certain
    };
    virtual int rowCount() const = 0;
    virtual RowTexts textsOf(int row) const = 0;
    virtual const ValueAxis &axis() const = 0;

    PlotRoom room() const override;
    double rowY(int row) const;
    double x(double value) const { return xOf(axis(), value); }
    /** Names, values and the vertical grid. */
    void paintRows(QPainter &painter) const;

private:
    double nameWidth() const;
};

/** The rows of a chart that has them: Chart::rows and Chart::axis. */
template <typename Chart>
class RowsOf : public RowsDrawing
{
public:
    RowsOf(const Chart &chart, const QRectF &box, const ChartStyle &style)
        : RowsDrawing(chart, box, style)
        , m_chart(chart)
    { }

protected:
    using Row = typename decltype(Chart::rows)::value_type;
    int rowCount() const override { return static_cast<int>(m_chart.rows.size()); }
    const ValueAxis &axis() const override { return m_chart.axis; }
    const Row &rowAt(int row) const { return m_chart.rows[static_cast<std::size_t>(row)]; }

    const Chart &m_chart;
};

} // namespace stadtblick

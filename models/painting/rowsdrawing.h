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

} // namespace stadtblick

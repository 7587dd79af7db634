#pragma once

#include "models/overlays/legend.h"

#include <QtWidgets/QWidget>

namespace stadtblick {

/** A legend as a widget: painted by the same painter as on paper. */
class LegendView : public QWidget
{
    Q_OBJECT

public:
    /** @p hasTitle: off where the row above carries the title. */
    LegendView(bool hasTitle, QWidget *parent);

    void setLegend(const Legend &legend);
    /** Of texts and swatches, beside the user's text size: for presentations. */
    void setScale(double scale);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Legend m_legend;
    bool m_hasTitle;
    double m_scale = 1;
};

} // namespace stadtblick

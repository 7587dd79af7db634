#pragma once

#include "widgets/map/mapboxes.h"

namespace stadtblick {

/** A side's name in a corner of its map, with a bar in the side's colour at the outer edge; B's is dashed. */
class SideLabel : public MapBox
{
    Q_OBJECT

public:
    SideLabel(bool isB, QWidget *parent);

    /** Empty: nothing is shown. */
    void setText(const QString &text);
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isB;
    QLabel *m_label;
};

/** A rounded square with the side's letter, as in chips: @p size logical pixels. */
QPixmap sideBadge(bool isB, int size, const QWidget *widget);

} // namespace stadtblick

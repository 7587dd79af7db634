#pragma once

#include "models/analysis/trend.h"

#include <QtWidgets/QWidget>

namespace stadtblick {

/** Monthly values as a small line without axes: least and largest value stand beside it, gaps are gaps. */
class Sparkline : public QWidget
{
    Q_OBJECT

public:
    Sparkline(const std::vector<PeriodValue> &months, int decimals, const QString &unit, QWidget *parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintLine(QPainter &painter, const QRectF &plot) const;

    std::vector<PeriodValue> m_months;
    QString m_least;
    QString m_largest;
    QString m_first; ///< first and last month
    QString m_last;
    double m_from = 0;
    double m_to = 0;
};

} // namespace stadtblick

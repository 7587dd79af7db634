#pragma once

#include "models/analysis/figure.h"

#include <QtWidgets/QFrame>

namespace stadtblick {

/**
 * A key figure: title, value with unit, a passed threshold, what is special, and how much of the period was
 * measured. A small button, the context menu and F1 ask how it was computed.
 */
class FigureCard : public QFrame
{
    Q_OBJECT

public:
    FigureCard(const Figure &figure, QWidget *parent);

Q_SIGNALS:
    void explainRequested();
};

/** A thin bar that is filled as far as measurements cover the period, with the percentage beside it. */
class CoverageBar : public QWidget
{
    Q_OBJECT

public:
    CoverageBar(const Figure &figure, QWidget *parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 0;
    bool m_isEnough = true;
    QString m_text;
};

} // namespace stadtblick

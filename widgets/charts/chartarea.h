#pragma once

#include "models/charts/chart.h"
#include "models/overlays/figuresloader.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QPushButton;

namespace stadtblick {

class ChartPanel;

/**
 * The charts of a station in the inspector: the choice of the quantity, its time series, and a second chart
 * whose kind is chosen in its title. Where there is little room the second one is folded to its title.
 */
class ChartArea : public QWidget
{
    Q_OBJECT

public:
    explicit ChartArea(QWidget *parent);

    /** The quantities to choose from; @p current is the one that is shown. */
    void setQuantities(const std::vector<MeasuredQuantity> &quantities, const MeasuredQuantity &current);
    /** The second chart's kinds for the quantity that is shown. */
    void setKinds(const std::vector<ChartKind> &kinds, ChartKind current);
    void setSmall(bool isSmall);
    /** The second chart is away while a chart is enlarged in the map's place. */
    void setEnlarged(bool isEnlarged);
    /** Whether the second chart is to be seen, so that it needs to be loaded. */
    bool isSecondShown() const;
    ChartPanel *lines() const { return m_lines; }
    ChartPanel *second() const { return m_second; }

Q_SIGNALS:
    void quantityChosen(const MeasuredQuantity &quantity);
    void kindChosen(ChartKind kind);
    /** The second chart was unfolded. */
    void secondWanted();

private:
    void placeSecond();

    std::vector<MeasuredQuantity> m_quantities;
    bool m_isSmall = false;
    bool m_isEnlarged = false;
    bool m_isUnfolded = false;
    QString m_kindName;
    QComboBox *m_choice;
    ChartPanel *m_lines;
    QPushButton *m_fold;
    ChartPanel *m_second;
};

} // namespace stadtblick

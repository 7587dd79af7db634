#pragma once

#include "models/overlays/junctionfigures.h"
#include "models/overlays/parkingfigures.h"

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace stadtblick {

/** A junction's approaches by hour with saturation and overload, or a car park against the inner city's flow.
 */
class TrafficPage : public QWidget
{
    Q_OBJECT

public:
    explicit TrafficPage(QWidget *parent);

    /** Until the figures are there. */
    void setReading();
    void setJunction(const JunctionFigures &junction);
    void setParking(const ParkingFigures &parking, const QTimeZone &zone);
    /** The table behind what is shown. */
    const FigureTable &table() const { return m_table; }

Q_SIGNALS:
    void copyTableClicked();
    void saveTableClicked();

private:
    void addApproach(const ApproachFigures &approach);
    void addOccupancy(const ParkingFigures &parking, DayType type);
    void addEnd(const QString &note, const QStringList &sources);
    QVBoxLayout *addCard(const QString &title);

    QVBoxLayout *m_column;
    FigureTable m_table;
};

} // namespace stadtblick

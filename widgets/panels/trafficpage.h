#pragma once

#include "models/overlays/junctionfigures.h"
#include "models/overlays/parkingfigures.h"
#include "widgets/charts/smallchart.h"

#include <QtWidgets/QWidget>

#include <functional>

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
    /** The full chart behind a small one is to be enlarged, copied or saved. */
    void chartUsed(const Chart &chart, ChartUse use);
    /** How the figures of one approach, the only one of @p junction, were computed is to be told. */
    void approachExplained(const JunctionFigures &junction);
    /** How the search traffic was estimated is to be told. */
    void searchExplained(const ParkingFigures &parking);
    /** How the car park's occupancy was computed is to be told. */
    void occupancyExplained();
    /** How the car park's occupancy by hour on days of @p type was computed is to be told. */
    void hoursExplained(const ParkingFigures &parking, DayType type);

private:
    void addApproach(const JunctionFigures &junction, const ApproachFigures &approach);
    void addOccupancy(const ParkingFigures &parking, DayType type, const QTimeZone &zone);
    void addBars(QVBoxLayout *column, ProfileChart chart, std::optional<double> overFrom);
    void addEnd(const QString &note, const QStringList &sources);
    /** @p explain empty: there is no figure behind it that could be explained. */
    QVBoxLayout *addCard(const QString &title, const std::function<void()> &explain = {});

    QVBoxLayout *m_column;
    FigureTable m_table;
};

} // namespace stadtblick

#pragma once

#include "models/overlays/comparisonloader.h"

#include <QtWidgets/QTableWidget>

namespace stadtblick {

/**
 * All stations of a comparison with difference and 95 % range, largest decrease first; what is not shown says
 * why. A click, or Enter, selects the station; the context menu and F1 ask how its figures were computed.
 */
class StationTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit StationTable(QWidget *parent);

    void setComparison(const CityComparison &city);

Q_SIGNALS:
    void chosen(const Selection &station);
    /** How the figures of the current row were computed is to be told. */
    void explainRequested(const Selection &station);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addRow(const CityComparison &city, const StationComparison &station);
    void fitHeight();

    std::vector<Selection> m_stations;
};

/**
 * The table as text, with what it is, both sides' means, days and coverage, and the caveats: @p separator
 * between cells, numbers by the comparison's locale.
 */
QString comparisonTable(const CityComparison &city, QChar separator);

} // namespace stadtblick

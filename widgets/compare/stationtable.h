#pragma once

#include "models/overlays/comparisonloader.h"

#include <QtWidgets/QTableWidget>

namespace stadtblick {

/**
 * All stations of a comparison with difference and 95 % range, largest decrease first; what is not shown says
 * why. A click, or Enter, selects the station.
 */
class StationTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit StationTable(QWidget *parent);

    void setComparison(const CityComparison &city);

Q_SIGNALS:
    void chosen(const Selection &station);

private:
    void addRow(const CityComparison &city, const StationComparison &station);

    std::vector<Selection> m_stations;
};

/**
 * The table as text, with what it is and both sides' means, days and coverage: @p separator between cells,
 * numbers by the comparison's locale.
 */
QString comparisonTable(const CityComparison &city, QChar separator);

} // namespace stadtblick

#pragma once

#include "models/charts/changechart.h"
#include "models/charts/profilechart.h"
#include "models/overlays/comparisonloader.h"
#include "widgets/compare/sidepicker.h"

#include <QtWidgets/QScrollArea>

class QBoxLayout;
class QLabel;

namespace stadtblick {

class ChartPanel;
class DifferenceMap;
class EmptyState;
class ResultCard;
class StationTable;

/**
 * The right of the Compare page: the station, what the comparison says there, its charts, the difference as a
 * small map, all stations, and how it was computed. Without a result it says what is missing and offers it.
 */
class ComparePanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit ComparePanel(QWidget *parent);

    void setComparison(const CityComparison &city);
    /** Sides are missing: what to choose, with periods that suggest themselves. */
    void setOffers(const QString &title, const QString &text, const std::vector<OfferedPeriod> &offers);
    /** While the first result is being computed. */
    void setWaiting();
    /** From above; those that have nothing to show are hidden. */
    std::vector<ChartPanel *> charts() const { return {m_profile, m_change}; }
    /** The daily profiles of both sides over each other, below the card; nothing hides them. */
    void setProfile(const std::optional<ProfileChart> &profile);
    /** Both sides at all stations, below the profiles; nothing hides them. */
    void setChange(const std::optional<ChangeChart> &change);
    /** The small map of the difference. */
    void setPicture(const QImage &picture);
    /** The size that the small map needs, in logical pixels. */
    QSize pictureSize() const;
    void setSmall(bool isSmall);

Q_SIGNALS:
    void stationChosen(const Selection &station);
    void offerTaken(const TimeRange &range);
    void pictureClicked();

private:
    QWidget *buildResult();
    QWidget *buildEmpty();
    void explain(const Selection &station);

    CityComparison m_city; ///< the shown one
    QWidget *m_result = nullptr;
    QWidget *m_empty = nullptr;
    EmptyState *m_emptyState = nullptr;
    QBoxLayout *m_offers = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_matched = nullptr;
    ResultCard *m_card = nullptr;
    ChartPanel *m_profile = nullptr;
    ChartPanel *m_change = nullptr;
    DifferenceMap *m_map = nullptr;
    QWidget *m_mapBlock = nullptr;
    StationTable *m_table = nullptr;
    QLabel *m_tableNote = nullptr;
    QLabel *m_method = nullptr;
};

} // namespace stadtblick

#pragma once

#include "models/overlays/areafigures.h"
#include "models/overlays/stationtrends.h"
#include "widgets/charts/smallchart.h"

#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace stadtblick {

/**
 * What is known of a part of the city: key figures per quantity with their stations, the ideas, where the
 * nearest sensors are if none is here. Rows select what they name.
 */
class AreaPage : public QWidget
{
    Q_OBJECT

public:
    explicit AreaPage(QWidget *parent);

    void setArea(const AreaFigures &area);
    /** The trends of the shown area's stations; they were wanted. */
    void setTrends(const std::vector<StationTrends> &trends);
    const AreaFigures &area() const { return m_area; }

Q_SIGNALS:
    /** A station or an idea. */
    void thingChosen(const Selection &selection);
    /** Of a drawn area: another name was typed. */
    void renamed(const QString &name);
    void deleteClicked();
    /** The trends of the area's stations are to be read. */
    void trendsWanted();
    void copyTableClicked();
    void saveTableClicked();
    /** The full chart behind a small one is to be enlarged, copied or saved. */
    void chartUsed(const Chart &chart, ChartUse use);

private:
    QWidget *buildFoot();
    void fillQuantities();
    void fillMissing();
    void fillIdeas();
    void fillTrends();
    void addTrend(const StationTrends &station, const SeriesTrend &series);
    void explainTrend(const StationTrends &station, const SeriesTrend &series);
    QWidget *makeCard(const AreaQuantity &quantity);
    void addIdeaMonths();
    void addIdeaRow(const Idea &idea);
    void addStationRow(const AreaStation &station, QWidget *card, QVBoxLayout *column);
    void addMean(const AreaQuantity &quantity, QWidget *card, QVBoxLayout *column);
    void explainIdeas();
    QVBoxLayout *newSection(const QString &title, const QString &caption);

    AreaFigures m_area;
    bool m_hasAllIdeas = false;
    QVBoxLayout *m_trendSection;
    QLineEdit *m_name;
    QLabel *m_period;
    QVBoxLayout *m_sections;
    QLabel *m_note;
    QPushButton *m_delete = nullptr;
    QPushButton *m_rename = nullptr;
};

} // namespace stadtblick

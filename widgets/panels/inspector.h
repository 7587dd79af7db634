#pragma once

#include "models/domain/idea.h"
#include "models/overlays/areafigures.h"
#include "models/overlays/figuresloader.h"
#include "models/overlays/parkingfigures.h"

#include <QtWidgets/QWidget>

#include <functional>

class QGridLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace stadtblick {

class AreaPage;
class ChartArea;
class ElidedLabel;
class EmptyState;
class IdeaDetails;
class IconLabel;
class TrafficPage;
class TrendsPage;
struct JunctionFigures;
struct StationTrends;

/** What the inspector shows of a station. */
enum class StationTab { KeyFigures, Trends, Traffic };

/** What is selected: a station's key figures and chart, an idea's text, or what to do next. */
class Inspector : public QWidget
{
    Q_OBJECT

public:
    explicit Inspector(QWidget *parent);

    void showNothing();
    /** Something that can't be shown: the thing is gone, or why reading failed. */
    void showMessage(const QString &title, const QString &text);
    void showStation(const StationFigures &figures);
    void showIdea(const Idea &idea, const std::vector<Comment> &comments, const QTimeZone &zone);
    /** A drawn area, district, place or street. */
    void showArea(const AreaFigures &area);
    AreaPage *areaPage() const { return m_area; }
    TrendsPage *trendsPage() const { return m_trends; }
    TrafficPage *trafficPage() const { return m_traffic; }
    void setTab(StationTab tab);
    StationTab tab() const { return m_tab; }
    ChartArea *charts() const { return m_charts; }
    /** Fewer cards where there is little room. */
    void setSmall(bool isSmall);

Q_SIGNALS:
    void closeClicked();
    void nextStepClicked();
    /** The trends of the shown station are to be put into trendsPage(). */
    void trendsWanted();
    /** The junction or car park of the shown station is to be put into trafficPage(). */
    void trafficWanted();

private:
    QWidget *buildHead();
    QWidget *buildStation();
    QWidget *buildTabs();
    QWidget *buildFoot();
    void setHead(const QString &icon, const QString &title, const QString &subtitle);
    void showCards(const std::vector<Figure> &figures);
    void showMethods();
    void explain(const Figure &figure);
    void connectExplanations();
    Figure commonFigure() const;
    void explainTrends(const StationTrends &trends);
    void explainApproach(const JunctionFigures &junction);
    void explainSearch(const ParkingFigures &parking);
    void explainOccupancy();
    /** The @p figures made from what they share; @p stations as in ExplainedSubject. */
    void explainParking(const ParkingFigures &parking, const QStringList &stations,
        const std::function<std::vector<Figure>(const Figure &common)> &figures);
    void explainHours(const ParkingFigures &parking, DayType type);

    bool m_isSmall = false;
    StationFigures m_figures;
    QWidget *m_head;
    IconLabel *m_icon = nullptr;
    ElidedLabel *m_title = nullptr;
    ElidedLabel *m_subtitle = nullptr;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QWidget *m_station;
    QLabel *m_period = nullptr;
    QGridLayout *m_cards = nullptr;
    QGridLayout *m_furtherCards = nullptr;
    QLabel *m_note = nullptr;
    ChartArea *m_charts = nullptr;
    IdeaDetails *m_idea;
    AreaPage *m_area;
    TrendsPage *m_trends;
    TrafficPage *m_traffic;
    QWidget *m_trendsScroll;
    QWidget *m_trafficScroll;
    std::vector<QPushButton *> m_tabButtons; ///< in StationTab's order; filled with m_tabs
    QWidget *m_tabs;
    StationTab m_tab = StationTab::KeyFigures;
    QWidget *m_foot;
};

} // namespace stadtblick

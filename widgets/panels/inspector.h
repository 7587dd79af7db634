#pragma once

#include "models/domain/idea.h"
#include "models/overlays/figuresloader.h"

#include <QtWidgets/QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace stadtblick {

class ChartArea;
class ElidedLabel;
class EmptyState;
class IdeaDetails;
class IconLabel;

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
    /** A district or place: its name. */
    void showArea(const QString &kind, const QString &name);
    ChartArea *charts() const { return m_charts; }
    /** Fewer cards where there is little room. */
    void setSmall(bool isSmall);

Q_SIGNALS:
    void closeClicked();
    void nextStepClicked();

private:
    QWidget *buildHead();
    QWidget *buildStation();
    QWidget *buildFoot();
    void setHead(const QString &icon, const QString &title, const QString &subtitle);
    void showCards(const std::vector<Figure> &figures);
    void showMethods();
    void explain(const Figure &figure);
    void openExplanation(const QString &title, const QString &text);

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
    QWidget *m_foot;
};

} // namespace stadtblick

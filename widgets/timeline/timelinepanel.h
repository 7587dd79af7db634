#pragma once

#include "models/domain/viewstate.h"
#include "widgets/timeline/timeplayer.h"

#include <QtWidgets/QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace stadtblick {

class Histogram;
class TimeFilters;

/**
 * The clock of map, charts and inspector: the period in words, steps, playing, the histogram with its brush
 * and the filters. In its small form one row, the filters behind a button that says how many are set. Keys:
 * Space plays and stops, comma and full stop go one step; the histogram has its own.
 */
class TimelinePanel : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePanel(QWidget *parent);

    void setCounts(std::vector<std::pair<qint64, qint64>> countsPerDay, const QTimeZone &zone);
    void setHasSchoolHolidays(bool has);
    /** @p shown: the period that @p time means (the latest days with data where it names none). */
    void setTime(const TimeState &time, const TimeRange &shown);
    void setSmall(bool isSmall, int leftWidth, int rightWidth);
    void togglePlaying();
    void stopPlaying() { m_player.stop(); }
    /** Moves the period by @p count steps. */
    void moveBy(int count);
    TimePlayer &player() { return m_player; }

Q_SIGNALS:
    void changed(const TimeState &time);
    /** A step of playing: many of them are one change. */
    void played(const TimeState &time);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildLeft();
    void buildRight();
    void setRange(const TimeRange &range);
    void setStep(const QString &step);
    void setPlay(const PlayState &play);
    void showPeriod(const TimeRange &range);
    void showPlaying(bool isPlaying);
    void buildPlayButtons();
    void fillPlayMenu(QMenu &menu);
    QWidget *buildSegments();

    bool m_isSmall = false;
    bool m_hasSchoolHolidays = false;
    TimeState m_time;
    TimeRange m_shown;
    QTimeZone m_zone{QTimeZone::UTC};
    QWidget *m_left;
    QWidget *m_right;
    TimePlayer m_player{nullptr};
    QToolButton *m_back = nullptr;
    QToolButton *m_play = nullptr;
    QToolButton *m_forward = nullptr;
    QToolButton *m_playMenu = nullptr;
    QLabel *m_period = nullptr;
    QLabel *m_days = nullptr;
    Histogram *m_histogram;
    TimeFilters *m_filters = nullptr;
    QComboBox *m_stepBox = nullptr;
    QPushButton *m_filterButton = nullptr;
    std::vector<std::pair<QString, QPushButton *>> m_stepButtons;
};

} // namespace stadtblick

#pragma once

#include "models/domain/viewstate.h"

#include <QtWidgets/QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace stadtblick {

class Histogram;
class TimeFilters;

/**
 * The clock of map, charts and inspector: the period in words, steps, the histogram with its brush and the
 * filters. In its small form one row, the filters behind a button that says how many are set.
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

Q_SIGNALS:
    void changed(const TimeState &time);

private:
    void buildLeft();
    void buildRight();
    void setRange(const TimeRange &range);
    void setStep(const QString &step);
    void showPeriod(const TimeRange &range);
    void moveBy(int count);

    bool m_isSmall = false;
    bool m_hasSchoolHolidays = false;
    TimeState m_time;
    TimeRange m_shown;
    QTimeZone m_zone{QTimeZone::UTC};
    QWidget *m_left;
    QWidget *m_right;
    QWidget *m_segments = nullptr;
    QLabel *m_period = nullptr;
    QLabel *m_days = nullptr;
    Histogram *m_histogram;
    TimeFilters *m_filters = nullptr;
    QComboBox *m_stepBox = nullptr;
    QPushButton *m_filterButton = nullptr;
    std::vector<std::pair<QString, QPushButton *>> m_stepButtons;
};

} // namespace stadtblick

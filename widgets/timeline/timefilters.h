#pragma once

#include "models/domain/viewstate.h"

#include <QtWidgets/QWidget>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace stadtblick {

/** Chips for hours of the day and types of day: what of the period counts. */
class TimeFilters : public QWidget
{
    Q_OBJECT

public:
    explicit TimeFilters(QWidget *parent);

    void setTime(const TimeState &time);
    /** Shows the chip for school holidays, where the city has some. */
    void setHasSchoolHolidays(bool has);
    /** How many of the two filters restrict something. */
    static int activeCount(const TimeState &time);

Q_SIGNALS:
    /** The same time with other filters. */
    void changed(const TimeState &time);

private:
    QPushButton *addChip(QHBoxLayout *row, const QString &text);
    void connectChips();
    void toggleDayType(const QString &type, bool isOn);
    void toggleSchoolHolidays(bool isOn);

    TimeState m_time;
    QPushButton *m_allHours;
    QPushButton *m_night;
    QPushButton *m_ownHours;
    std::vector<std::pair<QString, QPushButton *>> m_dayTypes;
    QPushButton *m_schoolHolidays;
    QToolButton *m_reset;
};

} // namespace stadtblick

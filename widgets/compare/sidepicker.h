#pragma once

#include "models/domain/comparestate.h"
#include "models/domain/station.h"

#include <QtWidgets/QFrame>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QVBoxLayout;

namespace stadtblick {

/** A period that is offered with its words: 'The 21 days before'. */
struct OfferedPeriod
{
    QString text;
    TimeRange range;
};

/**
 * Below a side's chip: from and to as local days (both included), or the station; a name; and periods that
 * suggest themselves. Closes by Escape or a click beside it.
 */
class SidePicker : public QFrame
{
    Q_OBJECT

public:
    SidePicker(bool isB, QWidget *parent);

    /** The choice of periods. */
    void setPeriod(const CompareSide &side, const QTimeZone &zone, const std::vector<OfferedPeriod> &offered);
    /** The choice of places. */
    void setPlace(const CompareSide &side, const std::vector<Station> &stations);
    /** Opens below @p anchor. */
    void openBelow(QWidget *anchor);

Q_SIGNALS:
    void chosen(const CompareSide &side);

private:
    void addName(QVBoxLayout &column, const QString &name);
    void addApply(QVBoxLayout &column);
    void apply();

    bool m_isB;
    CompareSide m_side;
    QTimeZone m_zone{QTimeZone::UTC};
    std::vector<Station> m_stations;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    QComboBox *m_place = nullptr;
    QLineEdit *m_name = nullptr;
};

/** The period of local days from @p first to @p last, both included. */
TimeRange periodOfDays(QDate first, QDate last, const QTimeZone &zone);

/**
 * What suggests itself beside @p period: the same number of days before and after it, and the same days a
 * year earlier. Periods shorter than 28 days are offered as four weeks, as fewer than 14 days say nothing;
 * the texts name their days.
 */
std::vector<OfferedPeriod> offeredPeriods(TimeRange period, const QTimeZone &zone, const QLocale &locale);

} // namespace stadtblick

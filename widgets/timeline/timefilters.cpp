#include "widgets/timeline/timefilters.h"

#include "models/analysis/calendar.h"
#include "widgets/common/controls.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

const std::pair<int, int> nightHours{22, 6};

QStringList allDayTypes()
{
    return {u"workday"_s, u"saturday"_s, u"sunday_holiday"_s};
}

/** True if some of the three day types are chosen; school holidays restrict them further. */
bool hasDayTypes(const QStringList &chosen)
{
    return std::ranges::any_of(allDayTypes(), [&](const QString &type) { return chosen.contains(type); });
}

} // namespace

TimeFilters::TimeFilters(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    auto *hours = new QHBoxLayout;
    auto *days = new QHBoxLayout;
    hours->setSpacing(4);
    days->setSpacing(4);
    grid->addWidget(makeCaption(tr("Time of day"), this), 0, 0);
    grid->addWidget(makeCaption(tr("Day type"), this), 1, 0);
    grid->addLayout(hours, 0, 1);
    grid->addLayout(days, 1, 1);

    m_allHours = addChip(hours, tr("0–24 h"));
    m_night = addChip(hours, tr("22–6 h"));
    m_ownHours = addChip(hours, tr("other …"));
    m_reset = makeIconButton(u"reset"_s, tr("Reset"), this);
    hours->addWidget(m_reset);
    hours->addStretch();
    const QStringList names{tr("Workday"), tr("Sat"), tr("Sun, holiday")};
    for (qsizetype i = 0; i < names.size(); ++i) {
        m_dayTypes.emplace_back(allDayTypes().at(i), addChip(days, names.at(i)));
    }
    m_schoolHolidays = addChip(days, tr("Break"));
    m_schoolHolidays->setToolTip(tr("Only days within the school holidays"));
    m_schoolHolidays->hide();
    days->addStretch();

    connectChips();
    setTime({});
}

void TimeFilters::connectChips()
{
    const auto setHours = [this](std::optional<std::pair<int, int>> hours_) {
        TimeState time = m_time;
        time.hours = hours_;
        setTime(time);
        Q_EMIT changed(time);
    };
    connect(m_allHours, &QPushButton::clicked, this, [setHours] { setHours(std::nullopt); });
    connect(m_night, &QPushButton::clicked, this, [setHours] { setHours(nightHours); });
    auto *menu = new QMenu(m_ownHours);
    for (const auto &[from, to] : std::initializer_list<std::pair<int, int>>{
             {6, 22}, {6, 18}, {18, 22}, {6, 9}, {15, 18}, {11, 19}, {0, 6}}) {
        const std::pair<int, int> span{from, to};
        connect(menu->addAction(tr("%1–%2 h").arg(from).arg(to)), &QAction::triggered, this,
            [setHours, span] { setHours(span); });
    }
    m_ownHours->setMenu(menu);
    for (const auto &[type, chip] : m_dayTypes) {
        connect(chip, &QPushButton::clicked, this, [this, type](bool isOn) { toggleDayType(type, isOn); });
    }
    connect(m_schoolHolidays, &QPushButton::clicked, this, &TimeFilters::toggleSchoolHolidays);
    connect(m_reset, &QToolButton::clicked, this, [this] {
        TimeState time = m_time;
        time.hours.reset();
        time.dayTypes.clear();
        time.months.clear();
        setTime(time);
        Q_EMIT changed(time);
    });
}

QPushButton *TimeFilters::addChip(QHBoxLayout *row, const QString &text)
{
    QPushButton *chip = makeButton(text, {}, "chip", this);
    chip->setCheckable(true);
    row->addWidget(chip);
    return chip;
}

void TimeFilters::toggleDayType(const QString &type, bool isOn)
{
    TimeState time = m_time;
    QStringList types = time.dayTypes;
    if (!hasDayTypes(types)) {
        types += allDayTypes();
    }
    types.removeAll(type);
    if (isOn) {
        types.append(type);
    }
    QStringList ordered;
    for (const QString &known : allDayTypes()) {
        if (types.contains(known)) {
            ordered.append(known);
        }
    }
    // None and all are the same: nothing is filtered.
    time.dayTypes = ordered.size() == allDayTypes().size() ? QStringList() : ordered;
    for (const QString &key : {QString(schoolHolidayKey), QString(schoolTimeKey)}) {
        if (types.contains(key)) {
            time.dayTypes.append(key);
        }
    }
    setTime(time);
    Q_EMIT changed(time);
}

void TimeFilters::toggleSchoolHolidays(bool isOn)
{
    TimeState time = m_time;
    time.dayTypes.removeAll(schoolHolidayKey);
    time.dayTypes.removeAll(schoolTimeKey);
    if (isOn) {
        time.dayTypes.append(schoolHolidayKey);
    }
    setTime(time);
    Q_EMIT changed(time);
}

void TimeFilters::setHasSchoolHolidays(bool has)
{
    m_schoolHolidays->setVisible(has);
}

void TimeFilters::setTime(const TimeState &time)
{
    m_time = time;
    m_allHours->setChecked(!time.hours);
    m_night->setChecked(time.hours == nightHours);
    const bool isOther = time.hours && time.hours != nightHours;
    m_ownHours->setChecked(isOther);
    m_ownHours->setText(
        isOther ? tr("%1–%2 h").arg(time.hours->first).arg(time.hours->second) : tr("other …"));
    for (const auto &[type, chip] : m_dayTypes) {
        chip->setChecked(!hasDayTypes(time.dayTypes) || time.dayTypes.contains(type));
    }
    m_schoolHolidays->setChecked(time.dayTypes.contains(schoolHolidayKey));
    m_reset->setVisible(activeCount(time) > 0);
}

int TimeFilters::activeCount(const TimeState &time)
{
    return int(time.hours.has_value()) + int(!time.dayTypes.isEmpty()) + int(!time.months.empty());
}

} // namespace stadtblick

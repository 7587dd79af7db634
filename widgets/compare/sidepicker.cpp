#include "widgets/compare/sidepicker.h"

#include "models/analysis/calendar.h"
#include "models/analysis/numberformat.h"
#include "widgets/common/controls.h"
#include "widgets/common/stylesheet.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr int widthPx = 320;

QDateEdit *makeDateEdit(QDate date, const QString &name, QWidget *parent)
{
    auto *edit = new QDateEdit(date, parent);
    edit->setCalendarPopup(true);
    edit->setAccessibleName(name);
    edit->setDisplayFormat(QLocale().language() == QLocale::German ? u"dd.MM.yyyy"_s : u"d MMM yyyy"_s);
    return edit;
}

} // namespace

TimeRange periodOfDays(QDate first, QDate last, const QTimeZone &zone)
{
    return {dayWindow(first, zone).fromMs, dayWindow(last, zone).toMs};
}

std::vector<OfferedPeriod> offeredPeriods(TimeRange period, const QTimeZone &zone, const QLocale &locale)
{
    constexpr int leastDays = 28;
    if (period.isEmpty()) {
        return {};
    }
    const QDate first = localDate(period.fromMs, zone);
    const QDate last = localDate(period.toMs - 1, zone);
    const int days = std::max(leastDays, static_cast<int>(first.daysTo(last)) + 1);
    const auto offer = [&](const QString &text, QDate from) {
        const TimeRange range = periodOfDays(from, from.addDays(days - 1), zone);
        return OfferedPeriod{text.arg(periodText(range, zone, locale)), range};
    };
    return {offer(SidePicker::tr("The weeks before: %1"), first.addDays(-days)),
        offer(SidePicker::tr("The weeks after: %1"), last.addDays(1)),
        offer(SidePicker::tr("A year earlier: %1"), first.addYears(-1))};
}

SidePicker::SidePicker(bool isB, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_isB(isB)
{
    setForm(this, "floating");
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(widthPx);
    setAccessibleName(isB ? tr("Side B") : tr("Side A"));
}

void SidePicker::setPeriod(
    const CompareSide &side, const QTimeZone &zone, const std::vector<OfferedPeriod> &offered)
{
    m_side = side;
    m_zone = zone;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    column->addWidget(makeLabel(m_isB ? tr("Period B") : tr("Period A"), TextRole::RowTitle, this));
    const QDate today = QDate::currentDate();
    m_from = makeDateEdit(side.range ? localDate(side.range->fromMs, zone) : today, tr("From"), this);
    m_to = makeDateEdit(side.range ? localDate(side.range->toMs - 1, zone) : today, tr("To, included"), this);
    auto *form = new QFormLayout;
    form->addRow(tr("From"), m_from);
    form->addRow(tr("To, included"), m_to);
    column->addLayout(form);
    addName(*column, m_isB ? tr("for example: after") : tr("for example: before"));
    addApply(*column);
    if (!offered.empty()) {
        column->addWidget(makeLine(Qt::Horizontal, this));
    }
    for (const OfferedPeriod &period : offered) {
        QPushButton *button = makeButton(period.text, {}, "row", this);
        connect(button, &QPushButton::clicked, this, [this, period] {
            m_side.range = period.range;
            m_side.name = m_name->text().trimmed();
            Q_EMIT chosen(m_side);
            close();
        });
        column->addWidget(button);
    }
}

void SidePicker::setPlace(const CompareSide &side, const std::vector<Station> &stations)
{
    m_side = side;
    m_stations = stations;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    column->addWidget(makeLabel(m_isB ? tr("Place B") : tr("Place A"), TextRole::RowTitle, this));
    m_place = new QComboBox(this);
    m_place->setAccessibleName(tr("Station"));
    for (const Station &station : stations) {
        m_place->addItem(station.name);
        if (station.source == side.place.source && station.id == side.place.id) {
            m_place->setCurrentIndex(m_place->count() - 1);
        }
    }
    column->addWidget(m_place);
    addApply(*column);
}

void SidePicker::addName(QVBoxLayout &column, const QString &example)
{
    m_name = new QLineEdit(m_side.name, this);
    m_name->setPlaceholderText(example);
    m_name->setAccessibleName(tr("Name"));
    connect(m_name, &QLineEdit::returnPressed, this, &SidePicker::apply);
    column.addWidget(m_name);
}

void SidePicker::addApply(QVBoxLayout &column)
{
    QPushButton *button = makeButton(tr("Apply"), {}, "primary", this);
    connect(button, &QPushButton::clicked, this, &SidePicker::apply);
    column.addWidget(button);
}

void SidePicker::apply()
{
    if (m_place && m_place->currentIndex() >= 0) {
        const Station &station = m_stations[std::size_t(m_place->currentIndex())];
        m_side.place = {u"station"_s, station.source, station.id};
    } else if (m_from) {
        const QDate from = m_from->date();
        const QDate to = m_to->date();
        m_side.range = periodOfDays(std::min(from, to), std::max(from, to), m_zone);
        m_side.name = m_name->text().trimmed();
    }
    Q_EMIT chosen(m_side);
    close();
}

void SidePicker::openBelow(QWidget *anchor)
{
    adjustSize();
    move(anchor->mapToGlobal(QPoint(0, anchor->height() + 4)));
    show();
    QWidget *first = m_place ? static_cast<QWidget *>(m_place) : m_from;
    first->setFocus(Qt::PopupFocusReason);
}

} // namespace stadtblick

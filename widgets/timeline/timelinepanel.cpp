#include "widgets/timeline/timelinepanel.h"

#include "models/analysis/calendar.h"
#include "models/analysis/numberformat.h"
#include "widgets/common/controls.h"
#include "widgets/common/stylesheet.h"
#include "widgets/timeline/histogram.h"
#include "widgets/timeline/timefilters.h"
#include "widgets/timeline/timestep.h"

#include <QtGui/QActionGroup>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QWidgetAction>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr int fullHeightPx = 112;
constexpr int smallHeightPx = 72;

/** '7 days', or hours where the period is shorter than a day. */
QString durationText(const TimeRange &range, const QTimeZone &zone)
{
    if (range.lengthMs() < 23 * 3'600'000) {
        return TimelinePanel::tr("%n hours", nullptr, int((range.lengthMs() + 1'800'000) / 3'600'000));
    }
    return TimelinePanel::tr("%n days", nullptr, int(localDays(range, zone).size()));
}

} // namespace

TimelinePanel::TimelinePanel(QWidget *parent)
    : QWidget(parent)
    , m_left(new QWidget(this))
    , m_right(new QWidget(this))
    , m_histogram(new Histogram(this))
{
    setForm(this, "bar");
    setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(0);
    row->addWidget(m_left);
    row->addWidget(m_histogram, 1);
    row->addWidget(m_right);
    setSmall(false, 304, 400);
    connect(m_histogram, &Histogram::brushMoving, this, [this](const TimeRange &range) {
        m_player.stop();
        showPeriod(range);
    });
    connect(m_histogram, &Histogram::brushed, this, &TimelinePanel::setRange);
    connect(&m_player, &TimePlayer::playingChanged, this, &TimelinePanel::showPlaying);
    connect(&m_player, &TimePlayer::stepped, this, [this](const TimeRange &range) {
        TimeState time = m_time;
        time.range = range;
        setTime(time, range);
        Q_EMIT played(time);
    });
}

void TimelinePanel::setSmall(bool isSmall, int leftWidth, int rightWidth)
{
    m_isSmall = isSmall;
    setFixedHeight(isSmall ? smallHeightPx : fullHeightPx);
    delete m_left->layout();
    qDeleteAll(m_left->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    delete m_right->layout();
    qDeleteAll(m_right->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    m_stepButtons.clear();
    m_stepBox = nullptr;
    m_filterButton = nullptr;
    m_days = nullptr;
    m_left->setMinimumWidth(isSmall ? 0 : leftWidth);
    m_left->setMaximumWidth(isSmall ? QWIDGETSIZE_MAX : leftWidth);
    m_right->setFixedWidth(rightWidth);
    buildLeft();
    buildRight();
    setTime(m_time, m_shown);
}

void TimelinePanel::buildLeft()
{
    buildPlayButtons();
    m_period = new ElidedLabel({}, TextRole::RowTitle, m_left);
    if (m_isSmall) {
        auto *row = new QHBoxLayout(m_left);
        row->setContentsMargins(12, 0, 12, 0);
        row->setSpacing(4);
        for (QToolButton *button : {m_back, m_play, m_forward, m_playMenu}) {
            row->addWidget(button);
        }
        row->addSpacing(8);
        row->addWidget(m_period);
        return;
    }
    m_days = makeCaption({}, m_left);
    auto *column = new QVBoxLayout(m_left);
    column->setContentsMargins(16, 4, 16, 4);
    column->setSpacing(4);
    auto *top = new QHBoxLayout;
    top->addWidget(m_period, 1);
    top->addWidget(m_days);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(4);
    for (QToolButton *button : {m_back, m_play, m_forward, m_playMenu}) {
        bottom->addWidget(button);
    }
    bottom->addStretch();
    column->addLayout(top);
    column->addLayout(bottom);
    column->addWidget(buildSegments()); // beside the buttons its words would be cut
    column->addStretch();
}

void TimelinePanel::buildPlayButtons()
{
    m_back = makeIconButton(u"step-back"_s, tr("One step back"), m_left);
    m_play = makeIconButton(u"play"_s, {}, m_left);
    m_forward = makeIconButton(u"step-forward"_s, tr("One step forward"), m_left);
    m_playMenu = makeIconButton(u"more"_s, tr("Speed and loop"), m_left);
    connect(m_back, &QToolButton::clicked, this, [this] { moveBy(-1); });
    connect(m_play, &QToolButton::clicked, this, &TimelinePanel::togglePlaying);
    connect(m_forward, &QToolButton::clicked, this, [this] { moveBy(1); });
    m_playMenu->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_playMenu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillPlayMenu(*menu); });
    m_playMenu->setMenu(menu);
    showPlaying(m_player.isPlaying());
}

void TimelinePanel::fillPlayMenu(QMenu &menu)
{
    menu.clear();
    auto *group = new QActionGroup(&menu);
    for (const int speed : {1, 2, 4, 8, 24}) {
        QAction *action = menu.addAction(tr("%n steps a second", nullptr, speed));
        action->setCheckable(true);
        action->setChecked(m_time.play.stepsPerSecond == speed);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, speed] {
            PlayState play = m_time.play;
            play.stepsPerSecond = speed;
            setPlay(play);
        });
    }
    menu.addSeparator();
    QAction *loop = menu.addAction(tr("Begin anew at the end"));
    loop->setCheckable(true);
    loop->setChecked(m_time.play.isLooping);
    connect(loop, &QAction::toggled, this, [this](bool isLooping) {
        PlayState play = m_time.play;
        play.isLooping = isLooping;
        setPlay(play);
    });
}

QWidget *TimelinePanel::buildSegments()
{
    auto *box = new QWidget(m_left);
    const std::vector<std::pair<QString, QString>> steps{{u"hour"_s, tr("Hour", "step, short")},
        {u"day"_s, tr("Day", "step, short")}, {u"week"_s, tr("Week", "step, short")},
        {u"month"_s, tr("Month", "step, short")}};
    for (const auto &[step, name] : steps) {
        QPushButton *button = makeButton(name, {}, "segment", box);
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this, [this, step] { setStep(step); });
        m_stepButtons.emplace_back(step, button);
    }
    auto *segments = new QHBoxLayout(box);
    segments->setContentsMargins(0, 0, 0, 0);
    segments->setSpacing(0);
    for (const auto &[step, button] : m_stepButtons) {
        segments->addWidget(button);
    }
    return box;
}

void TimelinePanel::buildRight()
{
    auto *row = new QHBoxLayout(m_right);
    row->setContentsMargins(16, 0, 16, 0);
    m_filters = new TimeFilters(m_right);
    m_filters->setHasSchoolHolidays(m_hasSchoolHolidays);
    connect(m_filters, &TimeFilters::changed, this, &TimelinePanel::changed);
    if (!m_isSmall) {
        row->addWidget(m_filters);
        return;
    }
    m_stepBox = new QComboBox(m_right);
    m_stepBox->addItem(tr("Step: hour"), u"hour"_s);
    m_stepBox->addItem(tr("Step: day"), u"day"_s);
    m_stepBox->addItem(tr("Step: week"), u"week"_s);
    m_stepBox->addItem(tr("Step: month"), u"month"_s);
    connect(m_stepBox, &QComboBox::activated, this,
        [this](int index) { setStep(m_stepBox->itemData(index).toString()); });
    m_filterButton = makeButton(tr("Filter"), u"filter"_s, "plain", m_right);
    auto *menu = new QMenu(m_filterButton);
    auto *action = new QWidgetAction(menu);
    m_filters->setContentsMargins(12, 8, 12, 8);
    action->setDefaultWidget(m_filters);
    menu->addAction(action);
    m_filterButton->setMenu(menu);
    row->addWidget(m_stepBox);
    row->addStretch();
    row->addWidget(m_filterButton);
}

void TimelinePanel::setCounts(std::vector<std::pair<qint64, qint64>> countsPerDay, const QTimeZone &zone)
{
    m_zone = zone;
    m_histogram->setCounts(std::move(countsPerDay), zone);
    showPeriod(m_shown);
}

void TimelinePanel::setHasSchoolHolidays(bool has)
{
    m_hasSchoolHolidays = has;
    m_filters->setHasSchoolHolidays(has);
}

void TimelinePanel::setTime(const TimeState &time, const TimeRange &shown)
{
    m_time = time;
    m_shown = shown;
    if (m_player.isPlaying()) {
        m_player.setTime(time);
        if (shown != m_player.step()) {
            m_player.stop(); // another period was chosen meanwhile
        }
    }
    m_histogram->setBrush(shown, time.step);
    m_filters->setTime(time);
    for (const auto &[step, button] : m_stepButtons) {
        button->setChecked(step == time.step);
    }
    if (m_stepBox) {
        m_stepBox->setCurrentIndex(m_stepBox->findData(time.step));
    }
    if (m_filterButton) {
        const int count = TimeFilters::activeCount(time);
        m_filterButton->setText(u' ' + (count > 0 ? tr("Filter (%1)").arg(count) : tr("Filter")));
    }
    showPeriod(shown);
}

void TimelinePanel::showPeriod(const TimeRange &range)
{
    m_period->setText(range.isEmpty() ? tr("No period") : periodText(range, m_zone, QLocale()));
    if (m_days) {
        m_days->setText(range.isEmpty() ? QString() : durationText(range, m_zone));
    }
}

void TimelinePanel::showPlaying(bool isPlaying)
{
    const QString text = isPlaying ? tr("Stop (Space)") : tr("Play the period step by step (Space)");
    m_play->setIcon(themedIcon(isPlaying ? u"pause"_s : u"play"_s, IconColour::Text));
    m_play->setToolTip(text);
    m_play->setAccessibleName(text);
}

void TimelinePanel::setPlay(const PlayState &play)
{
    TimeState time = m_time;
    time.play = play;
    setTime(time, m_shown);
    Q_EMIT changed(time);
}

void TimelinePanel::setRange(const TimeRange &range)
{
    m_player.stop();
    TimeState time = m_time;
    time.range = range;
    setTime(time, range);
    Q_EMIT changed(time);
}

void TimelinePanel::setStep(const QString &step)
{
    TimeState time = m_time;
    time.step = step;
    setTime(time, m_shown);
    Q_EMIT changed(time);
}

void TimelinePanel::togglePlaying()
{
    if (m_player.isPlaying()) {
        m_player.stop();
    } else if (!m_shown.isEmpty()) {
        m_player.start(playCourse(m_shown, m_time, m_histogram->extent(), m_zone), m_shown);
    }
}

void TimelinePanel::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
        togglePlaying();
        break;
    case Qt::Key_Comma:
        moveBy(-1);
        break;
    case Qt::Key_Period:
        moveBy(1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimelinePanel::hideEvent(QHideEvent *event)
{
    m_player.stop(); // nobody sees it
    QWidget::hideEvent(event);
}

void TimelinePanel::moveBy(int count)
{
    if (!m_shown.isEmpty()) {
        setRange(movedBySteps(m_shown, m_time.step, count, m_zone));
    }
}

} // namespace stadtblick

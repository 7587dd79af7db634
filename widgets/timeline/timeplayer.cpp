#include "widgets/timeline/timeplayer.h"

namespace stadtblick {

namespace {

/** A picture that does not come (an error, a hidden map) holds time up no longer. */
constexpr qint64 longestWaitMs = 2000;

} // namespace

TimePlayer::TimePlayer(QObject *parent)
    : QObject(parent)
{
    m_beat.setTimerType(Qt::PreciseTimer);
    connect(&m_beat, &QTimer::timeout, this, &TimePlayer::beat);
}

void TimePlayer::setBeat()
{
    m_beat.setInterval(qRound(1000 / m_course.time.play.stepsPerSecond));
}

void TimePlayer::start(const PlayCourse &course, const TimeRange &shown)
{
    const bool isWithin = m_course.range.fromMs <= shown.fromMs && shown.toMs <= m_course.range.toMs;
    const bool isOneStep = course.first(shown).lengthMs() >= shown.lengthMs();
    const bool goesOn = !m_step.isEmpty() && isWithin && isOneStep && course.time.step == m_course.time.step;
    const TimeRange range = goesOn ? m_course.range : course.range;
    m_course = course;
    m_course.range = range;
    setBeat();
    m_isPictureReady = true;
    m_missed = 0;
    m_beat.start();
    Q_EMIT playingChanged(true);
    const bool isAtEnd = goesOn && !m_course.after(shown, 1);
    const TimeRange first = m_course.first(isAtEnd ? m_course.range : shown);
    if (first == shown) {
        m_step = shown;
        beat();
    } else {
        go(first);
    }
}

void TimePlayer::stop()
{
    if (isPlaying()) {
        m_beat.stop();
        Q_EMIT playingChanged(false);
    }
}

void TimePlayer::setTime(const TimeState &time)
{
    const bool isOtherStep = time.step != m_course.time.step;
    m_course.time = time;
    setBeat();
    if (isOtherStep) {
        m_step = {};
        stop();
    }
}

TimeRange TimePlayer::expected() const
{
    return isPlaying() ? m_course.after(m_step, m_lastCount).value_or(TimeRange{}) : TimeRange{};
}

void TimePlayer::setPictureReady()
{
    m_isPictureReady = true;
}

void TimePlayer::beat()
{
    if (!m_isPictureReady && m_waiting.elapsed() < longestWaitMs) {
        ++m_missed;
        return;
    }
    const auto next = m_course.after(m_step, 1 + m_missed);
    m_lastCount = 1 + m_missed;
    if (!next) {
        stop();
        return;
    }
    go(*next);
}

void TimePlayer::go(const TimeRange &range)
{
    m_missed = 0;
    m_step = range;
    m_isPictureReady = false;
    m_waiting.start();
    Q_EMIT stepped(range);
}

} // namespace stadtblick

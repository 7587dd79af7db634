#pragma once

#include "widgets/timeline/playcourse.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace stadtblick {

/**
 * Plays a course: at every beat of the clock the step that is due, once the one before is on the picture.
 * Steps that come too early for the computer are left out, never queued, so that time keeps its pace.
 */
class TimePlayer : public QObject
{
    Q_OBJECT

public:
    explicit TimePlayer(QObject *parent);

    /**
     * Begins with the first step of @p course. Goes on with the course before where @p shown is a step of it:
     * where it was stopped, or some steps from there.
     */
    void start(const PlayCourse &course, const TimeRange &shown);
    void stop();
    bool isPlaying() const { return m_beat.isActive(); }
    /** Speed, loop and filters have changed while it plays. */
    void setTime(const TimeState &time);
    /** The step that was played last; empty before the first one. */
    const TimeRange &step() const { return m_step; }
    /** The step that will probably come next; empty where none does. */
    TimeRange expected() const;
    /** The step is on the picture: the next one may come. */
    void setPictureReady();

Q_SIGNALS:
    void stepped(const TimeRange &range);
    void playingChanged(bool isPlaying);

private:
    void beat();
    void go(const TimeRange &range);
    void setBeat();

    PlayCourse m_course;
    TimeRange m_step;
    QTimer m_beat;
    QElapsedTimer m_waiting;
    bool m_isPictureReady = true;
    int m_missed = 0; ///< beats since the last step that nothing could be shown at
    int m_lastCount = 1;
};

} // namespace stadtblick

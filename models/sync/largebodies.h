#pragma once

#include <deque>
#include <functional>

namespace stadtblick {

/**
 * Lets one large answer at a time come in and be read: several sources with pages near the limit would
 * together need more memory than a sync may have. Who waits leaves its bytes in the socket. Main thread.
 */
class LargeBodies
{
public:
    /** True: go on. False: @p resume is called when it is @p who's turn, which then holds the place. */
    bool acquire(const void *who, std::function<void()> resume);
    /** Gives the place back. */
    void release();
    /** @p who does not wait any longer. */
    void forget(const void *who);

private:
    struct Waiting
    {
        const void *who;
        std::function<void()> resume;
    };
    bool m_isTaken = false;
    std::deque<Waiting> m_waiting;
};

} // namespace stadtblick

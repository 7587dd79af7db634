#include "models/sync/largebodies.h"

#include <utility>

namespace stadtblick {

bool LargeBodies::acquire(const void *who, std::function<void()> resume)
{
    if (!std::exchange(m_isTaken, true)) {
        return true;
    }
    m_waiting.push_back({who, std::move(resume)});
    return false;
}

void LargeBodies::release()
{
    if (m_waiting.empty()) {
        m_isTaken = false;
        return;
    }
    const std::function<void()> resume = std::move(m_waiting.front().resume);
    m_waiting.pop_front();
    resume();
}

void LargeBodies::forget(const void *who)
{
    std::erase_if(m_waiting, [who](const Waiting &waiting) { return waiting.who == who; });
}

} // namespace stadtblick

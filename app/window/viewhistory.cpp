#include "app/window/viewhistory.h"

namespace stadtblick {

namespace {

constexpr std::size_t longestHistory = 200;

bool differOnlyInCamera(ViewState a, const ViewState &b)
{
    a.camera = b.camera;
    return a == b;
}

} // namespace

ViewHistory::ViewHistory(ViewState first)
    : m_views{std::move(first)}
{ }

bool ViewHistory::push(const ViewState &view)
{
    if (view == current()) {
        return false;
    }
    const bool isCameraStep = differOnlyInCamera(view, current());
    if (isCameraStep && m_isPlayedStep) {
        m_views.back() = view; // looking around while time plays
        return true;
    }
    m_isPlayedStep = false;
    m_views.resize(m_index + 1);
    if (isCameraStep && m_isCameraStep && m_index > 0) {
        m_views.back() = view;
        return true;
    }
    m_isCameraStep = isCameraStep;
    m_views.push_back(view);
    if (m_views.size() > longestHistory) {
        m_views.erase(m_views.begin());
    }
    m_index = m_views.size() - 1;
    return true;
}

bool ViewHistory::pushPlayed(const ViewState &view)
{
    if (m_isPlayedStep && m_index + 1 == m_views.size() && m_index > 0) {
        const bool isOther = view != current();
        m_views.back() = view;
        return isOther;
    }
    const bool isOther = push(view);
    m_isPlayedStep = true;
    m_isCameraStep = false;
    return isOther;
}

const ViewState &ViewHistory::undo()
{
    m_isPlayedStep = false;
    if (canUndo()) {
        --m_index;
    }
    m_isCameraStep = false;
    return current();
}

const ViewState &ViewHistory::redo()
{
    m_isPlayedStep = false;
    if (canRedo()) {
        ++m_index;
    }
    m_isCameraStep = false;
    return current();
}

} // namespace stadtblick

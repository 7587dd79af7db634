#pragma once

#include "models/domain/viewstate.h"

#include <vector>

namespace stadtblick {

/**
 * The views that were shown, for undo and redo. Moving the map again and again is one step: only the last
 * of several changes in a row that move nothing but the camera is kept.
 */
class ViewHistory
{
public:
    explicit ViewHistory(ViewState first = {});

    const ViewState &current() const { return m_views[m_index]; }
    /** Goes on to @p view; what could be redone is gone. Answers false if it is the current one. */
    bool push(const ViewState &view);
    /** The same for a step of playing: all steps in a row are one. */
    bool pushPlayed(const ViewState &view);
    bool canUndo() const { return m_index > 0; }
    bool canRedo() const { return m_index + 1 < m_views.size(); }
    const ViewState &undo();
    const ViewState &redo();

private:
    std::vector<ViewState> m_views;
    std::size_t m_index = 0;
    bool m_isCameraStep = false; ///< the last push moved only the camera
    bool m_isPlayedStep = false; ///< the last push was a step of playing
};

} // namespace stadtblick

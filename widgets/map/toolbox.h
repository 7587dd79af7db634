#pragma once

#include "widgets/map/mapboxes.h"
#include "widgets/map/sketch.h"

#include <vector>

class QToolButton;

namespace stadtblick {

/** The map's tools at its upper left: select, rectangle, circle, polygon, measure. */
class ToolBox : public MapBox
{
    Q_OBJECT

public:
    explicit ToolBox(QWidget *parent);

    void setTool(MapTool tool);

Q_SIGNALS:
    void toolChosen(MapTool tool);

private:
    std::vector<std::pair<MapTool, QToolButton *>> m_buttons;
};

} // namespace stadtblick

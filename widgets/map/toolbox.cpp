#include "widgets/map/toolbox.h"

#include "widgets/common/controls.h"

#include <QtWidgets/QHBoxLayout>

#include <tuple>

using namespace Qt::StringLiterals;

namespace stadtblick {

ToolBox::ToolBox(QWidget *parent)
    : MapBox(parent)
{
    setAccessibleName(tr("Map tools"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(2);
    const std::vector<std::tuple<MapTool, QString, QString>> tools{
        {MapTool::Select, u"select"_s, tr("Select and move (Esc)")},
        {MapTool::Rectangle, u"rectangle"_s, tr("Draw a rectangle (R)")},
        {MapTool::Circle, u"circle"_s, tr("Draw a circle (C)")},
        {MapTool::Polygon, u"polygon"_s,
            tr("Draw a polygon (P): click the corners, double click or Enter ends")},
        {MapTool::Measure, u"measure"_s, tr("Measure distance and area (M)")}};
    for (const auto &[tool, icon, text] : tools) {
        QToolButton *button = makeIconButton(icon, text, this);
        button->setFixedSize(34, 34);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, chosen = tool] { Q_EMIT toolChosen(chosen); });
        m_buttons.emplace_back(tool, button);
    }
    setTool(MapTool::Select);
    hide();
}

void ToolBox::setTool(MapTool tool)
{
    for (const auto &[which, button] : m_buttons) {
        button->setChecked(which == tool);
    }
}

} // namespace stadtblick

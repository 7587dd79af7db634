#include "widgets/charts/chartdialog.h"

#include "widgets/charts/chartpanel.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QVBoxLayout>

namespace stadtblick {

ChartDialog::ChartDialog(const Chart &chart, bool isTableShown, QWidget *parent)
    : QDialog(parent)
    , m_panel(new ChartPanel(this))
{
    const ChartFrame &frame = frameOf(chart);
    setWindowTitle(
        frame.place.isEmpty() ? frame.title : QString(frame.place % QStringLiteral(" · ") % frame.title));
    setAccessibleDescription(frame.description);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(m_panel);
    m_panel->setEnlargeable(false);
    m_panel->setMarkShown(true);
    m_panel->setSamplesListed(false);
    m_panel->setChart(chart);
    m_panel->setTableShown(isTableShown);
    auto *table = new QShortcut(Qt::Key_T, this);
    connect(table, &QShortcut::activated, this, [this] { m_panel->setTableShown(!m_panel->isTableShown()); });
    const auto pass = [this](auto signal, ChartUse use) {
        connect(m_panel, signal, this, [this, use] { Q_EMIT used(m_panel->chart(), use); });
    };
    pass(&ChartPanel::copyPictureClicked, ChartUse::CopyPicture);
    pass(&ChartPanel::savePictureClicked, ChartUse::SavePicture);
    pass(&ChartPanel::copyTableClicked, ChartUse::CopyTable);
    pass(&ChartPanel::saveTableClicked, ChartUse::SaveTable);
    resize(760, 480);
}

} // namespace stadtblick

#include "widgets/charts/chartdialog.h"

#include "widgets/charts/chartpanel.h"
#include "widgets/common/controls.h"
#include "widgets/common/stylesheet.h"

#include <QtGui/QAccessible>
#include <QtGui/QShortcut>
#include <QtWidgets/QVBoxLayout>

namespace stadtblick {

namespace {

constexpr int tellMs = 5000;

} // namespace

ChartDialog::ChartDialog(const Chart &chart, bool isTableShown, QWidget *parent)
    : QDialog(parent)
    , m_panel(new ChartPanel(this))
    , m_note(new ElidedLabel({}, TextRole::Caption, this))
{
    const ChartFrame &frame = frameOf(chart);
    setWindowTitle(
        frame.place.isEmpty() ? frame.title : QString(frame.place % QStringLiteral(" · ") % frame.title));
    setAccessibleDescription(frame.description);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(m_panel, 1);
    // It always has its room: the chart doesn't move when something is said. Nor does a path widen the
    // window.
    setForm(m_note, "caption");
    m_note->setFixedHeight(m_note->fontMetrics().height());
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    column->addWidget(m_note);
    m_noteEnds.setSingleShot(true);
    m_noteEnds.setInterval(tellMs);
    connect(&m_noteEnds, &QTimer::timeout, m_note, [this] { m_note->setText({}); });
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

void ChartDialog::tell(const QString &text)
{
    m_note->setText(text);
    m_noteEnds.start();
    QAccessibleAnnouncementEvent said(m_note, text);
    QAccessible::updateAccessibility(&said);
}

QString ChartDialog::note() const
{
    return m_note->text();
}

} // namespace stadtblick

// The menus, shortcuts and dialogs of the main window.

#include "app/window/explorepage.h"
#include "app/window/mainwindow.h"
#include "widgets/charts/chartpanel.h"
#include "widgets/charts/smallchart.h"
#include "widgets/common/icon.h"
#include "widgets/compare/comparepage.h"
#include "widgets/compare/comparepanel.h"
#include "widgets/panels/settingsdialog.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QShortcut>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stadtblick {

void MainWindow::buildMenus()
{
    const auto add = [this](const QString &icon, const QString &text, bool needsCity, auto slot) {
        QAction *action = m_menu->addAction(themedIcon(icon), text);
        connect(action, &QAction::triggered, this, slot);
        if (needsCity) {
            m_cityActions.push_back(action);
        }
    };
    add(u"connect"_s, tr("Connect a source …"), true, [this] { connectSource(false); });
    add(u"layers"_s, tr("Import a base map …"), true, [this] { importMap(); });
    add(u"refresh"_s, tr("Fetch the base map"), true, [this] { fetchMap(); });
    add(u"link"_s, tr("Map service …"), true, [this] { showMapService(); });
    add(u"save"_s, tr("Make area available offline …"), true, [this] { showOfflineArea(); });
    add(u"area"_s, tr("Open a plan or raster …"), true, [this] { openPlan(); });
    add(u"table"_s, tr("Import a table of ideas …"), true, [this] { importTable(); });
    add(u"refresh"_s, tr("Sources and sync …"), true, [this] { showSync(); });
    m_cityActions.push_back(m_menu->addSeparator());
    add(u"save"_s, tr("Save map …"), true, [this] { saveMapPicture(); });
    add(u"copy"_s, tr("Copy map"), true, [this] { copyMap(); });
    add(u"report"_s, tr("Save report as PDF …"), true, [this] { saveReport(); });
    m_cityActions.push_back(m_menu->addSeparator());
    add(u"city"_s, tr("Connect a new city …"), false, [this] { connectSource(true); });
    add(u"home"_s, tr("Start page"), false, [this] { showStartPage(); });
    add(u"settings"_s, tr("Settings …"), false, [this] { showSettings(); });
    add(u"help"_s, tr("About Stadtblick"), false, [this] {
        auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Stadtblick"),
            tr("Stadtblick %1\n\nMeasurements and citizens' ideas of a city on one map.\nFree software: GNU "
               "General Public License, version 3 or later.")
                .arg(QStringLiteral(STADTBLICK_VERSION)),
            QMessageBox::Close, this);
        box->setTextFormat(Qt::PlainText);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    m_menu->addSeparator();
    add(u"close"_s, tr("Quit"), false, [this] { close(); });
}

void MainWindow::buildShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto slot) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, slot);
    };
    add(QKeySequence::Undo, [this] {
        if (m_city && m_city->canUndo()) {
            m_city->undo();
        }
    });
    // Both habits: a shortcut of a standard key takes only the platform's first one.
    for (const QKeySequence &keys :
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)}) {
        add(keys, [this] {
            if (m_city && m_city->canRedo()) {
                m_city->redo();
            }
        });
    }
    for (const QKeySequence &keys : {QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(QKeySequence::Find)}) {
        add(keys, [this] { beginSearch(); });
    }
    add(Qt::Key_F11, [this] { m_present ? endPresenting() : present(); });
    add(Qt::Key_F5, [this] { startSync({}); });
    add(Qt::Key_F6, [this] { nextArea(); });
    add(Qt::CTRL | Qt::Key_1, [this] { setPage(WindowPage::Explore); });
    add(Qt::CTRL | Qt::Key_2, [this] { setPage(WindowPage::Compare); });
    add(Qt::CTRL | Qt::Key_3, [this] { setPage(WindowPage::Ideas); });
    add(QKeySequence::Quit, [this] { close(); });
    add(QKeySequence::Preferences, [this] { showSettings(); });
    add(Qt::Key_T, [this] {
        // A letter belongs to a field that is being typed into.
        QWidget *focused = QApplication::focusWidget();
        if (!m_city || qobject_cast<QLineEdit *>(focused)) {
            return;
        }
        if (const auto *chart = qobject_cast<SmallChart *>(focused)) {
            useChart(chart->chart(), ChartUse::ShowTable);
            return;
        }
        // The chart that has the focus, else the one that is looked at first.
        const std::vector<ChartPanel *> panels = shownCharts();
        if (panels.empty()) {
            return;
        }
        const auto found = std::ranges::find_if(
            panels, [&](const ChartPanel *panel) { return focused && panel->isAncestorOf(focused); });
        ChartPanel *panel = found == panels.end() ? panels.front() : *found;
        panel->setTableShown(!panel->isTableShown());
    });
}

std::vector<ChartPanel *> MainWindow::shownCharts() const
{
    if (!m_compare) {
        return m_city->charts().panels();
    }
    std::vector<ChartPanel *> charts = m_compare->panel()->charts();
    std::erase_if(charts, [](const ChartPanel *panel) { return !panel->isVisible(); });
    return charts;
}

void MainWindow::fillCityMenu()
{
    m_cityMenu->clear();
    for (const QString &path : m_settings.cities) {
        if (!QFileInfo::exists(path)) {
            continue;
        }
        QAction *action = m_cityMenu->addAction(QFileInfo(path).completeBaseName());
        action->setToolTip(QDir::toNativeSeparators(path));
        action->setCheckable(true);
        action->setChecked(path == cityPath());
        connect(action, &QAction::triggered, this, [this, path] { openCity(path, std::nullopt, false); });
    }
    m_cityMenu->addSeparator();
    for (const QString &id : shippedProfiles()) {
        if (const auto profile = loadCityProfile(id)) {
            connect(m_cityMenu->addAction(tr("Profile %1").arg(profile->name)), &QAction::triggered, this,
                [this, id] { openProfile(id); });
        }
    }
    connect(m_cityMenu->addAction(tr("Connect a new city …")), &QAction::triggered, this,
        [this] { connectSource(true); });
}

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(
        {m_settings.language, m_settings.theme, m_settings.textScale, m_settings.mapDrawing}, this);
    connect(dialog, &SettingsDialog::changed, this, [this](const DisplaySettings &display) {
        m_settings.language = display.language;
        m_settings.theme = display.theme;
        m_settings.textScale = display.textScale;
        m_settings.mapDrawing = display.mapDrawing;
        Q_EMIT settingsChanged(m_settings);
    });
    dialog->open();
}

} // namespace stadtblick

// Saving and copying of what the main window shows.

#include "app/window/chartexport.h"
#include "app/window/explorepage.h"
#include "app/window/filepicture.h"
#include "app/window/mainwindow.h"
#include "app/window/mapexport.h"
#include "app/window/mapfetch.h"
#include "app/window/savedialog.h"
#include "models/charts/chartfilename.h"
#include "models/charts/chartloader.h"
#include "models/overlays/tabletext.h"
#include "models/painting/mapservices.h"
#include "models/report/reportbuilder.h"
#include "widgets/charts/chartdialog.h"
#include "widgets/charts/chartpanel.h"
#include "widgets/compare/comparepage.h"
#include "widgets/compare/swipemap.h"
#include "widgets/map/mapview.h"
#include "widgets/panels/areapage.h"
#include "widgets/panels/inspector.h"
#include "widgets/panels/picturesizedialog.h"
#include "widgets/panels/trafficpage.h"

#include <QtCore/QDir>
#include <QtCore/QTimer>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr double printScale = 2;
constexpr int tellMs = 5000;

QString savedText(const QString &path)
{
    return MainWindow::tr("Saved: %1").arg(QDir::toNativeSeparators(path));
}

/** What a chart's file is called, or @p name where it has no names. */
QString nameOr(const QString &name, const Chart &chart)
{
    const QString own = chartFileName(frameOf(chart));
    return own.isEmpty() ? name : own;
}

/** The locale's form: a decimal comma needs another separator. */
QChar tableSeparator()
{
    return QLocale().decimalPoint() == ","_L1 ? u';' : u',';
}

} // namespace

ChartDialog *MainWindow::chartInFront() const
{
    const auto dialogs = findChildren<ChartDialog *>();
    const auto open = std::ranges::find_if(dialogs, &ChartDialog::isVisible);
    return open == dialogs.end() ? nullptr : *open;
}

QWidget *MainWindow::front()
{
    QWidget *chart = chartInFront();
    return chart ? chart : this;
}

void MainWindow::tell(const QString &text)
{
    if (ChartDialog *chart = chartInFront()) {
        chart->tell(text);
        return;
    }
    MapView *map = m_compare ? m_compare->map()->mapA() : m_explore->map();
    map->setNotice(text);
    QTimer::singleShot(tellMs, map, [map, text] {
        if (map->notice() == text) {
            map->setNotice({});
        }
    });
}

void MainWindow::tellSaved(const QString &path, const QString &missing)
{
    tell(withMissing(savedText(path), missing));
}

void MainWindow::askForFile(const QString &title, const QString &name, const QString &filter,
    std::function<void(const QString &)> use)
{
    askWhereToSave(front(), title, name, filter, std::move(use));
}

void MainWindow::saveMapPicture()
{
    if (m_compare) {
        saveComparisonMap(false);
        return;
    }
    if (!m_city || !m_city->scene()) {
        return;
    }
    const Camera camera = m_explore->map()->camera();
    const QSize view = m_explore->map()->size();
    askForFile(tr("Save map"), tr("map") + u".png"_s,
        tr("Picture (*.png);;Vector drawing (*.svg);;PDF (*.pdf)"),
        [this, camera, view](const QString &path) {
            if (!path.endsWith(".png"_L1, Qt::CaseInsensitive)) {
                writeMap(path, exportFrame(camera, view), fileScale);
                return;
            }
            auto *dialog = new PictureSizeDialog(view, this);
            connect(dialog, &PictureSizeDialog::chosen, this, [this, camera, view, path](QSize pixels) {
                const SizedFrame sized = exportFrame(camera, view, pixels);
                writeMap(path, sized.frame, sized.scale);
            });
            dialog->open();
        });
}

void MainWindow::withMapTiles(const std::shared_ptr<const MapScene> &scene, const MapFrame &frame,
    double scale, std::function<void()> then)
{
    auto *fetch = new MapFetch(m_executor, this);
    fetch->run([scene, frame, scale] { return tilesToFetch(sceneForExport(*scene), frame, scale); },
        std::move(then));
}

void MainWindow::writeMap(const QString &path, const MapFrame &frame, double scale)
{
    const auto scene = m_city ? m_city->scene() : nullptr;
    if (!scene) {
        return; // another city was opened while the file was chosen
    }
    const double mapScale = path.endsWith(".png"_L1, Qt::CaseInsensitive) ? scale : vectorMapScale;
    withMapTiles(scene, frame, mapScale, [=, this, cachePath = m_city->cachePath()] {
        m_executor
            .run([=] {
                const auto saved = saveMap(cachePath, *scene, frame, path, scale);
                return saved ? missingInExport(*scene, frame, mapScale) : tl::unexpected(saved.error());
            })
            .then(this, [this, path](const Result<QString> &missing) {
                if (missing) {
                    tellSaved(path, *missing);
                } else {
                    explain(missing.error());
                }
            });
    });
}

void MainWindow::copyMap()
{
    if (m_compare) {
        saveComparisonMap(true);
        return;
    }
    if (!m_city || !m_city->scene()) {
        return;
    }
    const MapFrame frame = exportFrame(m_explore->map()->camera(), m_explore->map()->size());
    const auto scene = m_city->scene();
    withMapTiles(scene, frame, printScale, [=, this, cachePath = m_city->cachePath()] {
        m_executor
            .run([=] {
                const auto picture = mapPicture(cachePath, *scene, frame, printScale);
                return std::pair(picture, missingInExport(*scene, frame, printScale).value_or(QString()));
            })
            .then(this, [this](const std::pair<Result<QImage>, QString> &copied) {
                const auto &[picture, missing] = copied;
                if (picture) {
                    QGuiApplication::clipboard()->setImage(*picture);
                    tell(withMissing(tr("The map is in the clipboard."), missing));
                } else {
                    explain(picture.error());
                }
            });
    });
}

void MainWindow::saveReport()
{
    if (!m_city || !m_city->isOpen()) {
        return;
    }
    const QString name = tr("report") + u".pdf"_s;
    askForFile(tr("Save report"), name, tr("PDF (*.pdf)"), [this](const QString &path) {
        const auto write = [this, path, cachePath = m_city->cachePath(), view = m_city->view()] {
            m_explore->map()->setNotice(tr("Writing the report …"));
            m_executor
                .run([cachePath, view, path,
                         options = ReportOptions{QLocale(), QDateTime::currentDateTime()}] {
                    return writeReport(cachePath, &view, options, path);
                })
                .then(this, [this, path](const Result<void> &written) {
                    m_explore->map()->setNotice({});
                    if (written) {
                        tell(savedText(path));
                    } else {
                        explain(written.error());
                    }
                });
        };
        if (const auto scene = m_city->scene()) {
            withMapTiles(scene, reportMapFrame(m_city->view().camera), vectorMapScale, write);
        } else {
            write();
        }
    });
}

void MainWindow::connectChart(const ChartPanel *panel)
{
    connect(panel, &ChartPanel::copyPictureClicked, this, [this, panel] { saveChart(panel->chart(), true); });
    connect(
        panel, &ChartPanel::savePictureClicked, this, [this, panel] { saveChart(panel->chart(), false); });
    connect(panel, &ChartPanel::copyTableClicked, this, [this, panel] { saveTable(panel, true); });
    connect(panel, &ChartPanel::saveTableClicked, this, [this, panel] { saveTable(panel, false); });
}

void MainWindow::useChart(const Chart &chart, ChartUse use)
{
    switch (use) {
    case ChartUse::Enlarge:
    case ChartUse::ShowTable: {
        auto *dialog = new ChartDialog(chart, use == ChartUse::ShowTable, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &ChartDialog::used, this, &MainWindow::useChart);
        dialog->open();
        return;
    }
    case ChartUse::CopyPicture:
    case ChartUse::SavePicture:
        saveChart(chart, use == ChartUse::CopyPicture);
        return;
    case ChartUse::CopyTable:
    case ChartUse::SaveTable:
        saveTable(chart, use == ChartUse::CopyTable);
        return;
    }
}

void MainWindow::saveChart(const Chart &chart, bool isToClipboard)
{
    if (isToClipboard) {
        QGuiApplication::clipboard()->setImage(chartPicture(chart, printScale));
        tell(tr("The chart is in the clipboard."));
        return;
    }
    askForFile(tr("Save chart"), nameOr(tr("chart"), chart) + u".png"_s,
        tr("Picture (*.png);;Vector drawing (*.svg);;PDF (*.pdf)"), [this, chart](const QString &path) {
            if (const auto saved = saveChartFile(chart, path); !saved) {
                explain(saved.error());
                return;
            }
            tell(savedText(path));
        });
}

void MainWindow::saveTable(const ChartPanel *panel, bool isToClipboard)
{
    const Chart chart = panel->chart();
    if (!panel->hasSampleTable()) {
        saveTable(chart, isToClipboard);
        return;
    }
    m_city->charts().loadRowsForFile(panel, [this, chart, isToClipboard](const std::vector<ChartRow> &rows) {
        takeTable(chartTable(std::get<TimeSeriesChart>(chart), rows,
                      isToClipboard ? QChar(u'\t') : tableSeparator(), QLocale()),
            nameOr(tr("table"), chart), isToClipboard);
    });
}

void MainWindow::saveTable(const Chart &chart, bool isToClipboard)
{
    takeTable(chartTable(withOrigin(tableOf(chart), frameOf(chart)),
                  isToClipboard ? QChar(u'\t') : tableSeparator(), QLocale()),
        nameOr(tr("table"), chart), isToClipboard);
}

void MainWindow::takeTable(const QString &text, const QString &name, bool isToClipboard)
{
    if (isToClipboard) {
        QGuiApplication::clipboard()->setText(text);
        tell(tr("The table is in the clipboard."));
    } else {
        saveText(text, name);
    }
}

void MainWindow::saveText(const QString &text, const QString &name)
{
    askForFile(tr("Save table"), name + u".csv"_s, tr("Table (*.csv)"), [this, text](const QString &path) {
        // Spreadsheets look for the mark.
        if (const auto saved = saveBytes("\xEF\xBB\xBF" + text.toUtf8(), path); !saved) {
            explain(saved.error());
            return;
        }
        tell(savedText(path));
    });
}

void MainWindow::saveAreaTable(bool isToClipboard)
{
    const AreaFigures &area = m_explore->inspector()->areaPage()->area();
    if (isToClipboard) {
        QGuiApplication::clipboard()->setText(areaTableText(area, u'\t', QLocale()));
        tell(tr("The table is in the clipboard."));
    } else {
        saveText(areaTableText(area, tableSeparator(), QLocale()), tr("table"));
    }
}

void MainWindow::saveTrafficTable(bool isToClipboard)
{
    const FigureTable &table = m_explore->inspector()->trafficPage()->table();
    if (isToClipboard) {
        QGuiApplication::clipboard()->setText(tableText(table, u'\t'));
        tell(tr("The table is in the clipboard."));
    } else {
        saveText(tableText(table, tableSeparator()), tr("table"));
    }
}

} // namespace stadtblick

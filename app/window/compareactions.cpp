// The Compare page of the main window: opening, leaving, saving and copying.

#include "app/window/comparepicture.h"
#include "app/window/compareview.h"
#include "app/window/explorepage.h"
#include "app/window/filepicture.h"
#include "app/window/mainwindow.h"
#include "app/window/mapexport.h"
#include "models/painting/mapservices.h"
#include "models/report/reportbuilder.h"
#include "widgets/compare/comparebar.h"
#include "widgets/compare/comparepage.h"
#include "widgets/compare/comparepanel.h"
#include "widgets/compare/stationtable.h"
#include "widgets/compare/swipemap.h"
#include "widgets/map/mapview.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr double printScale = 2;

} // namespace

void MainWindow::showCompare()
{
    m_compare = new ComparePage(this);
    m_pages->addWidget(m_compare);
    m_pages->setCurrentWidget(m_compare);
    updateSizes();
    m_compareView = std::make_unique<CompareView>(*m_city, m_executor, m_compare, nullptr);
    connect(m_compareView.get(), &CompareView::idle, this, &MainWindow::idle);
    connect(m_compareView.get(), &CompareView::failed, this, &MainWindow::explain);
    CompareBar *bar = m_compare->bar();
    connect(bar, &CompareBar::copyTableClicked, this, [this] { saveComparisonTable(true); });
    connect(bar, &CompareBar::saveTableClicked, this, [this] { saveComparisonTable(false); });
    connect(bar, &CompareBar::saveMapClicked, this, [this] { saveComparisonMap(false); });
    connect(bar, &CompareBar::saveReportClicked, this, &MainWindow::saveComparisonReport);
    for (const ChartPanel *chart : m_compare->panel()->charts()) {
        connectChart(chart);
    }
}

void MainWindow::leaveCompare()
{
    if (!m_compare) {
        return;
    }
    m_compareView.reset();
    m_pages->setCurrentWidget(m_explore);
    m_explore->map()->setCamera(m_city->view().camera);
    m_compare->deleteLater();
    m_compare = nullptr;
}

void MainWindow::saveComparisonTable(bool isToClipboard)
{
    const auto &city = m_compareView->comparison();
    if (!city || city->stations.empty()) {
        return;
    }
    if (isToClipboard) {
        QGuiApplication::clipboard()->setText(comparisonTable(*city, u'\t'));
        return;
    }
    // The locale's form: a decimal comma needs another separator.
    const bool hasComma = city->locale.decimalPoint() == ","_L1;
    const QByteArray bytes = "\xEF\xBB\xBF" + comparisonTable(*city, hasComma ? u';' : u',').toUtf8();
    askForFile(tr("Save table"), tr("comparison") + u".csv"_s, tr("Table (*.csv)"),
        [this, bytes](const QString &path) {
            if (const auto saved = saveBytes(bytes, path); !saved) {
                explain(saved.error());
            }
        });
}

void MainWindow::saveComparisonMap(bool isToClipboard)
{
    const SwipeMap *map = m_compare->map();
    if (!map->shownScene()) {
        return;
    }
    const CompareState state = compareStateOf(m_city->view());
    ComparePicture what{map->scenes(), state.map, map->split(), m_city->view().camera, map->size(),
        map->sideText(false), map->sideText(true)};
    if (map->mode() == CompareMapMode::Places) {
        what.camera = map->mapA()->camera();
    }
    if (map->showsPlaces()) {
        what.cameraB = map->mapB()->camera();
    }
    const auto draw = [this, what, scene = map->shownScene(), cachePath = m_city->cachePath()](
                          std::function<void(const QImage &, const QString &missing)> use) {
        drawComparison(cachePath, what, scene, std::move(use));
    };
    if (isToClipboard) {
        draw([this](const QImage &picture, const QString &missing) {
            QGuiApplication::clipboard()->setImage(picture);
            tell(withMissing(tr("The map is in the clipboard."), missing));
        });
        return;
    }
    askForFile(tr("Save map"), tr("comparison") + u".png"_s, tr("Picture (*.png)"),
        [this, draw](const QString &path) {
            draw([this, path](const QImage &picture, const QString &missing) {
                if (const auto saved = savePng(picture, path); saved) {
                    tellSaved(path, missing);
                } else {
                    explain(saved.error());
                }
            });
        });
}

void MainWindow::drawComparison(const QString &cachePath, const ComparePicture &what,
    const std::shared_ptr<const MapScene> &scene,
    std::function<void(const QImage &, const QString &missing)> use)
{
    const auto paint = [this, what, cachePath, use = std::move(use)] {
        m_executor
            .run([cachePath, what] {
                const auto picture = comparePicture(cachePath, what, printScale);
                return std::pair(picture, missingInComparison(what, printScale).value_or(QString()));
            })
            .then(this, [this, use](const std::pair<Result<QImage>, QString> &drawn) {
                const auto &[picture, missing] = drawn;
                if (picture) {
                    use(*picture, missing);
                } else {
                    explain(picture.error());
                }
            });
    };
    // All maps of the comparison are of the same services; those of two places show different ground.
    withMapTiles(scene, exportFrame(what.camera, what.size), printScale, [this, what, scene, paint] {
        if (what.cameraB) {
            withMapTiles(scene, exportFrame(*what.cameraB, what.size), printScale, paint);
        } else {
            paint();
        }
    });
}

void MainWindow::saveComparisonReport()
{
    const auto scene = m_compare->map()->shownScene();
    askForFile(tr("Save report"), tr("comparison") + u".pdf"_s, tr("PDF (*.pdf)"),
        [this, scene](const QString &path) {
            const auto write = [this, path, cachePath = m_city->cachePath(), view = m_city->view()] {
                ReportOptions options{QLocale(), QDateTime::currentDateTime()};
                options.hasOnlyComparison = true;
                m_executor
                    .run([cachePath, view, path, options] {
                        return writeReport(cachePath, &view, options, path);
                    })
                    .then(this, [this](const Result<void> &written) {
                        if (!written) {
                            explain(written.error());
                        }
                    });
            };
            if (scene) {
                withMapTiles(scene, reportMapFrame(m_city->view().camera), vectorMapScale, write);
            } else {
                write();
            }
        });
}

} // namespace stadtblick

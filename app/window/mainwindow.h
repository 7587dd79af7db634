#pragma once

#include "app/window/citysync.h"
#include "app/window/cityview.h"
#include "app/window/settings.h"
#include "app/window/windowoptions.h"
#include "widgets/charts/chartuses.h"
#include "widgets/panels/topbar.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

#include <functional>
#include <memory>

class QMenu;
class QStackedWidget;

namespace stadtblick {

class ChartDialog;
class ChartPanel;
class ComparePage;
class CompareView;
class ConnectDialog;
class SearchRunner;
class StartPage;
class SyncPage;
struct ComparePicture;
struct ConnectedSource;
struct FeatureType;
struct FoundThing;
struct MapFrame;
struct PlanInfo;
struct PlanOrigin;
struct RasterSource;
struct TableSummary;

/** The one window: top bar, start page or city, ideas, full screen; menus, dialogs and what they do. */
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    /** @p executor draws tiles and writes files; it outlives the window. */
    MainWindow(const Settings &settings, Executor &executor, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showStartPage();
    /** Opens the cache at @p path; @p view: given, else the last one or (@p isStartView) the profile's. */
    void openCity(const QString &path, const std::optional<ViewState> &view, bool isStartView);
    /** Opens the city of a shipped profile, made where there is none yet; the demo is synced at once. */
    void openProfile(const QString &id);
    void setPage(WindowPage page);
    void present();
    void endPresenting();
    /** True while something that will change the picture is under way. */
    bool isLoading() const;
    /** Why no city could be opened; nothing if all is well. */
    const std::optional<Error> &error() const { return m_error; }
    /** What another window needs to show the same: path, view. */
    QString cityPath() const { return m_city ? m_city->cachePath() : QString(); }
    std::optional<ViewState> cityView() const;
    const Settings &settings() const { return m_settings; }

Q_SIGNALS:
    /** Language, theme or text size were changed: the window is to be made anew. */
    void settingsChanged(const Settings &settings);
    /** Something has ended loading. */
    void idle();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildMenus();
    void buildShortcuts();
    void fillCityMenu();
    void connectCity();
    void cityOpened();
    void showHint();
    void takeHint();
    void showSync();
    void startSync(const QString &source);
    void syncEnded(const QStringList &troubles);
    void connectSource(bool isNewCity);
    void importMap(const QString &file = {});
    void fetchMap();
    void importTable(const QString &file = {});
    void openFile(const QString &path);
    bool openNewCity(const QString &file, const QByteArray &profileJson);
    void openJson(const QString &path, bool hasCity);
    void showSettings();
    void showCompare();
    void leaveCompare();
    void saveComparisonTable(bool isToClipboard);
    void saveComparisonMap(bool isToClipboard);
    /** Fetches what the maps of @p what lack of @p scene's services, draws them, calls @p use. */
    void drawComparison(const QString &cachePath, const ComparePicture &what,
        const std::shared_ptr<const MapScene> &scene,
        std::function<void(const QImage &, const QString &missing)> use);
    void saveComparisonReport();
    void saveMapPicture();
    void writeMap(const QString &path, const MapFrame &frame, double scale);
    /** Fetches what a picture of @p scene lacks of map services, then calls @p then. */
    void withMapTiles(const std::shared_ptr<const MapScene> &scene, const MapFrame &frame, double scale,
        std::function<void()> then);
    void copyMap();
    void saveReport();
    /** What the menu of a chart offers. */
    void connectChart(const ChartPanel *panel);
    /** The charts that T shows the table of: the one that is looked at first comes first. */
    std::vector<ChartPanel *> shownCharts() const;
    /** What a small chart's menu, or the window of its full chart, was asked for. */
    void useChart(const Chart &chart, ChartUse use);
    void saveChart(const Chart &chart, bool isToClipboard);
    void saveTable(const ChartPanel *panel, bool isToClipboard);
    void saveTable(const Chart &chart, bool isToClipboard);
    /** @p name: of the file, without its ending. */
    void takeTable(const QString &text, const QString &name, bool isToClipboard);
    void saveText(const QString &text, const QString &name);
    void saveAreaTable(bool isToClipboard);
    void saveTrafficTable(bool isToClipboard);
    void addSource(const ConnectedSource &connected);
    void showSummary(const TableSummary &summary);
    /** Asks where to save; calls @p use with the file. */
    void askForFile(const QString &title, const QString &name, const QString &filter,
        std::function<void(const QString &)> use);
    void explain(const Error &error);
    /** Says for some seconds, over the map or in the chart's window before it, what has been done. */
    void tell(const QString &text);
    /** The window of a chart that is open in front; null without one. */
    ChartDialog *chartInFront() const;
    /** What a dialog is to be opened before: that window, else this one. */
    QWidget *front();
    /** Tells that a picture is written, and what of the map services is missing on it. */
    void tellSaved(const QString &path, const QString &missing);
    void nextArea();
    void connectSearch();
    void openSearch(const QString &cachePath);
    void beginSearch();
    void showFound(const FoundThing &thing);
    void showMapService();
    void useMap(const RasterSource &source, bool isBaseMap);
    void fetchFeatures(const FeatureType &type, const QString &attribution);
    void useMapFile(const QString &path);
    void showOfflineArea();
    void openPlan(const QString &file = {});
    void openPlan(const QString &file, const std::optional<PlanOrigin> &origin);
    void addPlan(const QString &file, const PlanInfo &plan, const std::optional<PlanOrigin> &origin);
    void updateSizes();

    Settings m_settings;
    Executor &m_executor;
    std::optional<Error> m_error;
    TopBar *m_topBar;
    QWidget *m_topLine;
    QStackedWidget *m_pages;
    StartPage *m_start = nullptr;
    ExplorePage *m_explore = nullptr;
    ComparePage *m_compare = nullptr;
    std::unique_ptr<CompareView> m_compareView; ///< of the page; refers to the city
    IdeasPage *m_ideas = nullptr;
    PresentPage *m_present = nullptr;
    QMenu *m_menu;
    QMenu *m_cityMenu;
    std::vector<QAction *> m_cityActions; ///< that need an open city
    std::unique_ptr<CityView> m_city;
    std::unique_ptr<SearchRunner> m_search;
    CitySync *m_sync;
    QPointer<SyncPage> m_syncPage;
    QStringList m_syncTroubles;
    bool m_wasMaximised = false;
};

} // namespace stadtblick

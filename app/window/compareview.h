#pragma once

#include "app/window/comparereader.h"
#include "models/domain/executor.h"

#include <QtCore/QObject>

#include <atomic>

namespace stadtblick {

class BaseMapScreen;
class CityView;
class ComparePage;

/**
 * What the Compare page shows of a city's view: computes comparison, maps and small map in the background,
 * newest wish first, and turns what is chosen there into steps of the view's history.
 */
class CompareView : public QObject
{
    Q_OBJECT

public:
    /** @p city, @p page and @p executor (of base map tiles) outlive it. */
    CompareView(CityView &city, Executor &executor, ComparePage *page, QObject *parent);
    ~CompareView() override;

    /** True while anything that is in view is being loaded. */
    bool isLoading() const;
    /** Null until the first one is there. */
    const std::shared_ptr<const CityComparison> &comparison() const { return m_comparison; }

Q_SIGNALS:
    void failed(const Error &error);
    void idle();

private:
    using Flag = std::shared_ptr<std::atomic<bool>>;

    static bool hasBoth(const CompareState &state);
    void connectPage();
    void show(bool isForced);
    void load();
    void loadScenes();
    void loadPicture();
    void loadProfile();
    template <typename T>
    void run(std::function<Result<T>(const Flag &)> job, std::function<void(const T &)> answer);
    void showComparison();
    /** Which station is told, and how, by the view as it is now. */
    void followView();
    void showOffers();
    void change(const CompareState &state);
    void choose(const Selection &station);
    void choosePlace(bool isB, const Selection &station);
    void showSides();
    void openPicker(bool isB);
    void takeOffer(const TimeRange &range);
    TimeRange presentPeriod() const;
    SceneOptions sceneOptions() const;

    CityView &m_city;
    ComparePage *m_page;
    std::unique_ptr<BaseMapScreen> m_baseMapA;
    std::unique_ptr<BaseMapScreen> m_baseMapB;
    std::shared_ptr<const CityComparison> m_comparison;
    ComparisonScenes m_scenes;
    QByteArray m_key; ///< of what the comparison depends on
    QByteArray m_loadedKey; ///< of the comparison that is there
    ViewState m_shown; ///< the view that the scenes are of
    int m_running = 0;
    Flag m_flag; ///< of the present chain of jobs: a newer wish ends it
    std::shared_ptr<CompareReader> m_reader;
    Executor m_executor{1}; ///< last: its jobs use the reader
};

} // namespace stadtblick

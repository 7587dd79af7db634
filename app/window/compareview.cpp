#include "app/window/compareview.h"

#include "app/window/cityview.h"
#include "models/overlays/comparisonlayers.h"
#include "models/report/comparisoncharts.h"
#include "widgets/common/theme.h"
#include "widgets/compare/comparebar.h"
#include "widgets/compare/comparepage.h"
#include "widgets/compare/comparepanel.h"
#include "widgets/compare/swipemap.h"
#include "widgets/map/basemapscreen.h"
#include "widgets/map/mapview.h"

#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

/** Everything that a comparison depends on beside the cache: how its maps are shown doesn't matter. */
QByteArray keyOf(CompareState state, const ViewState &view)
{
    state.map.clear();
    state.split = 0;
    state.a.name.clear();
    state.b.name.clear();
    if (state.isOfPlaces()) {
        state.b = {}; // all stations are compared with A
    }
    QJsonArray key{toJson(state)};
    if (state.isOfPlaces() && view.time.range) {
        key.append(view.time.range->fromMs);
        key.append(view.time.range->toMs);
    }
    return QJsonDocument(key).toJson(QJsonDocument::Compact);
}

/** Where a place that is compared is; nothing where none is chosen. */
std::optional<LonLat> placeOf(const CityComparison &city, const Selection &place)
{
    const auto found = std::ranges::find_if(city.measuring,
        [&](const Station &station) { return station.source == place.source && station.id == place.id; });
    return city.state.isOfPlaces() && found != city.measuring.end() ? found->position : std::nullopt;
}

} // namespace

CompareView::CompareView(CityView &city, Executor &executor, ComparePage *page, QObject *parent)
    : QObject(parent)
    , m_city(city)
    , m_page(page)
    , m_baseMapA(std::make_unique<BaseMapScreen>(executor, city.cachePath(), this))
    , m_baseMapB(std::make_unique<BaseMapScreen>(executor, city.cachePath(), this))
    , m_reader(std::make_shared<CompareReader>(city.cachePath()))
{
    page->map()->setBaseMaps(m_baseMapA.get(), m_baseMapB.get());
    page->map()->setHome(city.overview().bounds, city.overview().profile.projectedCrs);
    page->map()->setCamera(city.view().camera);
    for (BaseMapScreen *screen : {m_baseMapA.get(), m_baseMapB.get()}) {
        connect(screen, &BaseMapScreen::changed, this, [this] {
            m_page->map()->setAttribution(m_baseMapA->attribution());
            Q_EMIT idle();
        });
    }
    connectPage();
    connect(&city, &CityView::viewChanged, this, [this] { show(false); });
    connect(&city, &CityView::opened, this, [this] { show(true); });
    connect(&city, &CityView::baseMapReplaced, this, [this] {
        m_baseMapA->reload();
        m_baseMapB->reload();
        m_reader = std::make_shared<CompareReader>(m_city.cachePath()); // jobs under way keep theirs
    });
    show(true);
}

CompareView::~CompareView()
{
    if (m_flag) {
        m_flag->store(true);
    }
    m_page->map()->setBaseMaps(nullptr, nullptr);
}

void CompareView::connectPage()
{
    connect(m_page->bar(), &CompareBar::changed, this, &CompareView::change);
    connect(m_page->bar(), &CompareBar::chipClicked, this, &CompareView::openPicker);
    connect(m_page->map(), &SwipeMap::cameraSettled, this, [this](const Camera &camera) {
        ViewState next = m_city.view();
        next.camera = camera;
        m_city.change(next);
    });
    connect(m_page->map(), &SwipeMap::splitSettled, this, [this](double split) {
        CompareState state = compareStateOf(m_city.view());
        state.split = split;
        change(state);
    });
    connect(m_page->map(), &SwipeMap::thingClicked, this, &CompareView::choose);
    connect(m_page->map(), &SwipeMap::placeClicked, this, &CompareView::choosePlace);
    connect(m_page->map(), &SwipeMap::placeWanted, this, &CompareView::openPicker);
    connect(m_page->panel(), &ComparePanel::stationChosen, this, &CompareView::choose);
    connect(m_page->panel(), &ComparePanel::offerTaken, this, &CompareView::takeOffer);
    connect(m_page->panel(), &ComparePanel::pictureClicked, this, [this] {
        CompareState state = compareStateOf(m_city.view());
        state.map = u"difference"_s;
        change(state);
    });
}

void CompareView::change(const CompareState &state)
{
    m_city.change(withCompare(m_city.view(), state));
}

void CompareView::choose(const Selection &station)
{
    if (station.kind != "station"_L1) {
        return;
    }
    ViewState next = m_city.view();
    CompareState state = compareStateOf(next);
    if (state.isOfPlaces()) {
        state.b.place = station;
        m_city.change(withCompare(next, state));
        return;
    }
    next.selection = station;
    m_city.change(next);
}

/** In the half of a place, or of the one that is missing, wherever the click was. */
void CompareView::choosePlace(bool isB, const Selection &station)
{
    CompareState state = compareStateOf(m_city.view());
    const bool isMissingA = state.a.place.isEmpty();
    const bool isForB = !isMissingA && (isB || state.b.place.isEmpty());
    const bool isOther = station == (isForB ? state.a : state.b).place; // nothing is compared with itself
    if (station.kind != "station"_L1 || isOther) {
        return;
    }
    (isForB ? state.b : state.a).place = station;
    change(state);
}

void CompareView::show(bool isForced)
{
    const ViewState &view = m_city.view();
    const CompareState state = compareStateOf(view);
    m_page->setState(state, hasBoth(state));
    if (m_page->map()->camera() != view.camera) {
        m_page->map()->setCamera(view.camera); // undone, or moved elsewhere
    }
    const QByteArray key = keyOf(state, view);
    if (isForced || key != m_key) {
        m_key = key;
        load();
        return;
    }
    if (m_loadedKey != m_key) {
        return; // the answer that is on its way takes the view as it is then
    }
    const auto before = m_comparison->shown;
    const Selection placeBefore = m_comparison->state.b.place;
    showComparison();
    if (m_comparison->shown != before || state.b.place != placeBefore || view.layers != m_shown.layers
        || view.selection != m_shown.selection) {
        loadScenes();
    }
}

void CompareView::followView()
{
    const ViewState &view = m_city.view();
    auto city = std::make_shared<CityComparison>(*m_comparison);
    city->state = compareStateOf(view);
    const bool isOfPlaces = city->state.isOfPlaces();
    const Selection &wanted = isOfPlaces ? city->state.b.place : view.selection;
    const auto found = std::ranges::find(city->stations, wanted, &StationComparison::station);
    if (found != city->stations.end()) {
        city->shown = std::size_t(found - city->stations.begin());
        city->textB = isOfPlaces ? found->name : city->textB;
    } else if (isOfPlaces && wanted.isEmpty()) {
        city->textB.clear(); // undone
    }
    m_comparison = city;
}

SceneOptions CompareView::sceneOptions() const
{
    SceneOptions options;
    options.theme = themeOf(m_page);
    options.locale = QLocale();
    options.timeZone = m_city.overview().profile.timeZone;
    options.projectedCrs = m_city.overview().profile.projectedCrs;
    return options;
}

template <typename T>
void CompareView::run(std::function<Result<T>(const Flag &)> job, std::function<void(const T &)> answer)
{
    if (m_flag) {
        m_flag->store(true);
    }
    m_flag = std::make_shared<std::atomic<bool>>(false);
    ++m_running;
    m_executor
        .run([flag = m_flag, job = std::move(job)]() -> Result<T> {
            return flag->load() ? tl::unexpected(cancelledLoad()) : job(flag);
        })
        .then(this, [this, flag = m_flag, answer = std::move(answer)](const Result<T> &result) {
            // An answer that nobody waits for any more is dropped, an error of it too.
            if (!flag->load() && result) {
                answer(*result);
            } else if (!flag->load() && result.error().kind != Error::Kind::Cancelled) {
                Q_EMIT failed(result.error());
            }
            if (--m_running == 0) {
                Q_EMIT idle();
            }
        });
}

void CompareView::load()
{
    const ViewState view = m_city.view();
    if (!m_comparison) {
        m_page->panel()->setWaiting();
    }
    run<std::shared_ptr<const CityComparison>>(
        [reader = m_reader, view, options = sceneOptions(),
            holidays = m_city.overview().profile.schoolHolidays](const Flag &flag) {
            SceneOptions cancellable = options;
            cancellable.isCanceled = [flag] { return flag->load(); };
            return reader->comparison(view, compareStateOf(view), cancellable, holidays);
        },
        [this](const std::shared_ptr<const CityComparison> &city) {
            m_comparison = city;
            m_loadedKey = m_key;
            m_page->panel()->setChange(comparisonChange(*city));
            showComparison();
            loadScenes();
        });
}

void CompareView::loadScenes()
{
    m_shown = m_city.view();
    // One side is shown alone until the other one is chosen.
    auto city = std::make_shared<CityComparison>(*m_comparison);
    if (!city->state.isOfPlaces() && (city->a.isEmpty() || city->b.isEmpty())) {
        const TimeRange present = city->a.isEmpty() ? city->b : city->a;
        city->a = city->b = present.isEmpty() ? m_city.shownPeriod() : present;
    }
    run<ComparisonScenes>(
        [reader = m_reader, view = m_shown, city, options = sceneOptions()](const Flag &flag) {
            SceneOptions cancellable = options;
            cancellable.isCanceled = [flag] { return flag->load(); };
            return reader->scenes(view, *city, cancellable);
        },
        [this](const ComparisonScenes &scenes) {
            m_scenes = scenes;
            m_page->map()->setScenes(scenes);
            loadPicture();
        });
}

void CompareView::loadPicture()
{
    const LonLatBox places = placesOf(*m_comparison);
    if (places.isEmpty() || !m_scenes.difference) {
        loadProfile();
        return;
    }
    run<QImage>([reader = m_reader, scene = m_scenes.difference, places,
                    size = m_page->panel()->pictureSize(), ratio = m_page->devicePixelRatioF()](
                    const Flag &) { return reader->picture(*scene, places, size, ratio); },
        [this](const QImage &picture) {
            m_page->panel()->setPicture(picture);
            loadProfile();
        });
}

void CompareView::loadProfile()
{
    run<std::optional<ProfileChart>>(
        [reader = m_reader, city = m_comparison](
            const Flag &flag) { return reader->profile(*city, [flag] { return flag->load(); }); },
        [this](const std::optional<ProfileChart> &profile) { m_page->panel()->setProfile(profile); });
}

void CompareView::showComparison()
{
    followView();
    const CityComparison &city = *m_comparison;
    m_page->bar()->setState(city.state);
    m_page->bar()->setComparison(city);
    showSides();
    if (hasBoth(city.state) && city.emptyText.isEmpty() && city.shown) {
        m_page->panel()->setComparison(city);
    } else {
        showOffers();
    }
}

void CompareView::showSides()
{
    const CityComparison &city = *m_comparison;
    const bool isOfPlaces = city.state.isOfPlaces();
    // Beside each other each half says what it shows; on one map the names do.
    const bool hasFigures = isOfPlaces && city.state.map == "side"_L1;
    const auto label = [&](bool isB) {
        const QString &text = isB ? city.textB : city.textA;
        if (text.isEmpty() || !(isOfPlaces || hasBoth(city.state))) {
            return QString();
        }
        const QString name = (isB ? u"B · "_s : u"A · "_s) + text;
        return hasFigures ? QString(name + u'\n' + placeFigureText(city, isB)) : name;
    };
    m_page->map()->setPlaces(placeOf(city, city.state.a.place), placeOf(city, city.state.b.place));
    m_page->map()->setSideTexts(label(false), label(true));
}

bool CompareView::hasBoth(const CompareState &state)
{
    return state.isOfPlaces() ? !state.a.place.isEmpty() && !state.b.place.isEmpty()
                              : state.a.range && state.b.range;
}

bool CompareView::isLoading() const
{
    return m_running > 0 || m_page->map()->isLoading();
}

} // namespace stadtblick

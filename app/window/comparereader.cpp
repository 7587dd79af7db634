#include "app/window/comparereader.h"

#include "models/painting/mappainter.h"
#include "models/report/comparisoncharts.h"

#include <algorithm>

namespace stadtblick {

namespace {

constexpr double pictureMarginPx = 28;

} // namespace

CompareReader::CompareReader(const QString &cachePath)
    : m_reader(cachePath)
{ }

Result<std::shared_ptr<const CityComparison>> CompareReader::comparison(const ViewState &view,
    const CompareState &state, SceneOptions options, const std::vector<SchoolHolidays> &schoolHolidays)
{
    const auto connection = m_reader.open(options);
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    return loadComparison(**connection, view, state, options, schoolHolidays, m_cache)
        .map([](CityComparison &&city) { return std::make_shared<const CityComparison>(std::move(city)); });
}

Result<ComparisonScenes> CompareReader::scenes(
    const ViewState &view, const CityComparison &city, SceneOptions options)
{
    const auto connection = m_reader.open(options);
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    return loadComparisonScenes(**connection, view, city, options, m_cache);
}

Result<QImage> CompareReader::picture(
    const MapScene &scene, const LonLatBox &places, QSize size, double devicePixelRatio)
{
    SceneOptions options;
    if (const auto connection = m_reader.open(options); !connection) {
        return tl::unexpected(connection.error());
    }
    MapFrame frame;
    frame.size = size;
    frame.camera = cameraFor(places, frame.size, pictureMarginPx);
    frame.scale = 0.75; // many stations on little room
    frame.hasStreetNames = false;
    frame.furniture = {false, false, false, false, false, false, false};
    return mapImage(scene, frame, m_reader.baseMap(), devicePixelRatio);
}

Result<std::optional<ProfileChart>> CompareReader::profile(
    const CityComparison &city, const std::function<bool()> &isCanceled)
{
    SceneOptions scene;
    const auto connection = m_reader.open(scene);
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    return loadComparisonProfile(**connection, city, isCanceled);
}

LonLatBox placesOf(const CityComparison &city)
{
    std::optional<LonLatBox> box;
    for (const StationComparison &station : city.stations) {
        if (!station.place) {
            continue;
        }
        const LonLat at = *station.place;
        if (!box) {
            box = {at.lon, at.lat, at.lon, at.lat};
        }
        box->west = std::min(box->west, at.lon);
        box->east = std::max(box->east, at.lon);
        box->south = std::min(box->south, at.lat);
        box->north = std::max(box->north, at.lat);
    }
    // A single station still has streets around it.
    constexpr double leastDegrees = 0.004;
    if (box) {
        box = {box->west - leastDegrees, box->south - leastDegrees, box->east + leastDegrees,
            box->north + leastDegrees};
    }
    return box.value_or(LonLatBox{});
}

} // namespace stadtblick

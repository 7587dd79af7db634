#pragma once

#include "app/window/cityreader.h"
#include "models/charts/profilechart.h"
#include "models/overlays/comparisonloader.h"
#include "models/painting/mapframe.h"

#include <QtGui/QImage>

namespace stadtblick {

/**
 * Reads comparisons and their maps from one cache; both sides' readings stay between two loads. Belongs to an
 * Executor with one thread.
 */
class CompareReader
{
public:
    explicit CompareReader(const QString &cachePath);

    Result<std::shared_ptr<const CityComparison>> comparison(const ViewState &view, const CompareState &state,
        SceneOptions options, const std::vector<SchoolHolidays> &schoolHolidays);
    Result<ComparisonScenes> scenes(const ViewState &view, const CityComparison &city, SceneOptions options);
    /** A picture of a scene around @p places, @p size logical pixels large. */
    Result<QImage> picture(
        const MapScene &scene, const LonLatBox &places, QSize size, double devicePixelRatio);

    /** The daily profiles of the shown station on both sides; nothing without a shown one. */
    Result<std::optional<ProfileChart>> profile(
        const CityComparison &city, const std::function<bool()> &isCanceled);

private:
    CityReader m_reader;
    ComparisonCache m_cache;
};

/** The box around all stations of a comparison that have a place; empty without any. */
LonLatBox placesOf(const CityComparison &city);

} // namespace stadtblick

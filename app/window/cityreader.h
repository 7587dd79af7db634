#pragma once

#include "app/window/cityoverview.h"
#include "models/basemap/basemapreader.h"
#include "models/charts/chartloader.h"
#include "models/charts/serieslistloader.h"
#include "models/domain/idea.h"
#include "models/overlays/figuresloader.h"
#include "models/overlays/sceneloader.h"

#include <memory>
#include <optional>

namespace stadtblick {

/** Ideas that a query found, with the number of all. */
struct FoundIdeas
{
    std::vector<Idea> ideas;
    qint64 total = 0;
};

/** An idea with its comments. */
struct IdeaWithComments
{
    Idea idea;
    std::vector<Comment> comments;
};

/**
 * Reads everything that views show from one cache: a connection of its own, with what stays the same between
 * two reads. Belongs to an Executor with one thread: used by one job at a time.
 */
class CityReader
{
public:
    explicit CityReader(QString cachePath);

    Result<CityOverview> overview();
    Result<std::shared_ptr<const MapScene>> scene(const ViewState &view, SceneOptions options);
    Result<std::optional<StationFigures>> figures(
        const Selection &station, const ViewState &view, SceneOptions options);
    Result<std::optional<Chart>> chart(ChartKind kind, const std::vector<SeriesChoice> &choices,
        const ViewState &view, const ChartOptions &options);
    Result<std::vector<ListedSeries>> seriesList();
    Result<std::vector<ChartRow>> rows(
        const Selection &station, const ViewState &view, const ChartOptions &options);
    Result<FoundIdeas> ideas(const IdeasState &state);
    Result<std::optional<IdeaWithComments>> idea(const Selection &selection);
    /** The names of districts and places by (source, id). */
    Result<std::optional<Area>> area(const Selection &selection);
    /** PRAGMA data_version: another value than before means that somebody has written. */
    Result<qint64> version();
    /** The connection, for readers of more; @p options get the streets of its base map. */
    Result<Connection *> open(SceneOptions &options);
    /** Null if the cache has none, and before open(). */
    BaseMapReader *baseMap() const { return m_baseMap.get(); }

private:
    Result<Connection *> connection();
    Result<void> addStreets(SceneOptions &options);

    QString m_cachePath;
    std::optional<Connection> m_connection;
    SceneCache m_cache;
    std::unique_ptr<BaseMapReader> m_baseMap;
    bool m_hasLookedForBaseMap = false;
};

} // namespace stadtblick

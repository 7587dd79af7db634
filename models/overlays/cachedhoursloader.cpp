#include "models/overlays/cachedhoursloader.h"

#include "models/overlays/scenedataloader.h"

namespace stadtblick {

CachedHours cachedHours(Connection &connection, SceneCache &cache, const SceneOptions &options)
{
    return [&connection, &cache, options](std::span<const StoredSeries *const> series,
               TimeRange range) -> Result<std::vector<std::shared_ptr<const Hours>>> {
        SceneCache::Data &data = cache.data();
        if (const auto fresh = refreshScene(connection, data); !fresh) {
            return tl::unexpected(fresh.error());
        }
        const auto loaded = data.hours.load(
            connection, series, range, options.timeZone, [&options](std::size_t done, std::size_t all) {
                if (options.progress) {
                    options.progress(static_cast<int>(done * 100 / all));
                }
                return !(options.isCanceled && options.isCanceled());
            });
        if (!loaded) {
            return tl::unexpected(loaded.error());
        }
        std::vector<std::shared_ptr<const Hours>> hours;
        for (const StoredSeries *one : series) {
            hours.push_back(data.hours.find(one->row, range));
        }
        return hours;
    };
}

} // namespace stadtblick

#include "models/charts/chartoriginloader.h"

#include "models/analysis/calendar.h"
#include "models/analysis/numberformat.h"
#include "models/store/stationstore.h"
#include "models/store/syncstore.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace stadtblick {

Result<std::vector<ChartOrigin>> chartOrigins(Connection &connection, std::span<const SeriesChoice> choices)
{
    const auto stations = StationStore(connection).stations();
    if (!stations) {
        return tl::unexpected(stations.error());
    }
    const auto sources = SyncStore(connection).sources();
    if (!sources) {
        return tl::unexpected(sources.error());
    }
    std::vector<ChartOrigin> origins;
    for (const SeriesChoice &choice : choices) {
        ChartOrigin origin;
        const auto station = std::ranges::find_if(*stations, [&](const Station &one) {
            return one.source == choice.station.source && one.id == choice.station.id;
        });
        if (station != stations->end()) {
            origin.stationName = station->name;
        }
        const auto source = std::ranges::find(*sources, choice.station.source, &SourceStatus::id);
        if (source != sources->end()) {
            origin.attribution = source->attribution.isEmpty() ? source->name : source->attribution;
            origin.isDemo = source->isDemo;
        }
        origins.push_back(std::move(origin));
    }
    return origins;
}

namespace {

/**
 * The cache's profile; an empty one where it has none that can be read. Its text is read each time, so that a
 * changed one counts at once, but parsed only when it is another than that of the thread's last chart.
 */
const CityProfile &profileOf(Connection &connection)
{
    thread_local std::optional<QByteArray> parsedText;
    thread_local CityProfile parsed;
    const auto text = SyncStore(connection).profile();
    if (!text) {
        parsedText.reset();
        parsed = emptyProfile();
    } else if (parsedText != *text) {
        auto profile = cityProfileFromBytes(*text, connection.path());
        parsed = profile ? std::move(*profile) : emptyProfile();
        parsedText = *text;
    }
    return parsed;
}

} // namespace

QString chartPeriodText(TimeRange period, const ViewState &view, const ChartOptions &options)
{
    QStringList parts{
        periodText(period, options.timeZone, options.locale), filterText(view.time, options.locale)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

std::vector<SchoolHolidays> chartSchoolHolidays(
    Connection &connection, const ViewState &view, const ChartOptions &options)
{
    const QStringList &types = view.time.dayTypes;
    const bool isAsked = types.contains(schoolHolidayKey) || types.contains(schoolTimeKey);
    if (!options.schoolHolidays.empty() || !isAsked) {
        return options.schoolHolidays;
    }
    return profileOf(connection).schoolHolidays;
}

std::vector<LimitRule> chartOwnLimits(Connection &connection, const ChartOptions &options)
{
    return options.ownLimits.empty() ? profileOf(connection).figures.limits : options.ownLimits;
}

Error cancelledChart()
{
    return {Error::Kind::Cancelled, QCoreApplication::translate("Chart", "The chart was not computed."), {},
        QStringLiteral("cancelled")};
}

} // namespace stadtblick

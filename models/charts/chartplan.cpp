#include "models/charts/chartplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

bool isAt(const ListedSeries &series, const Selection &station)
{
    return series.choice.station.source == station.source && series.choice.station.id == station.id;
}

bool isMeasuredAt(const std::vector<ListedSeries> &all, const Selection &station, QStringView quantity)
{
    return std::ranges::any_of(
        all, [&](const ListedSeries &one) { return isAt(one, station) && one.choice.quantity == quantity; });
}

/** What a quantity is held against: the first series that was added, else another quantity of the station. */
std::optional<SeriesChoice> partnerOf(
    const SeriesChoice &subject, const ChartState &state, const std::vector<ListedSeries> &all)
{
    if (!state.further.empty()) {
        const ChartedSeries &first = state.further.front();
        return SeriesChoice{{u"station"_s, first.source, first.station}, first.quantity, first.series};
    }
    const auto found = std::ranges::find_if(all, [&](const ListedSeries &one) {
        return isAt(one, subject.station) && one.choice.quantity != subject.quantity
            && !one.choice.quantity.isEmpty();
    });
    return found == all.end() ? std::nullopt : std::optional(found->choice);
}

} // namespace

std::optional<SeriesChoice> chartSubject(const ViewState &view, const std::vector<ListedSeries> &all)
{
    const ListedSeries *best = nullptr;
    int bestRank = -1;
    for (const ListedSeries &one : all) {
        if (!isAt(one, view.selection)) {
            continue;
        }
        const bool isQuantity = !view.chart.quantity.isEmpty() && one.choice.quantity == view.chart.quantity;
        const bool isSeries = !view.chart.series.isEmpty() && one.choice.seriesId == view.chart.series;
        const int rank = (isSeries ? 2 : 0) + (isQuantity ? 1 : 0);
        if (rank > bestRank) {
            best = &one;
            bestRank = rank;
        }
    }
    return best ? std::optional(best->choice) : std::nullopt;
}

std::vector<ChartKind> chartKindsAt(
    const SeriesChoice &subject, const ChartState &state, const std::vector<ListedSeries> &all)
{
    // Measured beside it, or added to the chart by hand: then a chip names whose wind it is.
    const bool hasWind = isMeasuredAt(all, subject.station, u"wind_direction")
        || std::ranges::any_of(state.further,
            [](const ChartedSeries &series) { return series.quantity == "wind_direction"_L1; });
    std::vector<ChartKind> kinds = chartKindsFor(subject.quantity);
    std::erase_if(kinds, [&](ChartKind kind) {
        switch (kind) {
        case ChartKind::TimeSeries: // stands above
        case ChartKind::Change: // needs two periods: the comparison's
            return true;
        case ChartKind::WindRose:
        case ChartKind::NoiseRose:
            return !hasWind;
        case ChartKind::Scatter:
            return !partnerOf(subject, state, all);
        case ChartKind::Ranking:
        case ChartKind::BoxByStation:
            return sameQuantity(all, subject).size() < 2;
        default:
            return false;
        }
    });
    return kinds;
}

std::vector<SeriesChoice> chartChoices(ChartKind kind, const SeriesChoice &subject, const ChartState &state,
    const std::vector<ListedSeries> &all)
{
    if (kind == ChartKind::Ranking) {
        return sameQuantity(all, subject);
    }
    std::vector<SeriesChoice> choices{subject};
    if (kind == ChartKind::Scatter) {
        if (const auto partner = partnerOf(subject, state, all)) {
            choices.insert(choices.begin(), *partner); // x explains y
        }
        return choices;
    }
    for (const ChartedSeries &further : state.further) {
        choices.push_back(
            {{u"station"_s, further.source, further.station}, further.quantity, further.series});
    }
    if (kind == ChartKind::BoxByStation && choices.size() == 1) {
        return sameQuantity(all, subject);
    }
    return choices;
}

std::optional<ChartKind> secondChartKind(const ChartState &state, const std::vector<ChartKind> &offered)
{
    const auto chosen = chartKindOf(state.kind);
    if (chosen && std::ranges::find(offered, *chosen) != offered.end()) {
        return chosen;
    }
    return offered.empty() ? std::nullopt : std::optional(offered.front());
}

} // namespace stadtblick

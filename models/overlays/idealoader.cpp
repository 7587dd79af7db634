#include "models/analysis/clusters.h"
#include "models/analysis/numberformat.h"
#include "models/overlays/scenedataloader.h"
#include "models/store/ideastore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace stadtblick {

namespace {

QStringList textsOf(const QJsonObject &filters, const QString &key)
{
    QStringList texts;
    for (const auto &value : filters.value(key).toArray()) {
        texts << value.toString();
    }
    return texts;
}

IdeaQuery queryOf(const IdeasState &state)
{
    IdeaQuery query;
    query.search = state.search;
    query.kinds = textsOf(state.filters, QStringLiteral("kind"));
    query.statuses = textsOf(state.filters, QStringLiteral("status"));
    query.channels = textsOf(state.filters, QStringLiteral("channel"));
    query.categories = textsOf(state.filters, QStringLiteral("category"));
    query.places = textsOf(state.filters, QStringLiteral("district"));
    query.sort = QStringLiteral("support");
    return query;
}

constexpr double smallestBubblePx = 16; ///< a finger tip, and room for a number
constexpr double largestBubblePx = 64; ///< a larger one hides the city it is about

/** How votes become the sizes of one picture's bubbles: by their area, so that twice the votes look like
 * twice as many. */
class BubbleScale
{
public:
    /** 2.1·√votes, or less where the largest bubble would be too large: all of them shrink alike. */
    explicit BubbleScale(qint64 mostVotes)
        : m_pxPerRoot(
              std::min(2.1, largestBubblePx / std::sqrt(static_cast<double>(std::max<qint64>(mostVotes, 1)))))
    { }

    double radiusPx(qint64 votes) const { return std::max(smallestBubblePx, exactRadiusPx(votes)); }

    /** Three round numbers whose circles are not the smallest one, for the legend. */
    std::array<qint64, 3> legendVotes() const
    {
        std::array<qint64, 3> votes = {50, 150, 300};
        while (exactRadiusPx(votes[0]) < 0.9 * smallestBubblePx) {
            std::ranges::transform(votes, votes.begin(), [](qint64 number) { return number * 2; });
        }
        return votes;
    }

private:
    double exactRadiusPx(qint64 votes) const
    {
        return m_pxPerRoot * std::sqrt(static_cast<double>(std::max<qint64>(votes, 0)));
    }

    double m_pxPerRoot;
};

/** The ideas of one bubble. */
struct Bubble
{
    std::vector<const Idea *> ideas; ///< most supported first
    std::optional<qint64> votes; ///< absent where no source of theirs counts any
};

Bubble bubbleOf(const std::vector<const Idea *> &ideas, const Cluster &cluster)
{
    Bubble bubble;
    for (const auto member : cluster.members) {
        const Idea *idea = ideas[member];
        bubble.ideas.push_back(idea);
        if (idea->support) {
            bubble.votes = bubble.votes.value_or(0) + *idea->support;
        }
    }
    return bubble;
}

ThingInfo infoOf(const Bubble &bubble, const QLocale &locale)
{
    ThingInfo info;
    const auto count = static_cast<int>(bubble.ideas.size());
    const QString votes = bubble.votes
        ? QCoreApplication::translate("Ideas", "%1 votes").arg(locale.toString(*bubble.votes))
        : QCoreApplication::translate("Ideas", "votes not counted");
    for (const Idea *idea : bubble.ideas) {
        info.members.push_back({QStringLiteral("idea"), idea->source, idea->id});
    }
    if (count == 1) {
        info.selection = info.members.front();
        info.members.clear();
        info.name = bubble.ideas.front()->title;
        info.value = votes;
        return info;
    }
    info.name = QCoreApplication::translate("Ideas", "%1 ideas").arg(locale.toString(count));
    info.value = votes;
    // Plain text of citizens, cut for a hover box.
    info.coverage = bubble.ideas.front()->title.left(60);
    return info;
}

Symbol symbolOf(const Bubble &bubble, bool showsVotes, const BubbleScale &scale, const SceneOptions &options)
{
    const bool isDark = options.theme == Theme::Dark;
    const qint64 number = showsVotes ? bubble.votes.value_or(0) : static_cast<qint64>(bubble.ideas.size());
    Symbol symbol;
    symbol.radiusPx = scale.radiusPx(showsVotes ? number : 0);
    symbol.fill = categoricalColours(options.theme).front();
    symbol.casing = casingColour(options.theme);
    symbol.casingPx = 1;
    symbol.halo = isDark ? QColor(0x14, 0x14, 0x14) : QColor(Qt::white);
    symbol.core = isDark ? QColor(0x2B, 0x2F, 0x33) : QColor(Qt::white);
    // The ring stays slim on large bubbles; a small one leaves its number what room there is.
    const double ringPx = std::clamp(symbol.radiusPx * 0.4, 4.0, 14.0);
    symbol.corePx = std::max(symbol.radiusPx - ringPx, std::min(symbol.radiusPx - 4.0, 11.0));
    symbol.text = options.locale.toString(number);
    symbol.textColour = isDark ? QColor(0xEC, 0xEE, 0xF0) : QColor(0x1E, 0x22, 0x26);
    symbol.info = infoOf(bubble, options.locale);
    return symbol;
}

Legend legendOf(const SceneOptions &options, bool showsVotes, const BubbleScale &scale, std::size_t placed,
    std::size_t all)
{
    Legend legend;
    legend.title = QCoreApplication::translate("Ideas", "Ideas");
    legend.followsTime = false;
    legend.unit = showsVotes ? QCoreApplication::translate("Ideas", "votes")
                             : QCoreApplication::translate("Ideas", "ideas");
    legend.subtitle = showsVotes ? QCoreApplication::translate("Ideas", "Votes at each place")
                                 : QCoreApplication::translate("Ideas", "Ideas at each place");
    if (showsVotes) {
        legend.scale = Legend::Scale::Bubbles;
        for (const qint64 votes : scale.legendVotes()) {
            legend.entries.push_back({QColor(), casingColour(options.theme), options.locale.toString(votes),
                2 * scale.radiusPx(votes)});
        }
    }
    legend.notes << QCoreApplication::translate("Ideas", "%1 of %2 ideas have a place")
                        .arg(options.locale.toString(static_cast<qint64>(placed)),
                            options.locale.toString(static_cast<qint64>(all)));
    return legend;
}

} // namespace

Result<MapLayer> loadIdeas(const SceneContext &context, const LayerState &state)
{
    Q_UNUSED(state);
    const auto found = IdeaStore(context.connection).find(queryOf(context.view.ideas));
    if (!found) {
        return tl::unexpected(found.error());
    }
    MapLayer layer;
    std::vector<const Idea *> placed;
    std::vector<LonLat> places;
    for (const Idea &idea : *found) {
        if (idea.position) {
            placed.push_back(&idea);
            places.push_back(*idea.position);
        }
    }
    const bool showsVotes =
        std::ranges::any_of(placed, [](const Idea *idea) { return idea->support.has_value(); });
    std::vector<std::pair<Bubble, Cluster>> bubbles;
    if (!placed.empty()) {
        constexpr ClusterOptions clustering{.radiusPx = 56, .extentPx = 256, .minPoints = 2, .maxZoom = 18};
        const ClusterIndex index(places, clustering);
        for (const Cluster &cluster : index.at(static_cast<int>(std::floor(context.view.camera.zoom)))) {
            bubbles.emplace_back(bubbleOf(placed, cluster), cluster);
        }
    }
    qint64 mostVotes = 0;
    for (const auto &[bubble, cluster] : bubbles) {
        mostVotes = std::max(mostVotes, bubble.votes.value_or(0));
    }
    const BubbleScale scale(mostVotes);
    layer.legend = legendOf(context.options, showsVotes, scale, placed.size(), found->size());
    if (placed.empty()) {
        layer.emptyText = found->empty()
            ? QCoreApplication::translate("Ideas", "There are no ideas, or none that match the search.")
            : QCoreApplication::translate("Ideas", "None of these ideas has a place on the map.");
        return layer;
    }
    auto symbols = std::make_shared<SymbolLayer>();
    symbols->originMercator = toMercator(places.front());
    for (const auto &[bubble, cluster] : bubbles) {
        Symbol symbol = symbolOf(bubble, showsVotes, scale, context.options);
        symbol.position = toMercator(cluster.centre) - symbols->originMercator;
        symbols->symbols.push_back(std::move(symbol));
    }
    // Small ones lie above large ones, so that none is hidden.
    std::ranges::stable_sort(symbols->symbols, std::ranges::greater(), &Symbol::radiusPx);
    layer.contents.emplace_back(std::move(symbols));
    return layer;
}

} // namespace stadtblick

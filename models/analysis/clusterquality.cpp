#include "models/analysis/clusterquality.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace stadtblick {

namespace {

using Counts = std::map<int, double>;
using PairCounts = std::map<std::pair<int, int>, double>;

/** −Σ p·ln p of counts. */
double entropy(const Counts &counts, double total)
{
    double sum = 0;
    for (const auto &[key, count] : counts) {
        sum -= count / total * std::log(count / total);
    }
    return sum;
}

/** Pairs within the groups of these sizes. */
template <typename Map>
double pairsWithin(const Map &counts)
{
    double pairs = 0;
    for (const auto &[key, count] : counts) {
        pairs += count * (count - 1) / 2;
    }
    return pairs;
}

} // namespace

ClusterQuality clusterQuality(std::span<const int> truth, std::span<const int> labels)
{
    Counts classes;
    Counts groups;
    PairCounts both;
    const std::size_t size = std::min(truth.size(), labels.size());
    for (std::size_t i = 0; i < size; ++i) {
        ++classes[truth[i]];
        ++groups[labels[i]];
        ++both[{truth[i], labels[i]}];
    }
    ClusterQuality quality;
    if (size < 2) {
        return quality;
    }
    const auto total = static_cast<double>(size);
    double mutual = 0;
    for (const auto &[key, count] : both) {
        mutual += count / total * std::log(count * total / (classes[key.first] * groups[key.second]));
    }
    const double classEntropy = entropy(classes, total);
    const double groupEntropy = entropy(groups, total);
    quality.homogeneity = classEntropy > 0 ? mutual / classEntropy : 1;
    quality.completeness = groupEntropy > 0 ? mutual / groupEntropy : 1;
    const double sum = quality.homogeneity + quality.completeness;
    quality.vMeasure = sum > 0 ? 2 * quality.homogeneity * quality.completeness / sum : 0;
    const double inClasses = pairsWithin(classes);
    const double inGroups = pairsWithin(groups);
    const double byChance = inClasses * inGroups / (total * (total - 1) / 2);
    const double most = (inClasses + inGroups) / 2;
    quality.adjustedRand = most == byChance ? 1 : (pairsWithin(both) - byChance) / (most - byChance);
    return quality;
}

} // namespace stadtblick

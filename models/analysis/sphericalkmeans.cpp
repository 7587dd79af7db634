#include "models/analysis/sphericalkmeans.h"

#include <algorithm>
#include <random>

namespace stadtblick {

namespace {

constexpr int mostRounds = 300;

/** Rows of length 1; zero rows stay zero. */
RowMatrix directionsOf(const RowMatrix &vectors)
{
    RowMatrix rows = vectors;
    for (Eigen::Index i = 0; i < rows.rows(); ++i) {
        const double length = rows.row(i).norm();
        if (length > 0) {
            rows.row(i) /= length;
        }
    }
    return rows;
}

/** Each row to its nearest centre; true if a label changed. */
bool assign(const RowMatrix &rows, SphericalClusters &clusters)
{
    const RowMatrix cosines = rows * clusters.centres.transpose();
    bool hasChanged = false;
    clusters.cosineSum = 0;
    for (Eigen::Index i = 0; i < rows.rows(); ++i) {
        Eigen::Index best = 0;
        for (Eigen::Index k = 1; k < cosines.cols(); ++k) {
            // Equal but for rounding is a tie: it goes to the lower index.
            if (cosines(i, k) > cosines(i, best) + 1e-12) {
                best = k;
            }
        }
        clusters.cosineSum += cosines(i, best);
        int &label = clusters.labels[static_cast<std::size_t>(i)];
        hasChanged = hasChanged || label != static_cast<int>(best);
        label = static_cast<int>(best);
    }
    return hasChanged;
}

void moveCentres(const RowMatrix &rows, SphericalClusters &clusters)
{
    RowMatrix sums = RowMatrix::Zero(clusters.centres.rows(), clusters.centres.cols());
    for (Eigen::Index i = 0; i < rows.rows(); ++i) {
        sums.row(clusters.labels[static_cast<std::size_t>(i)]) += rows.row(i);
    }
    for (Eigen::Index k = 0; k < sums.rows(); ++k) {
        const double length = sums.row(k).norm();
        if (length > 0) {
            clusters.centres.row(k) = sums.row(k) / length;
        }
    }
}

SphericalClusters iterate(const RowMatrix &rows, const std::vector<int> &startRows)
{
    SphericalClusters clusters;
    clusters.labels.assign(static_cast<std::size_t>(rows.rows()), startRows.empty() ? 0 : -1);
    clusters.centres.resize(static_cast<Eigen::Index>(startRows.size()), rows.cols());
    for (std::size_t k = 0; k < startRows.size(); ++k) {
        clusters.centres.row(static_cast<Eigen::Index>(k)) = rows.row(startRows[k]);
    }
    for (int round = 0; round < mostRounds && !startRows.empty() && assign(rows, clusters); ++round) {
        moveCentres(rows, clusters);
    }
    return clusters;
}

/** Rows far from each other: each next one with a probability that grows with 1 − cosine. */
std::vector<int> spreadRows(const RowMatrix &rows, int count, std::mt19937_64 &random)
{
    std::vector<int> chosen{static_cast<int>(random() % static_cast<quint64>(rows.rows()))};
    Eigen::VectorXd distances = Eigen::VectorXd::Constant(rows.rows(), 2);
    while (chosen.size() < static_cast<std::size_t>(count)) {
        const Eigen::VectorXd cosines = rows * rows.row(chosen.back()).transpose();
        distances = distances.cwiseMin((1 - cosines.array()).max(0).matrix());
        double rest = static_cast<double>(random() >> 11) * 0x1p-53 * distances.sum();
        Eigen::Index next = 0;
        while (next + 1 < rows.rows() && rest >= distances(next)) {
            rest -= distances(next++);
        }
        chosen.push_back(static_cast<int>(next));
    }
    return chosen;
}

} // namespace

SphericalClusters sphericalKMeans(const RowMatrix &vectors, const std::vector<int> &startRows)
{
    return iterate(directionsOf(vectors), startRows);
}

SphericalClusters sphericalKMeans(const RowMatrix &vectors, int count, quint64 seed, int starts)
{
    const RowMatrix rows = directionsOf(vectors);
    const int groups = static_cast<int>(std::min<Eigen::Index>(std::max(count, 0), rows.rows()));
    std::mt19937_64 random(seed);
    SphericalClusters best;
    for (int start = 0; start < std::max(starts, 1); ++start) {
        SphericalClusters found =
            iterate(rows, groups > 0 ? spreadRows(rows, groups, random) : std::vector<int>());
        if (start == 0 || found.cosineSum > best.cosineSum) {
            best = std::move(found);
        }
    }
    return best;
}

} // namespace stadtblick

#include "models/analysis/svd.h"

#include <Eigen/QR>
#include <Eigen/SVD>
#include <Eigen/SparseCore>

#include <random>

namespace stadtblick {

namespace {

using SparseMatrix = Eigen::SparseMatrix<double, Eigen::RowMajor>;

SparseMatrix sparseOf(const TermMatrix &matrix)
{
    std::vector<Eigen::Triplet<double>> entries;
    for (std::size_t row = 0; row < matrix.rows.size(); ++row) {
        for (const TermWeight &entry : matrix.rows[row]) {
            entries.emplace_back(static_cast<int>(row), entry.term, entry.weight);
        }
    }
    SparseMatrix sparse(static_cast<Eigen::Index>(matrix.rows.size()), matrix.vocabulary.size());
    sparse.setFromTriplets(entries.begin(), entries.end());
    return sparse;
}

/** An orthonormal basis of the columns. */
Eigen::MatrixXd basisOf(const Eigen::MatrixXd &columns)
{
    const Eigen::HouseholderQR<Eigen::MatrixXd> qr(columns);
    return qr.householderQ()
        * Eigen::MatrixXd::Identity(columns.rows(), std::min(columns.rows(), columns.cols()));
}

TruncatedSvd cut(
    const Eigen::VectorXd &values, const Eigen::MatrixXd &left, const Eigen::MatrixXd &right, int rank)
{
    const Eigen::Index count = std::min<Eigen::Index>(std::max(rank, 0), values.size());
    TruncatedSvd svd{values.head(count), left.leftCols(count), right.leftCols(count)};
    for (Eigen::Index k = 0; k < count; ++k) {
        Eigen::Index largest = 0;
        if (right.rows() > 0 && right.col(k).cwiseAbs().maxCoeff(&largest) > 0 && right(largest, k) < 0) {
            svd.left.col(k) *= -1;
            svd.right.col(k) *= -1;
        }
    }
    return svd;
}

} // namespace

TruncatedSvd truncatedSvd(const RowMatrix &matrix, int rank)
{
    if (matrix.size() == 0) {
        return {{}, RowMatrix(matrix.rows(), 0), RowMatrix(matrix.cols(), 0)};
    }
    const Eigen::BDCSVD<Eigen::MatrixXd> svd(matrix, Eigen::ComputeThinU | Eigen::ComputeThinV);
    return cut(svd.singularValues(), svd.matrixU(), svd.matrixV(), rank);
}

TruncatedSvd truncatedSvd(const TermMatrix &matrix, int rank, quint64 seed)
{
    constexpr Eigen::Index smallSide = 300;
    constexpr Eigen::Index oversampling = 20;
    constexpr int powerIterations = 4;
    const SparseMatrix sparse = sparseOf(matrix);
    const Eigen::Index side = std::min(sparse.rows(), sparse.cols());
    const Eigen::Index width = std::min<Eigen::Index>(std::max(rank, 0) + oversampling, side);
    if (side <= smallSide || width == side) {
        return truncatedSvd(RowMatrix(sparse), rank);
    }
    std::mt19937_64 random(seed);
    std::normal_distribution<double> normal;
    const Eigen::MatrixXd start =
        Eigen::MatrixXd::NullaryExpr(sparse.cols(), width, [&] { return normal(random); });
    Eigen::MatrixXd range = basisOf(sparse * start);
    for (int i = 0; i < powerIterations; ++i) {
        const Eigen::MatrixXd domain = basisOf(sparse.transpose() * range);
        range = basisOf(sparse * domain);
    }
    const Eigen::MatrixXd small = (sparse.transpose() * range).transpose(); // width × words
    const Eigen::BDCSVD<Eigen::MatrixXd> svd(small, Eigen::ComputeThinU | Eigen::ComputeThinV);
    return cut(svd.singularValues(), range * svd.matrixU(), svd.matrixV(), rank);
}

} // namespace stadtblick

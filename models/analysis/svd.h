#pragma once

#include "models/analysis/termweights.h"

#include <Eigen/Core>

namespace stadtblick {

/** Rows one after the other. */
using RowMatrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/** The largest singular values with their vectors: matrix ≈ left·diag(values)·rightᵀ. */
struct TruncatedSvd
{
    Eigen::VectorXd values; ///< descending
    RowMatrix left; ///< a row a document
    RowMatrix right; ///< a row a word; of each column the entry with the largest magnitude is positive
};

/** At most @p rank singular values, exactly (to rounding). For small matrices. */
TruncatedSvd truncatedSvd(const RowMatrix &matrix, int rank);

/**
 * At most @p rank singular values of a sparse matrix: exactly where a side is small, else by a randomised
 * range finder with power iterations (Halko, Martinsson, Tropp 2011), the same for the same @p seed.
 */
TruncatedSvd truncatedSvd(const TermMatrix &matrix, int rank, quint64 seed = 1);

} // namespace stadtblick

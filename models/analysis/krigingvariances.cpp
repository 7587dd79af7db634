#include "models/analysis/kriginggrid.h"

#include "models/analysis/matrixkernel.h"
#include "models/analysis/parallel.h"
#include "models/analysis/radialgrid.h"
#include "models/analysis/svd.h"

#include <algorithm>
#include <cmath>

namespace stadtblick {

namespace {

constexpr double farRho = 3; // far points weigh little in σ², so a rough polynomial is enough

MatrixPart partOf(const RowMatrix &matrix)
{
    return {matrix.data(), static_cast<std::size_t>(matrix.cols())};
}

/** C += A·B; @p isLower: A is lower triangular. */
void addProductTo(RowMatrix &c, const RowMatrix &a, const RowMatrix &b, bool isLower)
{
    constexpr Eigen::Index strip = 60;
    for (Eigen::Index row = 0; row < a.rows(); row += strip) {
        const Eigen::Index rows = std::min(strip, a.rows() - row);
        const Eigen::Index inner = isLower ? row + rows : a.cols();
        addProduct({a.data() + row * a.cols(), static_cast<std::size_t>(a.cols())}, partOf(b),
            c.data() + row * c.cols(), static_cast<std::size_t>(c.cols()), static_cast<std::size_t>(rows),
            static_cast<std::size_t>(inner), static_cast<std::size_t>(b.cols()));
    }
}

/** L⁻¹, computed by several threads. */
RowMatrix inverseFactor(const OrdinaryKriging &kriging)
{
    constexpr Eigen::Index width = 64;
    const Eigen::MatrixXd &factor = kriging.factor();
    const Eigen::Index size = factor.rows();
    Eigen::MatrixXd inverse = Eigen::MatrixXd::Identity(size, size);
    forEachParallel(static_cast<int>((size + width - 1) / width), [&](int block) {
        const Eigen::Index first = block * width;
        const Eigen::Index rest = size - first;
        auto columns = inverse.block(first, first, rest, std::min(width, rest));
        factor.bottomRightCorner(rest, rest).triangularView<Eigen::Lower>().solveInPlace(columns);
    });
    return inverse;
}

/** Places as arrays. */
struct Places
{
    std::vector<double> x;
    std::vector<double> y;

    void append(QPointF at)
    {
        x.push_back(at.x());
        y.push_back(at.y());
    }
    RadialPlaces all() const { return {x.data(), y.data(), x.size()}; }
};

/** Computes σ² square by square; shared by the threads. */
class VarianceField
{
public:
    VarianceField(const OrdinaryKriging &kriging, const GridFrame &frame, std::vector<float> &variances)
        : m_kriging(kriging)
        , m_frame(frame)
        , m_variances(variances)
        , m_size(std::max(frame.columns, frame.rows) > 128 ? 32 : 16)
        , m_function(radialFunctionOf(kriging.variogram()))
        , m_inverse(inverseFactor(kriging))
        , m_nodeCount(sideNodes() * sideNodes())
        , m_polynomials(m_nodeCount, m_size * m_size)
    {
        const int sideNodes = this->sideNodes();
        const std::vector<double> places = chebyshevNodes(sideNodes);
        std::vector<std::vector<double>> weights;
        for (int cell = 0; cell < m_size; ++cell) {
            weights.push_back(chebyshevWeights(sideNodes, (2.0 * cell + 1 - m_size) / m_size));
        }
        for (int node = 0; node < m_nodeCount; ++node) {
            const auto column = static_cast<std::size_t>(node % sideNodes);
            const auto row = static_cast<std::size_t>(node / sideNodes);
            m_nodes.emplace_back(places[column], places[row]);
            for (int cell = 0; cell < m_size * m_size; ++cell) {
                m_polynomials(node, cell) = weights[static_cast<std::size_t>(cell % m_size)][column]
                    * weights[static_cast<std::size_t>(cell / m_size)][row];
            }
        }
    }

    int across() const { return (m_frame.columns + m_size - 1) / m_size; }
    int along() const { return (m_frame.rows + m_size - 1) / m_size; }

    /**
     * In a square every k is a combination of a basis: the polynomials of the far points' values at the
     * nodes, and the near points' own covariances. So kᵀC⁻¹k = |L⁻¹k|² is a small quadratic form.
     */
    void fillSquare(int index) const
    {
        const int column0 = index % across() * m_size;
        const int row0 = index / across() * m_size;
        const std::vector<Eigen::Index> near = nearPoints(column0, row0);
        const Places cells = cellsOf(column0, row0);
        if (isCheaperWhole(near.size())) {
            fillWhole(column0, row0, cells);
            return;
        }
        const RowMatrix atNodes = farCovariances(column0, row0, near);
        // Eight columns a step: the rest stays zero.
        const Eigen::Index size = (m_nodeCount + static_cast<Eigen::Index>(near.size()) + 7) / 8 * 8;
        RowMatrix solved = RowMatrix::Zero(m_inverse.rows(), size);
        addFar(solved, atNodes);
        RowMatrix basis = RowMatrix::Zero(size, m_polynomials.cols());
        basis.topRows(m_nodeCount) = m_polynomials;
        Eigen::RowVectorXd unit = Eigen::RowVectorXd::Zero(size);
        unit.head(m_nodeCount) = m_kriging.unitSolution().transpose() * atNodes;
        for (std::size_t i = 0; i < near.size(); ++i) {
            const auto at = m_nodeCount + static_cast<Eigen::Index>(i);
            const ValuePoint &point = m_kriging.points()[static_cast<std::size_t>(near[i])];
            solved.col(at) = m_inverse.col(near[i]);
            unit(at) = m_kriging.unitSolution()(near[i]);
            radialValues(m_function, point.x, point.y, cells.all(), basis.row(at).data());
        }
        const RowMatrix transposed = solved.transpose();
        RowMatrix form = RowMatrix::Zero(size, size);
        addProductTo(form, transposed, solved, false);
        RowMatrix half = RowMatrix::Zero(size, basis.cols());
        addProductTo(half, form, basis, false);
        store(column0, row0, half.cwiseProduct(basis).colwise().sum(), unit * basis);
    }

private:
    /** The exponential decays steeply, so that the nearest points screen the others; the others don't. */
    int sideNodes() const { return m_function.kind == RadialFunction::Kind::Exponential ? 4 : 6; }

    /** Whether |L⁻¹k|² of each cell takes less than the form: few cells with many points near to them. */
    bool isCheaperWhole(std::size_t nearCount) const
    {
        const auto points = static_cast<double>(m_inverse.rows());
        const double cells = m_size * m_size;
        const double basis = m_nodeCount + static_cast<double>(nearCount);
        return points * points / 2 * cells < (points + cells) * basis * basis;
    }

    void fillWhole(int column0, int row0, const Places &cells) const
    {
        RowMatrix covariances = RowMatrix::Zero(m_inverse.rows(), m_polynomials.cols());
        for (Eigen::Index i = 0; i < covariances.rows(); ++i) {
            const ValuePoint &point = m_kriging.points()[static_cast<std::size_t>(i)];
            radialValues(m_function, point.x, point.y, cells.all(), covariances.row(i).data());
        }
        RowMatrix solved = RowMatrix::Zero(covariances.rows(), covariances.cols());
        addProductTo(solved, m_inverse, covariances, true);
        store(column0, row0, solved.colwise().squaredNorm(),
            m_kriging.unitSolution().transpose() * covariances);
    }

    QPointF placeAt(double column, double row) const
    {
        return m_frame.first + m_frame.columnStep * column + m_frame.rowStep * row;
    }

    Places cellsOf(int column0, int row0) const
    {
        Places places;
        for (int cell = 0; cell < m_size * m_size; ++cell) {
            places.append(placeAt(column0 + cell % m_size, row0 + cell / m_size));
        }
        return places;
    }

    /** Puts L⁻¹·atNodes into the first columns. */
    void addFar(RowMatrix &solved, const RowMatrix &atNodes) const
    {
        RowMatrix far = RowMatrix::Zero(m_inverse.rows(), m_nodeCount);
        addProductTo(far, m_inverse, atNodes, true);
        solved.leftCols(m_nodeCount) = far;
    }

    /** The points that enter a square's form as they are. */
    std::vector<Eigen::Index> nearPoints(int column0, int row0) const
    {
        const double middle = m_size / 2.0 - 0.5;
        const QPointF centre = placeAt(column0 + middle, row0 + middle);
        std::vector<Eigen::Index> near;
        for (Eigen::Index i = 0; i < m_inverse.rows(); ++i) {
            if (!isSmooth(m_kriging.points()[static_cast<std::size_t>(i)], centre)) {
                near.push_back(i);
            }
        }
        return near;
    }

    /** Covariances of the far points with the nodes, 0 for @p near ones (ascending). */
    RowMatrix farCovariances(int column0, int row0, const std::vector<Eigen::Index> &near) const
    {
        const std::vector<ValuePoint> &points = m_kriging.points();
        const double half = m_size / 2.0;
        const double column = column0 + half - 0.5;
        const double row = row0 + half - 0.5;
        Places places;
        for (const QPointF &node : m_nodes) {
            places.append(placeAt(column + half * node.x(), row + half * node.y()));
        }
        RowMatrix covariances = RowMatrix::Zero(static_cast<Eigen::Index>(points.size()), m_nodeCount);
        for (std::size_t i = 0; i < points.size(); ++i) {
            const auto at = static_cast<Eigen::Index>(i);
            if (!std::ranges::binary_search(near, at)) {
                radialValues(m_function, points[i].x, points[i].y, places.all(), covariances.row(at).data());
            }
        }
        return covariances;
    }

    /** True if a point's covariance is near enough to a polynomial in the square around @p centre. */
    bool isSmooth(const ValuePoint &point, QPointF centre) const
    {
        const double columnM = std::hypot(m_frame.columnStep.x(), m_frame.columnStep.y());
        const double rowM = std::hypot(m_frame.rowStep.x(), m_frame.rowStep.y());
        const QPointF off = QPointF(point.x, point.y) - centre;
        const double halfM = m_size / 2.0 * std::max(columnM, rowM);
        const double across = std::abs(QPointF::dotProduct(off, m_frame.columnStep)) / (columnM * halfM);
        const double along = std::abs(QPointF::dotProduct(off, m_frame.rowStep)) / (rowM * halfM);
        const double leastM = halfM * std::hypot(std::max(across - 1, 0.0), std::max(along - 1, 0.0));
        const double mostM = halfM * std::hypot(across + 1, along + 1);
        const double rangeM = m_function.rangeM;
        switch (m_function.kind) {
        case RadialFunction::Kind::Spherical: // the corner at the range is slight in small squares
            return leastM >= rangeM
                || (isFar(across, along, farRho) && (mostM < rangeM || 4 * halfM < rangeM));
        case RadialFunction::Kind::Gaussian: // smooth everywhere, but steep across large squares
            return leastM >= 3.6 * rangeM || 4 * halfM < rangeM;
        default:
            return isFar(across, along, farRho);
        }
    }

    void store(
        int column0, int row0, const Eigen::RowVectorXd &explained, const Eigen::RowVectorXd &unit) const
    {
        const double total = m_kriging.variogram().nugget + m_kriging.variogram().sill;
        for (int row = 0; row < std::min(m_size, m_frame.rows - row0); ++row) {
            float *line =
                m_variances.data() + (static_cast<std::ptrdiff_t>(row0) + row) * m_frame.columns + column0;
            for (int column = 0; column < std::min(m_size, m_frame.columns - column0); ++column) {
                const int cell = row * m_size + column;
                const double missing = 1 - unit(cell);
                const double variance = total - explained(cell) + missing * missing / m_kriging.unitSum();
                line[column] = static_cast<float>(std::max(variance, 0.0));
            }
        }
    }

    const OrdinaryKriging &m_kriging;
    const GridFrame &m_frame;
    std::vector<float> &m_variances;
    const int m_size; ///< cells of a square's side
    const RadialFunction m_function;
    const RowMatrix m_inverse; ///< of the Cholesky factor
    const int m_nodeCount; ///< of a square
    std::vector<QPointF> m_nodes; ///< in [−1, 1]²
    RowMatrix m_polynomials; ///< nodes × cells: what a node's value weighs at a cell
};

} // namespace

std::vector<float> krigingVariances(
    const OrdinaryKriging &kriging, const GridFrame &frame, const std::function<bool()> &isCanceled)
{
    std::vector<float> variances(
        static_cast<std::size_t>(frame.columns) * static_cast<std::size_t>(frame.rows));
    const VarianceField field(kriging, frame, variances);
    if (!forEachParallel(
            field.across() * field.along(), [&](int square) { field.fillSquare(square); }, isCanceled)) {
        return {};
    }
    forCellsOnPoints(
        kriging.points(), frame, [&](std::size_t cell, const ValuePoint &) { variances[cell] = 0; });
    return variances;
}

} // namespace stadtblick

#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace stadtblick {

/** One figure: what we take and, where it was measured in the same run, what the peer takes. */
struct BenchmarkRow
{
    QString name;
    double ours = 0;
    QString unit; ///< ms, samples/s, MB …
    QString peer; ///< program and version; empty: none is installed
    std::optional<double> peerValue;
};

/** Median in milliseconds of @p runs calls after @p warmUps more. */
double medianMs(int runs, int warmUps, const std::function<void()> &work);

/** Collects rows and prints them: a table, or with --json one object a line. */
class BenchmarkReport
{
public:
    explicit BenchmarkReport(const QStringList &arguments);
    ~BenchmarkReport();

    void add(const BenchmarkRow &row);

private:
    bool m_isJson = false;
    std::vector<BenchmarkRow> m_rows;
};

/** Output @p index of splitmix64 of @p seed as a double in [0, 1): counter based, the same in any language.
 */
double uniform(quint64 seed, quint64 index);

} // namespace stadtblick

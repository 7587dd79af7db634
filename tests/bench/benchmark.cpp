#include "tests/bench/benchmark.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <cstdio>

namespace stadtblick {

namespace {

/** Seconds and megabytes: less is better; rates: more is better. The ratio says how many times better we are.
 */
std::optional<double> ratio(const BenchmarkRow &row)
{
    if (!row.peerValue || *row.peerValue <= 0 || row.ours <= 0) {
        return std::nullopt;
    }
    return row.unit.contains(QLatin1Char('/')) ? row.ours / *row.peerValue : *row.peerValue / row.ours;
}

QJsonValue orNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

} // namespace

double medianMs(int runs, int warmUps, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < runs + warmUps; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        if (i >= warmUps) {
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

BenchmarkReport::BenchmarkReport(const QStringList &arguments)
    : m_isJson(arguments.contains(QStringLiteral("--json")))
{ }

BenchmarkReport::~BenchmarkReport()
{
    if (m_isJson) {
        return;
    }
    std::printf("%-52s %14s %-10s %8s %14s  %s\n", "job", "ours", "unit", "ratio", "peer", "");
    for (const BenchmarkRow &row : m_rows) {
        const auto times = ratio(row);
        std::printf("%-52s %14.4g %-10s %8s %14s  %s\n", qPrintable(row.name), row.ours, qPrintable(row.unit),
            times ? qPrintable(QString::number(*times, 'f', 1)) : "-",
            row.peerValue ? qPrintable(QString::number(*row.peerValue, 'g', 4)) : "-", qPrintable(row.peer));
    }
}

void BenchmarkReport::add(const BenchmarkRow &row)
{
    m_rows.push_back(row);
    if (!m_isJson) {
        return;
    }
    const QJsonObject object{{QStringLiteral("name"), row.name}, {QStringLiteral("ours"), row.ours},
        {QStringLiteral("unit"), row.unit},
        {QStringLiteral("peer"), row.peer.isEmpty() ? QJsonValue() : QJsonValue(row.peer)},
        {QStringLiteral("peer_value"), orNull(row.peerValue)}, {QStringLiteral("ratio"), orNull(ratio(row))}};
    std::printf("%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

double uniform(quint64 seed, quint64 index)
{
    quint64 z = seed + (index + 1) * 0x9E3779B97F4A7C15ULL;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return static_cast<double>((z ^ (z >> 31)) >> 11) * 0x1p-53;
}

} // namespace stadtblick

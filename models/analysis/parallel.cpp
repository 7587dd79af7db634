#include "models/analysis/parallel.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace stadtblick {

bool forEachParallel(int count, const std::function<void(int)> &work, const std::function<bool()> &isCanceled)
{
    constexpr int mostThreads = 16;
    std::atomic<int> next{0};
    std::atomic<bool> isStopped{false};
    const auto takeAll = [&](bool asks) {
        for (int i = next.fetch_add(1); i < count && !isStopped; i = next.fetch_add(1)) {
            if (asks && isCanceled && isCanceled()) {
                isStopped = true;
                return;
            }
            work(i);
        }
    };
    const int cores = static_cast<int>(std::thread::hardware_concurrency());
    std::vector<std::thread> others;
    for (int i = 1; i < std::min({cores, count, mostThreads}); ++i) {
        others.emplace_back(takeAll, false);
    }
    takeAll(true);
    for (std::thread &other : others) {
        other.join();
    }
    return !isStopped;
}

} // namespace stadtblick

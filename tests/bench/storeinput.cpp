#include "tests/bench/storerows.h"

#include "tests/bench/benchmark.h"

#include <cmath>
#include <numbers>
#include <numeric>

namespace stadtblick {

StoreInput makeStoreInput()
{
    StoreInput input;
    input.values.resize(StoreInput::series * StoreInput::perSeries);
    for (qint64 s = 0; s < StoreInput::series; ++s) {
        for (qint64 i = 0; i < StoreInput::perSeries; ++i) {
            const qint64 time = StoreInput::beginS + StoreInput::stepS * i;
            const double phase =
                2 * std::numbers::pi * static_cast<double>(time % 86400) / 86400 + static_cast<double>(s);
            const double value = 20 + 8 * std::sin(phase)
                + 2 * (uniform(static_cast<quint64>(100 + s), static_cast<quint64>(i)) - 0.5);
            input.values[static_cast<std::size_t>(s * StoreInput::perSeries + i)] =
                std::nearbyint(value * 100) / 100;
        }
    }
    return input;
}

bool isStoreInput(const StoreInput &input)
{
    const auto first = input.values.begin() + 77 * StoreInput::perSeries;
    const double sum = std::accumulate(first, first + StoreInput::perSeries, 0.0);
    return first[0] == 27.9 && first[1] == 28.8 && first[2] == 28.86 && std::abs(sum - 1051146.53) < 0.01;
}

} // namespace stadtblick

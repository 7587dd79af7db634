#include "tests/bench/playcity.h"

#include "models/store/observationstore.h"
#include "models/store/stationstore.h"
#include "models/store/syncstore.h"
#include "tests/bench/benchmark.h"

#include <cmath>

namespace stadtblick {

namespace {

constexpr int stationCount = 200;
constexpr qint64 stepMs = 600'000;

} // namespace

bool fillPlayCity(Connection &connection)
{
    SourceStatus source;
    source.id = QStringLiteral("net");
    source.kind = QStringLiteral("sensorthings");
    bool isFilled = SyncStore(connection).putSource(source).has_value();
    for (int i = 0; i < stationCount; ++i) {
        const auto at = [i](quint64 seed) { return 2 * uniform(seed, quint64(i)) - 1; };
        const double east = 5000 * at(1);
        const double north = 5000 * at(2);
        Station station;
        station.source = source.id;
        station.id = QString::number(i);
        station.position = LonLat{playCentre.lon + east / 72'200, playCentre.lat + north / 111'200};
        isFilled = isFilled && StationStore(connection).putStation(station).has_value();
        Series series;
        series.source = source.id;
        series.stationId = station.id;
        series.id = station.id;
        series.quantity = QStringLiteral("air_temperature");
        series.unit = QStringLiteral("°C");
        series.stepMs = stepMs;
        const auto row = StationStore(connection).putSeries(series);
        const double island = 4 * std::exp(-(east * east + north * north) / 8e6);
        Samples samples;
        for (qint64 t = playBeginMs; t < playBeginMs + 24 * playDays * playHourMs; t += stepMs) {
            const double day = -std::cos(double(t % (24 * playHourMs)) / double(24 * playHourMs) * 2 * M_PI);
            const double noise = uniform(quint64(i) + 7, quint64(t / stepMs)) - 0.5;
            samples.timesMs.push_back(t);
            samples.values.push_back(std::round((18 + island * (1 - 0.4 * day) + 6 * day + noise) * 10) / 10);
        }
        isFilled = isFilled && row && ObservationStore(connection).put(*row, samples).has_value();
    }
    return isFilled;
}

ViewState playView(qint64 fromMs)
{
    ViewState view;
    view.camera = {playCentre, 13};
    view.layers = {{QStringLiteral("heat"), true, 0.5, {}, {}}};
    view.time.step = QStringLiteral("hour");
    view.time.range = TimeRange{fromMs, fromMs + playHourMs};
    return view;
}

} // namespace stadtblick

#pragma once

#include "models/domain/cityprofile.h"
#include "models/domain/idea.h"
#include "models/store/areastore.h"
#include "models/store/cachefile.h"
#include "models/store/ideastore.h"
#include "models/store/observationstore.h"
#include "models/store/stationstore.h"
#include "models/store/syncstore.h"

#include <QtCore/QTemporaryDir>

#include <cmath>
#include <random>

namespace stadtblick {

/** A cache with made-up stations, ideas and districts around one place, for two weeks of July 2026. */
class MadeUpCache
{
public:
    static constexpr qint64 hourMs = 3'600'000;
    static constexpr qint64 dayMs = 24 * hourMs;

    explicit MadeUpCache(LonLat centre = {7.769, 49.4447})
        : m_centre(centre)
        , m_connection(openCache(path(), Connection::Mode::Create).value())
    {
        SourceStatus source;
        source.id = QStringLiteral("net");
        source.kind = QStringLiteral("sensorthings");
        source.name = QStringLiteral("Net");
        source.attribution = QStringLiteral("Measuring net (made up)");
        source.isDemo = true;
        must(SyncStore(m_connection).putSource(source));
        source.id = QStringLiteral("ideas");
        source.attribution = QStringLiteral("Citizens (made up)");
        must(SyncStore(m_connection).putSource(source));
    }

    QString path() const { return m_folder.filePath(QStringLiteral("city.sqlite")); }
    Connection &connection() { return m_connection; }
    Connection reader() const { return openCache(path(), Connection::Mode::ReadOnly).value(); }
    /** Monday 13 July 2026, 00:00 in Berlin. */
    static qint64 fromMs()
    {
        static const qint64 from = *fromIso(u"2026-07-12T22:00:00Z");
        return from;
    }
    static TimeRange week() { return {fromMs(), fromMs() + 7 * dayMs}; }
    LonLat at(double eastM, double northM) const
    {
        return {m_centre.lon + eastM / 72'500, m_centre.lat + northM / 111'200};
    }

    /** A profile with @p members of its own beside what every one has. */
    void setProfile(const QByteArray &members)
    {
        const QByteArray profile = R"({"name":"Musterlautern","centre":{"lon":7.77,"lat":49.44},
            "bounds":{"west":7.6,"south":49.3,"east":8,"north":49.6},"timeZone":"Europe/Berlin",
            "projectedCrs":"EPSG:25832",)"
            + members + (members.isEmpty() ? "" : ",")
            + R"("start":{"version":1,"camera":{"lon":7.77,"lat":49.44,"zoom":13}}})";
        must(cityProfileFromBytes(profile, QStringLiteral("made-up.json")).map([](auto &&) { }));
        must(SyncStore(m_connection).setProfile(profile));
    }

    void addStation(const QString &id, const QString &name, LonLat place, std::optional<double> heightM = {})
    {
        Station station;
        station.source = QStringLiteral("net");
        station.id = id;
        station.name = name;
        station.position = place;
        station.heightM = heightM;
        must(StationStore(m_connection).putStation(station));
    }

    /** A series of values value(timeMs); the times that @p isThere refuses are missing. */
    qint64 addSeries(const QString &stationId, const QString &quantity, const QString &unit, qint64 stepMs,
        const std::function<double(qint64)> &value, const std::function<bool(qint64)> &isThere = {},
        const QString &suffix = {}, qint64 lengthMs = 14 * dayMs)
    {
        Series series;
        series.source = QStringLiteral("net");
        series.stationId = stationId;
        series.id = stationId % u'/' % quantity % suffix;
        series.name = series.id;
        series.property = quantity;
        series.quantity = quantity;
        series.unit = unit;
        series.stepMs = stepMs;
        const qint64 row = StationStore(m_connection).putSeries(series).value();
        Samples samples;
        for (qint64 t = fromMs() - dayMs; t < fromMs() - dayMs + lengthMs; t += stepMs) {
            if (!isThere || isThere(t)) {
                samples.timesMs.push_back(t);
                samples.values.push_back(value(t));
            }
        }
        must(ObservationStore(m_connection).put(row, samples));
        return row;
    }

    /** 2 local hours after midnight are coolest. */
    static double daily(qint64 timeMs)
    {
        const double hour = static_cast<double>((timeMs - fromMs()) % dayMs) / static_cast<double>(hourMs);
        return -std::cos((hour - 3) / 24 * 2 * M_PI);
    }

    /** Forty thermometers with a warm centre. */
    void addThermometers()
    {
        std::mt19937 random(5);
        std::uniform_real_distribution<double> spread(-1, 1);
        for (int i = 0; i < 40; ++i) {
            const double east = spread(random) * 3200;
            const double north = spread(random) * 2000;
            const QString id = QStringLiteral("t%1").arg(i);
            addStation(id, QStringLiteral("Thermometer %1").arg(i), at(east, north));
            const double island = 3.6 * std::exp(-(east * east / 2.2e6 + north * north / 9e5));
            addSeries(id, QStringLiteral("air_temperature"), QStringLiteral("°C"), 600'000,
                [island](qint64 t) { return std::round((20 + island + 6 * daily(t)) * 10) / 10; });
        }
    }

    /** Noise at named places: level by day; 9 dB less at night. */
    void addNoise(const QString &id, const QString &name, LonLat place, double level,
        const std::function<bool(qint64)> &isThere = {})
    {
        addStation(id, name, place);
        addSeries(
            id, QStringLiteral("laeq"), QStringLiteral("dB(A)"), hourMs,
            [level](qint64 t) { return level - 4 + 4.5 * daily(t); }, isThere);
    }

    void addTraffic(const QString &id, const QString &name, LonLat place, double dtv)
    {
        addStation(id, name, place);
        for (const QString &direction : {QStringLiteral("/east"), QStringLiteral("/west")}) {
            addSeries(
                id, QStringLiteral("vehicle_count"), QStringLiteral("veh"), hourMs,
                [dtv](qint64 t) { return std::round(dtv / 48 * (1 + 0.8 * daily(t))); }, {}, direction);
        }
    }

    /**
     * By day about 30 km/h and 2 × 150 vehicles an hour, from 22 to 6 about 60 km/h and 2 × 5: of whole days
     * 40 km/h over time and 30.49 km/h over vehicles.
     */
    void addSpeeds(const QString &id, const QString &name, LonLat place, qint64 lengthMs = 14 * dayMs)
    {
        const auto isNight = [](qint64 t) {
            const qint64 hour = (t - fromMs() + dayMs) % dayMs / hourMs;
            return hour < 6 || hour >= 22;
        };
        addStation(id, name, place);
        addSeries(
            id, QStringLiteral("speed_mean"), QStringLiteral("km/h"), hourMs,
            [isNight](qint64 t) { return (isNight(t) ? 60 : 30) + (t / hourMs % 2 ? 1 : -1); }, {}, {},
            lengthMs);
        for (const QString &direction : {QStringLiteral("/east"), QStringLiteral("/west")}) {
            addSeries(
                id, QStringLiteral("vehicle_count"), QStringLiteral("veh"), hourMs,
                [isNight](qint64 t) { return isNight(t) ? 5.0 : 150.0; }, {}, direction, lengthMs);
        }
    }

    void addIdeas(int count)
    {
        std::mt19937 random(9);
        std::normal_distribution<double> spread(0, 900);
        for (int i = 0; i < count; ++i) {
            Idea idea;
            idea.source = QStringLiteral("ideas");
            idea.id = QString::number(i);
            idea.kind = QStringLiteral("proposal");
            idea.title = QStringLiteral("Made-up idea %1").arg(i);
            idea.support = i % 40;
            if (i % 8 != 0) {
                idea.position = at(spread(random), spread(random));
            }
            must(IdeaStore(m_connection).put(idea));
        }
    }

    void addDistricts()
    {
        std::vector<Area> areas;
        for (int i = 0; i < 2; ++i) {
            const double west = i == 0 ? -2500 : 100;
            Area area;
            area.source = QStringLiteral("net");
            area.kind = QStringLiteral("district");
            area.id = QString::number(i);
            area.name = i == 0 ? QStringLiteral("Westend") : QStringLiteral("Ostend");
            area.shape.polygons = {{{at(west, -1500), at(west + 2400, -1500), at(west + 2400, 1600),
                at(west, 1600), at(west, -1500)}}};
            areas.push_back(area);
        }
        must(AreaStore(m_connection).replace(QStringLiteral("net"), QStringLiteral("district"), areas));
    }

private:
    template <typename T>
    static void must(const Result<T> &result)
    {
        if (!result) {
            qFatal("%s", qPrintable(toOneLine(result.error())));
        }
    }

    LonLat m_centre;
    QTemporaryDir m_folder;
    Connection m_connection;
};

} // namespace stadtblick

#pragma once

#include "models/charts/chartloader.h"
#include "tests/unit/overlays/madeupcache.h"

#include <array>
#include <random>

namespace stadtblick {

/** Every kind of chart for a year, a day, a gap, one value and no value, from one made-up cache. */
class MadeUpCharts
{
public:
    enum class Case { Year, Day, Gap, One, None };
    static constexpr std::array cases{Case::Year, Case::Day, Case::Gap, Case::One, Case::None};
    static constexpr std::array kinds{ChartKind::TimeSeries, ChartKind::DailyProfile,
        ChartKind::WeeklyProfile, ChartKind::Calendar, ChartKind::HourWeek, ChartKind::Histogram,
        ChartKind::Duration, ChartKind::BoxByMonth, ChartKind::BoxByDayType, ChartKind::BoxByStation,
        ChartKind::Scatter, ChartKind::Ranking, ChartKind::Exceedance, ChartKind::WindRose,
        ChartKind::NoiseRose, ChartKind::Change};
    static constexpr qint64 hourMs = MadeUpCache::hourMs;
    static constexpr qint64 dayMs = MadeUpCache::dayMs;

    MadeUpCharts()
    {
        const QStringList names{QStringLiteral("Lauterstraße / Rathaus"),
            QStringLiteral("Mannheimer Straße / Ecke Barbarossastraße"), QStringLiteral("Stiftsplatz"),
            QStringLiteral("Pariser Straße"), QStringLiteral("Stadtpark")};
        for (qsizetype i = 0; i < names.size(); ++i) {
            addStation(
                QStringLiteral("full%1").arg(i), names[i], 68 - 4.0 * double(i), [](qint64) { return true; },
                i == 0);
            addStation(QStringLiteral("gap%1").arg(i), names[i], 68 - 4.0 * double(i), outsideGap, false);
            addStation(
                QStringLiteral("one%1").arg(i), names[i], 68 - 4.0 * double(i),
                [](qint64 t) { return t == MadeUpCache::fromMs() + 12 * hourMs; }, false);
        }
    }

    static QString nameOf(Case which)
    {
        static const QStringList names{QStringLiteral("year"), QStringLiteral("day"), QStringLiteral("gap"),
            QStringLiteral("one"), QStringLiteral("none")};
        return names[static_cast<int>(which)];
    }

    static TimeRange periodOf(Case which)
    {
        const qint64 from = MadeUpCache::fromMs();
        switch (which) {
        case Case::Year:
            return {from, from + 364 * dayMs};
        case Case::Day:
            return {from, from + dayMs};
        case Case::Gap:
            return {from, from + 14 * dayMs};
        case Case::One:
            return {from, from + 7 * dayMs};
        case Case::None:
            break;
        }
        return {from - 20 * dayMs, from - 13 * dayMs};
    }

    static bool outsideGap(qint64 time)
    {
        const qint64 gap = MadeUpCache::fromMs() + 3 * dayMs + 5 * hourMs;
        return time < gap || time >= gap + 3 * dayMs;
    }

    static QString quantityOf(ChartKind kind)
    {
        switch (kind) {
        case ChartKind::Calendar:
        case ChartKind::BoxByMonth:
            return QStringLiteral("air_temperature");
        case ChartKind::WeeklyProfile:
        case ChartKind::HourWeek:
            return QStringLiteral("vehicle_count");
        case ChartKind::Exceedance:
            return QStringLiteral("pm10");
        case ChartKind::WindRose:
            return QStringLiteral("wind_direction");
        default:
            return QStringLiteral("laeq");
        }
    }

    static std::vector<SeriesChoice> choices(ChartKind kind, Case which)
    {
        const QString prefix = which == Case::Gap ? QStringLiteral("gap")
            : which == Case::One                  ? QStringLiteral("one")
                                                  : QStringLiteral("full");
        const auto station = [&](int index) {
            return Selection{
                QStringLiteral("station"), QStringLiteral("net"), prefix % QString::number(index)};
        };
        const QString quantity = quantityOf(kind);
        std::vector<SeriesChoice> chosen{{station(0), quantity, {}}};
        if (kind == ChartKind::TimeSeries || kind == ChartKind::Duration) {
            chosen.push_back({station(2), quantity, {}});
        }
        if (kind == ChartKind::TimeSeries || kind == ChartKind::Scatter) {
            chosen.push_back({station(0), QStringLiteral("air_temperature"), {}});
        }
        if (kind == ChartKind::BoxByStation || kind == ChartKind::Ranking || kind == ChartKind::Change) {
            for (int i = 1; i < 5; ++i) {
                chosen.push_back({station(i), quantity, {}});
            }
        }
        return chosen;
    }

    /** @p locale and zone are set; a change compares the period's halves. */
    Chart chart(ChartKind kind, Case which, ChartOptions options)
    {
        ViewState view;
        view.time.range = periodOf(which);
        const qint64 middle = (view.time.range->fromMs + view.time.range->toMs) / 2;
        const QDate day = QDateTime::fromMSecsSinceEpoch(middle, options.timeZone).date();
        const qint64 midnight = day.startOfDay(options.timeZone).toMSecsSinceEpoch();
        options.before = {view.time.range->fromMs, std::max(midnight, view.time.range->fromMs)};
        options.after = {options.before.toMs, view.time.range->toMs};
        const auto chosen = choices(kind, which);
        auto loaded = loadChart(m_cache.connection(), kind, chosen, view, options);
        if (!loaded || !*loaded) {
            qFatal("no chart of kind %s", qPrintable(chartKindKey(kind)));
        }
        return std::move(**loaded);
    }

    MadeUpCache &cache() { return m_cache; }

private:
    using Test = std::function<bool(qint64)>;

    /** Some weather of days, the same for all stations. */
    static double weather(qint64 time)
    {
        const double days = double(time - MadeUpCache::fromMs()) / double(dayMs);
        return std::sin(days / 3.1) + 0.6 * std::sin(days / 7.7 + 1);
    }

    static double season(qint64 time)
    {
        const double days = double(time - MadeUpCache::fromMs()) / double(dayMs);
        return std::cos(days / 365 * 2 * M_PI);
    }

    void addStation(const QString &id, const QString &name, double level, const Test &isThere, bool isFine)
    {
        m_cache.addStation(id, name, m_cache.at(0, 0));
        const qint64 length = 366 * dayMs;
        const auto jitter = [](qint64 t) { return double((t / 60'000 * 2654435761U) % 1000) / 1000 - 0.5; };
        const auto daily = [](qint64 t) { return MadeUpCache::daily(t); };
        const auto add = [&](const char *quantity, const char *unit, qint64 step, auto value) {
            m_cache.addSeries(
                id, QLatin1StringView(quantity), QString::fromUtf8(unit), step, value, isThere, {}, length);
        };
        const qint64 step = isFine ? 600'000 : hourMs;
        add("laeq", "dB(A)", step, [=](qint64 t) {
            // Quieter on Sundays, and since the winter where it was loud.
            const bool isSunday = QDateTime::fromMSecsSinceEpoch(t).date().dayOfWeek() == Qt::Sunday;
            const double change = season(t) < -0.2 ? (62 - level) * 0.4 : 0;
            return std::round((level - 4 - (isSunday ? 3 : 0) + change + 6 * daily(t) + 3 * jitter(t)
                                  + 1.2 * weather(t))
                       * 10)
                / 10;
        });
        add("air_temperature", "°C", step, [=](qint64 t) {
            return std::round((12 + 11 * season(t) + 6 * daily(t) + 4 * weather(t) + 0.4 * jitter(t)) * 10)
                / 10;
        });
        if (id.endsWith(u'0')) {
            add("vehicle_count", "veh", hourMs, [=](qint64 t) {
                const int weekday = QDateTime::fromMSecsSinceEpoch(t).date().dayOfWeek();
                const double busy = weekday >= 6 ? 0.6 : 1.0;
                return std::round(busy * (420 + 380 * daily(t)) + 60 * jitter(t) + 30);
            });
            add("pm10", "µg/m³", hourMs,
                [=](qint64 t) { return std::round(30 + 14 * weather(t) - 8 * season(t) + 6 * jitter(t)); });
            add("wind_direction", "°", hourMs,
                [=](qint64 t) { return std::fmod(720 + 235 + 70 * weather(t) + 60 * jitter(t), 360.0); });
            add("wind_speed", "m/s", hourMs, [=](qint64 t) {
                return std::max(0.1, std::round((2.4 + 1.6 * weather(t) + 2.4 * jitter(t)) * 10) / 10);
            });
        }
    }

    MadeUpCache m_cache;
};

} // namespace stadtblick

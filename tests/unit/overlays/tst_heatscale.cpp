#include "models/overlays/heatscale.h"
#include "models/overlays/sceneloader.h"
#include "tests/support/testmain.h"
#include "tests/unit/overlays/madeupcache.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace stadtblick;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hourMs = MadeUpCache::hourMs;
constexpr qint64 dayMs = MadeUpCache::dayMs;
using Origin = HeatScale::Origin;

const QTimeZone berlin("Europe/Berlin");

HeatScalePeriod periodIn(HeatSeason season, qint64 lengthMs)
{
    return {season, season, lengthMs};
}

HeatScalePeriod summer(qint64 lengthMs = 7 * dayMs)
{
    return periodIn(HeatSeason::Summer, lengthMs);
}

/** The legend of the heat layer. */
Legend legendOf(MadeUpCache &cache, TimeRange range, const QJsonObject &layerOptions = {})
{
    SceneOptions options;
    options.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    options.timeZone = berlin;
    options.projectedCrs = u"EPSG:25832"_s;
    options.surfaceCells = 64;
    ViewState view;
    view.time.range = range;
    view.layers = {{u"heat"_s, true, 0.5, layerOptions, {}}};
    SceneCache sceneCache;
    const auto scene = loadScene(cache.connection(), view, options, sceneCache);
    return scene ? scene->layers.front().legend : Legend();
}

} // namespace

/** The heat layer's colours: one range for an indicator, a step and a season. */
class TestHeatScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void scales_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("largest");
        QTest::addColumn<HeatScalePeriod>("period");
        QTest::addColumn<HeatScale>("expected");
        const HeatScale nights{16, 24, 1, 0.5, 1, Origin::Values};
        QTest::newRow("a usual week's nights") << u"night_mean"_s << 17.2 << 22.9 << summer() << nights;
        QTest::newRow("another's") << u"night_mean"_s << 16.1 << 23.9 << summer() << nights;
        QTest::newRow("a warmer one's")
            << u"night_mean"_s << 20.1 << 27.9 << summer() << HeatScale{20, 28, 1, 0.5, 1, Origin::Values};
        const HeatScale hours{8, 40, 4, 0.5, 1, Origin::Fixed};
        QTest::newRow("an hour by night") << u"mean"_s << 16.0 << 24.0 << summer(hourMs) << hours;
        QTest::newRow("an hour by day") << u"mean"_s << 28.5 << 36.0 << summer(hourMs) << hours;
        QTest::newRow("some hours of nights") << u"night_mean"_s << 16.0 << 24.0 << summer(6 * hourMs)
                                              << HeatScale{8, 32, 4, 0.5, 1, Origin::Fixed};
        QTest::newRow("a hotter hour")
            << u"mean"_s << 35.0 << 40.5 << summer(hourMs) << HeatScale{8, 44, 4, 0.5, 1, Origin::Widened};
        QTest::newRow("wide apart: fewer lines")
            << u"mean"_s << 13.0 << 31.0 << summer() << HeatScale{12, 32, 2, 1, 2, Origin::Values};
        QTest::newRow("all alike") << u"max"_s << 31.0 << 31.0 << summer()
                                   << HeatScale{28, 36, 1, 0.5, 1, Origin::Values};
        QTest::newRow("frost") << u"min"_s << -7.5 << -2.0 << periodIn(HeatSeason::Winter, hourMs)
                               << HeatScale{-12, 20, 4, 0.5, 1, Origin::Fixed};
        QTest::newRow("an hour in May") << u"mean"_s << 9.0 << 13.5 << periodIn(HeatSeason::Between, hourMs)
                                        << HeatScale{0, 32, 4, 0.5, 1, Origin::Fixed};
        QTest::newRow("an hour of several seasons")
            << u"mean"_s << 9.0 << 13.5 << HeatScalePeriod{HeatSeason::Winter, HeatSeason::Summer, hourMs}
            << HeatScale{0, 32, 4, 0.5, 1, Origin::Fixed};
        const HeatScalePeriod year{HeatSeason::Winter, HeatSeason::Summer, 365 * dayMs};
        QTest::newRow("a week's hot days")
            << u"hot_days"_s << 1.0 << 4.0 << summer() << HeatScale{0, 10, 2, 0.5, 1, Origin::Fixed};
        QTest::newRow("no hot day") << u"hot_days"_s << 0.0 << 0.0 << summer(dayMs)
                                    << HeatScale{0, 5, 1, 0.5, 1, Origin::Fixed};
        QTest::newRow("a month of hot days") << u"hot_days"_s << 3.0 << 25.0 << summer(31 * dayMs)
                                             << HeatScale{0, 50, 10, 5, 10, Origin::Widened};
        QTest::newRow("a year's nights")
            << u"tropical_nights"_s << 0.0 << 4.0 << year << HeatScale{0, 20, 4, 0.5, 1, Origin::Fixed};
        QTest::newRow("degree hours") << u"degree_hours"_s << 90.0 << 371.0 << summer()
                                      << HeatScale{0, 500, 100, 50, 100, Origin::Fixed};
        QTest::newRow("above 30 °C") << u"degree_hours_30"_s << 3.0 << 44.0 << summer()
                                     << HeatScale{0, 100, 20, 5, 10, Origin::Fixed};
        QTest::newRow("of an hour") << u"degree_hours"_s << 3.0 << 8.0 << summer(hourMs)
                                    << HeatScale{0, 10, 2, 1, 2, Origin::Fixed};
        QTest::newRow("island") << u"heat_island"_s << -0.4 << 3.0 << summer()
                                << HeatScale{-2, 6, 1, 0.5, 1, Origin::Fixed};
        QTest::newRow("a strong island")
            << u"heat_island"_s << -0.4 << 7.0 << summer() << HeatScale{-2, 8, 1, 0.5, 1, Origin::Widened};
    }

    void scales()
    {
        QFETCH(QString, key);
        QFETCH(double, least);
        QFETCH(double, largest);
        QFETCH(HeatScalePeriod, period);
        QFETCH(HeatScale, expected);
        const HeatIndicator indicator = heatIndicatorOf({{u"indicator"_s, key}});
        QCOMPARE(heatScale(indicator, least, largest, period, {}), expected);
        const HeatScale chosen =
            heatScale(indicator, least, largest, period, {{u"scale"_s, QJsonArray{3, 9}}});
        QCOMPARE(chosen, (HeatScale{3, 9, 1, 0.5, 1, Origin::Chosen}));
        QVERIFY(heatScaleNote(indicator, chosen, period).isEmpty());
    }

    void seasons_data()
    {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("end");
        QTest::addColumn<HeatSeason>("coldest");
        QTest::addColumn<HeatSeason>("warmest");
        using enum HeatSeason;
        QTest::newRow("summer") << QDate(2026, 6, 1) << QDate(2026, 9, 1) << Summer << Summer;
        QTest::newRow("a week over its begin")
            << QDate(2026, 5, 29) << QDate(2026, 6, 5) << Between << Summer;
        QTest::newRow("winter") << QDate(2025, 11, 1) << QDate(2026, 4, 1) << Winter << Winter;
        QTest::newRow("a year") << QDate(2026, 1, 1) << QDate(2027, 1, 1) << Winter << Summer;
        QTest::newRow("ten years") << QDate(2016, 3, 1) << QDate(2026, 3, 1) << Winter << Summer;
    }

    void seasons()
    {
        QFETCH(QDate, first);
        QFETCH(QDate, end);
        QFETCH(HeatSeason, coldest);
        QFETCH(HeatSeason, warmest);
        const TimeRange period{
            first.startOfDay(berlin).toMSecsSinceEpoch(), end.startOfDay(berlin).toMSecsSinceEpoch()};
        const HeatScalePeriod found = heatScalePeriod(period, std::span(&period, 1), berlin);
        QCOMPARE(found.coldest, coldest);
        QCOMPARE(found.warmest, warmest);
        QCOMPARE(found.days(), first.daysTo(end));
        QVERIFY(!found.isPartOfDay());
    }

    /** The night of 31 May ends in June, but is one of May. */
    void nightsBelongToTheirEvening()
    {
        const qint64 evening = QDateTime(QDate(2026, 5, 31), QTime(22, 0), berlin).toMSecsSinceEpoch();
        const TimeRange night{evening, evening + 8 * hourMs};
        const HeatScalePeriod found = heatScalePeriod(night, std::span(&night, 1), berlin);
        QCOMPARE(found.warmest, HeatSeason::Between);
        QVERIFY(found.isPartOfDay());
    }

    /** A degree keeps its colour from one picture to the next. */
    void coloursStayWhileTimePlays()
    {
        MadeUpCache cache;
        cache.addThermometers(); // 14 °C by night, 30 °C in the afternoon
        const auto hour = [](int first) {
            const qint64 from = MadeUpCache::fromMs() + first * hourMs;
            return TimeRange{from, from + hourMs};
        };
        const Legend night = legendOf(cache, hour(3));
        const Legend day = legendOf(cache, hour(15));
        QVERIFY(!night.ticks.empty());
        QCOMPARE(day.ticks, night.ticks);
        QVERIFY2(night.notes.contains(u"Colour scale: summer"_s), qPrintable(night.notes.join(u'\n')));
        // What lies outside widens it, and the legend says so.
        cache.addStation(u"hot"_s, u"Hot"_s, cache.at(0, 0));
        cache.addSeries(u"hot"_s, u"air_temperature"_s, u"°C"_s, 600'000,
            [](qint64 t) { return 41 + std::fmod(double(t / 600'000), 3) / 10; });
        const Legend hot = legendOf(cache, hour(15));
        QVERIFY2(hot.notes.contains(u"Colour scale: summer, widened: values lie outside"_s),
            qPrintable(hot.notes.join(u'\n')));
        QVERIFY(hot.ticks != day.ticks);
    }
};

STADTBLICK_TEST(TestHeatScale, QCoreApplication)
#include "tst_heatscale.moc"

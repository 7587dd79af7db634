#include "models/overlays/noiselegend.h"
#include "models/overlays/sceneloader.h"
#include "models/overlays/streetnoiseloader.h"
#include "tests/support/testmain.h"
#include "tests/unit/overlays/madeupcache.h"

#include <QtTest/QTest>

using namespace stadtblick;
using namespace Qt::StringLiterals;

/** The noise layer's options: levels, colours, limits, indicative street noise. */
class TestNoiseLayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void showsEachLevel_data();
    void showsEachLevel();
    void dailyMeansAreNoLden_data();
    void dailyMeansAreNoLden();
    void neutralColoursAreThoseOfBatlow();
    void comparesWithLimits_data();
    void comparesWithLimits();
    void keptIsWhatIsKnown_data();
    void keptIsWhatIsKnown();
    void slightExcessIsNotHidden();
    void filteredPeriodsHaveNoVerdict();
    void referenceValuesAreNotAllLimits();
    void streetNoiseIsMarkedAsScreening();
    void heavyShareIsCountedOrSaid_data();
    void heavyShareIsCountedOrSaid();
    void streetSpeedsCountWithTheirVehicles();
    void streetsNeedCountsByTheHour();
    void streetsNeedTheSpeedsOfAllDirections();
    void streetNoiseFollowsRls19();
    void noiseNeverMakesASurface();

private:
    static MapLayer layerOf(MadeUpCache &cache, const QJsonObject &options, bool hasStreets = false,
        const TimeState &time = {MadeUpCache::week(), u"day"_s, {}, {}, {}, {}, {}})
    {
        SceneOptions sceneOptions;
        sceneOptions.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
        sceneOptions.timeZone = QTimeZone("Europe/Berlin");
        if (hasStreets) {
            sceneOptions.streets = [](LonLat place, const QString &name) -> std::optional<StreetStretch> {
                return StreetStretch{name, {place, {place.lon + 0.004, place.lat}}, 3};
            };
        }
        ViewState view;
        view.time = time;
        view.layers = {{u"noise"_s, true, 1, options, {}}};
        SceneCache sceneCache;
        const auto loaded = loadScene(cache.connection(), view, sceneOptions, sceneCache);
        if (!loaded) {
            qFatal("%s", qPrintable(toOneLine(loaded.error())));
        }
        return loaded->layers.front();
    }
    static const Symbol &symbolOf(const MapLayer &layer)
    {
        return std::get<std::shared_ptr<const SymbolLayer>>(layer.contents.back())->symbols.front();
    }
};

void TestNoiseLayer::showsEachLevel_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("name");
    for (const NoiseIndicator indicator : noiseIndicators()) {
        QTest::newRow(qPrintable(noiseIndicatorKey(indicator)))
            << noiseIndicatorKey(indicator) << noiseIndicatorName(indicator);
    }
}

void TestNoiseLayer::showsEachLevel()
{
    QFETCH(QString, key);
    QFETCH(QString, name);
    MadeUpCache cache;
    cache.addNoise(u"a"_s, u"Street"_s, cache.at(0, 0), 66);
    const MapLayer layer = layerOf(cache, {{u"indicator"_s, key}});
    QCOMPARE(layer.legend.title, u"Noise "_s + name);
    QVERIFY(symbolOf(layer).info.value.startsWith(name + u' '));
    QCOMPARE(symbolOf(layer).fill, noiseBand(symbolOf(layer).text.toDouble()).colour);
}

void TestNoiseLayer::dailyMeansAreNoLden_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value"); // of the station with daily means
    const QString coarse = u": measured in steps of more than an hour"_s;
    QTest::newRow("LDEN") << u"lden"_s << QString(u"LDEN"_s % coarse);
    QTest::newRow("LNight") << u"lnight"_s << QString(u"LNight"_s % coarse);
    QTest::newRow("LAeq") << u"laeq"_s << u"LAeq 61\u202fdB(A)"_s;
}

void TestNoiseLayer::dailyMeansAreNoLden()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    MadeUpCache cache;
    cache.addNoise(u"a"_s, u"Street"_s, cache.at(0, 0), 66);
    cache.addStation(u"b"_s, u"Daily means"_s, cache.at(300, 0));
    cache.addSeries(u"b"_s, u"laeq"_s, u"dB(A)"_s, MadeUpCache::dayMs,
        [](qint64 t) { return (t - MadeUpCache::fromMs()) / MadeUpCache::dayMs % 2 ? 61.0 : 61.1; });
    const MapLayer layer = layerOf(cache, {{u"indicator"_s, key}});
    const auto layerSymbols = std::get<std::shared_ptr<const SymbolLayer>>(layer.contents.back());
    const auto daily = std::ranges::find(
        layerSymbols->symbols, u"Daily means"_s, [](const Symbol &symbol) { return symbol.info.name; });
    QVERIFY(daily != layerSymbols->symbols.end());
    QCOMPARE(daily->info.value, value);
    const bool isLevel = key == u"laeq"_s;
    QCOMPARE(daily->isHatched, !isLevel);
    QCOMPARE(layer.legend.noStatement, isLevel ? QString() : u"not enough data (1 of 2 stations)"_s);
    QVERIFY(layer.legend.notes.join(u' ').contains(isLevel ? u"n\u00a0=\u00a02"_s : u"n\u00a0=\u00a01"_s));
}

void TestNoiseLayer::neutralColoursAreThoseOfBatlow()
{
    MadeUpCache cache;
    cache.addNoise(u"a"_s, u"Street"_s, cache.at(0, 0), 66);
    const MapLayer layer = layerOf(cache, {{u"colours"_s, u"neutral"_s}});
    const auto stops = paletteStops(Palette::Neutral, Theme::Light);
    QVERIFY(std::ranges::find(stops, symbolOf(layer).fill) != stops.end());
    for (const LegendEntry &entry : layer.legend.entries) {
        QVERIFY(std::ranges::find(stops, entry.fill) != stops.end());
    }
    // Each step is lighter than the one before: they survive grey print.
    for (std::size_t i = 1; i < noiseBands(NoiseColours::Neutral).size(); ++i) {
        const auto bands = noiseBands(NoiseColours::Neutral);
        QVERIFY(relativeLuminance(bands[i].colour) > relativeLuminance(bands[i - 1].colour));
        QCOMPARE(bands[i].from, noiseBands()[i].from);
    }
}

void TestNoiseLayer::comparesWithLimits_data()
{
    QTest::addColumn<QString>("set");
    QTest::addColumn<QString>("area");
    QTest::addColumn<QString>("text");
    // A steady level of 59.4 dB(A), by day and by night: LDEN 65.8.
    QTest::newRow("rounded up, night") << u"16_bimschv"_s << u"residential_general"_s << u"+11"_s;
    QTest::newRow("just above, rounded up") << u"16_bimschv"_s << u"commercial"_s << u"+1"_s;
    QTest::newRow("not rounded") << u"din_18005"_s << u"core"_s << u"+6"_s;
    QTest::newRow("industrial: same by day and night") << u"ta_laerm"_s << u"industrial"_s << u"\u221211"_s;
    QTest::newRow("LDEN and LNight") << u"who_2018_noise"_s << u"road"_s << u"+14"_s;
    QTest::newRow("everywhere the same") << u"action_planning"_s << QString() << u"+4"_s;
}

void TestNoiseLayer::comparesWithLimits()
{
    QFETCH(QString, set);
    QFETCH(QString, area);
    QFETCH(QString, text);
    MadeUpCache cache;
    cache.addStation(u"a"_s, u"Street"_s, cache.at(0, 0));
    cache.addSeries(u"a"_s, u"laeq"_s, u"dB(A)"_s, MadeUpCache::hourMs,
        [](qint64 t) { return (t / MadeUpCache::hourMs) % 2 ? 59.35 : 59.45; });
    const MapLayer layer = layerOf(cache, {{u"limits"_s, set}, {u"area"_s, area}});
    QCOMPARE(symbolOf(layer).text, text);
    QVERIFY(layer.legend.title.contains(limitSet(set)->name));
    const QString notes = layer.legend.notes.join(u' ');
    QVERIFY(notes.contains(u"no verdict") && notes.contains(u"dB(A)"));
    QCOMPARE(
        notes.contains(u"not checked against the source"), set == u"din_18005" || set == u"action_planning");
    QVERIFY(layer.legend.subtitle.contains(u"13–19 July 2026"));
}

void TestNoiseLayer::keptIsWhatIsKnown_data()
{
    QTest::addColumn<QString>("set");
    QTest::addColumn<QString>("area");
    QTest::addColumn<double>("day"); // level
    QTest::addColumn<double>("night"); // level, 22–6
    QTest::addColumn<int>("loudHour"); // 47 dB(A) in this hour of the week; -1: none
    QTest::addColumn<int>("lackFrom"); // hours of Monday and Tuesday that are missing
    QTest::addColumn<int>("lackTo");
    QTest::addColumn<int>("until"); // this hour of the week it was measured
    QTest::addColumn<QString>("text"); // empty: hatched
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("coverage");
    const QString roads = u"16_bimschv"_s;
    const QString works = u"ta_laerm"_s;
    const QString homes = u"residential_general"_s;
    QTest::newRow("all there") << roads << homes << 58.0 << 49.0 << -1 << 0 << 0 << 168 << u"0"_s
                               << u"16. BImSchV: kept"_s
                               << u"by night 49 dB(A), value 49 · by day 58 dB(A), value 59"_s;
    QTest::newRow("two of six nights lack")
        << roads << homes << 58.0 << 50.0 << -1 << 22 << 30 << 168 << QString()
        << u"16. BImSchV: by night: not enough data (66 % of 75 %)"_s << u"by day 58 dB(A), value 59"_s;
    QTest::newRow("nights lack, the day is above")
        << roads << homes << 62.0 << 45.0 << -1 << 22 << 30 << 168 << u"+3"_s
        << u"16. BImSchV: at least 3 dB above"_s
        << u"by day 62 dB(A), value 59 · by night: not enough data (66 % of 75 %)"_s;
    QTest::newRow("days lack, the night is above")
        << roads << homes << 50.0 << 50.0 << -1 << 6 << 18 << 168 << u"+1"_s
        << u"16. BImSchV: at least 1 dB above"_s
        << u"by night 50 dB(A), value 49 · by day: not enough data (71 % of 75 %)"_s;
    QTest::newRow("evenings lack: no LDEN")
        << u"who_2018_noise"_s << u"road"_s << 50.0 << 44.0 << -1 << 18 << 22 << 168 << QString()
        << u"WHO 2018: LDEN: not enough data (in the evening 71 % of 75 %)"_s
        << u"by night 44 dB(A), value 45"_s;
    QTest::newRow("a loud hour of a quiet night")
        << works << homes << 50.0 << 38.0 << 74 << 0 << 0 << 168 << u"+7"_s << u"TA Lärm: 7 dB above"_s
        << u"loudest night hour 47 dB(A) (Thu 16 July, 2:00–3:00), value 40 · by day 50 dB(A), value 55"_s;
    QTest::newRow("no loud hour") << works << homes << 50.0 << 38.0 << -1 << 0 << 0 << 168 << u"\u22122"_s
                                  << u"TA Lärm: kept"_s
                                  << u"loudest night hour 38 dB(A) (Mon 13 July, 0:00–1:00), value 40 · by "
                                     u"day 50 dB(A), value 55"_s;
    QTest::newRow("one loud hour is proof")
        << works << homes << 50.0 << 38.0 << 3 << 0 << 0 << 30 << u"+7"_s << u"TA Lärm: at least 7 dB above"_s
        << u"loudest night hour 47 dB(A) (Mon 13 July, 3:00–4:00), value 40 · by day: not enough data (14 % "
           u"of 75 %)"_s;
    QTest::newRow("few quiet hours are none")
        << works << homes << 50.0 << 38.0 << -1 << 0 << 0 << 30 << QString()
        << u"TA Lärm: by day: not enough data (14 % of 75 %) · loudest night hour: not enough data (25 % of "
           u"75 %)"_s
        << QString();
}

void TestNoiseLayer::keptIsWhatIsKnown()
{
    QFETCH(QString, set);
    QFETCH(QString, area);
    QFETCH(double, day);
    QFETCH(double, night);
    QFETCH(int, loudHour);
    QFETCH(int, lackFrom);
    QFETCH(int, lackTo);
    QFETCH(int, until);
    QFETCH(QString, text);
    QFETCH(QString, value);
    QFETCH(QString, coverage);
    MadeUpCache cache;
    cache.addStation(u"a"_s, u"Street"_s, cache.at(0, 0));
    const auto hourOf = [](qint64 t) { return (t - MadeUpCache::fromMs()) / MadeUpCache::hourMs; };
    cache.addSeries(
        u"a"_s, u"laeq"_s, u"dB(A)"_s, MadeUpCache::hourMs,
        [=](qint64 t) {
            const qint64 hour = hourOf(t);
            const qint64 clock = (hour + 24) % 24;
            const double level = clock < 6 || clock >= 22 ? night : day;
            return hour == loudHour ? 47.0 : level - (hour % 2 == 0 ? 0 : 0.1); // a still one would be stuck
        },
        [=](qint64 t) {
            const qint64 hour = hourOf(t);
            const auto lacks = [=](qint64 from) { return hour >= from + lackFrom && hour < from + lackTo; };
            return hour < until && !lacks(0) && !lacks(24);
        });
    const MapLayer layer = layerOf(cache, {{u"limits"_s, set}, {u"area"_s, area}});
    const Symbol &symbol = symbolOf(layer);
    const auto plain = [](QString shown) { return shown.replace(QChar(0x202f), u' '); };
    QCOMPARE(symbol.text, text);
    QCOMPARE(symbol.isHatched, text.isEmpty());
    QCOMPARE(plain(symbol.info.value), value);
    QCOMPARE(plain(symbol.info.coverage), coverage);
    QCOMPARE(layer.legend.noStatement, text.isEmpty() ? u"not enough data (1 of 1 stations)"_s : QString());
    const QString notes = plain(layer.legend.notes.join(u' '));
    const bool isByHour = set == u"ta_laerm"_s;
    QCOMPARE(notes.contains(u"loudest full hour of all nights in the period"), isByHour);
    QCOMPARE(notes.contains(u"day 55, loudest night hour 40 dB(A)"), isByHour);
}

void TestNoiseLayer::slightExcessIsNotHidden()
{
    MadeUpCache cache;
    cache.addStation(u"a"_s, u"Street"_s, cache.at(0, 0));
    cache.addSeries(u"a"_s, u"laeq"_s, u"dB(A)"_s, MadeUpCache::hourMs,
        [](qint64 t) { return (t / MadeUpCache::hourMs) % 2 ? 50.2 : 50.4; });
    const MapLayer layer = layerOf(cache, {{u"limits"_s, u"ta_laerm"_s}, {u"area"_s, u"commercial"_s}});
    QCOMPARE(symbolOf(layer).text, u"+0.4"_s); // 50.4 in the loudest night hour against 50, not rounded
    QVERIFY2(symbolOf(layer).info.coverage.startsWith(u"loudest night hour 50.4\u202fdB(A) ("),
        qPrintable(symbolOf(layer).info.coverage));
    QVERIFY(symbolOf(layer).fill != excessClasses().front().colour);
}

void TestNoiseLayer::filteredPeriodsHaveNoVerdict()
{
    MadeUpCache cache;
    cache.addNoise(u"a"_s, u"Street"_s, cache.at(0, 0), 66);
    TimeState time;
    time.range = MadeUpCache::week();
    time.hours = {7, 9};
    const MapLayer layer =
        layerOf(cache, {{u"limits"_s, u"16_bimschv"_s}, {u"area"_s, u"mixed"_s}}, false, time);
    QVERIFY(symbolOf(layer).isHatched && symbolOf(layer).text.isEmpty());
    // It is the filter that leaves nothing to compare, not the data.
    QVERIFY2(layer.legend.noStatement.startsWith(u"no value"), qPrintable(layer.legend.noStatement));
    QVERIFY2(layer.emptyText.contains(u"nothing is compared with filters"), qPrintable(layer.emptyText));
    const MapLayer withStreets = layerOf(
        cache, {{u"limits"_s, u"16_bimschv"_s}, {u"area"_s, u"mixed"_s}, {u"streets"_s, true}}, true, time);
    QVERIFY(withStreets.emptyText.isEmpty()); // streets have a legend
    QVERIFY(withStreets.legend.notes.join(u' ').contains(u"nothing is compared with filters"));
    // Levels themselves are those of the filtered hours.
    QVERIFY(layerOf(cache, {}, false, time).emptyText.isEmpty());
}

void TestNoiseLayer::referenceValuesAreNotAllLimits()
{
    MadeUpCache cache;
    cache.addNoise(u"a"_s, u"Street"_s, cache.at(0, 0), 66);
    const MapLayer two = layerOf(cache, {{u"limits"_s, u"16_bimschv"_s}, {u"area"_s, u"mixed"_s}});
    QCOMPARE(two.legend.notes.front(),
        u"Level less reference value (day 64, night 54\u202fdB(A)), the worse of them · n\u00a0=\u00a01"_s);
    const MapLayer one = layerOf(cache, {{u"limits"_s, u"who_2018_noise"_s}, {u"area"_s, u"wind_turbine"_s}});
    QCOMPARE(
        one.legend.notes.front(), u"Level less reference value (LDEN 45\u202fdB(A)) · n\u00a0=\u00a01"_s);
}

void TestNoiseLayer::streetNoiseIsMarkedAsScreening()
{
    MadeUpCache cache;
    cache.addTraffic(u"a"_s, u"Ring Road"_s, cache.at(0, 0), 18'000);
    cache.addTraffic(u"b"_s, u"Without speed"_s, cache.at(900, 0), 9'000);
    cache.addSeries(u"a"_s, u"speed_mean"_s, u"km/h"_s, MadeUpCache::hourMs,
        [](qint64 t) { return (t / MadeUpCache::hourMs) % 2 ? 48 : 52; });
    const MapLayer layer = layerOf(cache, {{u"streets"_s, true}}, true);
    const auto lines = std::get<std::shared_ptr<const PolylineLayer>>(layer.contents.front());
    QCOMPARE(lines->lines.size(), std::size_t(1));
    const ThingInfo &info = lines->lines.front().info;
    QCOMPARE(info.name, u"Ring Road"_s);
    QVERIFY2(info.value.startsWith(u"≈ "), qPrintable(info.value));
    QCOMPARE(info.coverage,
        u"indicative, not for decisions · heavy share assumed 7\u202f% · reference surface, level road"_s);
    const QString notes = layer.legend.notes.join(u' ');
    QVERIFY2(notes.contains(u"screening, not for decisions") && notes.contains(u"RLS-19"), qPrintable(notes));
    QVERIFY2(
        notes.contains(u"Assumed: heavy share 7\u202f% at 1 of 1 streets · reference surface, level road"),
        qPrintable(notes));
    QVERIFY2(notes.contains(u"1 counted street(s) without a measured speed"), qPrintable(notes));
    QVERIFY(layerOf(cache, {{u"streets"_s, false}}, true).emptyText.contains(u"No station"));
    // Whatever the symbols show, the lines' colours stand in the legend.
    const auto has = [&](const std::vector<LegendEntry> &entries) {
        return std::ranges::find(entries, lines->lines.front().colour, &LegendEntry::fill) != entries.end();
    };
    QVERIFY(has(layer.legend.entries));
    const MapLayer excess =
        layerOf(cache, {{u"streets"_s, true}, {u"limits"_s, u"16_bimschv"_s}, {u"area"_s, u"mixed"_s}}, true);
    QVERIFY(!has(excess.legend.entries) && has(excess.legend.colours));
    QCOMPARE(excess.legend.coloursText, u"Lines: level in dB(A)"_s);
}

void TestNoiseLayer::heavyShareIsCountedOrSaid_data()
{
    QTest::addColumn<QStringList>("directions"); // in which heavy vehicles are counted
    QTest::addColumn<int>("days"); // of the week on which they are
    QTest::addColumn<double>("share");
    QTest::addColumn<QString>("text");
    const QString assumed = u"heavy share assumed 7\u202f%"_s;
    const QStringList both{u"/east"_s, u"/west"_s};
    QTest::newRow("nowhere") << QStringList() << 7 << 0.07 << assumed;
    QTest::newRow("in one direction of two") << QStringList{u"/east"_s} << 7 << 0.07 << assumed;
    QTest::newRow("somewhere else") << QStringList{u"/north"_s, u"/south"_s} << 7 << 0.07 << assumed;
    QTest::newRow("on too few days") << both << 5 << 0.07 << assumed;
    QTest::newRow("in both") << both << 7 << 0.2 << u"heavy share 20\u202f%"_s;
    QTest::newRow("on most days: of the same hours") << both << 6 << 0.2 << u"heavy share 20\u202f%"_s;
}

void TestNoiseLayer::heavyShareIsCountedOrSaid()
{
    QFETCH(QStringList, directions);
    QFETCH(int, days);
    QFETCH(double, share);
    QFETCH(QString, text);
    MadeUpCache cache;
    cache.addSpeeds(u"a"_s, u"Ring Road"_s, cache.at(0, 0)); // by day 30 km/h, 2 × 150 vehicles an hour
    for (const QString &direction : directions) {
        cache.addSeries(
            u"a"_s, u"heavy_count"_s, u"veh"_s, MadeUpCache::hourMs,
            [](qint64 t) {
                const qint64 hour =
                    (t - MadeUpCache::fromMs() + MadeUpCache::dayMs) / MadeUpCache::hourMs % 24;
                return hour < 6 || hour >= 22 ? 1.0 : 30.0;
            },
            [days](qint64 t) { return t < MadeUpCache::fromMs() + days * MadeUpCache::dayMs; }, direction);
    }
    const MapLayer layer = layerOf(cache, {{u"streets"_s, true}}, true);
    const auto lines = std::get<std::shared_ptr<const PolylineLayer>>(layer.contents.front());
    QCOMPARE(lines->lines.size(), std::size_t(1));
    const ThingInfo &info = lines->lines.front().info;
    QCOMPARE(
        info.value, u"≈ %1\u202fdB(A), 25 m from the axis"_s.arg(*streetNoiseLevel(300, share, 30, false)));
    QVERIFY2(info.coverage.contains(QString(u" · "_s + text + u" · "_s)), qPrintable(info.coverage));
    QCOMPARE(layer.legend.notes.join(u' ').contains(u"Assumed: heavy share 7\u202f% at 1 of 1 streets"),
        text.contains(u"assumed"));
}

/** Eight hours of 150 vehicles at 30 km/h and eight of 5 at 90, in each direction: 31.9 km/h, not 60. */
void TestNoiseLayer::streetSpeedsCountWithTheirVehicles()
{
    MadeUpCache cache;
    const auto isQuick = [](qint64 t) {
        return (t - MadeUpCache::fromMs() + MadeUpCache::dayMs) / MadeUpCache::hourMs % 24 >= 14;
    };
    cache.addStation(u"a"_s, u"Ring Road"_s, cache.at(0, 0));
    cache.addSeries(u"a"_s, u"speed_mean"_s, u"km/h"_s, MadeUpCache::hourMs, [isQuick](qint64 t) {
        return (isQuick(t) ? 90 : 30) + (t / MadeUpCache::hourMs % 2 ? 1 : -1); // one alone would be stuck
    });
    for (const QString &direction : {u"/east"_s, u"/west"_s}) {
        cache.addSeries(
            u"a"_s, u"vehicle_count"_s, u"veh"_s, MadeUpCache::hourMs,
            [isQuick](qint64 t) { return isQuick(t) ? 5.0 : 150.0; }, {}, direction);
    }
    const MapLayer layer = layerOf(cache, {{u"streets"_s, true}}, true);
    const auto lines = std::get<std::shared_ptr<const PolylineLayer>>(layer.contents.front());
    QCOMPARE(lines->lines.size(), std::size_t(1));
    const double weighted = *streetNoiseLevel(155, 0.07, (300.0 * 30 + 10 * 90) / 310, false);
    QVERIFY(weighted != *streetNoiseLevel(155, 0.07, 60, false));
    QCOMPARE(lines->lines.front().info.value, u"≈ %1\u202fdB(A), 25 m from the axis"_s.arg(weighted));
}

void TestNoiseLayer::streetsNeedCountsByTheHour()
{
    MadeUpCache cache;
    cache.addStation(u"a"_s, u"Ring Road"_s, cache.at(0, 0));
    // Spread evenly, a third of the day's vehicles would drive by night.
    cache.addSeries(u"a"_s, u"vehicle_count"_s, u"veh"_s, MadeUpCache::dayMs,
        [](qint64 t) { return 12'000.0 + double(t / MadeUpCache::dayMs % 2); });
    cache.addSeries(u"a"_s, u"speed_mean"_s, u"km/h"_s, MadeUpCache::hourMs,
        [](qint64 t) { return 50.0 + (t / MadeUpCache::hourMs % 2 ? 1 : -1); });
    const MapLayer layer = layerOf(cache, {{u"streets"_s, true}}, true);
    QVERIFY(std::get<std::shared_ptr<const PolylineLayer>>(layer.contents.front())->lines.empty());
    const QString notes = layer.legend.notes.join(u' ');
    QVERIFY2(
        notes.contains(u"No street has both its flow and its speed measured by the hour"), qPrintable(notes));
    QVERIFY2(notes.contains(u"1 counted street(s) without counts by the hour"), qPrintable(notes));
}

/** As the traffic layer and the inspector: the other direction may be slower. */
void TestNoiseLayer::streetsNeedTheSpeedsOfAllDirections()
{
    MadeUpCache cache;
    cache.addTraffic(u"a"_s, u"Ring Road"_s, cache.at(0, 0), 12'000);
    for (const QString &direction : {u"/east"_s, u"/west"_s}) {
        cache.addSeries(
            u"a"_s, u"speed_mean"_s, u"km/h"_s, MadeUpCache::hourMs,
            [](qint64 t) { return 50.0 + (t / MadeUpCache::hourMs % 2 ? 1 : -1); },
            [direction](qint64 t) { return direction == u"/east" || t < MadeUpCache::fromMs(); }, direction);
    }
    const MapLayer layer = layerOf(cache, {{u"streets"_s, true}}, true);
    QVERIFY(std::get<std::shared_ptr<const PolylineLayer>>(layer.contents.front())->lines.empty());
    const QString notes = layer.legend.notes.join(u' ');
    QVERIFY2(notes.contains(u"1 counted street(s) without a measured speed"), qPrintable(notes));
}

void TestNoiseLayer::streetNoiseFollowsRls19()
{
    const auto level = streetNoiseLevel(1000, 0.07, 50, false);
    QVERIFY(level && *level == std::round(*level));
    QVERIFY(*level > 60 && *level < 75);
    // Twice the traffic is 3 dB, faster and with more trucks it is louder.
    QVERIFY(std::abs(*streetNoiseLevel(2000, 0.07, 50, false) - *level - 3) <= 1);
    QVERIFY(*streetNoiseLevel(1000, 0.07, 80, false) > *level);
    QVERIFY(*streetNoiseLevel(1000, 0.3, 50, false) > *level);
    QVERIFY(!streetNoiseLevel(0, 0.07, 50, false));
}

void TestNoiseLayer::noiseNeverMakesASurface()
{
    MadeUpCache cache;
    for (int i = 0; i < 30; ++i) {
        cache.addNoise(QString::number(i), u"N"_s, cache.at(100 * i, 70 * (i % 5)), 50 + i % 20);
    }
    for (const LayerContent &content : layerOf(cache, {{u"streets"_s, true}}).contents) {
        QVERIFY(!std::holds_alternative<std::shared_ptr<const SurfaceLayer>>(content));
    }
}

STADTBLICK_TEST(TestNoiseLayer, QCoreApplication)
#include "tst_noiselayer.moc"

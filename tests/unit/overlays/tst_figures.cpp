#include "models/analysis/noiselevels.h"
#include "models/overlays/figureexplanation.h"
#include "tests/support/testmain.h"
#include "tests/unit/overlays/figuresat.h"

#include <QtTest/QTest>

using namespace stadtblick;
using namespace Qt::StringLiterals;

/** A station's figures: all of domain.md's, with what has to stand beside them. */
class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void noise();
    void thresholds();
    void heat();
    void heatIslandNamesItsReference();
    void heatIslandRefusesDailyValues();
    void highestNeedsItsAfternoon();
    void traffic();
    void rain();
    void parking();
    void air();
    void ownIndicators();
    void tooLittleGivesNoNumber();
    void explanationTellsAll();
    void everyFigureIsWhole();
};

void TestFigures::noise()
{
    MadeUpCache cache;
    cache.addStation(u"n"_s, u"Lauterstraße"_s, cache.at(0, 0));
    // 60.1 by day, 50.1 by night (22–06), 55.5 in the evening: two values in turn, as one alone is a stuck
    // sensor.
    cache.addSeries(u"n"_s, u"laeq"_s, u"dB(A)"_s, 10 * minuteMs, [](qint64 t) {
        const qint64 hour = (t - MadeUpCache::fromMs()) / msPerHour;
        const qint64 ofDay = ((hour % 24) + 24) % 24;
        const double level = ofDay < 6 || ofDay >= 22 ? 50 : ofDay >= 18 ? 55.4 : 60;
        return level + static_cast<double>(t / (10 * minuteMs) % 2) * 0.2;
    });
    const StationFigures figures = figuresAt(cache, u"n"_s);
    const auto isNear = [&](QLatin1StringView key, double expected) {
        return std::abs(valueAt(figures, key) - expected) < 0.01;
    };
    QVERIFY(isNear("lDay"_L1, 60.1));
    QVERIFY(isNear("lEvening"_L1, 55.5));
    QVERIFY(isNear("lNight"_L1, 50.1));
    QVERIFY(isNear("lden"_L1, lden(60.1, 55.5, 50.1)));
    QCOMPARE(valueAt(figures, "lrDay"_L1), 60.0); // 59.3 rounded up
    QCOMPARE(valueAt(figures, "lrNight"_L1), 51.0);
    QVERIFY(isNear("l90"_L1, 50.1));
    QVERIFY(isNear("l50"_L1, 57.8)); // between 55.5 and 60.1: half of the hours lie on either side
    QVERIFY(isNear("l10"_L1, 60.1));
    QCOMPARE(find(figures, "l10"_L1)->detail, u"of hourly levels"_s);
    QVERIFY(isNear("loudestHour"_L1, 60.1));
    QVERIFY(isNear("loudestNightHour"_L1, 50.1));
    QCOMPARE(find(figures, "loudestNightHour"_L1)->coverage, (Coverage{56, 56})); // 7 × (6 + 2) hours
}

void TestFigures::thresholds()
{
    MadeUpCache cache;
    cache.addNoise(u"loud"_s, u"Loud"_s, cache.at(0, 0), 71);
    cache.addNoise(u"quiet"_s, u"Quiet"_s, cache.at(100, 0), 40);
    const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    const StationFigures loud = figuresAt(cache, u"loud"_s);
    const Figure *lden = find(loud, "lden"_L1);
    QVERIFY(lden->exceeded);
    // The severest of both, and by what is shown: whole decibels.
    QCOMPARE(lden->exceeded->limit, 70.0);
    QCOMPARE(lden->exceeded->by, std::round(*lden->value) - 70);
    QCOMPARE(
        lden->exceededText(locale), u"%1\u202fdB above 70\u202fdB(A)"_s.arg(std::round(*lden->value) - 70));
    QCOMPARE(lden->compared.size(), std::size_t(2));
    QVERIFY2(loud.note.contains(u"Thresholds: Lärmaktionsplanung"_s), qPrintable(loud.note));
    QVERIFY(loud.note.contains(u"RLS-19"_s));
    const StationFigures quiet = figuresAt(cache, u"quiet"_s);
    QVERIFY(!find(quiet, "lden"_L1)->exceeded);
    QCOMPARE(find(quiet, "lden"_L1)->exceededText(locale), QString());
}

void TestFigures::heat()
{
    MadeUpCache cache;
    cache.addStation(u"t"_s, u"Thermometer"_s, cache.at(0, 0));
    // From Wednesday on every day reaches 31 °C and no night falls below 20; a bit of variety against
    // 'stuck'.
    cache.addSeries(u"t"_s, u"air_temperature"_s, u"°C"_s, 10 * minuteMs, [](qint64 t) {
        const bool isHot = t >= MadeUpCache::fromMs() + 2 * MadeUpCache::dayMs;
        return std::round(10 * ((isHot ? 26 : 19) + 5 * MadeUpCache::daily(t))) / 10;
    });
    cache.addSeries(u"t"_s, u"relative_humidity"_s, u"%"_s, msPerHour,
        [](qint64 t) { return 55 - 10 * MadeUpCache::daily(t); });
    const StationFigures figures = figuresAt(cache, u"t"_s);
    QCOMPARE(valueAt(figures, "hotDays"_L1), 5.0);
    QCOMPARE(find(figures, "hotDays"_L1)->suffix, u"of 7"_s);
    QCOMPARE(valueAt(figures, "summerDays"_L1), 5.0);
    QCOMPARE(valueAt(figures, "desertDays"_L1), 0.0);
    QVERIFY(!find(figures, "frostDays"_L1)); // in July nobody asks
    QVERIFY(valueAt(figures, "tropicalNights"_L1) >= 4);
    QVERIFY(valueAt(figures, "degreeHours"_L1) > 100);
    QVERIFY(valueAt(figures, "degreeHours26"_L1) < valueAt(figures, "degreeHours"_L1));
    QVERIFY(valueAt(figures, "degreeHours30"_L1) < valueAt(figures, "degreeHours26"_L1));
    QCOMPARE(find(figures, "degreeHours30"_L1)->title, u"Degree hours above 30 °C"_s);
    QVERIFY(find(figures, "degreeHours30"_L1)->method.contains(u"T − 30 °C"_s));
    const double index = valueAt(figures, "heatIndexMaximum"_L1);
    QVERIFY2(index > 30 && index < 36, qPrintable(QString::number(index)));
    QVERIFY(!find(figures, "heatIsland"_L1)); // no reference station is named
}

void TestFigures::heatIslandNamesItsReference()
{
    MadeUpCache cache;
    for (const auto &[id, degrees] : {std::pair(u"city"_s, 22.0), std::pair(u"field"_s, 19.5)}) {
        cache.addStation(id, id == u"city"_s ? u"Market"_s : u"Meadow"_s, cache.at(0, 0));
        cache.addSeries(id, u"air_temperature"_s, u"°C"_s, 10 * minuteMs,
            [degrees](qint64 t) { return degrees + std::round(30 * MadeUpCache::daily(t)) / 10; });
    }
    cache.setProfile(R"("heatReference":{"source":"net","station":"field"})");
    const StationFigures city = figuresAt(cache, u"city"_s);
    QVERIFY(std::abs(valueAt(city, "heatIsland"_L1) - 2.5) < 1e-6);
    QVERIFY(find(city, "heatIsland"_L1)->detail.contains(u"Meadow"_s));
    QVERIFY(find(city, "heatIsland"_L1)->method.contains(u"not corrected for height"_s));
    QVERIFY(!find(figuresAt(cache, u"field"_s), "heatIsland"_L1));
}

/** City nights are not compared with a meadow's means of days; why not is told. */
void TestFigures::heatIslandRefusesDailyValues()
{
    MadeUpCache cache;
    cache.addStation(u"city"_s, u"Market"_s, cache.at(0, 0));
    cache.addSeries(u"city"_s, u"air_temperature"_s, u"°C"_s, 10 * minuteMs,
        [](qint64 t) { return 22 + std::round(30 * MadeUpCache::daily(t)) / 10; });
    cache.addStation(u"field"_s, u"Meadow"_s, cache.at(3000, 0));
    cache.addSeries(u"field"_s, u"air_temperature"_s, u"°C"_s, MadeUpCache::dayMs,
        [](qint64 t) { return 19 + double((t - MadeUpCache::fromMs()) / MadeUpCache::dayMs % 2); });
    cache.setProfile(R"("heatReference":{"source":"net","station":"field"})");
    const StationFigures city = figuresAt(cache, u"city"_s);
    const Figure *island = find(city, "heatIsland"_L1);
    QVERIFY(island && !island->value && !find(city, "heatIsland95"_L1));
    QCOMPARE(island->valueText(QLocale(QLocale::English)),
        u"reference station Meadow: values more than 3 h apart"_s);
    QCOMPARE(island->status(), u"insufficient"_s);
    // The highest mean of a day is no highest temperature.
    const StationFigures field = figuresAt(cache, u"field"_s);
    QVERIFY(find(field, "airTemperatureMean"_L1) && !find(field, "maximum"_L1));
}

/** As on the map: of one day 20 hours are enough, but not without the warmest four. */
void TestFigures::highestNeedsItsAfternoon()
{
    MadeUpCache cache;
    cache.addStation(u"t"_s, u"Thermometer"_s, cache.at(0, 0));
    cache.addSeries(
        u"t"_s, u"air_temperature"_s, u"°C"_s, 10 * minuteMs,
        [](qint64 t) { return 26 + 6 * MadeUpCache::daily(t); },
        [](qint64 t) {
            const qint64 hour = (t - MadeUpCache::fromMs()) / msPerHour;
            return hour < 14 || hour >= 18;
        });
    ViewState view = weekView();
    view.time.range = TimeRange{MadeUpCache::fromMs(), MadeUpCache::fromMs() + MadeUpCache::dayMs};
    const StationFigures day = figuresAt(cache, u"t"_s, view);
    const Figure *highest = find(day, "maximum"_L1);
    QVERIFY(highest && !highest->value);
    QCOMPARE(highest->valueText(QLocale(QLocale::English, QLocale::UnitedKingdom)),
        u"11:00–19:00: not enough data (50\u202f% of 80\u202f%)"_s);
    QVERIFY(std::abs(valueAt(day, "minimum"_L1) - 20) < 1e-9);
    // Of the week all but four hours of its afternoons are there.
    QVERIFY(valueAt(figuresAt(cache, u"t"_s), "maximum"_L1) > 31.9);
}

void TestFigures::traffic()
{
    MadeUpCache cache;
    cache.addTraffic(u"v"_s, u"Pariser Straße"_s, cache.at(0, 0), 12000);
    for (const QString &direction : {u"/east"_s, u"/west"_s}) {
        cache.addSeries(
            u"v"_s, u"heavy_count"_s, u"veh"_s, msPerHour,
            [](qint64 t) { return std::round(12.5 * (1 + 0.8 * MadeUpCache::daily(t))); }, {}, direction);
    }
    cache.addSeries(u"v"_s, u"bicycle_count"_s, u"bicycles"_s, msPerHour,
        [](qint64 t) { return 40 + t / msPerHour % 2; });
    cache.addSeries(u"v"_s, u"speed_mean"_s, u"km/h"_s, msPerHour,
        [](qint64 t) { return t / msPerHour % 2 == 0 ? 30.0 : 60.0; });
    cache.setProfile(R"("capacities":[{"source":"net","station":"v","vehiclesPerHour":1200}])");
    const StationFigures figures = figuresAt(cache, u"v"_s);
    QVERIFY(std::abs(valueAt(figures, "dtv"_L1) - 12000) < 50);
    QVERIFY(std::abs(valueAt(figures, "dtvWorkdays"_L1) - 12000) < 50);
    QVERIFY(std::abs(valueAt(figures, "heavyShare"_L1) - 5) < 0.1);
    QVERIFY(std::abs(valueAt(figures, "saturation"_L1) - 75) < 1);
    QCOMPARE(find(figures, "saturation"_L1)->suffix, u"level C"_s);
    QVERIFY(std::abs(valueAt(figures, "modalSplitMotor"_L1) + valueAt(figures, "modalSplitBicycle"_L1) - 100)
        < 1e-9);
    QVERIFY(find(figures, "modalSplitMotor"_L1)->detail.contains(u"not of trips"_s));
    QVERIFY(std::abs(valueAt(figures, "speedTimeMean"_L1) - 45) < 2);
    QVERIFY(valueAt(figures, "speedSpaceMean"_L1) < valueAt(figures, "speedTimeMean"_L1));
    QVERIFY(find(figures, "peakHour"_L1)->detail.contains(u"of the mean day"_s));
    // Both directions: 12,000 · 7 days.
    QVERIFY(std::abs(valueAt(figures, "sum"_L1, u"heavy_count") - 0.05 * 84000) < 100);
}

void TestFigures::rain()
{
    MadeUpCache cache;
    cache.addStation(u"r"_s, u"Rain gauge"_s, cache.at(0, 0));
    const qint64 burst = MadeUpCache::fromMs() + 30 * msPerHour;
    cache.addSeries(u"r"_s, u"precipitation"_s, u"mm"_s, 10 * minuteMs, [burst](qint64 t) {
        return t >= burst && t < burst + msPerHour ? 3.0 + t / (10 * minuteMs) % 2 * 0.2 : 0.0;
    });
    const StationFigures figures = figuresAt(cache, u"r"_s);
    QVERIFY(std::abs(valueAt(figures, "rainSum"_L1) - 18.6) < 1e-9);
    QVERIFY(std::abs(valueAt(figures, "rainMaximum1h"_L1) - 18.6) < 1e-9);
    QCOMPARE(valueAt(figures, "rainLevel"_L1), 2.0);
    QVERIFY(find(figures, "rainLevel"_L1)->detail.startsWith(u"measured amount in the class of"_s));
    QCOMPARE(find(figures, "rainSum"_L1)->status(), u"ok"_s);
}

void TestFigures::parking()
{
    MadeUpCache cache;
    cache.addStation(u"p"_s, u"Car park"_s, cache.at(0, 0));
    cache.addSeries(u"p"_s, u"parking_occupied"_s, u"spaces"_s, 15 * minuteMs,
        [](qint64 t) { return std::round(150 + 98 * MadeUpCache::daily(t)); });
    cache.addSeries(u"p"_s, u"parking_capacity"_s, u"spaces"_s, msPerHour, [](qint64) { return 250.0; });
    const StationFigures figures = figuresAt(cache, u"p"_s);
    QVERIFY(std::abs(valueAt(figures, "parkingMean"_L1) - 60) < 0.5);
    QVERIFY(std::abs(valueAt(figures, "parkingMaximum"_L1) - 99.2) < 0.5);
    QVERIFY(std::abs(valueAt(figures, "parkingTurnover"_L1) - 196.0 / 250) < 0.02);
    QVERIFY(std::abs(valueAt(figures, "searchTraffic"_L1) - 28.4) < 0.5);
    QVERIFY(find(figures, "searchTraffic"_L1)->detail.contains(u"estimate"_s));
    QCOMPARE(find(figures, "parkingTurnover"_L1)->status(), u"at_least"_s);
}

void TestFigures::air()
{
    MadeUpCache cache;
    cache.addStation(u"a"_s, u"Air"_s, cache.at(0, 0));
    // Two days of 60 µg/m³, else 40; two values in turn.
    cache.addSeries(u"a"_s, u"pm10"_s, u"µg/m³"_s, msPerHour, [](qint64 t) {
        const qint64 day = (t - MadeUpCache::fromMs()) / MadeUpCache::dayMs;
        return (day == 2 || day == 3 ? 60.0 : 40.0) + double(t / msPerHour % 2);
    });
    cache.addSeries(
        u"a"_s, u"o3"_s, u"µg/m³"_s, msPerHour, [](qint64 t) { return 80 + 45 * MadeUpCache::daily(t); });
    // Three hours of 201 µg/m³, and one of 200.4, which is 200 when compared.
    cache.addStation(u"n"_s, u"Nitrogen"_s, cache.at(300, 0));
    cache.addSeries(u"n"_s, u"no2"_s, u"µg/m³"_s, msPerHour, [](qint64 t) {
        const qint64 hour = (t - MadeUpCache::fromMs()) / msPerHour;
        return hour >= 30 && hour < 33 ? 201.0 : hour == 40 ? 200.4 : 30.0;
    });
    const StationFigures figures = figuresAt(cache, u"a"_s);
    const StationFigures nitrogen = figuresAt(cache, u"n"_s);
    QCOMPARE(valueAt(nitrogen, "exceedanceHours_eu_2008_50"_L1, u"no2"), 3.0);
    QVERIFY(find(nitrogen, "exceedanceHours_eu_2008_50"_L1, u"no2")->detail.contains(u"18 a year"));
    QVERIFY(find(nitrogen, "exceedanceHours_who_2021_air"_L1, u"no2")->method.contains(u"not checked"));
    QVERIFY(std::abs(valueAt(figures, "mean"_L1, u"pm10") - (2 * 60.5 + 5 * 40.5) / 7) < 1e-9);
    QCOMPARE(valueAt(figures, "exceedanceDays_eu_2008_50"_L1, u"pm10"), 2.0);
    QCOMPARE(find(figures, "exceedanceDays_eu_2008_50"_L1, u"pm10")->suffix, u"of 7"_s);
    QVERIFY(find(figures, "mean"_L1, u"pm10")->method.contains(u"indicative"_s));
    QVERIFY(!find(figures, "mean"_L1, u"pm10")->exceeded);
    const double eight = valueAt(figures, "maximum8h"_L1, u"o3");
    QVERIFY2(eight > 110 && eight < 125, qPrintable(QString::number(eight)));
    QCOMPARE(valueAt(figures, "ubaIndex"_L1), 4.0); // PM10 61: 54 < 61 ≤ 90
    QCOMPARE(find(figures, "ubaIndex"_L1)->suffix, u"poor"_s);
    QVERIFY(find(figures, "ubaIndex"_L1)->method.contains(u"Nitrogen dioxide"_s)); // what is missing is named
    QCOMPARE(valueAt(figures, "europeanIndex"_L1), 4.0); // ozone: 120 < 125 ≤ 160
}

void TestFigures::ownIndicators()
{
    MadeUpCache cache;
    cache.addNoise(u"n"_s, u"Noise"_s, cache.at(0, 0), 60);
    cache.addThermometers();
    cache.setProfile(R"json("indicators":[{"key":"loudHours","title":"Laute Stunden","unit":"h","decimals":0,
        "formula":"hours(laeq > 55)","source":"Beschluss 7/2026"
}],
        "limits":[{"figure":"loudHours","above":50,"label":"Leitbild Ruhe","source":"Beschluss 7/2026"},
                  {"figure":"loudHours","above":10,"label":"alt","source":"x","validFrom":"2030-01-01"}])json");
    const StationFigures figures = figuresAt(cache, u"n"_s);
    const Figure *own = find(figures, "loudHours"_L1);
    QVERIFY(own && own->value);
    QCOMPARE(own->unit, u"h"_s);
    QVERIFY(own->method.contains(u"hours(laeq > 55)"_s) && own->method.contains(u"Beschluss 7/2026"_s));
    QCOMPARE(own->compared.size(), std::size_t(1)); // the other one begins later
    QCOMPARE(own->exceeded->label, u"Leitbild Ruhe"_s);
    QVERIFY(!find(figuresAt(cache, u"t1"_s), "loudHours"_L1)); // no noise there
}

void TestFigures::tooLittleGivesNoNumber()
{
    MadeUpCache cache;
    cache.addNoise(u"n"_s, u"Noise"_s, cache.at(0, 0), 60,
        [](qint64 t) { return t < MadeUpCache::fromMs() + 3 * MadeUpCache::dayMs; });
    const StationFigures figures = figuresAt(cache, u"n"_s);
    const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    for (const auto &key : {"lden"_L1, "lNight"_L1, "laeq"_L1, "lrDay"_L1, "l50"_L1}) {
        const Figure *figure = find(figures, key);
        QVERIFY2(figure && !figure->value, key.data());
        QCOMPARE(figure->status(), u"insufficient"_s);
        QVERIFY2(figure->valueText(locale).contains(u"of 75"_s), qPrintable(figure->valueText(locale)));
    }
    QCOMPARE(figures.gaps.front().ranges.size(), std::size_t(1));
    QCOMPARE(figures.gaps.front().ranges.front().lengthMs(), 4 * MadeUpCache::dayMs);
}

void TestFigures::explanationTellsAll()
{
    MadeUpCache cache;
    cache.addNoise(u"n's"_s, u"Noise"_s, cache.at(0, 0), 71,
        [](qint64 t) { return t < MadeUpCache::fromMs() + 6 * MadeUpCache::dayMs; });
    const StationFigures figures = figuresAt(cache, u"n's"_s);
    const QString text =
        explanationOf(*find(figures, "lden"_L1), figures, QLocale(QLocale::English, QLocale::UnitedKingdom));
    for (const char *part : {"LDEN", "2002/49/EC", "Period: ", "Station: Noise (net/n's)", "Coverage: 8",
             "Threshold: 70", "passed", "Missing hours", "24", "Measuring net (made up)",
             "stadtblick export figures --cache '"}) {
        QVERIFY2(text.contains(QString::fromUtf8(part)),
            qPrintable(u"%1 in:\n%2"_s.arg(QString::fromUtf8(part), text)));
    }
    // The apostrophe in the id doesn't end the shell's quotes.
    QVERIFY2(commandFor(figures).contains(u"n'\\''s"_s), qPrintable(commandFor(figures)));
    const QString all = explanationOf(figures, QLocale(QLocale::English, QLocale::UnitedKingdom));
    for (const Figure &figure : figures.figures) {
        QVERIFY2(all.contains(figure.method), qPrintable(figure.key));
    }
}

void TestFigures::everyFigureIsWhole()
{
    MadeUpCache cache;
    cache.addNoise(u"s"_s, u"Everything"_s, cache.at(0, 0), 60);
    for (const Quantity &quantity : quantities()) {
        if (quantity.key == u"laeq") {
            continue;
        }
        const double middle =
            std::isfinite(quantity.rangeTo) ? (quantity.rangeFrom + quantity.rangeTo) / 2 : 100;
        const double swing = std::min(quantity.largestStep.value_or(1) / 50, 0.5);
        cache.addSeries(u"s"_s, quantity.key, quantity.unit, 10 * minuteMs,
            [=](qint64 t) { return middle + swing * double(t / (10 * minuteMs) % 7); });
    }
    QStringList seen;
    for (const Figure &figure : figuresAt(cache, u"s"_s).figures) {
        const QByteArray name = (figure.quantity + u'/' + figure.key).toUtf8();
        QVERIFY2(!figure.title.isEmpty() && !figure.method.isEmpty() && !figure.periodText.isEmpty(), name);
        QVERIFY2(figure.period == MadeUpCache::week() && figure.coverage.total > 0, name);
        QVERIFY2(figure.source == u"Measuring net (made up)"_s && figure.isDemo, name);
        QVERIFY2(figure.value || !figure.valueText(QLocale::c()).isEmpty(), name);
        QVERIFY2(!seen.contains(QString::fromUtf8(name)), name);
        seen.append(QString::fromUtf8(name));
    }
    QVERIFY(seen.size() > 60);
}

STADTBLICK_TEST(TestFigures, QCoreApplication)
#include "tst_figures.moc"

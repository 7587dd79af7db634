#include "app/commands/exporter.h"
#include "models/overlays/areafigures.h"
#include "models/overlays/comparisonloader.h"
#include "models/overlays/figureexplanation.h"
#include "models/overlays/furtherfigures.h"
#include "models/report/reportbuilder.h"
#include "tests/support/csvrows.h"
#include "tests/support/program.h"
#include "tests/support/testmain.h"
#include "tests/unit/overlays/madeupcache.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace stadtblick;
using namespace stadtblick::test;
using namespace Qt::StringLiterals;

/** Figures on screen, in the report and in the export are the same. */
class TestFiguresExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(); }
    void screenReportAndExportAgree();
    void geoJsonHasTheSame();
    void commandOfTheExplanationWorks();
    void sameInEveryLanguage();
    void furtherPagesAgree_data();
    void furtherPagesAgree();
    void selectedAreaIsThere();
    void colouredDistrictsAreThere_data();
    void colouredDistrictsAreThere();
    void comparisonIsThere_data();
    void comparisonIsThere();
    void unreadableProfileIsAnError();

private:
    QList<CsvRow> exported(const ViewState &view);
    StationFigures onScreen(const QString &station, const QLocale &locale);

    std::unique_ptr<MadeUpCache> m_cache;
    QTemporaryDir m_folder;
    ViewState m_view;
};

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** The shell's words of a command line that quotes with apostrophes. */
QStringList words(const QString &line)
{
    QStringList list{QString()};
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'\'') {
            isQuoted = !isQuoted;
        } else if (line[i] == u'\\' && !isQuoted) {
            list.last() += line[++i];
        } else if (line[i] == u' ' && !isQuoted) {
            list.append(QString());
        } else {
            list.last() += line[i];
        }
    }
    return list;
}

CsvRow rowOf(const QList<CsvRow> &rows, const QString &station, const Figure &figure)
{
    for (const CsvRow &row : rows) {
        if (row.value(u"station_id"_s) == station && row.value(u"key"_s) == figure.key
            && row.value(u"quantity"_s) == figure.quantity) {
            return row;
        }
    }
    return {};
}

} // namespace

void TestFiguresExport::initTestCase()
{
    m_cache = std::make_unique<MadeUpCache>();
    m_cache->addNoise(u"n's"_s, u"Lauterstraße, \"Rathaus\""_s, m_cache->at(0, 0), 71,
        [](qint64 t) { return t % (11 * MadeUpCache::hourMs) != 0; });
    m_cache->addNoise(u"quiet"_s, u"Park"_s, m_cache->at(300, 0), 45,
        [](qint64 t) { return t < MadeUpCache::fromMs() + 2 * MadeUpCache::dayMs; });
    m_cache->addTraffic(u"v"_s, u"Pariser Straße"_s, m_cache->at(0, 400), 12000);
    m_cache->addThermometers();
    m_cache->addStation(u"park"_s, u"Market garage"_s, m_cache->at(100, 400));
    for (const QString &quantity : {u"parking_occupied"_s, u"parking_capacity"_s}) {
        const double base = quantity == u"parking_capacity"_s ? 400 : 330;
        m_cache->addSeries(u"park"_s, quantity, u"spaces"_s, MadeUpCache::hourMs,
            [base](qint64 t) { return base == 400 ? 400.0 : std::round(base + 60 * MadeUpCache::daily(t)); });
    }
    m_cache->addIdeas(200);
    m_cache->addDistricts();
    m_view.time.range = MadeUpCache::week();
    m_view.camera = {{7.769, 49.4447}, 13};
    m_view.selection = {u"station"_s, u"net"_s, u"n's"_s};
}

QList<CsvRow> TestFiguresExport::exported(const ViewState &view)
{
    const QString path = m_folder.filePath(u"figures.csv"_s);
    Connection reader = m_cache->reader();
    const auto rows = exportCache(reader, ExportContent::Figures, path, true, &view);
    if (!rows) {
        qWarning("%s", qPrintable(toOneLine(rows.error())));
    }
    return csvRows(bytesOf(path), ',');
}

StationFigures TestFiguresExport::onScreen(const QString &station, const QLocale &locale)
{
    SceneOptions options;
    options.locale = locale;
    SceneCache sceneCache;
    return loadStationFigures(
        m_cache->connection(), {u"station"_s, u"net"_s, station}, m_view, options, sceneCache)
        .value()
        .value();
}

void TestFiguresExport::screenReportAndExportAgree()
{
    const QList<CsvRow> rows = exported(m_view);
    QVERIFY(rows.size() > 40 * 5);
    const QLocale locale(QLocale::German);
    for (const QString &station : {u"n's"_s, u"quiet"_s, u"v"_s, u"t7"_s}) {
        const StationFigures screen = onScreen(station, locale);
        ViewState view = m_view;
        view.selection.id = station;
        const auto report = buildReport(m_cache->connection(), nullptr, emptyProfile(), view,
            {locale, QDateTime(QDate(2026, 7, 20), QTime(12, 0))});
        QVERIFY2(report, report ? "" : qPrintable(toOneLine(report.error())));
        QList<QStringList> printed;
        printed.append(
            QList<QStringList>(report->pages[0].table.rows.begin(), report->pages[0].table.rows.end()));
        for (const ReportTable &table : report->pages[0].furtherTables) {
            printed.append(QList<QStringList>(table.rows.begin(), table.rows.end()));
        }
        QVERIFY(!screen.figures.empty());
        for (const Figure &figure : screen.figures) {
            const CsvRow row = rowOf(rows, station, figure);
            QVERIFY2(!row.isEmpty(), qPrintable(station + u' ' + figure.key));
            QCOMPARE(row.value(u"value"_s).isEmpty(), !figure.value);
            if (figure.value) {
                QCOMPARE(row.value(u"value"_s).toDouble(), *figure.value);
            }
            QCOMPARE(row.value(u"status"_s), figure.status());
            QCOMPARE(row.value(u"valid"_s).toLongLong(), figure.coverage.valid);
            QCOMPARE(row.value(u"total"_s).toLongLong(), figure.coverage.total);
            QCOMPARE(row.value(u"percent"_s).toInt(), figure.coverage.percent());
            QCOMPARE(row.value(u"from"_s), toIsoUtc(MadeUpCache::week().fromMs));
            QCOMPARE(row.value(u"attribution"_s), u"Measuring net (made up)"_s);
            const bool isPrinted = std::ranges::any_of(printed, [&](const QStringList &cells) {
                return cells.value(0).startsWith(figure.title) && cells.value(1) == figure.valueText(locale)
                    && cells.value(0).endsWith(figure.exceededText(locale));
            });
            QVERIFY2(isPrinted, qPrintable(station + u' ' + figure.key + u' ' + figure.valueText(locale)));
        }
    }
}

void TestFiguresExport::geoJsonHasTheSame()
{
    const QString path = m_folder.filePath(u"figures.geojson"_s);
    Connection reader = m_cache->reader();
    const auto count = exportCache(reader, ExportContent::Figures, path, true, &m_view);
    QVERIFY2(count, count ? "" : qPrintable(toOneLine(count.error())));
    const QJsonArray features = QJsonDocument::fromJson(bytesOf(path)).object().value(u"features").toArray();
    QCOMPARE(features.size(), *count);
    QCOMPARE(features.size(), exported(m_view).size());
    for (const QJsonValue &feature : features) {
        const QJsonObject properties = feature[u"properties"].toObject();
        QVERIFY(properties.contains(u"method") && properties.contains(u"needed"));
        QCOMPARE(properties.value(u"value").isNull(),
            properties.value(u"status").toString() != u"ok"
                && properties.value(u"status").toString() != u"at_least");
    }
}

void TestFiguresExport::commandOfTheExplanationWorks()
{
    const StationFigures screen = onScreen(u"n's"_s, QLocale::c());
    QStringList command = words(commandFor(screen));
    QCOMPARE(command.takeFirst(), u"stadtblick"_s);
    command[command.indexOf(u"--out"_s) + 1] = m_folder.filePath(u"figures.csv"_s);
    const ProgramRun run = runProgram(command, m_folder.path());
    QVERIFY2(run.exitCode == 0, run.explained());
    const QList<CsvRow> rows = csvRows(bytesOf(m_folder.filePath(u"figures.csv"_s)), ',');
    for (const Figure &figure : screen.figures) {
        const CsvRow row = rowOf(rows, u"n's"_s, figure);
        QVERIFY2(figure.value ? row.value(u"value"_s).toDouble() == *figure.value
                              : row.value(u"value"_s).isEmpty(),
            qPrintable(figure.key));
    }
}

void TestFiguresExport::sameInEveryLanguage()
{
    const QStringList arguments{u"export"_s, u"figures"_s, u"--cache"_s, m_cache->path(), u"--out"_s};
    const auto run = [&](const QString &language) {
        const QString path = m_folder.filePath(language + u".csv"_s);
        const ProgramRun done =
            runProgram(arguments + QStringList{path, u"--language"_s, language}, m_folder.path());
        return done.exitCode == 0 ? bytesOf(path) : QByteArray();
    };
    const QByteArray german = run(u"de"_s);
    QVERIFY(german.contains("Loudest hour"));
    QCOMPARE(german, run(u"en"_s));
}

void TestFiguresExport::furtherPagesAgree_data()
{
    QTest::addColumn<QString>("station");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("traffic") << u"v"_s << QStringList{u"approachPeakFlow"_s, u"trend"_s, u"unusualHours"_s};
    QTest::newRow("noise") << u"n's"_s << QStringList{u"trend"_s, u"unusualHours"_s};
    QTest::newRow("a car park") << u"park"_s
                                << QStringList{u"searchTrafficFlow"_s, u"occupancyFullestHour"_s};
}

void TestFiguresExport::furtherPagesAgree()
{
    QFETCH(QString, station);
    QFETCH(QStringList, keys);
    const QLocale locale = QLocale::c();
    ViewState view = m_view;
    view.selection.id = station;
    SceneOptions options;
    options.locale = locale;
    SceneCache sceneCache;
    const auto further = loadFurtherFigures(m_cache->connection(), view, options, sceneCache);
    QVERIFY(further);
    // What no filter touches doesn't name it.
    ViewState filtered = m_view;
    filtered.time.dayTypes = {u"workday"_s};
    for (const CsvRow &row : exported(filtered)) {
        static const QStringList untouched{u"trend"_s, u"unusualHours"_s, u"approachPeakFlow"_s};
        QCOMPARE(row.value(u"filters"_s).isEmpty(), untouched.contains(row.value(u"key"_s)));
    }
    const QList<CsvRow> rows = exported(m_view);
    const auto report = buildReport(m_cache->connection(), nullptr, emptyProfile(), view,
        {locale, QDateTime(QDate(2026, 7, 20), QTime(12, 0))});
    QVERIFY(report);
    for (const QString &key : keys) {
        QVERIFY2(std::ranges::find(*further, key, &Figure::key) != further->end(), qPrintable(key));
    }
    for (const Figure &figure : *further) {
        const auto row = std::ranges::find_if(rows, [&](const CsvRow &one) {
            return one.value(u"station_id"_s) == station && one.value(u"key"_s) == figure.key
                && one.value(u"quantity"_s) == figure.quantity && one.value(u"detail"_s) == figure.detail;
        });
        QVERIFY2(row != rows.end(), qPrintable(figure.key));
        QCOMPARE(row->value(u"shown"_s), figure.valueText(locale));
        QCOMPARE(row->value(u"status"_s), figure.status());
        QCOMPARE(row->value(u"percent"_s).toInt(), figure.coverage.percent());
        QCOMPARE(row->value(u"unit"_s), figure.unit);
        QCOMPARE(row->value(u"attribution"_s), u"Measuring net (made up)"_s);
        QVERIFY(!row->value(u"method"_s).isEmpty() && !row->value(u"from"_s).isEmpty());
        const auto isPrinted = [&](const ReportTable &table) {
            return std::ranges::any_of(table.rows, [&](const QStringList &cells) {
                return cells.value(0).startsWith(figure.title) && cells.value(1) == figure.valueText(locale);
            });
        };
        QVERIFY2(std::ranges::any_of(report->pages[0].furtherTables, isPrinted), qPrintable(figure.title));
    }
}

void TestFiguresExport::selectedAreaIsThere()
{
    ViewState view = m_view;
    view.selection = {u"district"_s, u"net"_s, u"0"_s};
    SceneOptions options;
    options.locale = QLocale::c();
    SceneCache sceneCache;
    const auto area = loadAreaFigures(m_cache->connection(), view, options, sceneCache).value().value();
    QVERIFY(area.ideas.count > 0 && area.ideas.support > 0 && area.stationCount > 2);
    QList<CsvRow> rows = exported(view);
    QCOMPARE(rows.front().value(u"subject"_s), u"station"_s);
    erase_if(rows, [](const CsvRow &row) { return row.value(u"subject"_s) != u"district"; });
    const auto rowOfKey = [&](const QString &key) {
        const auto row = std::ranges::find(rows, key, [](const CsvRow &one) { return one.value(u"key"_s); });
        return row == rows.end() ? CsvRow() : *row;
    };
    QCOMPARE(rowOfKey(u"areaStations"_s).value(u"value"_s).toInt(), area.stationCount);
    const CsvRow ideas = rowOfKey(u"ideas"_s);
    QCOMPARE(ideas.value(u"station"_s), u"Westend"_s);
    QCOMPARE(ideas.value(u"station_id"_s), u"0"_s);
    QCOMPARE(ideas.value(u"value"_s).toLongLong(), area.ideas.count);
    QCOMPARE(ideas.value(u"valid"_s).toLongLong(), 175);
    QCOMPARE(ideas.value(u"total"_s).toLongLong(), 200);
    QVERIFY(ideas.value(u"from"_s).isEmpty()); // made-up ideas have no date: no period is invented
    QCOMPARE(rowOfKey(u"ideaSupport"_s).value(u"value"_s).toLongLong(), area.ideas.support);
    const auto warmth = std::ranges::find(area.quantities, u"air_temperature"_s, &AreaQuantity::quantity);
    const CsvRow mean = rowOfKey(u"airTemperatureMeanOfStations"_s);
    QCOMPARE(mean.value(u"shown"_s), warmth->mean->valueText(QLocale::c()));
    QCOMPARE(mean.value(u"attribution"_s), u"Measuring net (made up)"_s);
    QVERIFY(!mean.value(u"method"_s).isEmpty() && !mean.value(u"percent"_s).isEmpty());
    view.selection.id = u"gone"_s;
    QVERIFY(std::ranges::none_of(
        exported(view), [](const CsvRow &row) { return row.value(u"subject"_s) != u"station"; }));
}

void TestFiguresExport::colouredDistrictsAreThere_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QString>("unit");
    QTest::newRow("surface") << u"heat_mean"_s << u"air_temperature"_s << u"°C"_s;
    QTest::newRow("stations") << u"lden"_s << u"laeq"_s << u"dB(A)"_s;
    QTest::newRow("ideas") << u"ideas"_s << QString() << u"ideas"_s;
}

void TestFiguresExport::colouredDistrictsAreThere()
{
    QFETCH(QString, indicator);
    QFETCH(QString, quantity);
    QFETCH(QString, unit);
    ViewState view = m_view;
    view.layers = {{u"districts"_s, true, 0.7, {{u"indicator"_s, indicator}}, {}}};
    SceneOptions options;
    options.locale = QLocale::c();
    SceneCache sceneCache;
    const auto scene = loadScene(m_cache->connection(), view, options, sceneCache);
    QVERIFY(scene);
    const auto &areas = std::get<std::shared_ptr<const PolygonLayer>>(scene->layers[0].contents[0])->areas;
    QList<CsvRow> rows = exported(view);
    erase_if(rows, [](const CsvRow &row) { return row.value(u"subject"_s) != u"district"; });
    QCOMPARE(rows.size(), std::ssize(areas));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const MapArea &area = areas[static_cast<std::size_t>(i)];
        QCOMPARE(rows[i].value(u"station"_s), area.info.name);
        QCOMPARE(rows[i].value(u"key"_s), indicator + u"OfDistrict"_s);
        QCOMPARE(rows[i].value(u"quantity"_s), quantity);
        QCOMPARE(rows[i].value(u"unit"_s), unit);
        if (rows[i].value(u"status"_s) == u"ok") {
            QCOMPARE(rows[i].value(u"shown"_s), area.valueText);
            QVERIFY(rows[i].value(u"total"_s).toLongLong() > 0);
            QVERIFY(!rows[i].value(u"attribution"_s).isEmpty());
        } else {
            QVERIFY2(area.info.value.endsWith(rows[i].value(u"detail"_s)), qPrintable(area.info.value));
        }
    }
    view.layers[0].isVisible = false;
    QVERIFY(std::ranges::none_of(
        exported(view), [](const CsvRow &row) { return row.value(u"subject"_s) == u"district"; }));
}

void TestFiguresExport::comparisonIsThere_data()
{
    QTest::addColumn<bool>("isOfPlaces");
    QTest::newRow("periods") << false;
    QTest::newRow("places") << true;
}

void TestFiguresExport::comparisonIsThere()
{
    QFETCH(bool, isOfPlaces);
    const TimeRange days{MadeUpCache::fromMs(), MadeUpCache::fromMs() + 28 * MadeUpCache::dayMs};
    CompareState state;
    state.kind = isOfPlaces ? u"place"_s : u"period"_s;
    state.a.name = u"before"_s;
    if (isOfPlaces) {
        state.a.place = {u"station"_s, u"net"_s, u"n's"_s};
    } else {
        state.a.range = days;
        state.b.range = TimeRange{days.toMs, days.toMs + 28 * MadeUpCache::dayMs};
    }
    ViewState view = withCompare(m_view, state);
    view.time.range = days;
    SceneOptions options;
    options.locale = QLocale::c();
    ComparisonCache compared;
    const auto city = loadComparison(m_cache->connection(), view, state, options, {}, compared);
    QVERIFY(city);
    QVERIFY(!city->stations.empty());
    const QList<CsvRow> rows = exported(view);
    const auto rowOfKey = [&](const QString &station, const QString &key) {
        const auto row = std::ranges::find_if(rows, [&](const CsvRow &one) {
            return one.value(u"station_id"_s) == station && one.value(u"key"_s) == key;
        });
        return row == rows.end() ? CsvRow() : *row;
    };
    for (const StationComparison &station : city->stations) {
        const auto &result = station.comparison.result;
        const CsvRow row = rowOfKey(station.station.id, u"lNightDifference"_s);
        QVERIFY2(!row.isEmpty(), qPrintable(station.name));
        QCOMPARE(row.value(u"value"_s).isEmpty(), !result);
        if (result) {
            QCOMPARE(row.value(u"value"_s).toDouble(), result->difference);
            QCOMPARE(row.value(u"low"_s).toDouble(), result->low);
            QCOMPARE(row.value(u"high"_s).toDouble(), result->high);
        } else {
            const bool isNothing = station.comparison.fewestDays() == 0;
            QCOMPARE(row.value(u"status"_s), isNothing ? u"no_data"_s : u"insufficient"_s);
        }
        QCOMPARE(row.value(u"unit"_s), u"dB"_s);
        QCOMPARE(row.value(u"from"_s), toIsoUtc(city->b.fromMs));
        QCOMPARE(row.value(u"reference_from"_s), toIsoUtc(city->a.fromMs));
        QCOMPARE(row.value(u"attribution"_s), u"Measuring net (made up)"_s);
        QVERIFY(row.value(u"method"_s).contains(u"bootstrap") || !result);
        // A value of the place A stands at A, with whom it is compared; the difference says with whom, too.
        const auto sideARow = std::ranges::find_if(rows, [&](const CsvRow &one) {
            return one.value(u"key"_s) == u"lNightA"
                && one.value(u"station_id"_s) == (isOfPlaces ? state.a.place.id : station.station.id)
                && (!isOfPlaces || one.value(u"detail"_s).endsWith(u"compared with "_s + station.name));
        });
        QVERIFY2(sideARow != rows.end(), qPrintable(station.name));
        const CsvRow sideA = *sideARow;
        QVERIFY(sideA.value(u"detail"_s).contains(u"(before)"));
        QCOMPARE(row.value(u"detail"_s).contains(u"against "_s + city->textA), isOfPlaces);
        QCOMPARE(sideA.value(u"from"_s), toIsoUtc(city->a.fromMs));
        // Below 14 days a side has no value, as on the screen.
        const ComparisonSide &a = station.comparison.a;
        const bool isShort = a.used < Comparison::neededDays;
        QCOMPARE(sideA.value(u"value"_s).isEmpty(), !result);
        const Coverage coverage = isShort ? Coverage{a.used, Comparison::neededDays} : a.coverage;
        QCOMPARE(sideA.value(u"percent"_s).toInt(), coverage.percent());
    }
    const CsvRow wellMeasured = rowOfKey(isOfPlaces ? u"quiet"_s : u"n's"_s, u"lNightB"_s);
    QCOMPARE(wellMeasured.value(u"unit"_s), u"dB(A)"_s);
}

void TestFiguresExport::unreadableProfileIsAnError()
{
    // Days and nights would be those of another time zone than on screen.
    MadeUpCache cache;
    cache.addNoise(u"n"_s, u"Noise"_s, cache.at(0, 0), 60);
    QVERIFY(SyncStore(cache.connection()).setProfile(R"({"name":"Of a later version","laterMember":1})"));
    const QString path = m_folder.filePath(u"later.csv"_s);
    QVERIFY(!exportCache(cache.connection(), ExportContent::Figures, path, true, &m_view));
    QVERIFY(exportCache(cache.connection(), ExportContent::Stations, path, true, nullptr));
}

STADTBLICK_TEST(TestFiguresExport, QApplication)
#include "tst_figuresexport.moc"

#include "models/basemap/osmimport.h"
#include "models/search/basemapnames.h"
#include "models/search/citysearch.h"
#include "models/search/foldedtext.h"
#include "models/search/worddistance.h"
#include "tests/support/testmain.h"
#include "tests/unit/basemap/madeupmap.h"
#include "tests/unit/overlays/madeupcache.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace stadtblick;
using namespace Qt::StringLiterals;

/** The search: folding, typing errors, what a city's names bring, house numbers, speed on a real extract. */
class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void folds_data();
    void folds();
    void foldedCharactersKnowTheirOrigin();
    void measuresTypingErrors_data();
    void measuresTypingErrors();
    void takesHouseNumbersApart_data();
    void takesHouseNumbersApart();
    void findsNames_data();
    void findsNames();
    void ranksWholeWordsFirst();
    void findsWhatACityHas();
    void findsHouses();
    void findsTheStreetOfAnUnknownNumber();
    void tellsEqualNamesApart();
    void noticesNewIdeas();
    void takesAnyText_data();
    void takesAnyText();
    void searchesARealExtract();

private:
    static SearchIndex streets();
};

void TestSearch::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("case") << u"MAINZER"_s << u"mainzer"_s;
    QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
    QTest::newRow("umlaut") << u"Müller"_s << u"muller"_s;
    QTest::newRow("umlaut with e") << u"Mueller"_s << u"muller"_s;
    QTest::newRow("decomposed umlaut") << u"Mu\u0308ller"_s << u"muller"_s;
    QTest::newRow("accents") << u"Café Séjour"_s << u"cafe sejour"_s;
    QTest::newRow("Danish and Polish") << u"Øre Łódź"_s << u"ore lodz"_s;
    QTest::newRow("abbreviation") << u"Bahnhofstr. 5"_s << u"bahnhofstrasse 5"_s;
    QTest::newRow("abbreviated word") << u"Mainzer Str."_s << u"mainzer strasse"_s;
    QTest::newRow("punctuation") << u"Dr.-Rudolf-Breitscheid-Straße"_s << u"dr rudolf breitscheid strasse"_s;
    QTest::newRow("apostrophe") << u"Hansel's Weg"_s << u"hansels weg"_s;
    QTest::newRow("spaces") << u"  Am   Wall "_s << u"am wall"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("only signs") << u"–/()"_s << QString();
}

void TestSearch::folds()
{
    QFETCH(QString, text);
    QTEST(QString::fromStdU16String(foldedText(text).text), "folded");
}

void TestSearch::foldedCharactersKnowTheirOrigin()
{
    const FoldedText folded = foldedText(u"Straße Nord");
    QCOMPARE(folded.origins.size(), folded.text.size());
    QCOMPARE(folded.origins[4], 4); // both s of ß
    QCOMPARE(folded.origins[5], 4);
    QCOMPARE(folded.origins[8], 7); // N
}

void TestSearch::measuresTypingErrors_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("edits"); // -1: too far
    QTest::newRow("equal") << u"konig"_s << u"konig"_s << 0;
    QTest::newRow("beginning") << u"kon"_s << u"konigstrasse"_s << 0;
    QTest::newRow("moved") << u"kognistr"_s << u"konigstrasse"_s << 2;
    QTest::newRow("neighbours swapped") << u"koingstr"_s << u"konigstrasse"_s << 1;
    QTest::newRow("missing") << u"eisnbahn"_s << u"eisenbahnstrasse"_s << 1;
    QTest::newRow("too many") << u"bahnnhof"_s << u"bahnhof"_s << 1;
    QTest::newRow("changed") << u"mannhaimer"_s << u"mannheimer"_s << 1;
    QTest::newRow("two errors") << u"brietscheidd"_s << u"breitscheid"_s << 2;
    QTest::newRow("other word") << u"barbarossa"_s << u"pirmasenser"_s << -1;
    QTest::newRow("longer than the word") << u"wallwall"_s << u"wall"_s << -1;
    QTest::newRow("empty word") << u"ab"_s << QString() << 2;
}

void TestSearch::measuresTypingErrors()
{
    QFETCH(QString, typed);
    QFETCH(QString, word);
    const auto distance = wordDistance(typed.toStdU16String(), word.toStdU16String(), 2);
    QTEST(distance ? distance->edits : -1, "edits");
}

void TestSearch::takesHouseNumbersApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("street");
    QTest::addColumn<QString>("number");
    QTest::newRow("number") << u"Mainzer Straße 12"_s << u"Mainzer Straße"_s << u"12"_s;
    QTest::newRow("letter") << u"Ring 7b"_s << u"Ring"_s << u"7b"_s;
    QTest::newRow("letter apart") << u"Ring 7 b "_s << u"Ring"_s << u"7b"_s;
    QTest::newRow("comma") << u"Ring, 7"_s << u"Ring"_s << u"7"_s;
    QTest::newRow("number within") << u"Straße des 17. Juni 3"_s << u"Straße des 17. Juni"_s << u"3"_s;
    QTest::newRow("range") << u"Ring 12-14"_s << u"Ring"_s << u"12-14"_s;
    QTest::newRow("range, a dash and spaces") << u"Ring 12 – 14a"_s << u"Ring"_s << u"12-14a"_s;
    QTest::newRow("part") << u"Ring 12/1"_s << u"Ring"_s << u"12/1"_s;
    QTest::newRow("letter and part") << u"Ring 12b/1"_s << u"Ring"_s << u"12b/1"_s;
    QTest::newRow("none") << u"Ring"_s << u"Ring"_s << QString();
    QTest::newRow("only a number") << u"12"_s << u"12"_s << QString();
}

void TestSearch::takesHouseNumbersApart()
{
    QFETCH(QString, text);
    const AddressQuery query = addressQueryOf(text);
    QTEST(query.street, "street");
    QTEST(query.number, "number");
}

SearchIndex TestSearch::streets()
{
    SearchIndex index;
    for (const QString &name : {u"Mainzer Straße"_s, u"Mainzer Weg"_s, u"Königstraße"_s, u"Hauptbahnhof"_s,
             u"Dr.-Rudolf-Breitscheid-Straße"_s, u"Am Altenhof"_s, u"Müllerstraße"_s}) {
        index.add({FoundKind::Street, name, u"Kaiserslautern"_s, LonLat{7.7, 49.4}, std::nullopt, {}, 0});
    }
    return index;
}

void TestSearch::findsNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first"); // empty: nothing
    QTest::newRow("whole") << u"Königstraße"_s << u"Königstraße"_s;
    QTest::newRow("beginning") << u"kön"_s << u"Königstraße"_s;
    QTest::newRow("without umlaut") << u"konig"_s << u"Königstraße"_s;
    QTest::newRow("umlaut as oe") << u"koenigstrasse"_s << u"Königstraße"_s;
    QTest::newRow("umlaut as ue") << u"muellerstr"_s << u"Müllerstraße"_s;
    QTest::newRow("typing error") << u"Köngistraße"_s << u"Königstraße"_s;
    QTest::newRow("as one word") << u"mainzerstr"_s << u"Mainzer Straße"_s;
    QTest::newRow("as two words") << u"haupt bahnhof"_s << u"Hauptbahnhof"_s;
    QTest::newRow("part of a word") << u"bahnhof"_s << u"Hauptbahnhof"_s;
    QTest::newRow("later word") << u"breitscheid"_s << u"Dr.-Rudolf-Breitscheid-Straße"_s;
    QTest::newRow("words in another order") << u"weg mainzer"_s << u"Mainzer Weg"_s;
    QTest::newRow("with the town") << u"altenhof kaiserslautern"_s << u"Am Altenhof"_s;
    QTest::newRow("short words are exact") << u"an alt"_s << QString();
    QTest::newRow("nothing like it") << u"Champs-Élysées"_s << QString();
}

void TestSearch::findsNames()
{
    QFETCH(QString, text);
    const SearchIndex index = streets();
    const auto matches = index.find(searchQuery(text), 5);
    QTEST(matches.empty() ? QString() : index.entry(matches.front().entry).name, "first");
}

void TestSearch::ranksWholeWordsFirst()
{
    SearchIndex index;
    for (const QString &name : {u"Ringstraße"_s, u"Am Ring"_s, u"Ring"_s, u"Spring"_s}) {
        index.add({FoundKind::Street, name, {}, LonLat{}, std::nullopt, {}, 0});
    }
    QStringList names;
    for (const SearchMatch &match : index.find(searchQuery(u"ring"), 9)) {
        names.append(index.entry(match.entry).name);
    }
    QCOMPARE(names, (QStringList{u"Ring"_s, u"Am Ring"_s, u"Ringstraße"_s, u"Spring"_s}));
}

void TestSearch::findsWhatACityHas()
{
    MadeUpCache cache;
    cache.addNoise(u"n1"_s, u"Messstelle Lauterstraße"_s, cache.at(300, 200), 66);
    cache.addDistricts();
    Idea idea;
    idea.source = u"ideas"_s;
    idea.id = u"7"_s;
    idea.kind = u"proposal"_s;
    idea.title = u"Mehr Bänke am Fluss"_s;
    idea.text = u"Zwischen Lauterstraße und Wehr fehlt jede Sitzgelegenheit."_s;
    idea.position = cache.at(10, 20);
    QVERIFY(IdeaStore(cache.connection()).put(idea));
    idea.id = u"8"_s;
    idea.isWithdrawn = false;
    idea.title = u"Radweg"_s;
    idea.text = u"Ohne Ort"_s;
    idea.position.reset();
    QVERIFY(IdeaStore(cache.connection()).put(idea));

    CitySearch search(cache.path());
    const auto stations = search.find(u"lauterstrase"_s); // one s is missing
    QVERIFY(stations);
    QVERIFY(!stations->empty());
    QCOMPARE(stations->front().title, u"Messstelle Lauterstraße"_s);
    QCOMPARE(stations->front().selection, (Selection{u"station"_s, u"net"_s, u"n1"_s}));
    QVERIFY(stations->front().position);

    const auto both = search.find(u"lauterstraße"_s);
    QVERIFY(both);
    QCOMPARE(both->size(), std::size_t{2}); // the station by its name, the idea by its text
    QCOMPARE(both->back().title, u"Mehr Bänke am Fluss"_s);
    QCOMPARE(both->front().marks, (std::vector<std::pair<qsizetype, qsizetype>>{{11, 12}}));

    const auto ideas = search.find(u"baenke"_s);
    QVERIFY(ideas);
    QCOMPARE(ideas->size(), std::size_t{1});
    QCOMPARE(ideas->front().kind, FoundKind::Idea);
    QCOMPARE(ideas->front().selection, (Selection{u"idea"_s, u"ideas"_s, u"7"_s}));
    QVERIFY(!search.find(u"radweg"_s)->front().position);
    QVERIFY(search.find(QString())->empty());
}

void TestSearch::findsHouses()
{
    QTemporaryDir folder;
    using namespace madeup;
    const auto house = [](qint64 id, double east, const char *number, const char *street) {
        return node(id, east, 30, tag("addr:street", street) + tag("addr:housenumber", number));
    };
    const QByteArray nodes = node(1, 0, 0) + node(2, 400, 0) + house(11, 50, "2", "Mainzer Straße")
        + house(12, 90, "12", "Mainzer Straße") + house(13, 120, "12a", "Mainzer Straße")
        + house(14, 150, "120", "Mainzer Straße") + house(15, 200, "3", "Weiler")
        + house(16, 250, "20-24", "Mainzer Straße") + house(17, 280, "24", "Mainzer Straße")
        + house(18, 300, "31/1", "Mainzer Straße") + house(19, 320, "41; 43", "Mainzer Straße");
    const QString file = write(folder, u"houses.osm"_s,
        osmXml(nodes, way(21, {1, 2}, tag("highway", "residential") + tag("name", "Mainzer Straße"))));
    const QString cache = folder.filePath(u"city.sqlite"_s);
    {
        auto connection = openCache(cache, Connection::Mode::Create);
        QVERIFY(connection);
        QVERIFY(importOsm(*connection, file));
    }
    CitySearch search(cache);
    const auto found = search.find(u"mainzerstr. 12"_s);
    QVERIFY(found);
    QStringList titles;
    for (const FoundThing &thing : *found) {
        if (thing.kind == FoundKind::Address) {
            titles.append(thing.title);
        }
    }
    QCOMPARE(titles, (QStringList{u"Mainzer Straße 12"_s, u"Mainzer Straße 12a"_s, u"Mainzer Straße 120"_s}));
    QCOMPARE(found->front().selection.kind, u"street"_s);
    QVERIFY(streetOfId(found->front().selection.id));
    const auto one = search.find(u"Mainzer Straße 12 A"_s);
    QVERIFY(one);
    QCOMPARE(one->front().title, u"Mainzer Straße 12a"_s);
    // A hamlet that only addresses name, and a number that isn't there.
    QCOMPARE(search.find(u"weiler 3"_s)->front().title, u"Weiler 3"_s);
    QCOMPARE(search.find(u"weiler"_s)->front().kind, FoundKind::Street);
    // Several numbers of one house, and parts of one.
    const auto first = [&](const QString &text) {
        const auto things = search.find(text);
        return things && !things->empty() ? things->front().title : QString();
    };
    QCOMPARE(first(u"mainzer straße 20-24"_s), u"Mainzer Straße 20-24"_s);
    QCOMPARE(first(u"mainzer straße 22"_s), u"Mainzer Straße 20-24"_s);
    QCOMPARE(first(u"mainzer straße 24"_s), u"Mainzer Straße 24"_s); // the house itself before the range
    QCOMPARE(first(u"mainzer straße 31/1"_s), u"Mainzer Straße 31/1"_s);
    QCOMPARE(first(u"mainzer straße 43"_s), u"Mainzer Straße 41; 43"_s);
    QCOMPARE(first(u"mainzer straße 2/3"_s), u"Mainzer Straße 2"_s); // known by its first number only
}

void TestSearch::findsTheStreetOfAnUnknownNumber()
{
    QTemporaryDir folder;
    using namespace madeup;
    const QByteArray nodes = node(1, 0, 0) + node(2, 400, 0)
        + node(11, 50, 30, tag("addr:street", "Mainzer Straße") + tag("addr:housenumber", "20-24"));
    const QString file = write(folder, u"street.osm"_s,
        osmXml(nodes, way(21, {1, 2}, tag("highway", "residential") + tag("name", "Mainzer Straße"))));
    const QString cache = folder.filePath(u"city.sqlite"_s);
    {
        auto connection = openCache(cache, Connection::Mode::Create);
        QVERIFY(connection);
        QVERIFY(importOsm(*connection, file));
    }
    CitySearch search(cache);
    for (const QString &number : {u"99"_s, u"21"_s, u"7-9"_s, u"12/1"_s}) {
        const auto found = search.find(u"mainzer straße "_s + number);
        QVERIFY(found);
        QCOMPARE(found->size(), std::size_t{1});
        const FoundThing &street = found->front();
        QCOMPARE(street.kind, FoundKind::Street);
        QCOMPARE(street.title, u"Mainzer Straße"_s);
        QVERIFY2(
            street.detail.startsWith(u"no number %1 in the map"_s.arg(number)), qPrintable(street.detail));
        QVERIFY(streetOfId(street.selection.id));
    }
    QVERIFY(search.find(u"m 99"_s)->empty()); // no street was typed
    QVERIFY(search.find(u"pariser straße 99"_s)->empty());
}

void TestSearch::tellsEqualNamesApart()
{
    QTemporaryDir folder;
    using namespace madeup;
    QByteArray nodes, ways;
    const auto village = [&](qint64 id, double east, const char *name) {
        nodes += node(id, east, 0, tag("place", "village") + tag("name", name));
        nodes += node(id + 1, east, 50) + node(id + 2, east + 200, 50) + node(id + 3, east + 400, 50);
        ways += way(id + 10, {id + 1, id + 2}, tag("highway", "residential") + tag("name", "Ring"));
        ways += way(id + 11, {id + 2, id + 3}, tag("highway", "residential") + tag("name", "Ring"));
    };
    village(100, 0, "Alsenborn");
    village(200, 9000, "Otterbach");
    const QString cache = folder.filePath(u"city.sqlite"_s);
    {
        auto connection = openCache(cache, Connection::Mode::Create);
        QVERIFY(connection);
        QVERIFY(importOsm(*connection, write(folder, u"v.osm"_s, osmXml(nodes, ways))));
    }
    CitySearch search(cache);
    const auto rings = search.find(u"ring"_s);
    QVERIFY(rings);
    QCOMPARE(rings->size(), std::size_t{2}); // two streets of two ways each
    QStringList places{rings->front().detail, rings->back().detail};
    places.sort();
    QCOMPARE(places, (QStringList{u"Alsenborn"_s, u"Otterbach"_s}));
    QCOMPARE(search.find(u"ring otterb"_s)->front().detail, u"Otterbach"_s);
}

void TestSearch::noticesNewIdeas()
{
    MadeUpCache cache;
    CitySearch search(cache.path());
    QVERIFY(search.find(u"zebrastreifen"_s)->empty());
    Idea idea;
    idea.source = u"ideas"_s;
    idea.id = u"1"_s;
    idea.kind = u"proposal"_s;
    idea.title = u"Zebrastreifen"_s;
    QVERIFY(IdeaStore(cache.connection()).put(idea));
    // Its title's typing errors only after the next reading, the full text at once.
    QCOMPARE(search.find(u"zebrastreifen"_s)->size(), std::size_t{1});
}

void TestSearch::takesAnyText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("operators") << u"\"' OR 1=1; -- NEAR(a* b)"_s;
    QTest::newRow("long") << QString(100'000, u'x');
    QTest::newRow("many words") << u"a "_s.repeated(5000);
    QTest::newRow("surrogates") << QString(QChar(0xD83D)) + QString(QChar(0xDE00)) + QChar(0xD800);
    QTest::newRow("zero") << QString(3, QChar(0));
    QTest::newRow("only a sign") << u"*"_s;
}

void TestSearch::takesAnyText()
{
    QFETCH(QString, text);
    MadeUpCache cache;
    cache.addIdeas(20);
    CitySearch search(cache.path());
    QVERIFY(search.find(text));
}

void TestSearch::searchesARealExtract()
{
    const QString extract = madeup::fixtures() + u"kaiserslautern.osm.pbf"_s;
    if (!QFile::exists(extract)) {
        QSKIP("the shared fixtures are not there");
    }
    QTemporaryDir folder;
    const QString cache = folder.filePath(u"kl.sqlite"_s);
    {
        auto connection = openCache(cache, Connection::Mode::Create);
        QVERIFY(connection);
        QVERIFY(importOsm(*connection, extract));
    }
    CitySearch search(cache);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(search.find({}));
    const qint64 readMs = timer.elapsed();
    QVERIFY(search.size() > 200);
    qint64 slowestUs = 0;
    const QString typed = u"Rudolf Breitscheidstrase"_s;
    for (qsizetype length = 1; length <= typed.size(); ++length) {
        timer.restart();
        const auto found = search.find(typed.left(length));
        slowestUs = std::max(slowestUs, timer.nsecsElapsed() / 1000);
        QVERIFY(found);
    }
    QVERIFY(!search.find(typed)->empty());
    qInfo("%zu names read in %lld ms, slowest key %.2f ms", search.size(), readMs, double(slowestUs) / 1000);
}

STADTBLICK_TEST(TestSearch, QCoreApplication)
#include "tst_search.moc"

#include "models/basemap/packcodec.h"
#include "models/basemap/streetjoin.h"
#include "tests/support/testmain.h"
#include "tests/unit/basemap/madeupmap.h"

#include <QtTest/QTest>

#include <numeric>

using namespace stadtblick;
using namespace Qt::StringLiterals;

namespace {

constexpr WorldBox everywhere{INT32_MIN, INT32_MIN, INT32_MAX, INT32_MAX};

std::span<const std::byte> bytesOf(const QByteArray &data)
{
    return std::as_bytes(std::span(data.constData(), static_cast<std::size_t>(data.size())));
}

FeatureSet someFeatures()
{
    FeatureSet set;
    madeup::add(set, MapClass::Building, {{0, 0}, {12.34, 0}, {12, -9}, {0, -9}});
    madeup::add(
        set, MapClass::Primary, {{-500, 3}, {0, 0}, {900, 7}}, u"Straße des 17. Juni"_s, BridgeFlag, -2);
    madeup::add(set, MapClass::District, {{40, 40}}, u"Öd"_s);
    madeup::add(set, MapClass::Local, {{0, 0}, {0, 50}}, u"Straße des 17. Juni"_s, OnewayFlag);
    return set;
}

QByteArray encoded(const FeatureSet &set)
{
    std::vector<std::uint32_t> all(set.features.size());
    std::iota(all.begin(), all.end(), 0U);
    return encodePack(set, all);
}

} // namespace

class TestPackCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void everythingComesBackExactly()
    {
        const FeatureSet set = someFeatures();
        FeatureSet back;
        QVERIFY(decodePack(bytesOf(encoded(set)), everywhere, back));
        QCOMPARE(back.points, set.points);
        QCOMPARE(back.partEnds, set.partEnds);
        QCOMPARE(back.features.size(), set.features.size());
        for (std::size_t i = 0; i < set.features.size(); ++i) {
            const MapFeature &was = set.features[i];
            const MapFeature &is = back.features[i];
            QCOMPARE(is.mapClass, was.mapClass);
            QCOMPARE(is.flags, was.flags);
            QCOMPARE(is.level, was.level);
            QCOMPARE(is.osmId, was.osmId);
            QCOMPARE(is.box, was.box);
            QCOMPARE(back.nameOf(is), set.nameOf(was));
        }
    }

    void coordinatesAtTheDateLineComeBack()
    {
        FeatureSet set;
        madeup::add(set, MapClass::Local, {{0, 0}, {1, 1}});
        set.points = {{INT32_MIN, INT32_MIN}, {INT32_MAX, INT32_MAX}};
        set.features.front().box = everywhere;
        FeatureSet back;
        QVERIFY(decodePack(bytesOf(encoded(set)), everywhere, back));
        QCOMPARE(back.points, set.points);
    }

    void onlyWhatTouchesTheBoxIsKept()
    {
        const FeatureSet set = someFeatures();
        WorldBox box;
        box.add(toWorld(madeup::at(39, 39)));
        box.add(toWorld(madeup::at(41, 41)));
        FeatureSet back;
        QVERIFY(decodePack(bytesOf(encoded(set)), box, back));
        QCOMPARE(back.features.size(), std::size_t{1});
        QCOMPARE(back.nameOf(back.features.front()), u"Öd"_s);
        QCOMPARE(back.points.size(), std::size_t{1});
        QCOMPARE(back.partEnds.size(), std::size_t{1});
    }

    void damagedPacksAreRefused()
    {
        const QByteArray whole = encoded(someFeatures());
        for (qsizetype length = 0; length < whole.size(); ++length) {
            FeatureSet back;
            QVERIFY2(!decodePack(bytesOf(whole.first(length)), everywhere, back),
                qPrintable(QString::number(length)));
        }
        for (qsizetype i = 0; i < whole.size(); ++i) {
            for (const int value : {0, 0x7f, 0x80, 0xff}) {
                QByteArray other = whole;
                other[i] = static_cast<char>(value);
                FeatureSet back;
                std::ignore = decodePack(bytesOf(other), everywhere, back); // any answer, but no crash
            }
        }
    }

    void waysOfAStreetAreJoined()
    {
        FeatureSet set;
        madeup::add(set, MapClass::Local, {{100, 0}, {200, 10}});
        madeup::add(set, MapClass::Local, {{100, 0}, {0, 0}}); // drawn the other way round
        madeup::add(set, MapClass::Local, {{100, 0}, {100, 90}}); // a branch of the same name
        madeup::add(set, MapClass::Local, {{200, 10}, {300, 10}});
        madeup::add(set, MapClass::Local, {{500, 10}, {600, 10}}); // elsewhere
        const std::vector<std::uint32_t> all{0, 1, 2, 3, 4};
        const auto lines = joinLines(set, all);
        QCOMPARE(lines.size(), std::size_t{3});
        QCOMPARE(lines[0].features, (std::vector<std::uint32_t>{1, 0, 3}));
        QCOMPARE(lines[0].points.size(), std::size_t{4});
        QCOMPARE(lines[0].points.front(), toWorld(madeup::at(0, 0)));
        QCOMPARE(lines[0].points.back(), toWorld(madeup::at(300, 10)));
        QCOMPARE(lines[1].features, (std::vector<std::uint32_t>{2}));
    }

    void aRingIsJoinedOnce()
    {
        FeatureSet set;
        madeup::add(set, MapClass::Local, {{0, 0}, {50, 0}, {80, 40}});
        madeup::add(set, MapClass::Local, {{80, 40}, {50, 80}, {0, 80}});
        madeup::add(set, MapClass::Local, {{0, 80}, {-30, 40}, {0, 0}});
        const std::vector<std::uint32_t> all{0, 1, 2};
        std::size_t features = 0;
        for (const JoinedLine &line : joinLines(set, all)) {
            features += line.features.size();
        }
        QCOMPARE(features, std::size_t{3});
    }
};

STADTBLICK_TEST(TestPackCodec, QCoreApplication)
#include "tst_packcodec.moc"

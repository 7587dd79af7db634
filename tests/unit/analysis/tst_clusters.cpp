#include "models/analysis/clusters.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

#include <cmath>
#include <random>

using namespace stadtblick;

namespace {

/** Places of a city, some of them several times. */
std::vector<LonLat> scatteredPlaces(int count)
{
    std::mt19937 random(8);
    std::uniform_real_distribution<double> spread(-0.05, 0.05);
    std::vector<LonLat> places;
    for (int i = 0; i < count; ++i) {
        if (i % 5 == 4) {
            places.push_back(places[static_cast<std::size_t>(i / 7)]);
        } else {
            places.push_back({7.77 + spread(random), 49.44 + spread(random) / 2});
        }
    }
    return places;
}

struct Group
{
    double x;
    double y;
    int count;
};

/** One step of the rule, looking at every pair. */
std::vector<Group> plainlyMerged(const std::vector<Group> &finer, double radius, int minPoints)
{
    std::vector<Group> merged;
    std::vector<bool> isDone(finer.size());
    for (std::size_t i = 0; i < finer.size(); ++i) {
        if (isDone[i]) {
            continue;
        }
        isDone[i] = true;
        std::vector<std::size_t> near;
        int sum = finer[i].count;
        for (std::size_t k = 0; k < finer.size(); ++k) {
            if (!isDone[k] && std::hypot(finer[k].x - finer[i].x, finer[k].y - finer[i].y) <= radius) {
                near.push_back(k);
                sum += finer[k].count;
            }
        }
        Group group = finer[i];
        if (!near.empty() && sum >= minPoints) {
            group.x *= group.count;
            group.y *= group.count;
            for (const std::size_t k : near) {
                isDone[k] = true;
                group.x += finer[k].x * finer[k].count;
                group.y += finer[k].y * finer[k].count;
            }
            group.count = sum;
            group.x /= sum;
            group.y /= sum;
        }
        merged.push_back(group);
    }
    return merged;
}

} // namespace

/** Point clusters against the rule applied plainly to every pair. */
class TestClusters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void agreesWithEveryPair_data()
    {
        QTest::addColumn<int>("minPoints");
        QTest::newRow("two") << 2;
        QTest::newRow("five") << 5;
    }

    void agreesWithEveryPair()
    {
        QFETCH(int, minPoints);
        const auto places = scatteredPlaces(1500);
        const ClusterIndex index(places, {60, 512, minPoints, 16});
        std::vector<Group> groups;
        for (const LonLat &place : places) {
            const QPointF at = toMercator(place);
            groups.push_back({at.x(), at.y(), 1});
        }
        for (int zoom = 16; zoom >= 0; --zoom) {
            const double radius = 60.0 / 512 / std::exp2(zoom) * 2 * mercatorHalfWidthM;
            groups = plainlyMerged(groups, radius, minPoints);
            const auto found = index.at(zoom);
            QCOMPARE(found.size(), groups.size());
            for (std::size_t i = 0; i < found.size(); ++i) {
                QCOMPARE(found[i].count, groups[i].count);
                QCOMPARE(static_cast<int>(found[i].members.size()), found[i].count);
                const QPointF at = toMercator(found[i].centre);
                QVERIFY(std::hypot(at.x() - groups[i].x, at.y() - groups[i].y) < 1e-3);
            }
        }
    }

    void everyPointIsInOneGroup()
    {
        const auto places = scatteredPlaces(3000);
        const ClusterIndex index(places);
        for (int zoom = -1; zoom <= 18; ++zoom) {
            std::vector<int> seen(places.size());
            for (const Cluster &cluster : index.at(zoom)) {
                for (const std::uint32_t member : cluster.members) {
                    ++seen[member];
                }
            }
            QVERIFY(std::ranges::all_of(seen, [](int times) { return times == 1; }));
        }
    }

    void viewsAreParts()
    {
        const ClusterIndex index(scatteredPlaces(2000));
        const LonLatBox box{7.75, 49.43, 7.79, 49.45};
        for (const int zoom : {9, 13, 17}) {
            auto seen = index.inView(box, zoom);
            std::vector<ClusterBubble> expected;
            for (const Cluster &cluster : index.at(zoom)) {
                if (box.contains(cluster.centre)) {
                    expected.push_back({cluster.centre, cluster.count});
                }
            }
            const auto order = [](const ClusterBubble &a, const ClusterBubble &b) {
                return std::tuple(a.centre.lon, a.centre.lat) < std::tuple(b.centre.lon, b.centre.lat);
            };
            std::ranges::sort(seen, order);
            std::ranges::sort(expected, order);
            QCOMPARE(seen, expected);
        }
        QVERIFY(index.inView({10, 50, 11, 51}, 13).empty());
    }

    void manyAtOnePlace()
    {
        const std::vector<LonLat> places(20'000, LonLat{7.77, 49.44});
        const auto found = ClusterIndex(places).at(16);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found.front().count, 20'000);
    }

    void nothing()
    {
        QVERIFY(ClusterIndex().at(3).empty());
        QVERIFY(ClusterIndex().inView({0, 0, 1, 1}, 3).empty());
        QVERIFY(ClusterIndex(std::span<const LonLat>()).at(3).empty());
    }
};

STADTBLICK_TEST(TestClusters, QCoreApplication)
#include "tst_clusters.moc"

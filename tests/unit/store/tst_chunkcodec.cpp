#include "models/store/chunkcodec.h"
#include "models/store/chunklookup.h"
#include "tests/support/testmain.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <bit>
#include <limits>

using namespace stadtblick;

namespace {

constexpr qint64 week = (1 << 19) + 2800;

bool isSameBits(const std::vector<double> &a, const std::vector<double> &b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](double x, double y) {
        return std::bit_cast<quint64>(x) == std::bit_cast<quint64>(y);
    });
}

Samples roundTrip(const Samples &samples, qint64 stepMs = 0, std::size_t *size = nullptr)
{
    std::vector<std::byte> blob;
    encodeChunk({samples.timesMs, samples.values, samples.lengthsMs}, week, blob);
    if (size) {
        *size = blob.size();
    }
    Samples back;
    return decodeChunk(blob, week, stepMs, back) ? back : Samples();
}

Samples regular(const std::vector<double> &values, qint64 stepMs = 600000)
{
    Samples samples;
    samples.values = values;
    for (std::size_t i = 0; i < values.size(); ++i) {
        samples.timesMs.push_back(chunkBegin(week) + static_cast<qint64>(i) * stepMs);
    }
    return samples;
}

} // namespace

/** Packing a week and taking it out again: every value bit by bit, every damaged blob refused. */
class TestChunkCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void valuesComeBack_data();
    void valuesComeBack();
    void everyHundredthComesBack();
    void fourWeeksShareAPage();
    void randomWeeksComeBack();
    void lengthsComeBack();
    void stepFillsMissingLengths();
    void weeksBefore1970();
    void truncatedBlobsAreRefused();
    void garbageIsRefused();
    void impossibleHeadsAreRefused_data();
    void impossibleHeadsAreRefused();
    void lookupsAgreeWithDecoding();
    void singleBytesNeverBreakLookups();
};

void TestChunkCodec::valuesComeBack_data()
{
    QTest::addColumn<std::vector<double>>("values");
    QTest::addColumn<int>("bytesPerValue");
    const double smallest = std::numeric_limits<double>::denorm_min();
    QTest::newRow("one value") << std::vector<double>{21.5} << 1;
    QTest::newRow("whole numbers") << std::vector<double>{0, 1, 255} << 1;
    QTest::newRow("a range of 256") << std::vector<double>{0, 256} << 2;
    QTest::newRow("one decimal") << std::vector<double>{-3.4, 0.1, 12.7} << 1;
    QTest::newRow("two decimals") << std::vector<double>{20.01, 20.99, 30.57} << 2;
    QTest::newRow("four decimals") << std::vector<double>{0.0001, 6.5536} << 2;
    QTest::newRow("five decimals") << std::vector<double>{0.00001, 6.55361} << 8;
    QTest::newRow("large base") << std::vector<double>{1e9, 1e9 + 1} << 1;
    QTest::newRow("32 bits") << std::vector<double>{0, 4294967295.0} << 4;
    QTest::newRow("33 bits") << std::vector<double>{0, 4294967296.0} << 8;
    QTest::newRow("minus zero") << std::vector<double>{-0.0, 0.0} << 8;
    QTest::newRow("thirds") << std::vector<double>{1.0 / 3, 2.0 / 3} << 8;
    QTest::newRow("extremes") << std::vector<double>{std::numeric_limits<double>::max(), -1e308, smallest}
                              << 8;
    QTest::newRow("not a number after numbers")
        << std::vector<double>{1, std::numeric_limits<double>::quiet_NaN(), 2} << 8;
    QTest::newRow("infinite") << std::vector<double>{1, -std::numeric_limits<double>::infinity()} << 8;
    QTest::newRow("2^50 and one more") << std::vector<double>{1125899906842624.0, 1125899906842625.0} << 8;
    QTest::newRow("2^49") << std::vector<double>{562949953421312.0, 562949953421313.0} << 1;
    QTest::newRow("float noise") << std::vector<double>{0.1 + 0.2, 0.3} << 8;
    QTest::newRow("late decimals") << std::vector<double>(40, 1.0) << 1;
}

void TestChunkCodec::valuesComeBack()
{
    QFETCH(std::vector<double>, values);
    QFETCH(int, bytesPerValue);
    const Samples samples = regular(values);
    const Samples back = roundTrip(samples);
    QVERIFY(isSameBits(back.values, values));
    QCOMPARE(back.timesMs, samples.timesMs);
    QVERIFY(back.lengthsMs.empty());
    std::vector<std::byte> blob;
    encodeChunk({samples.timesMs, samples.values, {}}, week, blob);
    QCOMPARE(1 << ((std::to_integer<int>(blob[1]) >> 1) & 3), bytesPerValue);
    QVERIFY(blob.size() <= 16 + values.size() * static_cast<std::size_t>(bytesPerValue));
}

void TestChunkCodec::everyHundredthComesBack()
{
    std::vector<double> values;
    for (int n = -20000; n <= 20000; ++n) {
        values.push_back(n / 100.0);
    }
    std::size_t size = 0;
    QVERIFY(isSameBits(roundTrip(regular(values, 1000), 0, &size).values, values));
    QVERIFY(size < values.size() * 2 + 100);
}

void TestChunkCodec::fourWeeksShareAPage()
{
    std::vector<double> values;
    for (int i = 0; i < 1008; ++i) {
        values.push_back((-1500 + i * 4) / 100.0);
    }
    Samples samples = regular(values);
    for (qint64 &time : samples.timesMs) {
        time += 300000;
    }
    std::vector<std::byte> blob;
    encodeChunk({samples.timesMs, samples.values, {}}, week, blob);
    // A page of 8192 bytes has 8 for itself; a row of 2 (cell pointer), 2 (size), 5 (key), 6 (record's head)
    // and 2 (count) beside the blob.
    QVERIFY2(4 * (blob.size() + 17) <= 8192 - 8, qPrintable(QString::number(blob.size())));
}

void TestChunkCodec::randomWeeksComeBack()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        Samples samples;
        qint64 time = chunkBegin(week) + random.bounded(1000);
        const int count = 1 + static_cast<int>(random.bounded(2000));
        const double power = std::pow(10.0, random.bounded(7));
        const bool hasLengths = random.bounded(2) == 0;
        for (int i = 0; i < count && time < chunkBegin(week) + chunkMs; ++i) {
            samples.timesMs.push_back(time);
            time += round % 2 == 0 ? 60000 : 1 + static_cast<qint64>(random.bounded(300000));
            samples.values.push_back(static_cast<double>(random.bounded(-30000, 30000)) / power);
            if (hasLengths) {
                samples.lengthsMs.push_back(random.bounded(3600000));
            }
        }
        const Samples back = roundTrip(samples);
        QCOMPARE(back.timesMs, samples.timesMs);
        QVERIFY(isSameBits(back.values, samples.values));
        QCOMPARE(back.lengthsMs, samples.lengthsMs);
    }
}

void TestChunkCodec::lengthsComeBack()
{
    Samples samples = regular({1, 2, 3}, 86400000);
    samples.lengthsMs = {82800000, 86400000, 90000000};
    QCOMPARE(roundTrip(samples).lengthsMs, samples.lengthsMs);
    samples.lengthsMs = {5000000000LL, 5000000000LL, 5000000000LL};
    QCOMPARE(roundTrip(samples).lengthsMs, samples.lengthsMs);
}

void TestChunkCodec::stepFillsMissingLengths()
{
    std::vector<std::byte> without;
    std::vector<std::byte> with;
    Samples first = regular({1, 2});
    encodeChunk({first.timesMs, first.values, {}}, week, without);
    const std::vector<qint64> lengths{10, 20};
    encodeChunk({first.timesMs, first.values, lengths}, week, with);
    Samples both;
    QVERIFY(decodeChunk(without, week, 600000, both));
    QVERIFY(decodeChunk(with, week + 1, 600000, both));
    QVERIFY(decodeChunk(without, week + 2, 600000, both));
    QCOMPARE(both.lengthsMs, (std::vector<qint64>{600000, 600000, 10, 20, 600000, 600000}));
    QCOMPARE(both.timesMs[2] - both.timesMs[0], chunkMs);
}

void TestChunkCodec::weeksBefore1970()
{
    QCOMPARE(chunkWeek(0), qint64(1) << 19);
    QCOMPARE(chunkWeek(-1), (qint64(1) << 19) - 1);
    QCOMPARE(chunkWeek(-chunkMs), (qint64(1) << 19) - 1);
    QCOMPARE(chunkWeek(-chunkMs - 1), (qint64(1) << 19) - 2);
    QCOMPARE(chunkBegin(chunkWeek(-5)), -chunkMs);
    QCOMPARE(chunkKey(3, 5), (qint64(3) << 20) + 5);
}

void TestChunkCodec::truncatedBlobsAreRefused()
{
    Samples samples = regular({1.5, 2.5, 99.25});
    samples.lengthsMs = {1, 2, 3};
    samples.timesMs[2] += 5;
    std::vector<std::byte> blob;
    encodeChunk({samples.timesMs, samples.values, samples.lengthsMs}, week, blob);
    for (std::size_t size = 0; size < blob.size(); ++size) {
        Samples back;
        QVERIFY(!decodeChunk(std::span(blob).first(size), week, 0, back));
        QVERIFY(back.isEmpty());
        QVERIFY(!chunkCount(std::span(blob).first(size)));
    }
    blob.push_back(std::byte(0));
    Samples back;
    QVERIFY(!decodeChunk(blob, week, 0, back));
}

void TestChunkCodec::garbageIsRefused()
{
    QRandomGenerator random(11);
    Samples samples = regular({1.5, 2.5, 99.25, 3, 4, 5});
    samples.timesMs[5] += 1;
    std::vector<std::byte> good;
    encodeChunk({samples.timesMs, samples.values, {}}, week, good);
    for (int round = 0; round < 20000; ++round) {
        std::vector<std::byte> bad = good;
        bad[random.bounded(static_cast<quint32>(bad.size()))] = static_cast<std::byte>(random.bounded(256));
        Samples back;
        if (decodeChunk(bad, week, 0, back)) {
            QCOMPARE(back.values.size(), back.timesMs.size());
            QVERIFY(std::ranges::is_sorted(back.timesMs));
            QVERIFY(back.timesMs.front() >= chunkBegin(week) && back.timesMs.back() < chunkBegin(week + 1));
        }
        std::vector<qint64> times;
        std::ignore = decodeChunkTimes(bad, week, times);
    }
}

void TestChunkCodec::impossibleHeadsAreRefused_data()
{
    QTest::addColumn<QByteArray>("head"); // before two values of one byte
    const auto bytes = [](std::initializer_list<int> list) {
        QByteArray array;
        for (const int byte : list) {
            array.append(static_cast<char>(byte));
        }
        return array;
    };
    QTest::newRow("good") << bytes({1, 0, 2, 0, 5, 9});
    QTest::newRow("other version") << bytes({2, 0, 2, 0, 5, 9});
    QTest::newRow("no sample") << bytes({1, 0, 0, 0, 5, 9});
    QTest::newRow("more samples than bytes") << bytes({1, 0, 3, 0, 5, 9});
    QTest::newRow("five decimals") << bytes({1, 5 << 3, 2, 0, 5, 9});
    QTest::newRow("fourth kind of lengths") << bytes({1, 3 << 6, 2, 0, 5, 9});
    QTest::newRow("no step") << bytes({1, 0, 2, 0, 0, 9});
    QTest::newRow("last moment of the week") << bytes({1, 0, 2, 0, 0xff, 0x87, 0xb2, 0xa0, 2, 9});
    QTest::newRow("begins after the week") << bytes({1, 0, 2, 0x80, 0x88, 0xb2, 0xa0, 2, 5, 9});
    QTest::newRow("leaves the week") << bytes({1, 0, 2, 1, 0xff, 0x87, 0xb2, 0xa0, 2, 9});
    QTest::newRow("base of 2^50") << bytes({1, 0, 2, 0, 5, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 4});
    QTest::newRow("base of −2^50") << bytes({1, 0, 2, 0, 5, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 3});
    QTest::newRow("endless number") << bytes(
        {1, 0, 2, 0, 5, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80});
}

void TestChunkCodec::impossibleHeadsAreRefused()
{
    QFETCH(QByteArray, head);
    const QByteArray tag = QTest::currentDataTag();
    const bool isGood = tag == "good" || tag == "last moment of the week";
    const QByteArray bytes = head + QByteArray("\1\2");
    const auto blob = std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    Samples back;
    QCOMPARE(decodeChunk(blob, week, 0, back), isGood);
    QCOMPARE(back.size(), std::size_t(isGood ? 2 : 0));
    QCOMPARE(chunkSample(blob, week, 1).has_value(), isGood);
    QCOMPARE(chunkCountUntil(blob, week, chunkBegin(week)).has_value(), isGood);
    if (isGood) {
        QCOMPARE(back.values, (std::vector<double>{-4, -3})); // base 9 >> 1 with a sign: −5
    }
}

void TestChunkCodec::lookupsAgreeWithDecoding()
{
    QRandomGenerator random(23);
    for (int round = 0; round < 200; ++round) {
        Samples samples;
        qint64 time = chunkBegin(week) + random.bounded(5000);
        const double power = std::pow(10.0, random.bounded(7));
        const int range = 1 << (1 + random.bounded(24));
        for (int i = 1 + random.bounded(300); i > 0 && time < chunkBegin(week + 1); --i) {
            samples.timesMs.push_back(time);
            samples.values.push_back(random.bounded(-range, range) / power);
            time += round % 2 == 0 ? 60000 : 1 + random.bounded(1000000);
        }
        std::vector<std::byte> blob;
        encodeChunk({samples.timesMs, samples.values, {}}, week, blob);
        for (std::size_t i = 0; i < samples.size(); ++i) {
            QCOMPARE(chunkCountUntil(blob, week, samples.timesMs[i]), std::optional(i + 1));
            QCOMPARE(chunkCountUntil(blob, week, samples.timesMs[i] - 1), std::optional(i));
            const auto sample = chunkSample(blob, week, i);
            QVERIFY(sample && sample->first == samples.timesMs[i]);
            QVERIFY(isSameBits({sample->second}, {samples.values[i]}));
        }
        QCOMPARE(chunkCountUntil(blob, week, chunkBegin(week + 9)), std::optional(samples.size()));
        QVERIFY(!chunkSample(blob, week, samples.size()));
    }
}

void TestChunkCodec::singleBytesNeverBreakLookups()
{
    Samples samples = regular({1.5, 2.5, 99.25, 3, 4, 5});
    std::vector<std::byte> regularBlob;
    encodeChunk({samples.timesMs, samples.values, {}}, week, regularBlob);
    samples.timesMs[5] += 1;
    std::vector<std::byte> irregularBlob;
    encodeChunk({samples.timesMs, samples.values, {}}, week, irregularBlob);
    for (const std::vector<std::byte> &good : {regularBlob, irregularBlob}) {
        for (std::size_t at = 0; at < good.size(); ++at) {
            for (int byte = 0; byte < 256; ++byte) {
                std::vector<std::byte> bad = good;
                bad[at] = static_cast<std::byte>(byte);
                const auto count = chunkCountUntil(bad, week, chunkBegin(week + 1));
                const auto sample = chunkSample(bad, week, count.value_or(1) - 1);
                Samples back;
                if (decodeChunk(bad, week, 0, back)) {
                    QCOMPARE(count, std::optional(back.size()));
                    QVERIFY(isSameBits({sample->second}, {back.values.back()}));
                }
            }
        }
    }
}

STADTBLICK_TEST(TestChunkCodec, QCoreApplication)
#include "tst_chunkcodec.moc"

#include "entries.h"
#include "tests/support/testmain.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace stadtblick;

namespace {

constexpr int rounds = 4000; ///< mutations an entry; the fuzzers proper run for hours

QByteArray seedOf(const fuzz::Entry &entry)
{
    if (!*entry.example) {
        return entry.seed;
    }
    QFile file(QStringLiteral(STADTBLICK_SOURCE_DIR "/tests/data/") + QString::fromLatin1(entry.example)
        + u".in.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QJsonDocument(QJsonDocument::fromJson(file.readAll()).object().value(u"body").toObject())
        .toJson(QJsonDocument::Compact);
}

/** One to eight changes: a byte, a run cut out, a run doubled, a run moved, something spiteful put in. */
QByteArray mutated(QByteArray bytes, std::mt19937 &random)
{
    static const QByteArrayList spite{"\"", "\\", "\\u0000", "\\ud800", "[", "{", "]}", "null", "-", "1e999",
        "-999", "99999999999999999999", QByteArray("\0", 1), "\xFF", "\xF0\x9F\x8C\xB3", "\r", "\n\n", ";;;;",
        "<", "&#x110000;", "T24:00", "/", "0001-01-01T00:00:00Z", QByteArray(300, '['),
        QByteArray(5000, 'x')};
    const auto below = [&random](qsizetype limit) {
        return limit <= 0 ? 0 : qsizetype(random() % std::size_t(limit));
    };
    const int changes = 1 + int(random() % 8);
    for (int i = 0; i < changes && bytes.size() < 100'000; ++i) {
        const qsizetype at = below(bytes.size());
        const qsizetype length = std::min(1 + below(40), bytes.size() - at);
        switch (random() % 5) {
        case 0:
            if (!bytes.isEmpty()) {
                bytes[at] = char(random() & 0xFF);
            }
            break;
        case 1:
            bytes.remove(at, length);
            break;
        case 2:
            bytes.insert(at, bytes.sliced(at, length));
            break;
        case 3:
            bytes.insert(below(bytes.size()), bytes.sliced(at, length));
            break;
        default:
            bytes.insert(at, spite[below(spite.size())]);
        }
    }
    return bytes;
}

} // namespace

/** The fuzzers' entries with a fixed stream of mutations: the same on every machine, always exercised. */
class TestMutations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survives_data();
    void survives();
};

void TestMutations::survives_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(fuzz::entries().size()); ++i) {
        QTest::newRow(fuzz::entries()[std::size_t(i)].name) << i;
    }
}

void TestMutations::survives()
{
    QFETCH(int, index);
    const fuzz::Entry &entry = fuzz::entries()[std::size_t(index)];
    const QByteArray seed = seedOf(entry);
    QVERIFY(!seed.isEmpty());
    entry.read(seed);
    entry.read(QByteArrayView());
    std::mt19937 random(4711);
    for (int i = 0; i < rounds; ++i) {
        const QByteArray bytes = mutated(seed, random);
        entry.read(bytes);
    }
}

STADTBLICK_TEST(TestMutations, QCoreApplication)
#include "tst_mutations.moc"

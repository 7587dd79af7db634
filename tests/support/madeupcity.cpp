#include "tests/support/madeupcity.h"

#include "models/domain/timerange.h"

namespace stadtblick::test {

namespace {

/** splitmix64: the same numbers everywhere. */
class Numbers
{
public:
    explicit Numbers(quint64 seed)
        : m_state(seed)
    { }
    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    int below(int limit) { return static_cast<int>(next() % static_cast<quint64>(limit)); }

private:
    quint64 m_state;
};

QJsonObject observation(qint64 id, qint64 timeMs, double result)
{
    const QString time = toIsoUtc(timeMs);
    return {{QStringLiteral("@iot.id"), id}, {QStringLiteral("phenomenonTime"), time},
        {QStringLiteral("resultTime"), time}, {QStringLiteral("result"), result}};
}

QJsonObject datastream(qint64 id, const QJsonObject &thing, bool isNoise)
{
    const QJsonObject unit{
        {QStringLiteral("name"), isNoise ? QStringLiteral("decibel A") : QStringLiteral("Degree Celsius")},
        {QStringLiteral("symbol"), isNoise ? QStringLiteral("dB(A)") : QStringLiteral("°C")},
        {QStringLiteral("definition"), QString()}};
    const QString property = isNoise ? QStringLiteral("LAeq") : QStringLiteral("Temperature");
    return {{QStringLiteral("@iot.id"), id},
        {QStringLiteral("name"),
            QString(property + QLatin1String(" at ") + thing.value(QLatin1String("name")).toString())},
        {QStringLiteral("unitOfMeasurement"), unit}, {QStringLiteral("Thing"), thing},
        {QStringLiteral("ObservedProperty"),
            QJsonObject{{QStringLiteral("name"), property}, {QStringLiteral("definition"), QString()}}},
        {QStringLiteral("Sensor"), QJsonObject{{QStringLiteral("name"), QStringLiteral("Sensor")}}}};
}

} // namespace

SensorThingsContent madeUpCity(const MadeUpSize &size)
{
    Numbers numbers(size.seed);
    SensorThingsContent content;
    qint64 observationId = 0;
    for (int i = 1; i <= size.things; ++i) {
        const QJsonObject point{{QStringLiteral("type"), QStringLiteral("Point")},
            {QStringLiteral("coordinates"),
                QJsonArray{8 + numbers.below(50000) / 100000.0, 50 + numbers.below(50000) / 100000.0}}};
        QJsonObject thing{{QStringLiteral("@iot.id"), i},
            {QStringLiteral("name"), QStringLiteral("Station %1").arg(i)},
            {QStringLiteral("description"), QString()}};
        const QJsonObject bare = thing;
        thing.insert(QStringLiteral("Locations"),
            QJsonArray{QJsonObject{{QStringLiteral("@iot.id"), i},
                {QStringLiteral("encodingType"), QStringLiteral("application/geo+json")},
                {QStringLiteral("location"), point}}});
        content.things << thing;
        for (int j = 0; j < size.streamsPerThing; ++j) {
            const qint64 id = (i - 1) * size.streamsPerThing + j + 1;
            content.datastreams << datastream(id, bare, j % 2 == 1);
            QList<QJsonObject> &observations = content.observations[QString::number(id)];
            for (int k = 0; k < size.observationsPerStream; ++k) {
                observations << observation(
                    ++observationId, size.firstMs + k * size.stepMs, numbers.below(6000) / 100.0);
            }
        }
    }
    return content;
}

void addObservation(SensorThingsContent &content, const QString &datastream, qint64 timeMs, double result)
{
    qint64 largest = 0;
    for (const QList<QJsonObject> &observations : std::as_const(content.observations)) {
        for (const QJsonObject &one : observations) {
            largest = std::max(largest, one.value(QLatin1String("@iot.id")).toInteger());
        }
    }
    content.observations[datastream] << observation(largest + 1, timeMs, result);
}

ConsulContent madeUpProposals(int count, quint64 seed)
{
    Numbers numbers(seed);
    ConsulContent content;
    for (int i = 1; i <= count; ++i) {
        content.proposals << QJsonObject{{QStringLiteral("id"), QString::number(i)},
            {QStringLiteral("title"), QStringLiteral("Proposal %1").arg(i)},
            {QStringLiteral("description"),
                QStringLiteral("<p>Text &amp; more %1</p>").arg(numbers.below(1000))},
            {QStringLiteral("cachedVotesUp"), numbers.below(500)},
            {QStringLiteral("publicCreatedAt"), QStringLiteral("2025-05-04T12:00:00Z")}};
        if (i % 3 == 0) {
            content.comments << QJsonObject{{QStringLiteral("id"), QString::number(1000 + i)},
                {QStringLiteral("body"), QStringLiteral("Comment on %1").arg(i)},
                {QStringLiteral("commentableId"), QString::number(i)},
                {QStringLiteral("commentableType"), QStringLiteral("Proposal")},
                {QStringLiteral("publicCreatedAt"), QStringLiteral("2025-05-05T12:00:00Z")}};
        }
    }
    return content;
}

} // namespace stadtblick::test

#include "models/sources/sensorthings/observations.h"
#include "models/sources/sensorthings/phenomenontime.h"
#include "tests/bench/benchmark.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <cmath>

using namespace stadtblick;

namespace {

constexpr int observations = 5000;

/** A page of FROST: with all links, or lean as with $select. 64 bytes of padding follow it. */
QByteArray page(bool isLean)
{
    const QString root = QStringLiteral("https://sta.example.org/v1.1/");
    QJsonArray values;
    for (int i = 0; i < observations; ++i) {
        const qint64 time = 1'735'689'600'000 + qint64(i) * 600'000;
        const double value =
            std::nearbyint(2000 + 800 * std::sin(i / 22.9) + 200 * uniform(100, quint64(i))) / 100;
        const auto iso = [](qint64 ms) {
            return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).toString(Qt::ISODateWithMs);
        };
        QJsonObject entity{{QStringLiteral("phenomenonTime"), iso(time)}, {QStringLiteral("result"), value}};
        if (!isLean) {
            const QString self = root + QStringLiteral("Observations(%1)").arg(i + 1);
            entity.insert(QStringLiteral("@iot.id"), i + 1);
            entity.insert(QStringLiteral("@iot.selfLink"), self);
            entity.insert(QStringLiteral("resultTime"), iso(time + 30'000));
            entity.insert(QStringLiteral("Datastream@iot.navigationLink"),
                QString(self + QStringLiteral("/Datastream")));
            entity.insert(QStringLiteral("FeatureOfInterest@iot.navigationLink"),
                QString(self + QStringLiteral("/FeatureOfInterest")));
        }
        values.append(entity);
    }
    const QJsonObject whole{{QStringLiteral("value"), values},
        {QStringLiteral("@iot.nextLink"),
            QString(root + QStringLiteral("Datastreams(1)/Observations?$top=5000&$skip=5000"))}};
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

/** The same with Qt's own parser, as a program without simdjson would do it. */
std::size_t readWithQt(const QByteArray &bytes)
{
    Samples samples;
    for (const QJsonValue &value : QJsonDocument::fromJson(bytes).object().value(u"value").toArray()) {
        const QJsonObject entity = value.toObject();
        const QByteArray time = entity.value(u"phenomenonTime").toString().toLatin1();
        TimeFault fault = TimeFault::None;
        if (const auto read =
                readPhenomenonTime(std::string_view(time.constData(), std::size_t(time.size())), fault)) {
            samples.timesMs.push_back(read->beginMs);
            samples.values.push_back(entity.value(u"result").toDouble());
        }
    }
    return samples.size();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    BenchmarkReport report(application.arguments());
    for (const bool isLean : {false, true}) {
        const QByteArray bytes = page(isLean);
        const QByteArray padded = bytes + QByteArray(64, '\0');
        std::size_t read = 0;
        const double ours = medianMs(21, 3, [&] {
            const auto result = readObservations(
                QByteArrayView(padded).first(bytes.size()), {QStringLiteral("1")}, false, {});
            read = result ? result->series.at(0).samples.size() : 0;
        });
        std::size_t readByQt = 0;
        const double qt = medianMs(11, 2, [&] { readByQt = readWithQt(bytes); });
        if (read != observations || readByQt != observations) {
            return 1;
        }
        report.add({isLean ? QStringLiteral("sensorthings_page-lean_5000_parse_and_times")
                           : QStringLiteral("sensorthings_page_5000_parse_and_times"),
            double(bytes.size()) / 1000 / ours, QStringLiteral("MB/s"),
            QStringLiteral("Qt JSON " QT_VERSION_STR), double(bytes.size()) / 1000 / qt});
        report.add({isLean ? QStringLiteral("sensorthings_page-lean_5000_observations")
                           : QStringLiteral("sensorthings_page_5000_observations"),
            observations / ours, QStringLiteral("observations/ms"), QStringLiteral("Qt JSON " QT_VERSION_STR),
            observations / qt});
    }
    return 0;
}

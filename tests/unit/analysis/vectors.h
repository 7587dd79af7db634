#pragma once

#include "models/analysis/readings.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <limits>

namespace stadtblick {

/** The reference cases of one topic (shared vectors); empty where the folder is missing. */
inline QJsonArray vectorCases(const QString &topic)
{
    QString folder = qEnvironmentVariable("STADTBLICK_VECTORS");
    if (folder.isEmpty()) {
        const QString shared = qEnvironmentVariable(
            "STADTBLICK_SHARED", QStringLiteral(STADTBLICK_SOURCE_DIR) % QStringLiteral("/../shared"));
        folder = shared % QStringLiteral("/vectors");
    }
    QFile file(QDir(folder).filePath(topic % QStringLiteral(".json")));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("cases")).toArray();
}

/** The series of a case; null values are absent, or NaN where @p missingIsNan. */
inline Readings readingsOf(const QJsonObject &series, bool missingIsNan)
{
    Samples samples;
    qint64 at = *fromIso(series.value(QStringLiteral("start")).toString());
    const qint64 step = series.value(QStringLiteral("step_s")).toInteger() * 1000;
    for (const auto &run : series.value(QStringLiteral("runs")).toArray()) {
        const QJsonArray pair = run.toArray();
        for (qint64 i = 0; i < pair.at(1).toInteger(); ++i, at += step) {
            if (!pair.at(0).isNull() || missingIsNan) {
                samples.timesMs.push_back(at);
                samples.values.push_back(pair.at(0).toDouble(std::numeric_limits<double>::quiet_NaN()));
            }
        }
    }
    return validReadings(samples, step);
}

} // namespace stadtblick

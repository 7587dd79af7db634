#pragma once

#include "models/analysis/coverage.h"
#include "models/analysis/readings.h"

#include <QtCore/QDate>
#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace stadtblick {

/**
 * One topic of the reference vectors: the result of @p function in the vectors' own form, Undefined for a
 * function that is not known. Missing values of lists and series are absent, or NaN where @p missingIsNan.
 */
using VectorTopic = QJsonValue (*)(const QString &function, const QJsonObject &inputs, bool missingIsNan);

/** One function of a topic, by its name: the way to write an adapter with more than a few. */
using VectorFunction = QJsonValue (*)(const QJsonObject &inputs, bool missingIsNan);
using VectorFunctions = QHash<QString, VectorFunction>;
/** The result of the function of that name, Undefined without one. */
QJsonValue runOne(
    const VectorFunctions &functions, const QString &name, const QJsonObject &inputs, bool missingIsNan);

QJsonValue runAir(const QString &function, const QJsonObject &inputs, bool missingIsNan);
QJsonValue runInterpolation(const QString &function, const QJsonObject &inputs, bool missingIsNan);
QJsonValue runHeat(const QString &function, const QJsonObject &inputs, bool missingIsNan);
QJsonValue runNoise(const QString &function, const QJsonObject &inputs, bool missingIsNan);
QJsonValue runRain(const QString &function, const QJsonObject &inputs, bool missingIsNan);
QJsonValue runRls19(const QString &function, const QJsonObject &inputs, bool missingIsNan);
QJsonValue runStats(const QString &function, const QJsonObject &inputs, bool missingIsNan);
QJsonValue runTexts(const QString &function, const QJsonObject &inputs, bool missingIsNan);
QJsonValue runTime(const QString &function, const QJsonObject &inputs, bool missingIsNan);
QJsonValue runTraffic(const QString &function, const QJsonObject &inputs, bool missingIsNan);

/** A case of a vector file; a file that is no vector file has its fault in @p error and nothing else. */
struct VectorCase
{
    QString file; ///< name without ending
    QString topic;
    QJsonObject reference; ///< name, function, inputs, expected, tolerance
    QString error;
};

/** The cases of a vector file, or of all *.json files of a folder in order of name; none where it is missing.
 */
std::vector<VectorCase> vectorCases(const QString &fileOrFolder);

/**
 * Empty if @p got has every member that @p expected has, numbers within @p tolerance; else where it differs.
 * @p tolerance: {"abs", "rel"} for all numbers, or one number a key.
 */
QString difference(const QJsonValue &got, const QJsonValue &expected, const QJsonObject &tolerance);

/** The time zone of all dates in the vectors. */
const QTimeZone &vectorZone();
/** '2026-06-17' under @p key. */
QDate dateOf(const QJsonObject &inputs, const QString &key = QStringLiteral("date"));
/** UTC as the vectors write it, without milliseconds. */
QString isoOf(qint64 timeMs);

/** The number under @p key; 0 without one. */
double numberOf(const QJsonObject &inputs, const QString &key);
/** A number that may be missing. */
std::optional<double> optionalOf(const QJsonValue &value, bool missingIsNan);
/** A list of numbers that may be missing. */
std::vector<std::optional<double>> optionalsOf(const QJsonValue &list, bool missingIsNan);
/** A list of numbers; missing ones are left out, or NaN. */
std::vector<double> numbersOf(const QJsonValue &list, bool missingIsNan);
/** The samples of a series; missing values are left out, or NaN. */
Readings readingsOf(const QJsonValue &series, bool missingIsNan);

QJsonValue jsonOf(const std::optional<double> &value);
QJsonValue jsonOf(const std::optional<bool> &value);
QJsonArray jsonOf(const std::vector<double> &values);
QJsonArray jsonOf(const std::vector<std::optional<double>> &values);
QJsonArray jsonOf(TimeRange range);
/** Valid ÷ total; 0 of nothing. */
double shareOf(const Coverage &coverage);
/** 'ok', or 'insufficient' without a value. */
QString statusOf(const std::optional<double> &value);

} // namespace stadtblick

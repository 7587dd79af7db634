#include "tests/unit/analysis/vectors.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>

#include <cmath>
#include <limits>

namespace stadtblick {

using namespace Qt::StringLiterals;

namespace {

void appendCases(const QString &path, std::vector<VectorCase> &cases)
{
    const QString name = QFileInfo(path).completeBaseName();
    QFile file(path);
    const QJsonObject content =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    const QJsonArray list = content.value(u"cases"_s).toArray();
    const QString topic = content.value(u"topic"_s).toString();
    if (content.value(u"schema"_s).toInt() != 1 || topic.isEmpty() || list.isEmpty()) {
        cases.push_back({name, {}, {}, u"not a readable vector file of schema 1: "_s % path});
        return;
    }
    for (const auto &entry : list) {
        cases.push_back({name, topic, entry.toObject(), {}});
    }
}

QString textOf(const QJsonValue &value)
{
    if (value.isUndefined()) {
        return u"nothing"_s;
    }
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    const bool isNan = value.isDouble() && std::isnan(value.toDouble());
    return isNan ? u"NaN"_s : QString::fromUtf8(list.sliced(1, list.size() - 2));
}

/** What a number of the result may be off: by its own entry, else by the entries for all. */
double allowed(double expected, const QJsonObject &tolerance, const QString &key)
{
    if (tolerance.contains(key)) {
        return tolerance.value(key).toDouble();
    }
    return tolerance.value(u"abs"_s).toDouble() + tolerance.value(u"rel"_s).toDouble() * std::abs(expected);
}

QString differenceAt(const QJsonValue &got, const QJsonValue &expected, const QJsonObject &tolerance,
    const QString &key, const QString &path)
{
    if (expected.isObject()) {
        const QJsonObject members = expected.toObject();
        for (auto it = members.begin(); it != members.end(); ++it) {
            const QString inner = differenceAt(
                got.toObject().value(it.key()), it.value(), tolerance, it.key(), path % u'.' % it.key());
            if (!inner.isEmpty()) {
                return inner;
            }
        }
        return got.isObject() ? QString() : QString(path % u": no object"_s);
    }
    if (expected.isArray()) {
        const QJsonArray list = expected.toArray();
        if (!got.isArray() || got.toArray().size() != list.size()) {
            return path % u": "_s % textOf(got) % u" instead of "_s % textOf(expected);
        }
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QString inner = differenceAt(
                got.toArray().at(i), list.at(i), tolerance, key, path % u'[' % QString::number(i) % u']');
            if (!inner.isEmpty()) {
                return inner;
            }
        }
        return {};
    }
    const bool areNumbers = got.isDouble() && expected.isDouble();
    const bool isSame = areNumbers
        ? std::abs(got.toDouble() - expected.toDouble()) <= allowed(expected.toDouble(), tolerance, key)
        : got == expected;
    return isSame ? QString() : QString(path % u": "_s % textOf(got) % u" instead of "_s % textOf(expected));
}

} // namespace

std::vector<VectorCase> vectorCases(const QString &fileOrFolder)
{
    std::vector<VectorCase> cases;
    if (QFileInfo(fileOrFolder).isFile()) {
        appendCases(fileOrFolder, cases);
        return cases;
    }
    const QDir folder(fileOrFolder);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        appendCases(folder.filePath(name), cases);
    }
    return cases;
}

QString difference(const QJsonValue &got, const QJsonValue &expected, const QJsonObject &tolerance)
{
    return differenceAt(got, expected, tolerance, {}, u"$"_s);
}

QJsonValue runOne(
    const VectorFunctions &functions, const QString &name, const QJsonObject &inputs, bool missingIsNan)
{
    const VectorFunction function = functions.value(name);
    return function ? function(inputs, missingIsNan) : QJsonValue(QJsonValue::Undefined);
}

const QTimeZone &vectorZone()
{
    static const QTimeZone zone("Europe/Berlin");
    return zone;
}

QDate dateOf(const QJsonObject &inputs, const QString &key)
{
    return QDate::fromString(inputs.value(key).toString(), Qt::ISODate);
}

QString isoOf(qint64 timeMs)
{
    return QDateTime::fromMSecsSinceEpoch(timeMs, QTimeZone::utc()).toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s);
}

double numberOf(const QJsonObject &inputs, const QString &key)
{
    return inputs.value(key).toDouble();
}

std::optional<double> optionalOf(const QJsonValue &value, bool missingIsNan)
{
    if (value.isDouble()) {
        return value.toDouble();
    }
    return missingIsNan ? std::optional(std::numeric_limits<double>::quiet_NaN()) : std::nullopt;
}

std::vector<std::optional<double>> optionalsOf(const QJsonValue &list, bool missingIsNan)
{
    std::vector<std::optional<double>> values;
    for (const auto &entry : list.toArray()) {
        values.push_back(optionalOf(entry, missingIsNan));
    }
    return values;
}

std::vector<double> numbersOf(const QJsonValue &list, bool missingIsNan)
{
    std::vector<double> values;
    for (const auto &value : optionalsOf(list, missingIsNan)) {
        if (value) {
            values.push_back(*value);
        }
    }
    return values;
}

Readings readingsOf(const QJsonValue &series, bool missingIsNan)
{
    Samples samples;
    qint64 at = fromIso(series[u"start"_s].toString()).value_or(0);
    const qint64 step = series[u"step_s"_s].toInteger() * 1000;
    for (const auto &run : series[u"runs"_s].toArray()) {
        const auto value = optionalOf(run.toArray().at(0), missingIsNan);
        for (qint64 i = 0; i < run.toArray().at(1).toInteger(); ++i, at += step) {
            if (value) {
                samples.timesMs.push_back(at);
                samples.values.push_back(*value);
            }
        }
    }
    return validReadings(samples, step);
}

QJsonValue jsonOf(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue jsonOf(const std::optional<bool> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonArray jsonOf(const std::vector<double> &values)
{
    QJsonArray list;
    for (const double value : values) {
        list.append(value);
    }
    return list;
}

QJsonArray jsonOf(const std::vector<std::optional<double>> &values)
{
    QJsonArray list;
    for (const auto &value : values) {
        list.append(jsonOf(value));
    }
    return list;
}

QJsonArray jsonOf(TimeRange range)
{
    return {isoOf(range.fromMs), isoOf(range.toMs)};
}

double shareOf(const Coverage &coverage)
{
    return coverage.total > 0 ? static_cast<double>(coverage.valid) / static_cast<double>(coverage.total) : 0;
}

QString statusOf(const std::optional<double> &value)
{
    return value ? u"ok"_s : u"insufficient"_s;
}

} // namespace stadtblick

#include "models/domain/jsonreader.h"

#include <QtCore/QCoreApplication>

namespace stadtblick {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("JsonReader", text);
}

} // namespace

JsonReader::JsonReader(QJsonObject object, QString path)
    : m_object(std::move(object))
    , m_path(std::move(path))
{ }

bool JsonReader::has(QStringView name) const
{
    const QJsonValue value = m_object.value(name);
    return !value.isUndefined() && !value.isNull();
}

QJsonValue JsonReader::take(QStringView name)
{
    m_asked.insert(name.toString());
    return m_object.value(name);
}

QString JsonReader::pathOf(QStringView name) const
{
    return name.isEmpty() ? m_path : QString(m_path + QLatin1Char('.') + name);
}

void JsonReader::complain(QStringView name, const QString &expected)
{
    if (m_complaint.isEmpty()) {
        m_complaint = tr("%1: expected %2").arg(pathOf(name), expected);
    }
}

void JsonReader::adopt(const JsonReader &part)
{
    if (m_complaint.isEmpty()) {
        m_complaint = part.m_complaint;
    }
}

QString JsonReader::text(QStringView name)
{
    const QJsonValue value = take(name);
    if (!value.isString() || value.toString().isEmpty()) {
        complain(name, tr("a text"));
    }
    return value.toString();
}

QString JsonReader::text(QStringView name, const QString &fallback)
{
    const bool isThere = has(name);
    const QJsonValue value = take(name);
    if (!isThere) {
        return fallback;
    }
    if (!value.isString()) {
        complain(name, tr("a text"));
    }
    return value.toString();
}

std::optional<double> JsonReader::number(QStringView name, double from, double to)
{
    const bool isThere = has(name);
    const QJsonValue value = take(name);
    if (!isThere) {
        return std::nullopt;
    }
    if (!value.isDouble() || !(value.toDouble() >= from && value.toDouble() <= to)) {
        complain(name, tr("a number from %1 to %2").arg(from).arg(to));
        return std::nullopt;
    }
    return value.toDouble();
}

double JsonReader::requiredNumber(QStringView name, double from, double to)
{
    const auto value = number(name, from, to);
    if (!value) {
        complain(name, tr("a number from %1 to %2").arg(from).arg(to));
    }
    return value.value_or(from);
}

bool JsonReader::boolean(QStringView name, bool fallback)
{
    const bool isThere = has(name);
    const QJsonValue value = take(name);
    if (isThere && !value.isBool()) {
        complain(name, tr("true or false"));
    }
    return value.toBool(fallback);
}

QStringList JsonReader::texts(QStringView name)
{
    QStringList result;
    const QJsonArray values = array(name);
    for (const QJsonValue &value : values) {
        if (!value.isString()) {
            complain(name, tr("a list of texts"));
        }
        result.append(value.toString());
    }
    return result;
}

QJsonArray JsonReader::array(QStringView name)
{
    const bool isThere = has(name);
    const QJsonValue value = take(name);
    if (isThere && !value.isArray()) {
        complain(name, tr("a list"));
    }
    return value.toArray();
}

QJsonObject JsonReader::object(QStringView name)
{
    const bool isThere = has(name);
    const QJsonValue value = take(name);
    if (isThere && !value.isObject()) {
        complain(name, tr("an object"));
    }
    return value.toObject();
}

LonLat JsonReader::place(QStringView name)
{
    if (!has(name)) {
        complain(name, tr("an object with lon and lat"));
    }
    JsonReader part(object(name), pathOf(name));
    const LonLat place{part.requiredNumber(u"lon", -180, 180), part.requiredNumber(u"lat", -90, 90)};
    adopt(part);
    return place;
}

QJsonObject JsonReader::unknown() const
{
    QJsonObject rest;
    for (auto member = m_object.begin(); member != m_object.end(); ++member) {
        if (!m_asked.contains(member.key())) {
            rest.insert(member.key(), member.value());
        }
    }
    return rest;
}

void JsonReader::refuseUnknown()
{
    const QJsonObject rest = unknown();
    for (auto member = rest.begin(); member != rest.end(); ++member) {
        if (!member.key().startsWith(QLatin1Char('$'))) { // "$comment"
            complain(
                member.key(), QCoreApplication::translate("CityProfile", "no such member; is it misspelt?"));
        }
    }
}

} // namespace stadtblick

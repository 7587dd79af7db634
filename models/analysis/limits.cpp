#include "models/analysis/limits.h"

#include "models/analysis/ratinglevels.h"
#include "models/domain/jsonreader.h"
#include "models/domain/quantity.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <cmath>

namespace stadtblick {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Limits", text);
}

/** The position of a member's text in @p names; complains and answers 0 for another one. */
int choice(JsonReader &reader, QStringView name, const QStringList &names)
{
    const qsizetype at = names.indexOf(reader.text(name));
    if (at < 0) {
        reader.complain(name, tr("one of %1").arg(names.join(QLatin1String(", "))));
    }
    return static_cast<int>(std::max<qsizetype>(at, 0));
}

QDate readDate(JsonReader &reader, QStringView name)
{
    const QString text = reader.text(name, {});
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !date.isValid()) {
        reader.complain(name, tr("a date such as 2030-01-01"));
    }
    return date;
}

Limit readLimit(const QJsonValue &value, const QString &path, JsonReader &set)
{
    JsonReader reader(value.toObject(), path);
    Limit limit;
    limit.quantity = reader.text(u"quantity");
    if (!quantityByKey(limit.quantity)) {
        reader.complain(u"quantity", tr("a quantity that Stadtblick knows, such as air_temperature"));
    }
    limit.period = reader.text(u"period");
    limit.area = reader.text(u"area", {});
    limit.value = reader.requiredNumber(u"value", 0, 1e6);
    if (const auto allowed = reader.number(u"allowed", 0, 8784)) {
        limit.allowedPerYear = static_cast<int>(*allowed);
    }
    limit.isVerified = reader.boolean(u"verified", true);
    reader.refuseUnknown();
    set.adopt(reader);
    return limit;
}

LimitSet readSet(const QJsonValue &value, const QString &path, JsonReader &file)
{
    JsonReader reader(value.toObject(), path);
    LimitSet set;
    set.id = reader.text(u"id");
    set.name = reader.text(u"name");
    set.kind = static_cast<LimitKind>(choice(reader, u"kind",
        {QStringLiteral("limit"), QStringLiteral("target"), QStringLiteral("orientation"),
            QStringLiteral("guideline")}));
    set.source = reader.text(u"source");
    set.validFrom = readDate(reader, u"validFrom");
    set.validTo = readDate(reader, u"validTo");
    set.rounding = static_cast<LimitRounding>(choice(
        reader, u"rounding", {QStringLiteral("none"), QStringLiteral("nearest"), QStringLiteral("up")}));
    JsonReader scope(reader.object(u"scope"), path % QStringLiteral(".scope"));
    set.scopeGerman = scope.text(u"de");
    set.scopeEnglish = scope.text(u"en");
    scope.refuseUnknown();
    reader.adopt(scope);
    const QJsonArray limits = reader.array(u"limits");
    for (qsizetype i = 0; i < limits.size(); ++i) {
        set.limits.push_back(readLimit(limits.at(i), path % QStringLiteral(".limits[%1]").arg(i), reader));
    }
    reader.refuseUnknown();
    file.adopt(reader);
    return set;
}

} // namespace

QString LimitSet::scope(const QLocale &locale) const
{
    return locale.language() == QLocale::German ? scopeGerman : scopeEnglish;
}

bool LimitSet::isValidOn(QDate date) const
{
    return (validFrom.isNull() || date >= validFrom) && (validTo.isNull() || date <= validTo);
}

const Limit *LimitSet::find(QStringView quantity, QStringView period, QStringView area) const
{
    const auto found = std::ranges::find_if(limits, [&](const Limit &limit) {
        return limit.quantity == quantity && limit.period == period && limit.area == area;
    });
    return found == limits.end() ? nullptr : &*found;
}

double LimitSet::rounded(double value) const
{
    switch (rounding) {
    case LimitRounding::Up:
        return roundedUpLevel(value);
    case LimitRounding::Nearest:
        return std::round(value);
    case LimitRounding::None:
        break;
    }
    return value;
}

double LimitSet::excess(const Limit &limit, double value) const
{
    return std::max(0.0, rounded(value) - limit.value);
}

QString allowedText(const LimitSet &set, const Limit &limit, const QLocale &locale)
{
    if (!limit.allowedPerYear) {
        return {};
    }
    const QString count = locale.toString(*limit.allowedPerYear);
    // One per cent of 365 days is between two whole numbers.
    return set.kind == LimitKind::Guideline
        ? tr("%1–%2 a year (99th percentile)").arg(count, locale.toString(*limit.allowedPerYear + 1))
        : tr("%1 a year allowed").arg(count);
}

Result<std::vector<LimitSet>> limitSetsFromBytes(const QByteArray &bytes)
{
    JsonReader reader(QJsonDocument::fromJson(bytes).object(), QStringLiteral("$"));
    const QJsonArray list = reader.array(u"sets");
    std::vector<LimitSet> sets;
    for (qsizetype i = 0; i < list.size(); ++i) {
        sets.push_back(readSet(list.at(i), QStringLiteral("$.sets[%1]").arg(i), reader));
    }
    if (sets.empty()) {
        reader.complain(u"sets", tr("a list of sets of limits"));
    }
    reader.refuseUnknown();
    if (!reader.complaint().isEmpty()) {
        return tl::unexpected(
            Error{Error::Kind::Usage, tr("The limits have an error at %1.").arg(reader.complaint()), {}, {}});
    }
    return sets;
}

const std::vector<LimitSet> &limitSets()
{
    static const std::vector<LimitSet> shipped = [] {
        QFile file(QStringLiteral(":/limits/limits.json"));
        return file.open(QIODevice::ReadOnly)
            ? limitSetsFromBytes(file.readAll()).value_or(std::vector<LimitSet>())
            : std::vector<LimitSet>();
    }();
    return shipped;
}

const LimitSet *limitSet(QStringView id)
{
    const auto &sets = limitSets();
    const auto found = std::ranges::find_if(sets, [&](const LimitSet &set) { return set.id == id; });
    return found == sets.end() ? nullptr : &*found;
}

} // namespace stadtblick

#include "models/domain/figurerules.h"

#include "models/domain/quantity.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace stadtblick {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CityProfile", text);
}

/** The objects of a list, each by a reader of its own path; what they complain of is the list's complaint. */
template <typename T, typename Read>
std::vector<T> readList(JsonReader &profile, QStringView name, Read read)
{
    std::vector<T> values;
    const QJsonArray list = profile.array(name);
    for (qsizetype i = 0; i < list.size(); ++i) {
        JsonReader reader(list.at(i).toObject(), QStringLiteral("$.%1[%2]").arg(name).arg(i));
        values.push_back(read(reader));
        reader.refuseUnknown();
        profile.adopt(reader);
    }
    return values;
}

StationName readStation(JsonReader &reader)
{
    return {reader.text(u"source"), reader.text(u"station")};
}

/** The station that a member names as an object; nothing where the member is missing. */
std::optional<StationName> readNamedStation(JsonReader &reader, QStringView name)
{
    if (!reader.has(name)) {
        return std::nullopt;
    }
    JsonReader part(reader.object(name), reader.pathOf(name));
    const StationName station = readStation(part);
    part.refuseUnknown();
    reader.adopt(part);
    return station;
}

QDate readDate(JsonReader &reader, QStringView name)
{
    const QDate date = QDate::fromString(reader.text(name, {}), Qt::ISODate);
    if (reader.has(name) && !date.isValid()) {
        reader.complain(name, tr("a date such as 2026-06-29"));
    }
    return date;
}

LimitRule readLimit(JsonReader &reader)
{
    LimitRule rule;
    rule.figure = reader.text(u"figure");
    rule.quantity = reader.text(u"quantity", {});
    if (!rule.quantity.isEmpty() && !quantityByKey(rule.quantity)) {
        reader.complain(u"quantity", tr("a quantity that Stadtblick knows, such as air_temperature"));
    }
    const auto above = reader.number(u"above", -1e9, 1e9);
    const auto below = reader.number(u"below", -1e9, 1e9);
    if (above.has_value() == below.has_value()) {
        reader.complain(u"above", tr("a number here or in 'below', not in both"));
    }
    rule.isBelow = below.has_value();
    rule.value = above.value_or(below.value_or(0));
    rule.label = reader.text(u"label");
    rule.source = reader.text(u"source");
    rule.validFrom = readDate(reader, u"validFrom");
    rule.station = readNamedStation(reader, u"station");
    return rule;
}

OwnIndicator readIndicator(JsonReader &reader)
{
    OwnIndicator own;
    own.key = reader.text(u"key");
    static const QRegularExpression key(QStringLiteral("^[a-z][A-Za-z0-9]*$"));
    if (!key.match(own.key).hasMatch()) {
        reader.complain(u"key", tr("a small letter, then letters and digits"));
    }
    own.title = reader.text(u"title");
    own.unit = reader.text(u"unit");
    FormulaFault fault;
    const QString text = reader.text(u"formula");
    if (auto formula = readFormula(text, fault)) {
        own.formula = std::move(*formula);
    } else {
        reader.complain(u"formula", tr("%1 at column %2").arg(fault.expected).arg(fault.column));
    }
    own.decimals = static_cast<int>(reader.number(u"decimals", 0, 6).value_or(1));
    own.neededPercent = static_cast<int>(reader.number(u"coverage", 0, 100).value_or(75));
    own.source = reader.text(u"source", {});
    return own;
}

} // namespace

FigureSettings readFigureSettings(JsonReader &profile)
{
    FigureSettings settings;
    settings.heatReference = readNamedStation(profile, u"heatReference");
    settings.capacities = readList<StationCapacity>(profile, u"capacities", [](JsonReader &reader) {
        StationCapacity capacity{readStation(reader), reader.number(u"vehiclesPerHour", 1, 100'000),
            reader.number(u"spaces", 1, 100'000)};
        if (!capacity.vehiclesPerHour && !capacity.spaces) {
            reader.complain(u"vehiclesPerHour", tr("a number from %1 to %2").arg(1).arg(100'000));
        }
        return capacity;
    });
    settings.limits = readList<LimitRule>(profile, u"limits", readLimit);
    settings.indicators = readList<OwnIndicator>(profile, u"indicators", readIndicator);
    for (std::size_t i = 0; i < settings.indicators.size(); ++i) {
        const auto isSame = [&](const OwnIndicator &other) {
            return other.key == settings.indicators[i].key;
        };
        if (std::any_of(settings.indicators.begin(),
                settings.indicators.begin() + static_cast<std::ptrdiff_t>(i), isSame)) {
            profile.complain(
                QStringLiteral("indicators[%1].key").arg(i), tr("a key that no other indicator has"));
        }
    }
    return settings;
}

} // namespace stadtblick

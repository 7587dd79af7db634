#include "models/domain/comparestate.h"

#include "models/domain/jsonreader.h"

#include <QtCore/QCoreApplication>

namespace stadtblick {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ViewState", text);
}

QJsonObject toJson(const CompareSide &side)
{
    QJsonObject json;
    if (side.range) {
        json.insert(QStringLiteral("from"), toIsoUtc(side.range->fromMs));
        json.insert(QStringLiteral("to"), toIsoUtc(side.range->toMs));
    }
    if (!side.place.isEmpty()) {
        json.insert(QStringLiteral("source"), side.place.source);
        json.insert(QStringLiteral("id"), side.place.id);
    }
    if (!side.name.isEmpty()) {
        json.insert(QStringLiteral("name"), side.name);
    }
    return json;
}

CompareSide readSide(JsonReader &compare, QStringView name)
{
    JsonReader reader(compare.object(name), compare.pathOf(name));
    CompareSide side;
    if (reader.has(u"from") || reader.has(u"to")) {
        const auto from = fromIso(reader.text(u"from", {}));
        const auto to = fromIso(reader.text(u"to", {}));
        if (!from) {
            reader.complain(u"from", tr("a time such as 2026-07-13T22:00:00Z"));
        } else if (!to || *to <= *from) {
            reader.complain(u"to", tr("a time after 'from'"));
        } else {
            side.range = {*from, *to};
        }
    }
    if (reader.has(u"id")) {
        side.place = {QStringLiteral("station"), reader.text(u"source"), reader.text(u"id")};
    }
    side.name = reader.text(u"name", {});
    compare.adopt(reader);
    return side;
}

void refuseOthers(JsonReader &reader, QStringView name, const QString &value, const QStringList &known)
{
    if (!known.contains(value)) {
        reader.complain(name, tr("one of %1").arg(known.join(QStringLiteral(", "))));
    }
}

} // namespace

QJsonObject toJson(const CompareState &state)
{
    QJsonObject json = state.unknown;
    json.insert(QStringLiteral("kind"), state.kind);
    json.insert(QStringLiteral("indicator"), state.indicator);
    json.insert(QStringLiteral("a"), toJson(state.a));
    json.insert(QStringLiteral("b"), toJson(state.b));
    json.insert(QStringLiteral("dayTypes"), state.matchesDayTypes);
    json.insert(QStringLiteral("dryDays"), state.matchesDryDays);
    json.insert(QStringLiteral("temperature"), state.matchesTemperature);
    json.insert(QStringLiteral("map"), state.map);
    json.insert(QStringLiteral("split"), state.split);
    return json;
}

Result<CompareState> compareStateFromJson(const QJsonObject &json)
{
    JsonReader reader(json, QStringLiteral("$"));
    CompareState state;
    state.kind = reader.text(u"kind", state.kind);
    refuseOthers(reader, u"kind", state.kind, {QStringLiteral("period"), QStringLiteral("place")});
    state.indicator = reader.text(u"indicator", state.indicator);
    state.a = readSide(reader, u"a");
    state.b = readSide(reader, u"b");
    state.matchesDayTypes = reader.boolean(u"dayTypes", true);
    state.matchesDryDays = reader.boolean(u"dryDays", false);
    state.matchesTemperature = reader.boolean(u"temperature", false);
    state.map = reader.text(u"map", state.map);
    refuseOthers(reader, u"map", state.map,
        {QStringLiteral("swipe"), QStringLiteral("side"), QStringLiteral("difference")});
    state.split = reader.number(u"split", 0, 1).value_or(state.split);
    state.unknown = reader.unknown();
    if (!reader.complaint().isEmpty()) {
        return tl::unexpected(Error{
            Error::Kind::Usage, tr("The comparison can't be read: %1.").arg(reader.complaint()), {}, {}});
    }
    return state;
}

CompareState compareStateOf(const ViewState &view)
{
    if (view.compare.isEmpty()) {
        return {};
    }
    return compareStateFromJson(view.compare.first().toObject()).value_or(CompareState{});
}

ViewState withCompare(ViewState view, const CompareState &state)
{
    if (view.compare.isEmpty()) {
        view.compare.append(toJson(state));
    } else {
        view.compare.replace(0, toJson(state));
    }
    return view;
}

} // namespace stadtblick

#include "models/domain/trafficprofile.h"

#include "models/domain/jsonreader.h"

#include <QtCore/QCoreApplication>

namespace stadtblick {

namespace {

constexpr double largestCapacityPerH = 20'000;

QString tr(const char *text)
{
    return QCoreApplication::translate("TrafficProfile", text);
}

/** Reads each object of a list by @p read; a member that is not known is an error. */
template <typename T, typename Read>
std::vector<T> readList(JsonReader &parent, QStringView name, Read read)
{
    std::vector<T> values;
    const QJsonArray list = parent.array(name);
    for (qsizetype i = 0; i < list.size(); ++i) {
        JsonReader reader(list.at(i).toObject(), QStringLiteral("%1[%2]").arg(parent.pathOf(name)).arg(i));
        values.push_back(read(reader));
        reader.refuseUnknown();
        parent.adopt(reader);
    }
    return values;
}

QString readSource(JsonReader &reader, const QStringList &sourceIds)
{
    const QString source = reader.text(u"source");
    if (!sourceIds.contains(source)) {
        reader.complain(u"source", tr("the id of one of the sources"));
    }
    return source;
}

CountReference readCounts(JsonReader &reader, const QStringList &sourceIds)
{
    return {readSource(reader, sourceIds), reader.text(u"station"), reader.text(u"series", {})};
}

DirectionProfile readDirection(JsonReader &reader, const QStringList &sourceIds)
{
    DirectionProfile direction;
    direction.counts = {readSource(reader, sourceIds), reader.text(u"station", {}), reader.text(u"series")};
    direction.bearing = reader.number(u"bearing", 0, 360);
    const QString towards = reader.text(u"towards", {});
    direction.isInward = towards != QLatin1String("outside");
    if (!direction.bearing && towards != QLatin1String("centre") && towards != QLatin1String("outside")) {
        reader.complain(u"towards", tr("centre or outside, or a bearing"));
    }
    return direction;
}

JunctionProfile readJunction(JsonReader &reader, const QStringList &sourceIds)
{
    JunctionProfile junction;
    junction.name = reader.text(u"name");
    const QString control = reader.text(u"control", QStringLiteral("signals"));
    junction.hasSignals = control == QLatin1String("signals");
    if (!junction.hasSignals && control != QLatin1String("priority")) {
        reader.complain(u"control", tr("signals or priority"));
    }
    junction.approaches = readList<ApproachProfile>(reader, u"approaches", [&](JsonReader &approach) {
        return ApproachProfile{approach.text(u"name"), readCounts(approach, sourceIds),
            approach.number(u"capacity", 1, largestCapacityPerH)};
    });
    if (junction.approaches.empty()) {
        reader.complain(u"approaches", tr("at least one approach"));
    }
    return junction;
}

} // namespace

TrafficProfile readTrafficProfile(JsonReader &profile, const QStringList &sourceIds)
{
    if (!profile.has(u"traffic")) {
        profile.object(u"traffic");
        return {};
    }
    JsonReader reader(profile.object(u"traffic"), profile.pathOf(u"traffic"));
    TrafficProfile traffic;
    traffic.junctions = readList<JunctionProfile>(
        reader, u"junctions", [&](JsonReader &junction) { return readJunction(junction, sourceIds); });
    traffic.innerCity = readList<CountReference>(
        reader, u"innerCity", [&](JsonReader &counts) { return readCounts(counts, sourceIds); });
    traffic.directions = readList<DirectionProfile>(
        reader, u"directions", [&](JsonReader &direction) { return readDirection(direction, sourceIds); });
    reader.refuseUnknown();
    profile.adopt(reader);
    return traffic;
}

} // namespace stadtblick

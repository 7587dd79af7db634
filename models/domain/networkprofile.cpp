#include "models/domain/networkprofile.h"

#include "models/domain/jsonreader.h"

#include <QtCore/QCoreApplication>

namespace stadtblick {

namespace {

NetworkSite readSite(JsonReader &reader)
{
    NetworkSite site;
    site.name = reader.text(u"name");
    site.place = {reader.requiredNumber(u"lon", -180, 180), reader.requiredNumber(u"lat", -90, 90)};
    const QString status = reader.text(u"status");
    if (status == QLatin1String("building")) {
        site.status = SiteStatus::Building;
    } else if (status == QLatin1String("live")) {
        site.status = SiteStatus::Live;
    } else if (status != QLatin1String("planned")) {
        reader.complain(
            u"status", QCoreApplication::translate("NetworkProfile", "planned, building or live"));
    }
    site.institution = reader.text(u"institution", {});
    reader.refuseUnknown();
    return site;
}

} // namespace

NetworkProfile readNetworkProfile(JsonReader &profile)
{
    NetworkProfile network;
    if (!profile.has(u"network")) {
        profile.object(u"network");
        return network;
    }
    JsonReader reader(profile.object(u"network"), profile.pathOf(u"network"));
    network.isInternal = reader.boolean(u"internal", false);
    const QJsonArray sites = reader.array(u"sites");
    for (qsizetype i = 0; i < sites.size(); ++i) {
        JsonReader site(sites.at(i).toObject(), QStringLiteral("%1[%2]").arg(reader.pathOf(u"sites")).arg(i));
        network.sites.push_back(readSite(site));
        reader.adopt(site);
    }
    reader.refuseUnknown();
    profile.adopt(reader);
    return network;
}

} // namespace stadtblick

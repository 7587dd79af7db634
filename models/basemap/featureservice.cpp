#include "models/basemap/featureservice.h"

#include "models/basemap/mapcapabilities.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUrlQuery>
#include <QtCore/QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr std::size_t mostTypes = 500;
constexpr qsizetype longestName = 300;

bool isGeoJson(const QString &format)
{
    return format.contains("geojson"_L1, Qt::CaseInsensitive)
        || format.startsWith("application/json"_L1, Qt::CaseInsensitive);
}

FeatureType readType(QXmlStreamReader &xml, bool &hasGeoJson)
{
    FeatureType type;
    while (xml.readNextStartElement()) {
        const auto text = [&xml] {
            return xml.readElementText(QXmlStreamReader::SkipChildElements).simplified().left(longestName);
        };
        if (xml.name() == "Name"_L1) {
            type.name = text();
        } else if (xml.name() == "Title"_L1) {
            type.title = text();
        } else if (xml.name() == "OutputFormats"_L1) {
            while (xml.readNextStartElement()) {
                hasGeoJson = isGeoJson(text()) || hasGeoJson;
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return type;
}

constexpr double mostBelievedFeatures = 1e12;

/** A number of features as a service tells it, which may be 'unknown'. */
std::optional<qint64> toldCount(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    return number >= 0 && number <= mostBelievedFeatures ? std::optional(qint64(number)) : std::nullopt;
}

FeatureCount countInGeoJson(const QByteArray &answer)
{
    const QJsonObject root = QJsonDocument::fromJson(answer).object();
    FeatureCount count;
    count.returned = root.value("features"_L1).toArray().size();
    count.matched = toldCount(root.value("numberMatched"_L1));
    if (!count.matched) {
        count.matched = toldCount(root.value("totalFeatures"_L1)); // of older GeoServers
    }
    return count;
}

FeatureCount countInGml(const QByteArray &answer)
{
    QXmlStreamReader xml(answer);
    FeatureCount count;
    if (!xml.readNextStartElement() || xml.name() != "FeatureCollection"_L1) {
        return count;
    }
    bool isNumber = false;
    const double told = xml.attributes().value("numberMatched"_L1).toDouble(&isNumber);
    count.matched = isNumber ? toldCount(told) : std::nullopt;
    while (xml.readNextStartElement()) {
        if (xml.name() == "member"_L1 || xml.name() == "featureMember"_L1) {
            ++count.returned;
        } else if (xml.name() == "featureMembers"_L1) {
            while (xml.readNextStartElement()) {
                ++count.returned;
                xml.skipCurrentElement();
            }
            continue;
        }
        xml.skipCurrentElement();
    }
    return count;
}

} // namespace

bool isFeatureService(const QByteArray &xml)
{
    QXmlStreamReader reader(xml.left(4096));
    return reader.readNextStartElement() && reader.name() == "WFS_Capabilities"_L1;
}

Result<std::vector<FeatureType>> featureTypesOf(const QByteArray &xml, const QUrl &address)
{
    QXmlStreamReader reader(xml);
    std::vector<FeatureType> types;
    QString version = u"2.0.0"_s;
    bool hasGeoJson = false;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (reader.name() == "WFS_Capabilities"_L1) {
            const bool isOld = reader.attributes().value("version"_L1).startsWith("1."_L1);
            version = isOld ? u"1.1.0"_s : version;
        } else if (reader.name() == "FeatureType"_L1 && types.size() < mostTypes) {
            FeatureType type = readType(reader, hasGeoJson);
            if (!type.name.isEmpty()) {
                type.title = type.title.isEmpty() ? type.name : type.title;
                types.push_back(std::move(type));
            }
        } else if (reader.name() == "Value"_L1 || reader.name() == "Format"_L1) {
            hasGeoJson =
                isGeoJson(reader.readElementText(QXmlStreamReader::SkipChildElements).left(longestName))
                || hasGeoJson;
        }
    }
    if (reader.hasError() || types.empty()) {
        return tl::unexpected(Error{Error::Kind::Protocol,
            QCoreApplication::translate("RasterMaps", "The service offers no features."),
            QCoreApplication::translate("RasterMaps", "Check the address; it is that of a WFS."),
            reader.errorString()});
    }
    for (FeatureType &type : types) {
        type.service = serviceAddress(address);
        type.version = version;
        type.hasGeoJson = hasGeoJson;
    }
    return types;
}

QUrl featuresUrl(const FeatureType &type, const LonLatBox &bounds)
{
    const auto degrees = [](double value) { return QString::number(value, 'f', 6); };
    const bool isOld = type.version.startsWith("1."_L1);
    // The URN puts the latitude first, as EPSG has it; both versions understand it.
    const QString box = QStringList{degrees(bounds.south), degrees(bounds.west), degrees(bounds.north),
        degrees(bounds.east), u"urn:ogc:def:crs:EPSG::4326"_s}
                            .join(u',');
    QString asked = u"SERVICE=WFS&REQUEST=GetFeature&VERSION="_s + type.version
        + (isOld ? u"&TYPENAME="_s : u"&TYPENAMES="_s) + QString::fromUtf8(QUrl::toPercentEncoding(type.name))
        + (isOld ? u"&MAXFEATURES="_s : u"&COUNT="_s) + QString::number(mostServiceFeatures) + u"&BBOX="_s
        + box;
    if (type.hasGeoJson) {
        asked += u"&OUTPUTFORMAT=application/json&SRSNAME=EPSG:4326"_s;
    }
    QUrl url = type.service;
    url.setQuery(url.query().isEmpty() ? asked : url.query() + u'&' + asked);
    return url;
}

bool FeatureCount::isCut() const
{
    return matched ? *matched > returned : returned >= mostServiceFeatures;
}

FeatureCount featureCountOf(const QByteArray &answer)
{
    return answer.left(64).trimmed().startsWith('{') ? countInGeoJson(answer) : countInGml(answer);
}

} // namespace stadtblick

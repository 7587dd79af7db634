#include "models/basemap/mapcapabilities.h"

#include "models/basemap/featureinfo.h"
#include "models/basemap/tilematrixset.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtCore/QUrlQuery>
#include <QtCore/QXmlStreamReader>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr int deepestElement = 32;
constexpr std::size_t mostMaps = 500;
constexpr std::size_t mostMatrixSets = 100; ///< of a service, and of a layer
constexpr qsizetype longestText = 300;

bool isMercator(const QString &crs)
{
    return crs.endsWith("3857"_L1) || crs.endsWith("900913"_L1) || crs.endsWith("102100"_L1);
}

QString idOf(const QUrl &address, const QString &layer)
{
    const QByteArray text = (address.toString(QUrl::RemoveUserInfo) + u' ' + layer).toUtf8();
    return u"service-"_s
        + QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex().left(12));
}

/** Reads both kinds; elements are told apart by their local names. */
class CapabilitiesReader
{
public:
    CapabilitiesReader(const QByteArray &xml, const QUrl &address)
        : m_xml(xml)
        , m_address(address)
    { }

    Result<std::vector<RasterSource>> read();

private:
    QString text();
    QString titleWithin();
    /** What a layer has of those around it. */
    struct Inherited
    {
        QSet<QString> systems;
        QString attribution; ///< empty: the service's title stands for it
        bool isQueryable = false;
    };
    void readWmsLayer(Inherited inherited, int depth);
    QStringList readFormats();
    void readWmsService();
    void readWmtsContents();
    void readWmtsLayer();
    void add(RasterSource source);
    void addWmts(RasterSource source, const QString &pattern);
    void finishWmts();
    Error nothingUsable() const;

    std::optional<MercatorLevels> levelsOf(const TileMatrixSetLink &link);

    struct WmtsLayer
    {
        RasterSource source;
        std::vector<TileMatrixSetLink> sets;
        QString pattern; ///< RESTful, with {TileMatrix} …
    };

    QXmlStreamReader m_xml;
    QUrl m_address;
    QString m_version = u"1.3.0"_s;
    QString m_attribution;
    QString m_format = u"image/png"_s;
    QString m_infoFormat; ///< empty: none that can be read
    std::vector<RasterSource> m_maps;
    std::vector<WmtsLayer> m_wmts;
    QHash<QString, std::vector<TileMatrix>> m_mercatorSets; ///< by name
    bool m_hasOtherGrid = false; ///< a layer has a set in Web Mercator that can't be used
};

QString CapabilitiesReader::text()
{
    return m_xml.readElementText(QXmlStreamReader::SkipChildElements).simplified().left(longestText);
}

/** The title among an element's children; empty where none has one. */
QString CapabilitiesReader::titleWithin()
{
    QString title;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == "Title"_L1) {
            title = text();
        } else {
            m_xml.skipCurrentElement();
        }
    }
    return title;
}

void CapabilitiesReader::add(RasterSource source)
{
    if (m_maps.size() >= mostMaps) {
        return;
    }
    // Levels that are called otherwise are kept apart: by their plain numbers other tiles may be on disk.
    const QString levels = source.matrices.isEmpty() ? QString() : u' ' + source.matrixSet;
    source.id = idOf(serviceAddress(m_address), source.layer + levels);
    source.url = source.url.isEmpty() ? serviceAddress(m_address).toString(QUrl::FullyEncoded) : source.url;
    source.attribution = source.attribution.isEmpty() ? m_attribution : source.attribution;
    source.name = source.name.isEmpty() ? source.layer : source.name;
    m_maps.push_back(std::move(source));
}

void CapabilitiesReader::readWmsLayer(Inherited inherited, int depth)
{
    if (const auto told = m_xml.attributes().value("queryable"_L1); !told.isEmpty()) {
        inherited.isQueryable = told == "1"_L1 || told == "true"_L1;
    }
    RasterSource source;
    source.kind = RasterKind::Wms;
    bool isTold = false;
    const auto tell = [&] { // before its children, so that they stand below it
        const bool isUsable = std::ranges::any_of(inherited.systems, isMercator) && !source.layer.isEmpty();
        if (!std::exchange(isTold, true) && isUsable) {
            source.version = m_version;
            source.format = m_format;
            source.attribution = inherited.attribution;
            source.infoFormat = inherited.isQueryable ? m_infoFormat : QString();
            source.maximumZoom = 19; // drawn for any
            add(source);
        }
    };
    while (m_xml.readNextStartElement()) {
        const QStringView name = m_xml.name();
        if (name == "Name"_L1) {
            source.layer = text();
        } else if (name == "Title"_L1) {
            source.name = text();
        } else if (name == "CRS"_L1 || name == "SRS"_L1) {
            const QStringList systems = text().split(u' ', Qt::SkipEmptyParts);
            inherited.systems.unite({systems.begin(), systems.end()});
        } else if (name == "Attribution"_L1) {
            const QString owner = titleWithin();
            inherited.attribution = owner.isEmpty() ? inherited.attribution : owner;
        } else if (name == "Layer"_L1 && depth < deepestElement) {
            tell();
            readWmsLayer(inherited, depth + 1);
        } else {
            m_xml.skipCurrentElement();
        }
    }
    tell();
}

/** The formats of a request; the first hundred. */
QStringList CapabilitiesReader::readFormats()
{
    constexpr qsizetype mostFormats = 100;
    QStringList formats;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == "Format"_L1 && formats.size() < mostFormats) {
            formats << text();
        } else {
            m_xml.skipCurrentElement();
        }
    }
    return formats;
}

void CapabilitiesReader::readWmsService()
{
    while (m_xml.readNextStartElement()) {
        const QStringView name = m_xml.name();
        if (name == "Layer"_L1) {
            readWmsLayer({}, 0);
        } else if (name == "Request"_L1) {
            while (m_xml.readNextStartElement()) {
                if (m_xml.name() == "GetMap"_L1) {
                    const QStringList offered = readFormats();
                    const auto jpeg = std::ranges::find_if(
                        offered, [](const QString &format) { return format.startsWith("image/jp"_L1); });
                    const bool hasPng = offered.contains("image/png"_L1);
                    m_format = !hasPng && jpeg != offered.end() ? *jpeg : m_format;
                } else if (m_xml.name() == "GetFeatureInfo"_L1) {
                    m_infoFormat = featureInfoFormatOf(readFormats());
                } else {
                    m_xml.skipCurrentElement();
                }
            }
        } else {
            m_xml.skipCurrentElement();
        }
    }
}

void CapabilitiesReader::readWmtsLayer()
{
    WmtsLayer layer;
    layer.source.kind = RasterKind::Wmts;
    bool hasPng = false;
    QString other;
    while (m_xml.readNextStartElement()) {
        const QStringView name = m_xml.name();
        if (name == "Identifier"_L1) {
            layer.source.layer = text();
        } else if (name == "Title"_L1) {
            layer.source.name = text();
        } else if (name == "Format"_L1) {
            const QString format = text();
            hasPng = hasPng || format == "image/png"_L1;
            other = format.startsWith("image/jp"_L1) ? format : other;
        } else if (name == "Style"_L1) {
            while (m_xml.readNextStartElement()) {
                if (m_xml.name() == "Identifier"_L1 && layer.source.style.isEmpty()) {
                    layer.source.style = text();
                } else {
                    m_xml.skipCurrentElement();
                }
            }
        } else if (name == "TileMatrixSetLink"_L1) {
            if (TileMatrixSetLink link = readTileMatrixSetLink(m_xml); layer.sets.size() < mostMatrixSets) {
                layer.sets.push_back(std::move(link));
            }
        } else if (name == "ResourceURL"_L1) {
            if (m_xml.attributes().value("resourceType"_L1) == "tile"_L1 && layer.pattern.isEmpty()) {
                layer.pattern = m_xml.attributes().value("template"_L1).toString().left(2000);
            }
            m_xml.skipCurrentElement();
        } else {
            m_xml.skipCurrentElement();
        }
    }
    layer.source.format = hasPng || other.isEmpty() ? u"image/png"_s : other;
    if (m_wmts.size() < mostMaps) {
        m_wmts.push_back(std::move(layer));
    }
}

void CapabilitiesReader::readWmtsContents()
{
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == "Layer"_L1) {
            readWmtsLayer();
        } else if (m_xml.name() == "TileMatrixSet"_L1) {
            TileMatrixSet set = readTileMatrixSet(m_xml);
            if (isMercator(set.crs) && m_mercatorSets.size() < qsizetype(mostMatrixSets)) {
                m_mercatorSets.insert(set.name, std::move(set.matrices));
            }
        } else {
            m_xml.skipCurrentElement();
        }
    }
}

/** Nothing where the set is none in Web Mercator, or of another grid. */
std::optional<MercatorLevels> CapabilitiesReader::levelsOf(const TileMatrixSetLink &link)
{
    const auto set = m_mercatorSets.constFind(link.set);
    if (set == m_mercatorSets.constEnd()) {
        return std::nullopt;
    }
    auto levels = mercatorLevels(*set, link.levels);
    m_hasOtherGrid = m_hasOtherGrid || !levels;
    return levels;
}

void CapabilitiesReader::finishWmts()
{
    for (WmtsLayer &layer : m_wmts) {
        for (const TileMatrixSetLink &link : layer.sets) {
            const auto levels = layer.source.layer.isEmpty() ? std::nullopt : levelsOf(link);
            if (levels) {
                layer.source.matrixSet = link.set;
                layer.source.matrices = levels->namesToAsk();
                layer.source.tilePx = levels->tilePx;
                layer.source.minimumZoom = levels->minimumZoom;
                layer.source.maximumZoom = levels->minimumZoom + int(levels->names.size()) - 1;
                addWmts(std::move(layer.source), layer.pattern);
                break;
            }
        }
    }
}

void CapabilitiesReader::addWmts(RasterSource source, const QString &pattern)
{
    RasterSource rest = source;
    rest.url = pattern;
    rest.url.replace("{TileMatrixSet}"_L1, source.matrixSet).replace("{Style}"_L1, source.style);
    rest.url.replace("{style}"_L1, source.style).replace("{TileMatrix}"_L1, "{z}"_L1);
    rest.url.replace("{TileRow}"_L1, "{y}"_L1).replace("{TileCol}"_L1, "{x}"_L1);
    // Pictures of another server than the one that was named are not fetched: it is asked itself.
    if (!pattern.isEmpty() && originOf(rest).host() == m_address.host()
        && originOf(rest).port() == m_address.port()) {
        rest.kind = RasterKind::Xyz;
        add(std::move(rest));
    } else {
        add(std::move(source));
    }
}

/** Why there is no map to choose. */
Error CapabilitiesReader::nothingUsable() const
{
    if (m_xml.hasError()) {
        return {Error::Kind::Protocol,
            QCoreApplication::translate("RasterMaps", "The answer is no description of a map service."),
            QCoreApplication::translate("RasterMaps", "Check the address; it is that of a WMS or WMTS."),
            m_xml.errorString()};
    }
    if (m_hasOtherGrid) {
        return {Error::Kind::Protocol,
            QCoreApplication::translate("RasterMaps",
                "The service cuts its maps in Web Mercator (EPSG:3857) into other tiles than the usual "
                "ones."),
            QCoreApplication::translate("RasterMaps", "If it has a WMS as well, add that one."), {}};
    }
    return {Error::Kind::Protocol,
        QCoreApplication::translate("RasterMaps", "The service offers no map in Web Mercator (EPSG:3857)."),
        QCoreApplication::translate("RasterMaps", "Check the address; it is that of a WMS or WMTS."), {}};
}

Result<std::vector<RasterSource>> CapabilitiesReader::read()
{
    if (m_xml.readNextStartElement()) {
        m_version = m_xml.attributes().value("version"_L1).toString() == "1.1.1"_L1 ? u"1.1.1"_s : u"1.3.0"_s;
        while (m_xml.readNextStartElement()) {
            const QStringView name = m_xml.name();
            if (name == "Capability"_L1) {
                readWmsService();
            } else if (name == "Contents"_L1) {
                readWmtsContents();
            } else if (name == "Service"_L1 || name == "ServiceIdentification"_L1) {
                m_attribution = titleWithin();
            } else {
                m_xml.skipCurrentElement();
            }
        }
    }
    finishWmts();
    if (m_xml.hasError() || m_maps.empty()) {
        return tl::unexpected(nothingUsable());
    }
    return m_maps;
}

} // namespace

QUrl serviceAddress(QUrl address)
{
    QUrlQuery query(address);
    const auto items = query.queryItems();
    for (const auto &[name, value] : items) {
        const QString lower = name.toLower();
        if (lower == "request"_L1 || lower == "service"_L1 || lower == "version"_L1) {
            query.removeAllQueryItems(name);
        }
    }
    address.setQuery(query);
    return address;
}

Result<std::vector<RasterSource>> mapsOfCapabilities(const QByteArray &xml, const QUrl &address)
{
    return CapabilitiesReader(xml, address).read();
}

QUrl capabilitiesUrl(const QUrl &address)
{
    const QString text = address.toString().toLower();
    if (text.contains("request=getcapabilities"_L1) || text.endsWith(".xml"_L1)) {
        return address;
    }
    QUrl url = serviceAddress(address);
    const QString service = text.contains("wmts"_L1) ? u"WMTS"_s
        : text.contains("wfs"_L1)                    ? u"WFS"_s
                                                     : u"WMS"_s;
    QString query = url.query(QUrl::FullyEncoded);
    query += (query.isEmpty() ? QString() : u"&"_s) + u"SERVICE=%1&REQUEST=GetCapabilities"_s.arg(service);
    url.setQuery(query);
    return url;
}

} // namespace stadtblick

#include "models/basemap/rastersource.h"

#include "models/basemap/featureinfo.h"
#include "models/domain/jsonreader.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtCore/QUrlQuery>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr int deepestZoom = 22;

constexpr std::array kindNames{std::pair(RasterKind::Xyz, "xyz"_L1), std::pair(RasterKind::Wmts, "wmts"_L1),
    std::pair(RasterKind::Wms, "wms"_L1), std::pair(RasterKind::MbTiles, "mbtiles"_L1)};

struct ShippedFile
{
    std::vector<RasterSource> maps;
    QStringList noPrefetch; ///< hosts, their subdomains too
};

/** Makes of a member with a text for each language the window's text; a plain text stays as it is. */
void chooseLanguage(QJsonObject &object, const QString &name)
{
    if (const QJsonValue value = object.value(name); value.isObject()) {
        const QString language = QLocale().name().left(2);
        const QJsonObject texts = value.toObject();
        object.insert(name, texts.value(texts.contains(language) ? language : u"en"_s).toString());
    }
}

const QStringList &noPrefetchHosts();

bool isForbiddenHost(const QString &host)
{
    return std::ranges::any_of(
        noPrefetchHosts(), [&](const QString &name) { return host == name || host.endsWith(u'.' + name); });
}

/** Where only @p source's own servers may be named, an address that can't be is complained about. */
void checkAddress(JsonReader &reader, RasterSource &source)
{
    if (source.kind == RasterKind::MbTiles) {
        return;
    }
    const QUrl url = originOf(source);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!isWeb || url.host().isEmpty() || !url.userInfo().isEmpty()) {
        reader.complain(u"url", QCoreApplication::translate("RasterMaps", "an http or https address"));
    }
    const bool isTemplate = source.url.contains("{z}"_L1) && source.url.contains("{x}"_L1)
        && (source.url.contains("{y}"_L1) || source.url.contains("{-y}"_L1));
    if (source.kind == RasterKind::Xyz && !isTemplate) {
        reader.complain(
            u"url", QCoreApplication::translate("RasterMaps", "an address with {z}, {x} and {y}"));
    }
    if (source.kind != RasterKind::Xyz && source.layer.isEmpty()) {
        reader.complain(u"layer", QCoreApplication::translate("RasterMaps", "the name of a layer"));
    }
    if (!source.infoFormat.isEmpty() && !isQueryable(source)) {
        reader.complain(u"infoFormat", u"application/json, application/geo+json, text/plain"_s);
    }
    source.mayPrefetch = source.mayPrefetch && !isForbiddenHost(url.host());
}

QJsonObject shippedJson()
{
    QFile file(u":/maps/maps.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

const QStringList &noPrefetchHosts()
{
    static const QStringList hosts = [] {
        QStringList result;
        const QJsonArray array = shippedJson().value("noPrefetch"_L1).toArray();
        for (const QJsonValue &host : array) {
            result.append(host.toString());
        }
        return result;
    }();
    return hosts;
}

QString wmsQuery(const RasterSource &source, RasterKey key)
{
    const QRectF box = mercatorRectOf(key);
    const auto metres = [](double value) { return QString::number(value, 'f', 4); };
    const bool isOld = source.version.startsWith("1.1"_L1);
    const QString clear = source.format == "image/png"_L1 ? u"&TRANSPARENT=TRUE"_s : QString();
    return u"SERVICE=WMS&REQUEST=GetMap&VERSION=%1&LAYERS=%2&STYLES=%3&FORMAT=%4&%5=EPSG:3857&WIDTH=%6&HEIGHT=%6&BBOX=%7"_s
               .arg(source.version, QString::fromUtf8(QUrl::toPercentEncoding(source.layer)),
                   QString::fromUtf8(QUrl::toPercentEncoding(source.style)),
                   QString::fromUtf8(QUrl::toPercentEncoding(source.format)), isOld ? u"SRS"_s : u"CRS"_s,
                   QString::number(source.tilePx),
                   QStringList{
                       metres(box.left()), metres(box.top()), metres(box.right()), metres(box.bottom())}
                       .join(u','))
        + clear;
}

/** What a source calls a zoom, as a part of its address. */
QString levelName(const RasterSource &source, int zoom)
{
    const int index = zoom - source.minimumZoom;
    return index >= 0 && index < source.matrices.size()
        ? QString::fromLatin1(QUrl::toPercentEncoding(source.matrices[index], ":"))
        : QString::number(zoom);
}

QString wmtsQuery(const RasterSource &source, RasterKey key)
{
    return u"SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=%1&STYLE=%2&FORMAT=%3&TILEMATRIXSET=%4&TILEMATRIX=%5&TILEROW=%6&TILECOL=%7"_s
        .arg(QString::fromUtf8(QUrl::toPercentEncoding(source.layer)),
            QString::fromUtf8(QUrl::toPercentEncoding(source.style)),
            QString::fromUtf8(QUrl::toPercentEncoding(source.format)),
            QString::fromUtf8(QUrl::toPercentEncoding(source.matrixSet)), levelName(source, key.z),
            QString::number(key.y),
            QString::number(key.x)); // together: what is put in has % signs of its own
}

/** Zooms, their names and the size of the tiles. */
void readLevels(JsonReader &reader, RasterSource &source)
{
    source.minimumZoom = int(reader.number(u"minimumZoom", 0, deepestZoom).value_or(0));
    source.maximumZoom = int(reader.number(u"maximumZoom", 0, deepestZoom).value_or(18));
    if (source.minimumZoom > source.maximumZoom) {
        reader.complain(u"minimumZoom", QCoreApplication::translate("RasterMaps", "not above maximumZoom"));
    }
    source.tilePx = int(reader.number(u"tilePx", 64, 1024).value_or(usualTilePx));
    source.matrices = reader.texts(u"matrices");
    if (!source.matrices.isEmpty() && source.matrices.size() != source.maximumZoom - source.minimumZoom + 1) {
        reader.complain(
            u"matrices", QCoreApplication::translate("RasterMaps", "one name for each zoom of the map"));
    }
}

} // namespace

QRectF mercatorRectOf(RasterKey key)
{
    const double side = 2 * mercatorHalfWidthM / std::exp2(key.z);
    return {key.x * side - mercatorHalfWidthM, mercatorHalfWidthM - (key.y + 1) * side, side, side};
}

QUrl originOf(const RasterSource &source)
{
    QString address = source.url;
    for (const QLatin1StringView part : {"{z}"_L1, "{x}"_L1, "{y}"_L1, "{-y}"_L1}) {
        address.replace(part, u"0"_s);
    }
    return QUrl(address, QUrl::StrictMode);
}

QUrl tileUrl(const RasterSource &source, RasterKey key)
{
    if (source.kind == RasterKind::Xyz) {
        QString address = source.url;
        address.replace("{z}"_L1, levelName(source, key.z));
        address.replace("{x}"_L1, QString::number(key.x));
        address.replace("{y}"_L1, QString::number(key.y));
        address.replace("{-y}"_L1, QString::number((1 << key.z) - 1 - key.y));
        return QUrl(address, QUrl::StrictMode);
    }
    QUrl url(source.url, QUrl::StrictMode);
    const QString asked = source.kind == RasterKind::Wms ? wmsQuery(source, key) : wmtsQuery(source, key);
    url.setQuery(url.query().isEmpty() ? asked : url.query() + u'&' + asked);
    return url;
}

Result<RasterSource> rasterSourceFromJson(const QJsonValue &json, const QString &where)
{
    QJsonObject object = json.toObject();
    chooseLanguage(object, u"name"_s);
    chooseLanguage(object, u"attribution"_s);
    object.insert("name"_L1, object.value("name"_L1).toString());
    JsonReader reader(object, where);
    RasterSource source;
    source.id = reader.text(u"id");
    source.name = reader.text(u"name");
    const QString kind = reader.text(u"kind");
    const auto known = std::ranges::find_if(kindNames, [&](const auto &pair) { return kind == pair.second; });
    source.url = reader.text(u"url");
    source.layer = reader.text(u"layer", {});
    source.style = reader.text(u"style", {});
    source.matrixSet = reader.text(u"matrixSet", {});
    source.version = reader.text(u"version", source.version);
    source.format = reader.text(u"format", source.format);
    source.infoFormat = reader.text(u"infoFormat", {});
    source.attribution = reader.text(u"attribution", {});
    readLevels(reader, source);
    source.mayPrefetch = reader.boolean(u"prefetch", true);
    source.isVerified = reader.boolean(u"verified", true);
    static const QRegularExpression plainId(u"^[A-Za-z0-9_-]{1,64}$"_s);
    if (!plainId.match(source.id).hasMatch()) {
        reader.complain(u"id", QCoreApplication::translate("RasterMaps", "letters, digits, - and _"));
    }
    if (known == kindNames.end()) {
        reader.complain(u"kind", u"xyz, wmts, wms, mbtiles"_s);
    } else {
        source.kind = known->first;
        checkAddress(reader, source);
    }
    reader.refuseUnknown();
    if (!reader.complaint().isEmpty()) {
        return tl::unexpected(Error{Error::Kind::Usage,
            QCoreApplication::translate("RasterMaps", "The map service can't be used: %1")
                .arg(reader.complaint()),
            {}, {}});
    }
    return source;
}

QJsonObject toJson(const RasterSource &source)
{
    const auto kind = std::ranges::find(kindNames, source.kind, [](const auto &pair) { return pair.first; });
    QJsonObject json{{u"id"_s, source.id}, {u"name"_s, source.name}, {u"kind"_s, QString(kind->second)},
        {u"url"_s, source.url}, {u"attribution"_s, source.attribution},
        {u"minimumZoom"_s, source.minimumZoom}, {u"maximumZoom"_s, source.maximumZoom},
        {u"format"_s, source.format}, {u"prefetch"_s, source.mayPrefetch},
        {u"verified"_s, source.isVerified}};
    if (source.tilePx != usualTilePx) {
        json.insert(u"tilePx"_s, source.tilePx);
    }
    if (!source.matrices.isEmpty()) {
        json.insert(u"matrices"_s, QJsonArray::fromStringList(source.matrices));
    }
    for (const auto &[name, value] : {std::pair(u"layer"_s, source.layer),
             std::pair(u"style"_s, source.style), std::pair(u"matrixSet"_s, source.matrixSet),
             std::pair(u"version"_s, source.version), std::pair(u"infoFormat"_s, source.infoFormat)}) {
        if (!value.isEmpty()) {
            json.insert(name, value);
        }
    }
    return json;
}

const std::vector<RasterSource> &shippedMaps()
{
    static const std::vector<RasterSource> maps = [] {
        std::vector<RasterSource> result;
        const QJsonArray array = shippedJson().value("maps"_L1).toArray();
        for (const QJsonValue &map : array) {
            if (auto source = rasterSourceFromJson(map, u"maps.json"_s)) {
                result.push_back(std::move(*source));
            } else {
                qWarning("%s", qUtf8Printable(toOneLine(source.error())));
            }
        }
        return result;
    }();
    return maps;
}

std::optional<RasterSource> rasterSourceOf(const QJsonObject &layerOptions)
{
    const QJsonValue map = layerOptions.value("map"_L1);
    if (map.isString()) {
        const auto found = std::ranges::find(shippedMaps(), map.toString(), &RasterSource::id);
        return found == shippedMaps().end() ? std::nullopt : std::optional(*found);
    }
    if (!map.isObject()) {
        return std::nullopt;
    }
    const auto source = rasterSourceFromJson(map, u"$.map"_s);
    return source ? std::optional(*source) : std::nullopt;
}

bool isMapLayer(QStringView layerId)
{
    return layerId.startsWith(u"map-");
}

QString tileFileOf(const RasterSource &source, const QString &cachePath)
{
    return source.kind == RasterKind::MbTiles ? source.url
                                              : QString(cachePath % ".tiles/"_L1 % source.id % ".mbtiles"_L1);
}

} // namespace stadtblick

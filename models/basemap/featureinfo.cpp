#include "models/basemap/featureinfo.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QStringDecoder>
#include <QtCore/QXmlStreamReader>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr std::array formats{"application/json"_L1, "application/geo+json"_L1, "text/plain"_L1};
constexpr int pictureSidePx = 101; ///< odd: it has a middle pixel
constexpr int mostFeatures = 5;
constexpr qsizetype longestName = 40;
constexpr qsizetype longestValue = 80;
constexpr qsizetype longestDetail = 200;

/** A media type without its parameters. */
QString plainType(const QString &format)
{
    return format.section(u';', 0, 0).trimmed().toLower();
}

/** One line without control and direction characters, which could make it read as something else. */
QString cleaned(const QString &text, qsizetype longest)
{
    QString line;
    for (const QChar c : text.left(longest * 8)) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph) {
            line += u' ';
        } else if (c.category() != QChar::Other_Format) {
            line += c;
        }
    }
    line = line.simplified();
    if (line.size() <= longest) {
        return line;
    }
    line.truncate(longest - 1);
    if (line.back().isHighSurrogate()) {
        line.chop(1);
    }
    return line + u'…';
}

Error unexpectedForm(const QString &detail)
{
    return {Error::Kind::Protocol,
        QCoreApplication::translate(
            "RasterMaps", "The map service answers in a form that was not asked for."),
        {}, detail};
}

/** XML is never asked for: an exception tells what is wrong, anything else is refused. */
Error errorOfXml(const QByteArray &answer)
{
    QXmlStreamReader xml(answer);
    if (!xml.readNextStartElement() || !xml.name().contains("Exception"_L1)) {
        return unexpectedForm(xml.name().toString().left(longestDetail));
    }
    QString text;
    while (!xml.atEnd() && text.size() < longestDetail) {
        if (xml.readNext() == QXmlStreamReader::Characters) {
            text += xml.text().left(longestDetail);
        }
    }
    return {Error::Kind::Protocol,
        QCoreApplication::translate("RasterMaps", "The map service reports an error."), {},
        cleaned(text, longestDetail)};
}

/** UTF-8, or Latin 1 where it is none: servers of old data say their texts as they have them. */
QString decoded(const QByteArray &answer)
{
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8.decode(answer);
    return utf8.hasError() ? QString::fromLatin1(answer) : text;
}

QString valueText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::String:
        return cleaned(value.toString(), longestValue);
    default:
        return {}; // nothing, or too much for a line
    }
}

QStringList linesOf(const QJsonObject &feature)
{
    // 'attributes' is what some servers say instead of GeoJSON's properties.
    const QJsonObject fields =
        feature.value(feature.contains("properties"_L1) ? "properties"_L1 : "attributes"_L1).toObject();
    QStringList lines;
    for (auto it = fields.begin(); it != fields.end() && lines.size() <= mostFeatureInfoLines; ++it) {
        const QString value = valueText(it.value());
        if (!value.isEmpty()) {
            lines << QString(cleaned(it.key(), longestName) % u": "_s % value);
        }
    }
    return lines;
}

Result<QStringList> linesOfJson(const QByteArray &answer)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(answer, &error);
    if (error.error != QJsonParseError::NoError) {
        return tl::unexpected(unexpectedForm(error.errorString()));
    }
    const QJsonObject root = document.object();
    QJsonArray features = document.array();
    if (root.value("features"_L1).isArray()) {
        features = root.value("features"_L1).toArray();
    } else if (root.value("results"_L1).isArray()) {
        features = root.value("results"_L1).toArray();
    } else if (root.value("properties"_L1).isObject()) {
        features = {root};
    } else if (document.isObject() && !root.isEmpty()) {
        return tl::unexpected(unexpectedForm(u"JSON without features"_s));
    }
    QStringList lines;
    for (int i = 0; i < features.size() && i < mostFeatures; ++i) {
        const QStringList more = linesOf(features.at(i).toObject());
        if (!lines.isEmpty() && !more.isEmpty()) {
            lines << QString();
        }
        lines << more;
    }
    return lines;
}

/** 'name = value' as servers write plain text; where there is none of it, the lines as they are. */
QStringList linesOfText(const QString &text)
{
    static constexpr std::array nothing{"no features were found"_L1, "returned no results"_L1};
    QStringList pairs;
    QStringList others;
    for (const QStringView raw : QStringView(text).tokenize(u'\n')) {
        const qsizetype sign = raw.indexOf(u'=');
        const QString name = cleaned(raw.left(std::max<qsizetype>(sign, 0)).toString(), longestName);
        QString value = cleaned(raw.sliced(sign + 1).toString(), longestValue);
        if (value.size() >= 2 && value.startsWith(u'\'') && value.endsWith(u'\'')) {
            value = value.sliced(1, value.size() - 2);
        }
        if (!name.isEmpty()) {
            if (!value.isEmpty() && !value.startsWith("[GEOMETRY"_L1)) {
                pairs << QString(name % u": "_s % value);
            }
        } else if (std::ranges::any_of(value, [](QChar c) { return c.isLetterOrNumber(); })) {
            const bool isNothing = std::ranges::any_of(nothing,
                [&](QLatin1StringView phrase) { return value.contains(phrase, Qt::CaseInsensitive); });
            if (isNothing) {
                return {};
            }
            others << value;
        }
        if (pairs.size() > mostFeatureInfoLines || others.size() > 10 * mostFeatureInfoLines) {
            break;
        }
    }
    return pairs.isEmpty() ? others : pairs;
}

} // namespace

QString featureInfoFormatOf(const QStringList &offered)
{
    for (const QLatin1StringView wanted : formats) {
        const auto found = std::ranges::find(offered, QString(wanted), plainType);
        if (found != offered.end()) {
            return *found;
        }
    }
    return {};
}

bool isQueryable(const RasterSource &source)
{
    return source.kind == RasterKind::Wms && !featureInfoFormatOf({source.infoFormat}).isEmpty();
}

QUrl featureInfoUrl(const RasterSource &source, QPointF mercator, double metresPerPixel)
{
    const double half = pictureSidePx * metresPerPixel / 2;
    const auto metres = [](double value) { return QString::number(value, 'f', 4); };
    const auto encoded = [](const QString &text) { return QString::fromUtf8(QUrl::toPercentEncoding(text)); };
    const bool isOld = source.version.startsWith("1.1"_L1);
    const QString box = QStringList{metres(mercator.x() - half), metres(mercator.y() - half),
        metres(mercator.x() + half), metres(mercator.y() + half)}
                            .join(u',');
    const QString side = QString::number(pictureSidePx);
    const QString middle = QString::number(pictureSidePx / 2);
    const QString asked = u"SERVICE=WMS&REQUEST=GetFeatureInfo&VERSION="_s % source.version % u"&LAYERS="_s
        % encoded(source.layer) % u"&QUERY_LAYERS="_s % encoded(source.layer) % u"&STYLES="_s
        % encoded(source.style) % u"&FORMAT="_s % encoded(source.format) % (isOld ? u"&SRS="_s : u"&CRS="_s)
        % u"EPSG:3857&WIDTH="_s % side % u"&HEIGHT="_s % side % u"&BBOX="_s % box % u"&INFO_FORMAT="_s
        % encoded(source.infoFormat) % (isOld ? u"&X="_s : u"&I="_s) % middle % (isOld ? u"&Y="_s : u"&J="_s)
        % middle % u"&FEATURE_COUNT="_s % QString::number(mostFeatures);
    QUrl url(source.url, QUrl::StrictMode);
    url.setQuery(url.query().isEmpty() ? asked : url.query() + u'&' + asked);
    return url;
}

Result<QStringList> featureInfoOf(
    const RasterSource &source, const QByteArray &answer, const QByteArray &contentType)
{
    if (answer.size() > largestFeatureInfoBytes) {
        return tl::unexpected(Error{Error::Kind::Limit,
            QCoreApplication::translate("RasterMaps", "The map service tells too much of this place."), {},
            u"%1 bytes"_s.arg(answer.size())});
    }
    QByteArray body = answer.trimmed();
    if (body.startsWith("\xEF\xBB\xBF")) {
        body = body.sliced(3).trimmed();
    }
    const QString type = plainType(QString::fromLatin1(contentType.left(longestDetail)));
    if (type == "text/html"_L1 || type == "application/xhtml+xml"_L1) {
        return tl::unexpected(unexpectedForm(type));
    }
    if (body.startsWith('<')) {
        return tl::unexpected(errorOfXml(body));
    }
    Result<QStringList> lines = QStringList();
    if (body.isEmpty()) {
        return lines;
    }
    if (plainType(source.infoFormat) == formats.back()) {
        lines = linesOfText(decoded(body));
    } else {
        lines = linesOfJson(body);
    }
    if (lines && lines->size() > mostFeatureInfoLines) {
        lines->resize(mostFeatureInfoLines);
        lines->back() = u"…"_s;
    }
    return lines;
}

} // namespace stadtblick

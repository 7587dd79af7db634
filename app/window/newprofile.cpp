#include "app/window/newprofile.h"

#include "models/analysis/projection.h"
#include "models/sync/syncengine.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QTimeZone>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

QString plainWord(const QString &text)
{
    QString word = text.toLower();
    word.replace(QChar(0xE4), "ae"_L1).replace(QChar(0xF6), "oe"_L1).replace(QChar(0xFC), "ue"_L1);
    word.replace(QChar(0xDF), "ss"_L1);
    QString result;
    for (const QChar letter : word.normalized(QString::NormalizationForm_D)) {
        const bool isPlain = (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9');
        if (isPlain) {
            result.append(letter);
        } else if (!result.isEmpty() && !result.endsWith(u'-')
            && letter.category() != QChar::Mark_NonSpacing) {
            result.append(u'-');
        }
    }
    while (result.endsWith(u'-')) {
        result.chop(1);
    }
    return result;
}

/** The city's zone of UTM: in Europe that of ETRS89 (EPSG:258xx), which offices there use, else of WGS 84. */
QString projectedCrsAt(LonLat place)
{
    constexpr LonLatBox europe{-12, 34, 42, 72};
    const QString crs = utmCrs(place);
    return europe.contains(place) ? QString(u"EPSG:258"_s + crs.last(2)) : crs;
}

QJsonObject toJson(const SourceProfile &source)
{
    return {{u"id"_s, source.id}, {u"kind"_s, source.kind}, {u"name"_s, source.name},
        {u"url"_s, source.url.toString()}};
}

} // namespace

QString cityFileName(const QString &cityName)
{
    const QString word = plainWord(cityName);
    return word.isEmpty() ? u"city"_s : word;
}

QString newSourceId(const QString &name, const QStringList &taken)
{
    const QString word = plainWord(name);
    const QString base = word.isEmpty() ? u"source"_s : word;
    QString id = base;
    for (int number = 2; taken.contains(id); ++number) {
        id = u"%1-%2"_s.arg(base).arg(number);
    }
    return id;
}

QByteArray newProfile(
    const QString &cityName, const LonLatBox &bounds, const std::vector<SourceProfile> &sources)
{
    constexpr double marginDegrees = 0.01; // some hundred metres around the outermost place
    const LonLatBox box{bounds.west - marginDegrees, bounds.south - marginDegrees,
        bounds.east + marginDegrees, bounds.north + marginDegrees};
    const LonLat centre = box.centre();
    QJsonArray list;
    for (const SourceProfile &source : sources) {
        list.append(toJson(source));
    }
    ViewState start;
    start.camera = {centre, 13};
    const QJsonObject profile{{u"name"_s, cityName},
        {u"centre"_s, QJsonObject{{u"lon"_s, centre.lon}, {u"lat"_s, centre.lat}}},
        {u"bounds"_s,
            QJsonObject{{u"west"_s, box.west}, {u"south"_s, box.south}, {u"east"_s, box.east},
                {u"north"_s, box.north}}},
        {u"timeZone"_s, QString::fromLatin1(QTimeZone::systemTimeZoneId())},
        {u"projectedCrs"_s, projectedCrsAt(centre)}, {u"sources"_s, list}, {u"start"_s, toJson(start)}};
    return QJsonDocument(profile).toJson();
}

QByteArray withSource(const QByteArray &profileJson, const SourceProfile &source)
{
    QJsonObject profile = QJsonDocument::fromJson(profileJson).object();
    QJsonArray sources = profile.value(u"sources"_s).toArray();
    sources.append(toJson(source));
    profile.insert(u"sources"_s, sources);
    return QJsonDocument(profile).toJson();
}

std::vector<SourceProfile> sourcesOf(const CityOverview &overview)
{
    if (!overview.profile.sources.empty()) {
        return syncableSources(overview.profile);
    }
    std::vector<SourceProfile> sources;
    for (const SourceStatus &status : overview.sources) {
        if (status.kind == "table"_L1 || status.url.isEmpty()) {
            continue;
        }
        SourceProfile source = sourceFromUrl(status.kind, QUrl(status.url));
        source.id = status.id;
        source.name = status.name;
        sources.push_back(source);
    }
    return sources;
}

} // namespace stadtblick

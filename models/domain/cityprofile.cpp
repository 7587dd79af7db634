#include "models/domain/cityprofile.h"

#include "models/domain/figurerules.h"
#include "models/domain/jsonreader.h"
#include "models/domain/quantity.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace stadtblick {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CityProfile", text);
}

bool isIdentifier(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^[a-z0-9][a-z0-9_-]*$"));
    return pattern.match(text).hasMatch();
}

QUrl readUrl(JsonReader &reader, QStringView name)
{
    const QUrl url(reader.text(name), QUrl::StrictMode);
    const bool isHttp = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!url.isValid() || !isHttp || url.host().isEmpty()) {
        reader.complain(name, tr("an address that begins with https:// or http://"));
    } else if (!url.userInfo().isEmpty()) {
        reader.complain(
            name, tr("an address without user name and password; name a secret in 'credentials'"));
    }
    return url;
}

SourceProfile readSource(const QJsonValue &value, const QString &path, JsonReader &profile)
{
    JsonReader reader(value.toObject(), path);
    SourceProfile source;
    source.id = reader.text(u"id");
    if (!isIdentifier(source.id)) {
        reader.complain(u"id", tr("lower-case letters, digits, - and _"));
    }
    source.kind = reader.text(u"kind");
    static const QStringList kinds{QStringLiteral("sensorthings"), QStringLiteral("consul"),
        QStringLiteral("geojson"), QStringLiteral("table")};
    if (!kinds.contains(source.kind)) {
        reader.complain(u"kind", tr("one of %1").arg(kinds.join(QLatin1String(", "))));
    }
    source.name = reader.text(u"name", source.id);
    if (source.kind != QLatin1String("table")) {
        source.url = readUrl(reader, u"url");
    } else if (reader.has(u"url")) {
        source.url = readUrl(reader, u"url");
    }
    source.attribution = reader.text(u"attribution", {});
    source.licence = reader.text(u"licence", {});
    source.credentials = reader.text(u"credentials", {});
    source.origins = reader.texts(u"origins");
    if (const auto interval = reader.number(u"intervalS", 60, 31536000)) {
        source.intervalS = static_cast<qint64>(*interval);
    }
    if (const auto bytes = reader.number(u"maximumBodyBytes", 1024, 4294967296.0)) {
        source.maximumBodyBytes = static_cast<qint64>(*bytes);
    }
    source.fetch = reader.object(u"fetch");
    source.isVerified = reader.boolean(u"verified", true);
    reader.refuseUnknown();
    profile.adopt(reader);
    return source;
}

std::vector<SourceProfile> readSources(JsonReader &profile)
{
    std::vector<SourceProfile> sources;
    const QJsonArray list = profile.array(u"sources");
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString path = QStringLiteral("$.sources[%1]").arg(i);
        SourceProfile source = readSource(list.at(i), path, profile);
        if (std::ranges::any_of(sources, [&](const SourceProfile &other) { return other.id == source.id; })) {
            profile.complain(QStringLiteral("sources[%1].id").arg(i), tr("an id that no other source has"));
        }
        sources.push_back(std::move(source));
    }
    return sources;
}

std::vector<QuantityRule> readRules(JsonReader &profile)
{
    std::vector<QuantityRule> rules;
    const QJsonArray list = profile.array(u"quantities");
    for (qsizetype i = 0; i < list.size(); ++i) {
        JsonReader reader(list.at(i).toObject(), QStringLiteral("$.quantities[%1]").arg(i));
        QuantityRule rule{reader.text(u"property"), reader.text(u"unit", {}), reader.text(u"quantity")};
        if (!quantityByKey(rule.quantity)) {
            reader.complain(u"quantity", tr("a quantity that Stadtblick knows, such as air_temperature"));
        }
        reader.refuseUnknown();
        profile.adopt(reader);
        rules.push_back(std::move(rule));
    }
    return rules;
}

LonLatBox readBounds(JsonReader &profile)
{
    JsonReader reader(profile.object(u"bounds"), QStringLiteral("$.bounds"));
    const LonLatBox box{reader.requiredNumber(u"west", -180, 180), reader.requiredNumber(u"south", -90, 90),
        reader.requiredNumber(u"east", -180, 180), reader.requiredNumber(u"north", -90, 90)};
    if (box.isEmpty()) {
        reader.complain(u"", tr("west less than east and south less than north"));
    }
    reader.refuseUnknown();
    profile.adopt(reader);
    return box;
}

BaseMapProfile readBaseMap(JsonReader &profile)
{
    if (!profile.has(u"baseMap")) {
        profile.object(u"baseMap");
        return {};
    }
    JsonReader reader(profile.object(u"baseMap"), QStringLiteral("$.baseMap"));
    BaseMapProfile baseMap{reader.text(u"kind"), reader.text(u"file", {}), reader.text(u"attribution"),
        reader.text(u"md5", {}), reader.texts(u"origins"), {}, reader.boolean(u"verified", true)};
    constexpr double largestBytes = 64.0 * 1024 * 1024 * 1024;
    if (const auto bytes = reader.number(u"maximumBytes", 1, largestBytes)) {
        baseMap.maximumBytes = qint64(*bytes);
    }
    if (baseMap.kind != QLatin1String("osm")) {
        reader.complain(u"kind", tr("osm"));
    }
    reader.refuseUnknown();
    profile.adopt(reader);
    return baseMap;
}

std::vector<SchoolHolidays> readSchoolHolidays(JsonReader &profile)
{
    std::vector<SchoolHolidays> holidays;
    const QJsonArray list = profile.array(u"schoolHolidays");
    for (qsizetype i = 0; i < list.size(); ++i) {
        JsonReader reader(list.at(i).toObject(), QStringLiteral("$.schoolHolidays[%1]").arg(i));
        SchoolHolidays days{reader.text(u"name", {}), QDate::fromString(reader.text(u"from"), Qt::ISODate),
            QDate::fromString(reader.text(u"to"), Qt::ISODate)};
        if (!days.first.isValid()) {
            reader.complain(u"from", tr("a date such as 2026-06-29"));
        } else if (!days.last.isValid() || days.last < days.first) {
            reader.complain(u"to", tr("a date that is not before 'from'"));
        }
        reader.refuseUnknown();
        profile.adopt(reader);
        holidays.push_back(std::move(days));
    }
    return holidays;
}

QTimeZone readTimeZone(JsonReader &profile)
{
    const QTimeZone zone(profile.text(u"timeZone").toLatin1());
    if (!zone.isValid()) {
        profile.complain(u"timeZone", tr("an IANA time zone such as Europe/Berlin"));
        return QTimeZone::utc();
    }
    return zone;
}

ViewState readStart(JsonReader &profile)
{
    const QJsonObject json = profile.object(u"start");
    const Result<ViewState> view = viewStateFromJson(json);
    if (!view) {
        profile.complain(u"start", tr("a view (%1)").arg(view.error().what));
        return {};
    }
    return *view;
}

CityProfile readProfile(JsonReader &reader)
{
    CityProfile profile;
    profile.name = reader.text(u"name");
    profile.isDemo = reader.boolean(u"demo", false);
    profile.centre = reader.place(u"centre");
    profile.bounds = readBounds(reader);
    profile.timeZone = readTimeZone(reader);
    profile.projectedCrs = reader.text(u"projectedCrs");
    static const QRegularExpression crs(QStringLiteral("^EPSG:[0-9]{4,6}$"));
    if (!crs.match(profile.projectedCrs).hasMatch()) {
        reader.complain(u"projectedCrs", tr("a code such as EPSG:25832"));
    }
    if (const auto days = reader.number(u"historyDays", 1, 36525)) {
        profile.historyDays = static_cast<qint64>(*days);
    }
    profile.sources = readSources(reader);
    profile.baseMap = readBaseMap(reader);
    profile.quantityRules = readRules(reader);
    profile.schoolHolidays = readSchoolHolidays(reader);
    profile.figures = readFigureSettings(reader);
    profile.tableMappings = reader.object(u"tableMappings");
    profile.districts = reader.object(u"districts");
    const QString districtSource = profile.districts.value(u"source").toString();
    const auto isNamed = [&](const SourceProfile &source) { return source.id == districtSource; };
    if (!districtSource.isEmpty() && std::ranges::none_of(profile.sources, isNamed)) {
        reader.complain(u"districts.source", tr("the id of one of the sources"));
    }
    QStringList sourceIds;
    for (const SourceProfile &source : profile.sources) {
        sourceIds.append(source.id);
    }
    profile.traffic = readTrafficProfile(reader, sourceIds);
    profile.traffic.centre = profile.centre;
    profile.network = readNetworkProfile(reader);
    profile.start = readStart(reader);
    reader.refuseUnknown();
    return profile;
}

} // namespace

Result<CityProfile> cityProfileFromBytes(const QByteArray &bytes, const QString &fileName)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parseError);
    if (!document.isObject()) {
        return tl::unexpected(
            Error{Error::Kind::Usage, tr("%1 is no city profile: no JSON object.").arg(fileName), {},
                QStringLiteral("%1 at byte %2").arg(parseError.errorString()).arg(parseError.offset)});
    }
    JsonReader reader(document.object(), QStringLiteral("$"));
    CityProfile profile = readProfile(reader);
    profile.id = QFileInfo(fileName).completeBaseName();
    if (!reader.complaint().isEmpty()) {
        return tl::unexpected(Error{Error::Kind::Usage,
            tr("The city profile %1 has an error at %2.").arg(fileName, reader.complaint()),
            tr("resources/profiles/README.md describes the format."), {}});
    }
    return profile;
}

CityProfile emptyProfile()
{
    CityProfile profile;
    profile.timeZone = QTimeZone::utc();
    profile.projectedCrs = QStringLiteral("EPSG:25832");
    return profile;
}

QStringList shippedProfiles()
{
    QStringList names =
        QDir(QStringLiteral(":/profiles")).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (QString &name : names) {
        name.chop(5);
    }
    return names;
}

Result<CityProfile> loadCityProfile(const QString &nameOrFile)
{
    const bool isShipped = shippedProfiles().contains(nameOrFile);
    QFile file(isShipped ? QStringLiteral(":/profiles/%1.json").arg(nameOrFile) : nameOrFile);
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::unexpected(
            Error{Error::Kind::Usage, tr("The city profile %1 can't be read.").arg(nameOrFile),
                tr("Give a file, or one of: %1.").arg(shippedProfiles().join(QLatin1String(", "))),
                file.errorString()});
    }
    return cityProfileFromBytes(file.read(16 * 1024 * 1024), file.fileName());
}

} // namespace stadtblick

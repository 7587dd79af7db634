#include "models/sources/table/tablemapping.h"

#include "models/domain/jsonreader.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QSet>

namespace stadtblick {

namespace {

/**
 * The usual headings of each field. Not among them: 'Name' and 'Adresse', which mostly are the sender's, and
 * are not to be kept. Lower case, letters and digits only, parted by blanks.
 */
struct UsualHeadings
{
    const char *field;
    const char *headings;
};

constexpr UsualHeadings usual[]{
    {"id",
        "id ideaid ideeid ideenid nr nummer number ideennummer beitragsid beitragsnummer vorschlagsnummer "
        "vorschlagsid "
        "kennung schlüssel key uuid laufendenummer lfdnr"},
    {"kind", "kind beitragsart beitragstyp"},
    {"title", "title titel überschrift betreff headline ideentitel kurztitel subject bezeichnung"},
    {"text",
        "text beschreibung description inhalt idee body beitrag vorschlag nachricht content details "
        "beitragstext "
        "ideentext langtext freitext"},
    {"created",
        "created createdat date datum erstellt erstelltam erstellungsdatum eingereichtam eingangsdatum "
        "eingang "
        "publishedat veröffentlicht veröffentlichtam zeitpunkt zeitstempel timestamp creationdate"},
    {"status", "status zustand bearbeitungsstand bearbeitungsstatus state"},
    {"support",
        "votes stimmen stimmenanzahl anzahlstimmen unterstützungen unterstützer unterstützungsstimmen likes "
        "support supports zustimmung zustimmungen cachedvotesup votesup upvotes prostimmen"},
    {"comments",
        "comments kommentare anzahlkommentare kommentaranzahl commentscount numcomments commentcount"},
    {"lon", "lon lng long longitude längengrad geolänge laengengrad"},
    {"lat", "lat latitude breitengrad geobreite"},
    {"x", "x rechtswert ostwert easting utmx xutm ost xkoordinate"},
    {"y", "y hochwert nordwert northing utmy yutm nord ykoordinate"},
    {"position", "position koordinaten coordinates geometry geometrie wkt geom geopoint"},
    {"place",
        "place ort stadtteil ortsbezirk ortsteil district bezirk location geozone "
        "verortung"},
    {"category", "category kategorie thema themenfeld rubrik topic"},
    {"tags", "tags schlagworte schlagwörter stichworte stichwörter keywords"},
    {"channel", "channel kanal eingangskanal beteiligungsweg"},
    {"project", "project projekt verfahren dialog vorhaben"},
    {"phase", "phase"},
    {"url", "url link permalink webadresse adresseimnetz"},
};

QString plainHeading(const QString &heading)
{
    QString result;
    for (const QChar c : heading) {
        if (c.isLetterOrNumber()) {
            result += c.toLower();
        }
    }
    return result;
}

void readColumns(JsonReader &reader, TableMapping &mapping)
{
    const QJsonObject columns = reader.object(u"columns");
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        const QString field = it.value().toString();
        if (!it.value().isString() || (!field.isEmpty() && !ideaFields().contains(field))) {
            reader.complain(QString(QLatin1StringView("columns.") % it.key()),
                QCoreApplication::translate("Table", "one of %1, or an empty text")
                    .arg(ideaFields().join(QStringLiteral(", "))));
        }
        mapping.columns.push_back({it.key(), field});
    }
}

void readValues(JsonReader &reader, TableMapping &mapping)
{
    static const QStringList allowed{QStringLiteral("channel"), QStringLiteral("project"),
        QStringLiteral("phase"), QStringLiteral("status"), QStringLiteral("category"),
        QStringLiteral("place")};
    mapping.values = reader.object(u"values");
    for (auto it = mapping.values.begin(); it != mapping.values.end(); ++it) {
        if (!it.value().isString() || !allowed.contains(it.key())) {
            reader.complain(QString(QLatin1StringView("values.") % it.key()),
                QCoreApplication::translate("Table", "a text for one of %1")
                    .arg(allowed.join(QStringLiteral(", "))));
        }
    }
}

} // namespace

const QStringList &ideaFields()
{
    static const QStringList fields = [] {
        QStringList result;
        for (const UsualHeadings &each : usual) {
            result << QString::fromLatin1(each.field);
        }
        return result;
    }();
    return fields;
}

Result<TableMapping> tableMappingFromJson(const QJsonObject &json, const QString &fileName)
{
    TableMapping mapping;
    JsonReader reader(json, QStringLiteral("$"));
    mapping.source = reader.text(u"source", QString());
    mapping.sourceName = reader.text(u"name", QString());
    mapping.kind = reader.text(u"kind", mapping.kind).toLower();
    mapping.encoding = reader.text(u"encoding", QString()).toLower();
    mapping.separator = reader.text(u"separator", QString());
    mapping.dateFormats = reader.texts(u"dateFormats");
    mapping.crs = reader.text(u"crs", QString());
    mapping.tagSeparator = reader.text(u"tagSeparator", mapping.tagSeparator);
    if (reader.has(u"html")) {
        mapping.isHtml = reader.boolean(u"html", false);
    }
    if (reader.has(u"timeZone")) {
        mapping.timeZone = QTimeZone(reader.text(u"timeZone").toUtf8());
        if (!mapping.timeZone->isValid()) {
            reader.complain(
                u"timeZone", QCoreApplication::translate("Table", "an IANA name such as Europe/Berlin"));
        }
    }
    if (!mapping.encoding.isEmpty() && mapping.encoding != u"utf-8" && mapping.encoding != u"windows-1252") {
        reader.complain(u"encoding", QCoreApplication::translate("Table", "utf-8 or windows-1252"));
    }
    if (mapping.separator.size() > 1) {
        reader.complain(u"separator", QCoreApplication::translate("Table", "one character"));
    }
    readColumns(reader, mapping);
    readValues(reader, mapping);
    const QJsonObject unknown = reader.unknown();
    for (auto it = unknown.begin(); it != unknown.end(); ++it) {
        if (!it.key().startsWith(u'$')) {
            reader.complain(it.key(), QCoreApplication::translate("Table", "no such member"));
        }
    }
    if (!reader.complaint().isEmpty()) {
        return tl::unexpected(Error{Error::Kind::Usage,
            QCoreApplication::translate("Table", "The mapping %1 is not valid: %2")
                .arg(fileName, reader.complaint()),
            QCoreApplication::translate("Table", "Correct the mapping file."), {}});
    }
    return mapping;
}

Result<TableMapping> tableMappingFromBytes(const QByteArray &bytes, const QString &fileName)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject()) {
        return tl::unexpected(Error{Error::Kind::Usage,
            QCoreApplication::translate("Table", "%1 is not a JSON object.").arg(fileName),
            QCoreApplication::translate("Table", "Correct the mapping file."),
            QString(error.errorString() % QLatin1StringView(" at byte ") % QString::number(error.offset))});
    }
    return tableMappingFromJson(document.object(), fileName);
}

std::vector<ColumnRule> guessedColumns(const QStringList &headings)
{
    static const auto fieldOf = [] {
        QHash<QString, QString> result;
        for (const UsualHeadings &each : usual) {
            for (const QString &heading : QString::fromUtf8(each.headings).split(u' ')) {
                result.insert(heading, QString::fromLatin1(each.field));
            }
        }
        return result;
    }();
    std::vector<ColumnRule> rules;
    QSet<QString> filled;
    for (const QString &heading : headings) {
        const QString field = fieldOf.value(plainHeading(heading));
        if (!field.isEmpty() && !filled.contains(field)) {
            rules.push_back({heading, field});
            filled.insert(field);
        }
    }
    return rules;
}

} // namespace stadtblick

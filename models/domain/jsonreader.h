#pragma once

#include "models/domain/geo.h"
#include "models/domain/result.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>
#include <QtCore/QSet>

#include <optional>

namespace stadtblick {

/**
 * Reads the members of a JSON object one by one, remembers the first thing that is wrong with its JSON
 * path, and knows which members nobody asked for. For files that people write: profiles, views, mappings.
 */
class JsonReader
{
public:
    /** @p path is the object's own JSON path: "$" for a document, "$.time" for a member. */
    JsonReader(QJsonObject object, QString path);

    bool has(QStringView name) const;
    /** A text; required, or @p fallback where the member is missing. */
    QString text(QStringView name);
    QString text(QStringView name, const QString &fallback);
    std::optional<double> number(QStringView name, double from, double to);
    double requiredNumber(QStringView name, double from, double to);
    bool boolean(QStringView name, bool fallback);
    QStringList texts(QStringView name);
    QJsonArray array(QStringView name);
    QJsonObject object(QStringView name);
    /** {"lon": …, "lat": …}, required. */
    LonLat place(QStringView name);

    /** Members that were not asked for. */
    QJsonObject unknown() const;
    /** Notes an error at members that were not asked for: a misspelt option that does nothing would be worse.
     */
    void refuseUnknown();
    /** Notes an error at a member: the first one counts. */
    void complain(QStringView name, const QString &expected);
    /** Notes the errors of a reader of a part. */
    void adopt(const JsonReader &part);
    QString pathOf(QStringView name) const;

    /** Empty while all is well, else "$.path: what was expected". */
    const QString &complaint() const { return m_complaint; }

private:
    QJsonValue take(QStringView name);

    QJsonObject m_object;
    QString m_path;
    QSet<QString> m_asked;
    QString m_complaint;
};

} // namespace stadtblick

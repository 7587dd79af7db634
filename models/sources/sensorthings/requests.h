#pragma once

#include "models/sources/source.h"

#include <QtCore/QByteArray>
#include <QtCore/QUrl>

#include <optional>

namespace stadtblick {

/** The parts of a SensorThings URL. Texts are as a person writes them; encoding happens here. */
struct SensorThingsQuery
{
    QString select;
    QString expand;
    QString filter;
    QString orderBy;
    int top = 0; ///< 0 = not sent
    bool isDataArray = false;
};

/**
 * root/path?query, encoded as city-apis.md demands: '$', '(', ')', ',', ';' and ':' as they are, blanks,
 * quotes and '+' encoded. Parameters of the root's own query are kept.
 */
QUrl sensorThingsUrl(const QUrl &root, const QString &path, const SensorThingsQuery &query);

/** An id as it stands in a path: 7, or 'ab' with quotes doubled, percent-encoded. */
QString idLiteral(const QString &id, bool isText);

/** A moment in a filter: UTC, seconds, milliseconds only where there are any. */
QString filterTime(qint64 timeMs);

/**
 * The request for a page's link, used verbatim: absolute or relative to @p request. A link to the page itself
 * is no end of the list: the engine, which knows what was asked, says so. @p isElsewhere is set where it
 * leads to another entity set (seen at Mozilla's server, whose link pages over all observations): not to be
 * followed.
 */
std::optional<HttpRequest> nextPage(const HttpRequest &request, const QString &link, bool &isElsewhere);

/** The same request with half the $top; nothing below 25. */
std::optional<HttpRequest> withHalfTheTop(const HttpRequest &request);

} // namespace stadtblick

#include "models/sources/sensorthings/requests.h"

#include "models/domain/timerange.h"

#include <QtCore/QRegularExpression>

namespace stadtblick {

namespace {

QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text, "$(),;:/=*@!");
}

void append(QByteArray &query, const char *name, const QString &value)
{
    if (!value.isEmpty()) {
        query += (query.isEmpty() ? "$" : "&$") + QByteArray(name) + '=' + encoded(value);
    }
}

/** The last two parts of a path, 'Datastreams(7)/Observations': what a link may not change. */
QString entitySet(const QUrl &url)
{
    const QStringList parts = url.path(QUrl::FullyDecoded).split(u'/', Qt::SkipEmptyParts);
    QStringList kept = parts.last(std::min<qsizetype>(2, parts.size()));
    if (kept.size() == 2 && !kept.first().contains(u'(')) {
        kept.removeFirst(); // the root's own last part: a proxy may show another one
    }
    return kept.join(u'/');
}

} // namespace

QUrl sensorThingsUrl(const QUrl &root, const QString &path, const SensorThingsQuery &query)
{
    QByteArray options;
    append(options, "select", query.select);
    append(options, "expand", query.expand);
    append(options, "filter", query.filter);
    append(options, "orderby", query.orderBy);
    append(options, "resultFormat", query.isDataArray ? QStringLiteral("dataArray") : QString());
    append(options, "top", query.top > 0 ? QString::number(query.top) : QString());
    const QByteArray own = root.query(QUrl::FullyEncoded).toUtf8();
    if (!own.isEmpty()) {
        options = own + (options.isEmpty() ? "" : "&") + options;
    }
    QByteArray base = root.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (base.endsWith('/')) {
        base.chop(1);
    }
    const QByteArray whole = base + '/' + path.toUtf8() + (options.isEmpty() ? "" : "?") + options;
    return QUrl::fromEncoded(whole, QUrl::StrictMode);
}

QString idLiteral(const QString &id, bool isText)
{
    if (!isText) {
        return id;
    }
    QString quoted = id;
    quoted.replace(u'\'', QLatin1StringView("''"));
    return QLatin1StringView("'") % QString::fromLatin1(QUrl::toPercentEncoding(quoted, "'"))
        % QLatin1StringView("'");
}

QString filterTime(qint64 timeMs)
{
    const QString text = toIsoUtc(timeMs);
    return timeMs % 1000 == 0 ? QString(text.first(19) % u'Z') : text;
}

std::optional<HttpRequest> nextPage(const HttpRequest &request, const QString &link, bool &isElsewhere)
{
    isElsewhere = false;
    if (link.isEmpty()) {
        return std::nullopt;
    }
    const QUrl url = request.url.resolved(QUrl::fromEncoded(link.toUtf8(), QUrl::TolerantMode));
    if (!url.isValid()) {
        return std::nullopt;
    }
    if (entitySet(url) != entitySet(request.url)) {
        isElsewhere = true;
        return std::nullopt;
    }
    HttpRequest next = request;
    next.url = url;
    return next;
}

std::optional<HttpRequest> withHalfTheTop(const HttpRequest &request)
{
    static const QRegularExpression top(QStringLiteral("((?:^|[?&])(?:\\$|%24)top=)(\\d+)"));
    const QString text = QString::fromLatin1(request.url.toEncoded());
    const auto match = top.match(text);
    const int half = match.hasMatch() ? match.captured(2).toInt() / 2 : 0;
    if (half < 25) {
        return std::nullopt;
    }
    QString smaller = text;
    smaller.replace(match.capturedStart(2), match.capturedLength(2), QString::number(half));
    HttpRequest result = request;
    result.url = QUrl::fromEncoded(smaller.toLatin1(), QUrl::StrictMode);
    return result;
}

} // namespace stadtblick

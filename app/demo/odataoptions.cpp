#include "app/demo/odata.h"

namespace stadtblick::demo {

namespace {

Error refused(const QString &why)
{
    return {Error::Kind::Protocol, why, {}, {}};
}

/** Parts a text at a separator that stands outside brackets and apostrophes. */
QStringList splitOutside(const QString &text, QChar separator)
{
    QStringList parts;
    QString part;
    int depth = 0;
    bool isQuoted = false;
    for (const QChar c : text) {
        isQuoted = c == u'\'' ? !isQuoted : isQuoted;
        depth += isQuoted ? 0 : c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (c == separator && depth == 0 && !isQuoted) {
            parts.append(part);
            part.clear();
        } else {
            part.append(c);
        }
    }
    parts.append(part);
    return parts;
}

/** One entry of $expand: Name, Name(options) or Name/Other. */
Result<std::pair<QString, QueryOptions>> readExpand(const QString &text)
{
    const QString entry = text.trimmed();
    const qsizetype bracket = entry.indexOf(u'(');
    const qsizetype slash = entry.indexOf(u'/');
    std::pair<QString, QueryOptions> result;
    QList<std::pair<QString, QString>> items;
    if (slash > 0 && (bracket < 0 || slash < bracket)) {
        result.first = entry.left(slash);
        items.append({QStringLiteral("$expand"), entry.mid(slash + 1)});
    } else if (bracket > 0 && entry.endsWith(u')')) {
        result.first = entry.left(bracket);
        const QStringList options = splitOutside(entry.mid(bracket + 1, entry.size() - bracket - 2), u';');
        for (const QString &option : options) {
            const qsizetype equals = option.indexOf(u'=');
            if (equals > 0) {
                items.append({option.left(equals).trimmed(), option.mid(equals + 1)});
            }
        }
    } else {
        result.first = entry;
    }
    Result<QueryOptions> options = readOptions(items);
    if (!options) {
        return tl::unexpected(options.error());
    }
    result.second = std::move(*options);
    return result;
}

Result<int> readNumber(const QString &name, const QString &value)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (!isNumber || number < 0) {
        return tl::unexpected(
            refused(QStringLiteral("%1 must be a non-negative integer: %2").arg(name, value)));
    }
    return number;
}

QList<std::pair<QString, bool>> readOrder(const QString &value)
{
    QList<std::pair<QString, bool>> order;
    for (const QString &entry : value.split(u',', Qt::SkipEmptyParts)) {
        const QStringList words = entry.simplified().split(u' ');
        order.append({words.value(0), words.value(1) == QLatin1String("desc")});
    }
    return order;
}

} // namespace

Result<QueryOptions> readOptions(const QList<std::pair<QString, QString>> &items)
{
    QueryOptions options;
    options.items = items;
    for (const auto &[name, value] : items) {
        if (name == QLatin1String("$top") || name == QLatin1String("$skip")) {
            const Result<int> number = readNumber(name, value);
            if (!number) {
                return tl::unexpected(number.error());
            }
            if (name == QLatin1String("$top")) {
                options.top = *number;
            } else {
                options.skip = *number;
            }
        } else if (name == QLatin1String("$count")) {
            options.wantsCount = value == QLatin1String("true");
        } else if (name == QLatin1String("$resultFormat")) {
            options.isDataArray = value == QLatin1String("dataArray");
        } else if (name == QLatin1String("$select")) {
            options.select = value.split(u',', Qt::SkipEmptyParts);
        } else if (name == QLatin1String("$orderby")) {
            options.orderBy = readOrder(value);
        } else if (name == QLatin1String("$filter")) {
            Result<Filter> filter = Filter::parse(value);
            if (!filter) {
                return tl::unexpected(filter.error());
            }
            options.filter = std::move(*filter);
        } else if (name == QLatin1String("$expand")) {
            for (const QString &entry : splitOutside(value, u',')) {
                Result<std::pair<QString, QueryOptions>> expand = readExpand(entry);
                if (!expand) {
                    return tl::unexpected(expand.error());
                }
                options.expand.push_back(std::move(*expand));
            }
        } else if (name.startsWith(u'$')) {
            return tl::unexpected(refused(QStringLiteral("Unknown query option %1").arg(name)));
        }
    }
    return options;
}

} // namespace stadtblick::demo

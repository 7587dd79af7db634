#include "tests/support/odata.h"

#include "models/domain/timerange.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace stadtblick::test {

namespace {

QJsonValue valueAt(const QJsonObject &entity, const QString &path)
{
    QJsonValue value = entity;
    const QStringList parts = path.split(QLatin1Char('/'));
    for (const QString &part : parts) {
        const QJsonObject object = value.toObject();
        value = object.value(part == QLatin1String("id") ? QStringLiteral("@iot.id") : part);
    }
    return value;
}

template <typename T>
bool holds(const QString &operation, const T &left, const T &right)
{
    return operation == QLatin1String("eq") ? left == right
        : operation == QLatin1String("ne")  ? left != right
        : operation == QLatin1String("gt")  ? left > right
        : operation == QLatin1String("ge")  ? left >= right
        : operation == QLatin1String("lt")  ? left < right
                                            : left <= right;
}

bool holdsForTime(const QString &operation, std::pair<qint64, qint64> time, qint64 t)
{
    const auto [begin, end] = time;
    if (operation == QLatin1String("gt") || operation == QLatin1String("ge")) {
        return holds(operation, begin, t);
    }
    if (operation == QLatin1String("lt")) {
        return begin == end ? begin < t : end <= t && begin < t;
    }
    if (operation == QLatin1String("le")) {
        return end <= t;
    }
    return holds(operation, begin, t) && holds(operation, end, t);
}

std::optional<Condition> comparison(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*([@\\w./]+)\\s+(eq|ne|gt|ge|lt|le)\\s+(.+?)\\s*$"));
    const auto match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString path = match.captured(1);
    const QString operation = match.captured(2);
    const QString literal = match.captured(3);
    if (literal.startsWith(QLatin1Char('\'')) && literal.endsWith(QLatin1Char('\'')) && literal.size() >= 2) {
        const QString wanted =
            literal.sliced(1, literal.size() - 2).replace(QLatin1String("''"), QLatin1String("'"));
        return [=](const QJsonObject &entity) {
            const QJsonValue value = valueAt(entity, path);
            return value.isString() && holds(operation, value.toString(), wanted);
        };
    }
    bool isNumber = false;
    const double number = literal.toDouble(&isNumber);
    if (isNumber) {
        return [=](const QJsonObject &entity) {
            const QJsonValue value = valueAt(entity, path);
            return value.isDouble() && holds(operation, value.toDouble(), number);
        };
    }
    if (const auto time = fromIso(literal)) {
        return [=](const QJsonObject &entity) {
            const auto found = timeOf(valueAt(entity, path));
            return found && holdsForTime(operation, *found, *time);
        };
    }
    return std::nullopt;
}

} // namespace

std::optional<std::pair<qint64, qint64>> timeOf(const QJsonValue &value)
{
    const QStringList parts = value.toString().split(QLatin1Char('/'));
    const auto begin = fromIso(parts.first());
    const auto end = parts.size() == 2 ? fromIso(parts.last()) : begin;
    if (!begin || !end) {
        return std::nullopt;
    }
    return std::pair(*begin, *end);
}

QStringList splitOutside(const QString &text, QChar separator)
{
    QStringList parts;
    int depth = 0;
    bool isQuoted = false;
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == QLatin1Char('\'')) {
            isQuoted = !isQuoted;
        } else if (!isQuoted && c == QLatin1Char('(')) {
            ++depth;
        } else if (!isQuoted && c == QLatin1Char(')')) {
            --depth;
        } else if (!isQuoted && depth == 0 && c == separator) {
            parts << text.sliced(from, i - from);
            from = i + 1;
        }
    }
    if (from < text.size()) {
        parts << text.sliced(from);
    }
    return parts;
}

std::optional<Condition> parseFilter(const QString &filter)
{
    static const QRegularExpression conjunction(QStringLiteral("\\s+and\\s+(?=(?:[^']*'[^']*')*[^']*$)"));
    QList<Condition> conditions;
    const QStringList parts = filter.split(conjunction, Qt::SkipEmptyParts);
    for (QString part : parts) {
        part = part.trimmed();
        while (part.startsWith(QLatin1Char('(')) && part.endsWith(QLatin1Char(')'))) {
            part = part.sliced(1, part.size() - 2);
        }
        const auto condition = comparison(part);
        if (!condition) {
            return std::nullopt;
        }
        conditions << *condition;
    }
    return [conditions](const QJsonObject &entity) {
        return std::ranges::all_of(conditions, [&](const Condition &condition) { return condition(entity); });
    };
}

bool sortBy(QList<QJsonObject> &entities, const QString &orderBy)
{
    const QStringList fields = splitOutside(orderBy, QLatin1Char(','));
    for (auto field = fields.rbegin(); field != fields.rend(); ++field) {
        const QStringList words = field->trimmed().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (words.isEmpty()) {
            return false;
        }
        const QString name = words.first();
        const bool isDescending = words.size() > 1 && words[1] == QLatin1String("desc");
        const bool isTime = name == QLatin1String("phenomenonTime") || name == QLatin1String("resultTime");
        if (!isTime && name != QLatin1String("id") && name != QLatin1String("@iot.id")) {
            return false;
        }
        std::vector<std::tuple<qint64, QString, qsizetype>> keys;
        for (qsizetype i = 0; i < entities.size(); ++i) {
            const QJsonValue value = entities[i].value(isTime ? name : QStringLiteral("@iot.id"));
            const auto time = isTime ? timeOf(value) : std::nullopt;
            keys.emplace_back(time ? time->first : value.toInteger(), value.toString(), i);
        }
        std::ranges::stable_sort(keys, [&](const auto &a, const auto &b) {
            const auto left = std::pair(std::get<0>(a), isTime ? QString() : std::get<1>(a));
            const auto right = std::pair(std::get<0>(b), isTime ? QString() : std::get<1>(b));
            return isDescending ? left > right : left < right;
        });
        QList<QJsonObject> sorted;
        sorted.reserve(entities.size());
        for (const auto &key : keys) {
            sorted << entities[std::get<2>(key)];
        }
        entities = sorted;
    }
    return true;
}

} // namespace stadtblick::test

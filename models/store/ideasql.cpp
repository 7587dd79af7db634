#include "models/store/ideasql.h"

#include <QtCore/QCollator>

#include <algorithm>
#include <utility>

namespace stadtblick {

const std::string_view ideaColumns =
    "SELECT i.source, i.id, i.kind, i.title, i.text, i.created_ms, i.is_day_only, i.status, i.support, "
    "i.comment_count, i.lon,"
    " i.lat, i.place, i.category, i.tags, i.channel, i.project, i.phase, i.url, i.is_withdrawn FROM idea i";

namespace {

/** Words as FTS5 prefix strings: quoted, so that nothing in them is an operator. Empty: nothing to search
 * for. */
QString matchText(const QString &search)
{
    QStringList words;
    QString word;
    const auto close = [&] {
        if (!word.isEmpty()) {
            words.append(QLatin1Char('"') + word + QLatin1String("\"*"));
            word.clear();
        }
    };
    for (const QChar character : search) {
        if (character.isLetterOrNumber() || character.isMark() || character.isSurrogate()) {
            word += character;
        } else {
            close();
        }
    }
    close();
    return words.join(QLatin1Char(' '));
}

/** Conditions and their texts, bound in order from ?1. */
struct Conditions
{
    QStringList clauses;
    QStringList texts;

    void addIn(const QString &column, const QStringList &values)
    {
        if (values.isEmpty()) {
            return;
        }
        QStringList marks;
        for (const QString &value : values) {
            texts.append(value);
            marks.append(QLatin1Char('?') + QString::number(texts.size()));
        }
        clauses.append(column + QLatin1String(" IN (") + marks.join(QLatin1Char(',')) + QLatin1Char(')'));
    }
};

QString orderBy(const QString &sort, bool hasMatch)
{
    if (sort == QLatin1String("relevance") && hasMatch) {
        return QStringLiteral(" ORDER BY bm25(idea_text, 4.0, 1.0, 2.0, 2.0, 2.0), i.row");
    }
    if (sort == QLatin1String("created")) {
        return QStringLiteral(" ORDER BY i.created_ms DESC NULLS LAST, i.row");
    }
    if (sort == QLatin1String("comments")) {
        return QStringLiteral(" ORDER BY i.comment_count DESC NULLS LAST, i.row");
    }
    if (sort == QLatin1String("title")) {
        return QStringLiteral(" ORDER BY i.row");
    }
    return QStringLiteral(" ORDER BY i.support DESC NULLS LAST, i.created_ms DESC NULLS LAST, i.row");
}

} // namespace

std::optional<IdeaSql> ideaSql(const IdeaQuery &query)
{
    Conditions conditions;
    const QString match = matchText(query.search);
    QString sql = QString::fromLatin1(ideaColumns.data(), static_cast<qsizetype>(ideaColumns.size()));
    if (!match.isEmpty()) {
        sql += QLatin1String(" JOIN idea_text ON idea_text.rowid = i.row");
        conditions.texts.append(match);
        conditions.clauses.append(QStringLiteral("idea_text MATCH ?1"));
    } else if (!query.search.trimmed().isEmpty()) {
        return std::nullopt;
    }
    if (!query.isWithdrawnIncluded) {
        conditions.clauses.append(QStringLiteral("i.is_withdrawn = 0"));
    }
    conditions.addIn(QStringLiteral("i.source"), query.sources);
    conditions.addIn(QStringLiteral("i.kind"), query.kinds);
    conditions.addIn(QStringLiteral("i.status"), query.statuses);
    conditions.addIn(QStringLiteral("i.channel"), query.channels);
    conditions.addIn(QStringLiteral("i.category"), query.categories);
    conditions.addIn(QStringLiteral("i.place"), query.places);
    std::vector<double> numbers;
    if (query.within) {
        numbers = {query.within->west, query.within->east, query.within->south, query.within->north};
        const auto first = conditions.texts.size() + 1;
        conditions.clauses.append(QStringLiteral("i.lon BETWEEN ?%1 AND ?%2 AND i.lat BETWEEN ?%3 AND ?%4")
                .arg(first)
                .arg(first + 1)
                .arg(first + 2)
                .arg(first + 3));
    }
    if (!conditions.clauses.isEmpty()) {
        sql += QLatin1String(" WHERE ") + conditions.clauses.join(QLatin1String(" AND "));
    }
    sql += orderBy(query.sort, !match.isEmpty());
    if (query.limit && query.sort != QLatin1String("title")) {
        sql += QLatin1String(" LIMIT ") + QString::number(*query.limit);
    }
    return IdeaSql{sql.toStdString(), conditions.texts, std::move(numbers)};
}

void sortByTitle(std::vector<Idea> &ideas, std::optional<qint64> limit)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, std::size_t>> keys;
    keys.reserve(ideas.size());
    for (std::size_t i = 0; i < ideas.size(); ++i) {
        keys.emplace_back(collator.sortKey(ideas[i].title), i);
    }
    std::ranges::stable_sort(keys, [](const auto &a, const auto &b) { return a.first < b.first; });
    const std::size_t count = limit && std::cmp_less(*limit, keys.size())
        ? static_cast<std::size_t>(std::max<qint64>(0, *limit))
        : keys.size();
    std::vector<Idea> sorted;
    sorted.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        sorted.push_back(std::move(ideas[keys[i].second]));
    }
    ideas = std::move(sorted);
}

} // namespace stadtblick

#include "models/store/ideastore.h"

#include "models/store/ideasql.h"

#include <QtCore/QCoreApplication>

namespace stadtblick {

namespace {

std::optional<Moment> moment(const Statement &row, int column)
{
    const auto time = row.optionalInteger(column);
    return time ? std::optional(Moment{*time, row.integer(column + 1) != 0}) : std::nullopt;
}

void bindMoment(Statement &statement, int index, const std::optional<Moment> &moment)
{
    statement.bind(index, moment ? std::optional(moment->timeMs) : std::nullopt);
    statement.bind(index + 1, static_cast<qint64>(moment && moment->isDayOnly));
}

Idea readIdea(const Statement &row)
{
    Idea idea;
    idea.source = row.text(0);
    idea.id = row.text(1);
    idea.kind = row.text(2);
    idea.title = row.text(3);
    idea.text = row.text(4);
    idea.created = moment(row, 5);
    idea.status = row.text(7);
    idea.support = row.optionalInteger(8);
    idea.comments = row.optionalInteger(9);
    const auto lon = row.optionalReal(10);
    const auto lat = row.optionalReal(11);
    if (lon && lat) {
        idea.position = LonLat{*lon, *lat};
    }
    idea.place = row.text(12);
    idea.category = row.text(13);
    idea.tags = row.text(14).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    idea.channel = row.text(15);
    idea.project = row.text(16);
    idea.phase = row.text(17);
    idea.url = row.text(18);
    idea.isWithdrawn = row.integer(19) != 0;
    return idea;
}

Result<qint64> countOf(
    Connection &connection, std::string_view all, std::string_view ofSource, const QString &source)
{
    auto statement = Statement::prepare(connection, source.isEmpty() ? all : ofSource);
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    if (!source.isEmpty()) {
        statement->bind(1, QStringView(source));
    }
    const auto row = statement->step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    return statement->integer(0);
}

} // namespace

IdeaStore::IdeaStore(Connection &connection)
    : m_connection(connection)
{ }

Result<void> IdeaStore::put(const Idea &idea)
{
    auto statement = Statement::prepare(m_connection,
        "INSERT INTO idea (source, kind, id, title, text, created_ms, is_day_only, status, support, "
        "comment_count, lon, lat, place,"
        " category, tags, channel, project, phase, url, seen_walk, is_withdrawn)"
        " VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17,?18,?19,"
        " coalesce((SELECT ended FROM walk WHERE source = ?1), 0) + 1, ?20)"
        " ON CONFLICT (source, kind, id) DO UPDATE SET title = excluded.title, text = excluded.text,"
        " created_ms = excluded.created_ms, is_day_only = excluded.is_day_only, status = excluded.status,"
        " support = excluded.support, comment_count = excluded.comment_count, lon = excluded.lon, lat = "
        "excluded.lat,"
        " place = excluded.place, category = excluded.category, tags = excluded.tags, channel = "
        "excluded.channel,"
        " project = excluded.project, phase = excluded.phase, url = excluded.url, seen_walk = "
        "excluded.seen_walk,"
        " is_withdrawn = excluded.is_withdrawn");
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    const QString tags = idea.tags.join(QLatin1Char('\n'));
    int index = 1;
    for (const QString *text : {&idea.source, &idea.kind, &idea.id, &idea.title, &idea.text}) {
        statement->bind(index++, QStringView(*text));
    }
    bindMoment(*statement, 6, idea.created);
    statement->bind(8, QStringView(idea.status));
    statement->bind(9, idea.support);
    statement->bind(10, idea.comments);
    statement->bind(11, idea.position ? std::optional(idea.position->lon) : std::nullopt);
    statement->bind(12, idea.position ? std::optional(idea.position->lat) : std::nullopt);
    index = 13;
    for (const QString *text :
        {&idea.place, &idea.category, &tags, &idea.channel, &idea.project, &idea.phase, &idea.url}) {
        statement->bind(index++, QStringView(*text));
    }
    statement->bind(20, static_cast<qint64>(idea.isWithdrawn));
    return statement->run();
}

Result<void> IdeaStore::putComment(const Comment &comment)
{
    auto statement = Statement::prepare(m_connection,
        "INSERT INTO comment (source, id, idea_kind, idea_id, parent_id, text, created_ms, is_day_only, "
        "support)"
        " VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9) ON CONFLICT (source, id) DO UPDATE SET idea_kind = "
        "excluded.idea_kind,"
        " idea_id = excluded.idea_id, parent_id = excluded.parent_id, text = excluded.text, created_ms = "
        "excluded.created_ms,"
        " is_day_only = excluded.is_day_only, support = excluded.support");
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    int index = 1;
    for (const QString *text : {&comment.source, &comment.id, &comment.ideaKind, &comment.ideaId,
             &comment.parentId, &comment.text}) {
        statement->bind(index++, QStringView(*text));
    }
    bindMoment(*statement, 7, comment.created);
    statement->bind(9, comment.support);
    return statement->run();
}

Result<qint64> IdeaStore::beginWalk(const QString &source)
{
    // Only whole walks are counted: one that was broken off is begun again with the same number.
    auto statement = Statement::prepare(m_connection,
        "INSERT INTO walk (source, ended) VALUES (?1, 0) ON CONFLICT (source) DO UPDATE SET ended = ended"
        " RETURNING ended + 1");
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    statement->bind(1, QStringView(source));
    const auto row = statement->step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    const qint64 number = statement->integer(0);
    const auto done = statement->step();
    return done ? Result<qint64>(number) : tl::unexpected(done.error());
}

Result<qint64> IdeaStore::endWalk(const QString &source)
{
    // Rows that appear or vanish meanwhile shift pages: only what two whole walks missed is withdrawn.
    auto withdraw = Statement::prepare(m_connection,
        "UPDATE idea SET is_withdrawn = 1 WHERE source = ?1 AND is_withdrawn = 0"
        " AND seen_walk < (SELECT ended FROM walk WHERE source = ?1)");
    auto end = Statement::prepare(m_connection, "UPDATE walk SET ended = ended + 1 WHERE source = ?1");
    if (!withdraw || !end) {
        return tl::unexpected(!withdraw ? withdraw.error() : end.error());
    }
    withdraw->bind(1, QStringView(source));
    const Result<void> withdrawn = withdraw->run();
    if (!withdrawn) {
        return tl::unexpected(withdrawn.error());
    }
    const qint64 count = m_connection.changes();
    end->bind(1, QStringView(source));
    const Result<void> ended = end->run();
    return ended ? Result<qint64>(count) : tl::unexpected(ended.error());
}

Result<std::vector<Idea>> IdeaStore::find(const IdeaQuery &query) const
{
    const std::optional<IdeaSql> select = ideaSql(query);
    if (!select) {
        return std::vector<Idea>();
    }
    auto statement = Statement::prepare(m_connection, select->sql);
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    for (qsizetype i = 0; i < select->texts.size(); ++i) {
        statement->bind(static_cast<int>(i + 1), QStringView(select->texts.at(i)));
    }
    int number = static_cast<int>(select->texts.size());
    for (const double value : select->numbers) {
        statement->bind(++number, value);
    }
    std::vector<Idea> ideas;
    for (;;) {
        const auto row = statement->step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            break;
        }
        ideas.push_back(readIdea(*statement));
    }
    if (query.sort == QLatin1String("title")) {
        sortByTitle(ideas, query.limit);
    }
    return ideas;
}

Result<std::optional<Idea>> IdeaStore::idea(
    const QString &source, const QString &kind, const QString &id) const
{
    // The unique index begins with source and kind; a condition that joins both forms could not use it.
    auto statement = Statement::prepare(m_connection,
        std::string(ideaColumns)
            + (kind.isEmpty() ? " WHERE i.source = ?1 AND i.id = ?3"
                              : " WHERE i.source = ?1 AND i.kind = ?2 AND i.id = ?3"));
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    statement->bind(1, QStringView(source));
    if (!kind.isEmpty()) {
        statement->bind(2, QStringView(kind));
    }
    statement->bind(3, QStringView(id));
    const auto row = statement->step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    return *row ? std::optional(readIdea(*statement)) : std::nullopt;
}

Result<std::vector<Comment>> IdeaStore::commentsOf(const Idea &idea) const
{
    auto statement = Statement::prepare(m_connection,
        "SELECT source, id, idea_kind, idea_id, parent_id, text, created_ms, is_day_only, support FROM "
        "comment"
        " WHERE source = ?1 AND idea_kind = ?2 AND idea_id = ?3 ORDER BY created_ms, id");
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    statement->bind(1, QStringView(idea.source));
    statement->bind(2, QStringView(idea.kind));
    statement->bind(3, QStringView(idea.id));
    std::vector<Comment> comments;
    for (;;) {
        const auto row = statement->step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return comments;
        }
        comments.push_back({statement->text(0), statement->text(1), statement->text(2), statement->text(3),
            statement->text(4), statement->text(5), moment(*statement, 6), statement->optionalInteger(8)});
    }
}

Result<qint64> IdeaStore::count(const QString &source) const
{
    return countOf(m_connection, "SELECT count(*) FROM idea WHERE is_withdrawn = 0",
        "SELECT count(*) FROM idea WHERE is_withdrawn = 0 AND source = ?1", source);
}

Result<qint64> IdeaStore::placedCount() const
{
    return countOf(
        m_connection, "SELECT count(*) FROM idea WHERE is_withdrawn = 0 AND lon IS NOT NULL", {}, {});
}

Result<qint64> IdeaStore::commentCount(const QString &source) const
{
    return countOf(m_connection, "SELECT count(*) FROM comment",
        "SELECT count(*) FROM comment WHERE source = ?1", source);
}

Result<std::vector<std::pair<QString, qint64>>> IdeaStore::facet(const QString &column) const
{
    static const QStringList known{QStringLiteral("source"), QStringLiteral("kind"), QStringLiteral("status"),
        QStringLiteral("channel"), QStringLiteral("category"), QStringLiteral("place")};
    if (!known.contains(column)) {
        return tl::unexpected(Error{Error::Kind::Usage,
            QCoreApplication::translate("Store", "Ideas can't be grouped by '%1'.").arg(column), {}, {}});
    }
    const QString sql = QStringLiteral(
        "SELECT %1, count(*) FROM idea WHERE is_withdrawn = 0 AND %1 <> '' GROUP BY %1 ORDER BY 2 DESC, 1")
                            .arg(column);
    auto statement = Statement::prepare(m_connection, sql.toStdString());
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    std::vector<std::pair<QString, qint64>> values;
    for (;;) {
        const auto row = statement->step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return values;
        }
        values.emplace_back(statement->text(0), statement->integer(1));
    }
}

} // namespace stadtblick

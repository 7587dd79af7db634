#pragma once

#include "models/domain/idea.h"
#include "models/store/connection.h"

#include <vector>

namespace stadtblick {

/** What a list of ideas shows: all conditions hold together; empty = no condition. */
struct IdeaQuery
{
    QString
        search; ///< words (each a prefix, all must occur, case and accents ignored); plain text, no operators
    QStringList sources, kinds, statuses, channels, categories, places;
    QString sort = QStringLiteral("support"); ///< support, created, comments, title, relevance
    bool isWithdrawnIncluded = false;
    std::optional<LonLatBox> within; ///< only ideas with a place in this box
    std::optional<qint64> limit;
};

/** Citizens' ideas and comments, with full-text search. Thread: that of its connection. */
class IdeaStore
{
public:
    explicit IdeaStore(Connection &connection);

    [[nodiscard]] Result<void> put(
        const Idea &idea); ///< inserts or updates by (source, kind, id); notes that this walk saw it
    [[nodiscard]] Result<void> putComment(const Comment &comment);
    /**
     * Begins a full walk of a source, or goes on with one that was broken off: what it and the whole walk
     * before it both miss is withdrawn at its end. Answers the walk's number, from 1.
     */
    [[nodiscard]] Result<qint64> beginWalk(const QString &source);
    [[nodiscard]] Result<qint64> endWalk(const QString &source); ///< answers how many were newly withdrawn

    [[nodiscard]] Result<std::vector<Idea>> find(const IdeaQuery &query) const;
    [[nodiscard]] Result<std::optional<Idea>> idea(
        const QString &source, const QString &kind, const QString &id) const;
    [[nodiscard]] Result<std::vector<Comment>> commentsOf(const Idea &idea) const;
    [[nodiscard]] Result<qint64> count(const QString &source = {}) const; ///< not withdrawn
    [[nodiscard]] Result<qint64> placedCount() const; ///< of those the ones with a place
    [[nodiscard]] Result<qint64> commentCount(const QString &source = {}) const;
    /** The values that a column (kind, status, channel, category, place) has, with their counts, most
     * frequent first. */
    [[nodiscard]] Result<std::vector<std::pair<QString, qint64>>> facet(const QString &column) const;

private:
    Connection &m_connection;
};

} // namespace stadtblick

#pragma once

#include "models/store/connection.h"

#include <QtCore/QByteArray>
#include <QtCore/QUrl>

#include <vector>

namespace stadtblick {

/** How the last sync of a source ended. */
enum class SyncOutcome { Never, Ok, Partial, Failed };

/** A source as the cache knows it, with its counts: a row of `status`. */
struct SourceStatus
{
    QString id;
    QString kind;
    QString name; ///< shown; with the demo mark where it is one
    QString url; ///< without userinfo and without values of credential parameters
    QString attribution;
    QString licence;
    bool isDemo = false;
    SyncOutcome outcome = SyncOutcome::Never;
    QString error; ///< in words, of the last sync; empty if ok
    std::optional<qint64> lastSuccessMs;
    std::optional<qint64> lastAttemptMs;
    std::optional<qint64> lastPageMs; ///< when something of it was stored last, also by a sync that broke off
    qint64 stations = 0, series = 0, observations = 0, ideas = 0, comments = 0, skipped = 0;
};

/** Sources, cursors, provenance and the city of this cache. Thread: that of its connection. */
class SyncStore
{
public:
    explicit SyncStore(Connection &connection);

    /** Inserts or updates what is known of a source (not its outcome or counts). */
    [[nodiscard]] Result<void> putSource(const SourceStatus &source);
    [[nodiscard]] Result<void> setOutcome(
        const QString &source, SyncOutcome outcome, const QString &error, qint64 atMs);
    [[nodiscard]] Result<std::vector<SourceStatus>> sources() const; ///< with counts
    /** When it was last tried or something of it was stored: no value of it can be newer. */
    [[nodiscard]] Result<std::optional<qint64>> lastContactMs(const QString &source) const;

    /** A source's cursor: an opaque text (JSON) by key, written in the transaction of its page. */
    [[nodiscard]] Result<std::optional<QByteArray>> cursor(const QString &source, const QString &key) const;
    [[nodiscard]] Result<void> setCursor(const QString &source, const QString &key, const QByteArray &value);
    /** A source's cursors whose key begins with @p keyPrefix, ordered by key. */
    [[nodiscard]] Result<std::vector<std::pair<QString, QByteArray>>> cursors(
        const QString &source, const QString &keyPrefix) const;
    [[nodiscard]] Result<void> clearCursors(const QString &source, const QString &keyPrefix);

    /** Notes a request that brought data: when, from where (cleaned URL), how many bytes and values. */
    [[nodiscard]] Result<void> addProvenance(
        const QString &source, const QString &url, qint64 atMs, qint64 bytes, qint64 values);

    /** The profile that this cache was filled by, as JSON text; empty if none. */
    [[nodiscard]] Result<QByteArray> profile() const;
    [[nodiscard]] Result<void> setProfile(const QByteArray &json);

private:
    Connection &m_connection;
};

} // namespace stadtblick

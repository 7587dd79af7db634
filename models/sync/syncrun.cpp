#include "models/sync/syncrun.h"

#include "models/store/syncstore.h"
#include "models/sync/synccursor.h"
#include "models/sync/tryresult.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace stadtblick {

namespace {

const QString nobody; // the run belongs to no source

QString numberText(std::optional<qint64> value)
{
    return value ? QString::number(*value) : QStringLiteral("-");
}

/** What must be the same for an interrupted run to go on. The order of the sources does not matter. */
QString runFingerprint(const std::vector<SourceProfile> &sources, bool isDemo, const OpenTimeRange &range)
{
    QStringList parts;
    for (const SourceProfile &source : sources) {
        parts << source.id + u' ' + QString::fromLatin1(sourceFingerprint(source, isDemo));
    }
    std::ranges::sort(parts);
    parts << numberText(range.fromMs) << numberText(range.toMs);
    return QString::fromLatin1(
        QCryptographicHash::hash(parts.join(u'\n').toUtf8(), QCryptographicHash::Sha1).toHex());
}

} // namespace

QByteArray sourceFingerprint(const SourceProfile &profile, bool isDemo)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(profile.kind.toUtf8());
    // The demo city is the same wherever it is served: on a free port of this machine.
    hash.addData(isDemo ? profile.url.path().toUtf8() : profile.url.toEncoded());
    hash.addData(QJsonDocument(profile.fetch).toJson(QJsonDocument::Compact));
    return hash.result().toHex();
}

SyncRun::SyncRun(Connection &connection)
    : m_connection(connection)
{ }

Result<QStringList> SyncRun::begin(const std::vector<SourceProfile> &sources, bool isDemo,
    const OpenTimeRange &range, qint64 nowMs, qint64 resumableMs)
{
    SyncStore store(m_connection);
    const QString fingerprint = runFingerprint(sources, isDemo, range);
    const auto row = store.cursor(nobody, cursor::runBegin);
    const auto ended = store.cursors(nobody, cursor::runEnded);
    STADTBLICK_TRY(row);
    STADTBLICK_TRY(ended);
    const QJsonObject before = QJsonDocument::fromJson(row->value_or(QByteArray())).object();
    const qint64 beganMs = before.value(QLatin1String("began")).toInteger(-1);
    if (before.value(QLatin1String("fingerprint")).toString() == fingerprint && beganMs <= nowMs
        && beganMs > nowMs - resumableMs) {
        QStringList ids;
        for (const auto &[key, value] : *ended) {
            ids << key.sliced(cursor::runEnded.size());
        }
        return ids;
    }
    const QJsonObject begun{{QStringLiteral("began"), nowMs}, {QStringLiteral("fingerprint"), fingerprint}};
    auto transaction = Transaction::begin(m_connection);
    STADTBLICK_TRY(transaction);
    STADTBLICK_TRY(store.clearCursors(nobody, cursor::run));
    STADTBLICK_TRY(
        store.setCursor(nobody, cursor::runBegin, QJsonDocument(begun).toJson(QJsonDocument::Compact)));
    STADTBLICK_TRY(transaction->commit());
    return QStringList();
}

Result<void> SyncRun::noteEnded(const QString &source)
{
    return SyncStore(m_connection).setCursor(nobody, cursor::runEnded + source, "{}");
}

Result<void> SyncRun::end()
{
    return SyncStore(m_connection).clearCursors(nobody, cursor::run);
}

} // namespace stadtblick

#pragma once

#include "models/sources/source.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

namespace stadtblick {

/** A body as the engine hands it over: 64 readable bytes behind its end. */
class PaddedBody
{
public:
    explicit PaddedBody(const QByteArray &bytes)
        : m_bytes(bytes + QByteArray(64, '\0'))
        , m_size(bytes.size())
    { }
    QByteArrayView view() const { return QByteArrayView(m_bytes).first(m_size); }

private:
    QByteArray m_bytes;
    qsizetype m_size;
};

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** The folder of the shared recordings; empty if it isn't there. */
inline QString fixtures()
{
    const QString shared =
        qEnvironmentVariable("STADTBLICK_SHARED", QStringLiteral(STADTBLICK_SOURCE_DIR "/../shared"));
    const QString path = shared + QStringLiteral("/fixtures");
    return QDir(path).exists() ? path : QString();
}

/** A source of @p kind at @p url in a city without bounds. */
inline std::unique_ptr<Source> sourceFor(
    const QString &kind, const QString &url, const QJsonObject &fetch = {}, CityProfile city = {})
{
    SourceProfile profile;
    profile.id = QStringLiteral("test");
    profile.kind = kind;
    profile.url = QUrl(url);
    profile.fetch = fetch;
    auto made = makeSource(profile, city);
    return made ? std::move(*made) : nullptr;
}

/** Reads @p body as the answer to @p request. */
inline Result<Page> readBody(const Source &source, const HttpRequest &request, const QByteArray &body,
    const SyncState &state = {}, const OpenTimeRange &range = {})
{
    const PaddedBody padded(body);
    return source.read(request, padded.view(), state, range);
}

} // namespace stadtblick

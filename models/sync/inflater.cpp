#include "models/sync/inflater.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <array>

#include <zlib.h>

namespace stadtblick {

struct Inflater::Stream
{
    z_stream z{};
};

Inflater::Inflater()
    : m_stream(std::make_unique<Stream>())
{
    inflateInit2(&m_stream->z, 15 + 32); // 15: largest window; +32: gzip or zlib, found by the header
}

Inflater::~Inflater()
{
    inflateEnd(&m_stream->z);
}

Result<void> Inflater::feed(QByteArrayView compressed, QByteArray &out, qint64 limitBytes)
{
    z_stream &z = m_stream->z;
    z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(compressed.data()));
    z.avail_in = static_cast<uInt>(compressed.size());
    std::array<char, 64 * 1024> buffer;
    while (z.avail_in > 0) {
        if (m_isComplete) { // a gzip file may have several members, one behind the other
            inflateReset(&z);
            m_isComplete = false;
        }
        z.next_out = reinterpret_cast<Bytef *>(buffer.data());
        z.avail_out = buffer.size();
        const int status = inflate(&z, Z_NO_FLUSH);
        const qint64 produced = static_cast<qint64>(buffer.size() - z.avail_out);
        if (out.size() + produced > limitBytes) {
            return tl::unexpected(Error{Error::Kind::Limit,
                QCoreApplication::translate("Sync", "The answer unfolds to more than %1 MB.")
                    .arg(QLocale().toString(double(limitBytes) / (1024 * 1024), 'g', 6)),
                {}, QStringLiteral("decompressed body over limit")});
        }
        out.append(buffer.data(), produced);
        if (status == Z_STREAM_END) {
            m_isComplete = true;
        } else if (status != Z_OK && !(status == Z_BUF_ERROR && produced > 0)) {
            return tl::unexpected(Error{Error::Kind::Protocol,
                QCoreApplication::translate("Sync", "The answer is packed in a way that can't be unpacked."),
                {}, QString::fromLatin1(z.msg ? z.msg : "inflate failed")});
        }
    }
    return {};
}

} // namespace stadtblick

#pragma once

#include "models/domain/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <memory>

namespace stadtblick {

/**
 * Undoes gzip or deflate (zlib) piece by piece and stops at a limit, so that a small body that unfolds to
 * gigabytes ends early. Qt's own decompression has no such limit that ends a transfer.
 */
class Inflater
{
public:
    Inflater();
    ~Inflater();
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;

    /**
     * Appends what @p compressed unfolds to. An Error of kind Limit when @p out would pass @p limitBytes,
     * of kind Protocol for bytes that are no gzip.
     */
    [[nodiscard]] Result<void> feed(QByteArrayView compressed, QByteArray &out, qint64 limitBytes);

    /** The stream came to its proper end. */
    bool isComplete() const { return m_isComplete; }

private:
    struct Stream;
    std::unique_ptr<Stream> m_stream;
    bool m_isComplete = false;
};

} // namespace stadtblick

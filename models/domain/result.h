#pragma once

#include <QtCore/QString>

#include <tl/expected.hpp>

namespace stadtblick {

/** Why something failed, for a person (what, advice) and for a developer (detail). */
struct Error
{
    enum class Kind {
        Network, ///< no connection, time-out, HTTP status
        Protocol, ///< an answer or a file that can't be understood
        Limit, ///< too large, too deep, too slow, another origin
        Storage, ///< disk, cache file, permissions
        Geodata, ///< base map, geometry, coordinate system
        Cancelled, ///< the user or a newer request stopped it
        Usage ///< wrong arguments, profile, mapping file
    };

    Kind kind = Kind::Protocol;
    QString what; ///< translated: what happened, to what
    QString advice; ///< translated: what to do next; may be empty
    QString detail; ///< untranslated: status line, SQLite text, byte offset

    bool operator==(const Error &) const = default;
};

/** A value, or the reason why there is none. */
template <typename T>
using Result = tl::expected<T, Error>;

/** One line for standard error and logs: what, advice and detail. */
QString toOneLine(const Error &error);

} // namespace stadtblick

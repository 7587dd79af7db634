#pragma once

#include "models/domain/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QFuture>

#include <optional>

namespace stadtblick {

/** A secret as an HTTP header needs it. Never logged, stored or shown. */
struct Secret
{
    QByteArray authorization; ///< the value of the header Authorization

    bool operator==(const Secret &) const = default;
};

/**
 * A secret's text as header: "user:password" is Basic; anything else, or "Bearer …", a bearer token; an
 * explicit "Basic …" or "Bearer …" counts. Nothing for empty text or line breaks.
 */
std::optional<Secret> secretFromText(const QString &text);

/** STADTBLICK_SECRET_<NAME>: upper case, everything but letters and digits as '_'. */
QByteArray secretVariable(const QString &name);

/**
 * Reads the secret called @p name from the system's key store (service 'stadtblick'), else from the
 * environment. An Error that names it where it is in neither. Main thread.
 */
QFuture<Result<Secret>> readSecret(const QString &name);

} // namespace stadtblick

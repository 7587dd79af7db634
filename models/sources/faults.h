#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include <simdjson.h>

namespace stadtblick {

/** The message of an error answer: FROST's `message`, GOST's `error.message` (a list); empty if there is
 * none. */
QString errorMessage(simdjson::dom::element root);

/** The message of an error body, JSON or a proxy's HTML page (its title); empty if it says nothing. No
 * padding needed. */
QString explainError(QByteArrayView body);

} // namespace stadtblick

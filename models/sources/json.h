#pragma once

#include "models/domain/result.h"

#include <QtCore/QByteArrayView>

#include <simdjson.h>

#include <optional>
#include <string_view>

namespace stadtblick {

/** How deep JSON may be nested (interfaces.md). */
inline constexpr std::size_t largestJsonDepth = 64;

/**
 * Frees this thread's buffers of parseJson if a large body (over 8 MiB) has made them so: some three times its
 * size. Elements that parseJson gave are gone with them. For the caller of Source::read.
 */
void releaseLargeJson();

/**
 * Reads a whole document. @p body has simdjson's padding (64 bytes) behind its end. The element is valid
 * until the next call on the same thread. Broken, truncated, empty, too deep or not UTF-8: an Error.
 */
Result<simdjson::dom::element> parseJson(QByteArrayView body);

/** What a body that is not the expected document begins with, for Error::detail: one printable line. */
QString beginningOf(QByteArrayView body);

/** A member of an object; nothing if it is missing, null, or @p value is no object. */
std::optional<simdjson::dom::element> jsonMember(simdjson::dom::element value, std::string_view key);

/** A member that is a text; empty if it is missing or something else. */
QString jsonText(simdjson::dom::element value, std::string_view key);

/** A text's characters; empty if @p value is no text. */
QString jsonText(simdjson::dom::element value);

/** A number of any JSON form as double; nothing for anything else. */
std::optional<double> jsonNumber(simdjson::dom::element value);

/** A whole number, also one written as text or as 5.0; nothing for anything else. */
std::optional<qint64> jsonWhole(simdjson::dom::element value);

/** An id, number or text, as text; empty for anything else. */
QString jsonId(simdjson::dom::element value);

} // namespace stadtblick

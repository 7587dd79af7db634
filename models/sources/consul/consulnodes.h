#pragma once

#include "models/domain/idea.h"
#include "models/sources/consul/consulquery.h"

#include <simdjson.h>

#include <optional>

namespace stadtblick {

/** A publicCreatedAt in either form: ISO 8601 or '2017-05-04 12:00:00 +0200' ('UTC'); CONSUL cuts it to the
 * hour. */
std::optional<Moment> consulMoment(const QString &text);

/** A proposal, debate or investment; nothing without an id. @p site: address that links begin with. */
std::optional<Idea> consulIdea(
    simdjson::dom::element node, const ConsulWalk &walk, const QString &source, const QString &site);

/** A comment; nothing without an id or without what it belongs to. */
std::optional<Comment> consulComment(
    simdjson::dom::element node, const ConsulWalk &walk, const QString &source);

} // namespace stadtblick

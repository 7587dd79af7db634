#pragma once

#include "tests/support/loopbackserver.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace stadtblick::test {

/** What a CONSUL site publishes: nodes with the fields that the recording has, in camelCase. */
struct ConsulContent
{
    QList<QJsonObject> proposals;
    QList<QJsonObject> debates;
    QList<QJsonObject> comments;
};

/**
 * CONSUL Democracy's GraphQL: connections with 25 nodes a page at most, cursors that are base64 offsets,
 * POST with {"query","variables"} and GET with ?query=, HTTP 200 with {"errors"} for unknown fields.
 * Introspection is answered for __type and __schema{types}.
 */
class ConsulService
{
public:
    explicit ConsulService(ConsulContent content, int pageSize = 25);

    ConsulContent &content() { return m_content; }
    LoopbackReply answer(const LoopbackRequest &request) const;

private:
    ConsulContent m_content;
    int m_pageSize;
};

} // namespace stadtblick::test

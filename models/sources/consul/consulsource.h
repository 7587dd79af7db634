#pragma once

#include "models/sources/consul/consulquery.h"
#include "models/sources/source.h"

#include <simdjson.h>

namespace stadtblick {

/**
 * CONSUL Democracy's public GraphQL, read as city-apis.md section 2 says.
 *
 * The schema is asked first (dialect, collections, coordinates of forks); where that isn't answered,
 * everything is tried in camelCase, then snake_case, without what the errors call unknown. Then proposals,
 * debates, budgets with their investments, and comments, 25 a page, one collection after the other; the end
 * of the last one is the end of a full walk. Districts come with the ideas as the place's name; CONSUL has no
 * geometry of them. Authors are never asked for.
 *
 * Members of `fetch` in the profile, all optional:
 * - `collections`: of proposals, debates, budgets, comments; all without it.
 * - `pageSize`: 25 without it, which is also the most that CONSUL gives.
 * - `userAgent`: sent instead of ours (Madrid's firewall wants a browser's).
 * - `channelTags`: {tag: channel}: cities that enter postcards or workshop notes into CONSUL mark them by a
 *   tag. Such a tag becomes the idea's channel and is no tag any more.
 * - `links`: false where the site's pages can't be opened by people: ideas then have no address.
 */
class ConsulSource : public Source
{
public:
    ConsulSource(const SourceProfile &source, const CityProfile &city);

    std::vector<HttpRequest> first(const SyncState &state, const OpenTimeRange &range) const override;
    Result<Page> read(const HttpRequest &request, QByteArrayView body, const SyncState &state,
        const OpenTimeRange &range) const override;
    QString explain(QByteArrayView body) const override;
    std::optional<HttpRequest> smaller(const HttpRequest &request) const override;

private:
    struct Answer;

    HttpRequest requestFor(const ConsulWalk &walk) const;
    Result<Page> readSchema(ConsulWalk walk, const Answer &answer) const;
    Result<Page> readConnection(ConsulWalk walk, const Answer &answer) const;
    /** An answer without the collection: asks in another way, passes over what isn't offered, or fails. */
    Result<Page> readRefusal(ConsulWalk walk, const Answer &answer) const;
    void readNodes(Page &page, ConsulWalk &walk, simdjson::dom::array edges) const;
    void takeChannel(Idea &idea) const;
    /** Adds the request for what follows the collection of @p walk, or the end of the walk. */
    void goOn(Page &page, ConsulWalk walk) const;

    QString m_source;
    QUrl m_endpoint;
    QString m_site; ///< without a slash at its end
    QStringList m_collections;
    int m_pageSize = 25;
    QByteArray m_userAgent;
    QJsonObject m_channelTags;
    bool m_hasLinks = true;
};

} // namespace stadtblick

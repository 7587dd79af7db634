#pragma once

#include "app/demo/citizens.h"
#include "app/demo/graphql.h"
#include "app/demo/sensorthingsservice.h"

#include <QtCore/QHash>

namespace stadtblick::demo {

/**
 * CONSUL Democracy's GraphQL, reading only, in its camelCase form with what forks add (mapLocation; geozone
 * and votes of debates and investments): proposals,
 * debates, comments, geozones, tags, budgets with investments; 25 a page, cursors are base64 offsets,
 * depth at most 8, introspection of types.
 */
class ConsulService
{
public:
    explicit ConsulService(const std::vector<DemoIdea> &ideas);

    /** @p body of a POST (JSON with query and variables), or @p query of a GET. */
    Answer answer(const QByteArray &body, const QString &query) const;

private:
    void addProposals(const std::vector<DemoIdea> &ideas);
    void addOthers(const std::vector<DemoIdea> &ideas);
    QJsonArray addComments(const DemoIdea &idea, const QString &type);
    void add(const QString &type, int id, const QJsonObject &record);
    QString addTag(const QString &name);
    QJsonObject common(const DemoIdea &idea, const QString &type);

    Result<QJsonValue> select(
        const QString &type, const QJsonObject &record, const std::vector<GraphSelection> &fields) const;
    Result<QJsonValue> field(
        const QString &type, const QJsonObject &record, const GraphSelection &selection) const;
    /** One entry of `edges` or `nodes`. */
    Result<QJsonValue> edge(const QString &nodeType, const QString &reference, qsizetype position,
        const GraphSelection &part) const;
    Result<QJsonValue> connection(
        const QString &nodeType, const QJsonArray &references, const GraphSelection &selection) const;

    /** Records by 'Type:id'; objects and connections in them are such references. */
    QHash<QString, QJsonObject> m_records;
    QJsonObject m_query; ///< the root: connections to everything
    QHash<QString, QString> m_tags;
};

} // namespace stadtblick::demo

#pragma once

#include "tests/support/loopbackserver.h"

#include <QtCore/QJsonObject>
#include <QtCore/QMap>
#include <QtCore/QUrlQuery>

namespace stadtblick::test {

/**
 * The entities of a SensorThings service. Related entities lie inside, under the name that $expand uses
 * ("Locations", "Thing", "ObservedProperty", "FeatureOfInterest"); they are sent only when asked for.
 */
struct SensorThingsContent
{
    QList<QJsonObject> things;
    QList<QJsonObject> datastreams;
    QMap<QString, QList<QJsonObject>> observations; ///< by the datastream's id as text
    QStringList inlined = {}; ///< relations that the recording shows without $expand
};

/**
 * A SensorThings 1.1 service over given entities: entity sets with $top, $skip paging by nextLink, $filter,
 * $orderby, $count, $expand and Datastreams(ID)/Observations. It invents nothing but ids and links. Not
 * offered, as on many servers: MultiDatastreams (404). A filter that it does not understand is a 400.
 */
class SensorThingsService
{
public:
    /** @p root is the service's path, such as /v1.1; @p largestPage caps $top as servers do. */
    SensorThingsService(
        SensorThingsContent content, QString root, int largestPage = 1000, int defaultPage = 100);

    /** For changing it: what was sorted and filtered for paging is forgotten. */
    SensorThingsContent &content()
    {
        m_prepared.clear();
        return m_content;
    }
    void setLargestPage(int entities) { m_largestPage = entities; }
    /** Answers a request whose path begins with the root. @p base is scheme, host and port, for the links. */
    LoopbackReply answer(const LoopbackRequest &request, const QUrl &base) const;

private:
    LoopbackReply page(const QList<QJsonObject> &all, const QUrl &url) const;
    LoopbackReply observationsOf(const QString &id, const QUrl &url) const;
    LoopbackReply featuresOfInterest(const QUrl &url) const;

    SensorThingsContent m_content;
    mutable QHash<QString, QList<QJsonObject>> m_prepared; ///< set, filter and order → entities
    QString m_root;
    int m_largestPage;
    int m_defaultPage;
};

/** An entity's @iot.id as text. */
QString idOf(const QJsonObject &entity);

} // namespace stadtblick::test

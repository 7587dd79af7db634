#pragma once

#include "app/demo/measurements.h"

#include <QtCore/QJsonObject>

#include <optional>
#include <vector>

namespace stadtblick::demo {

/** The entity sets of SensorThings 1.1 that this server has. */
enum class EntitySet {
    Things,
    Locations,
    HistoricalLocations,
    Datastreams,
    Sensors,
    ObservedProperties,
    FeaturesOfInterest,
    Observations
};

/** Some entities of a set; observations as (series, index). */
struct Entities
{
    EntitySet set = EntitySet::Things;
    std::vector<qint64> ids;
    bool isSingle = false; ///< the path names one entity, not a collection
};

/** The measurements as SensorThings entities: ids, members, relations. */
class ThingsModel
{
public:
    explicit ThingsModel(const Measurements &measurements);

    /** The set of a name (Things) or of a relation's name (Thing). */
    static std::optional<EntitySet> setOf(const QString &name);
    static QString nameOf(EntitySet set);

    /** All entities of a set but observations, which are too many to list. */
    Entities all(EntitySet set) const;
    bool has(EntitySet set, qint64 id) const;

    /** What a relation leads to; nothing for an unknown relation. Not for Datastream/Observations. */
    std::optional<Entities> related(EntitySet set, qint64 id, const QString &relation) const;

    /** An entity with its links under @p root (http://…/v1.1). */
    QJsonObject entity(EntitySet set, qint64 id, const QString &root) const;

    const DemoSeries *series(qint64 id) const;
    /** Indices of the values that are there. */
    const std::vector<std::uint32_t> &present(qint64 seriesId) const;

    /** An observation's id: its series' id and its index. */
    static qint64 observationId(const DemoSeries &series, std::uint32_t index)
    {
        return series.id * 100'000LL + index;
    }
    static qint64 seriesOf(qint64 observationId) { return observationId / 100'000; }

private:
    QJsonObject thing(const DemoThing &thing) const;
    QJsonObject location(const DemoThing &thing) const;
    QJsonObject datastream(const DemoSeries &series) const;
    int sensorId(const std::string &name) const;

    const Measurements &m_measurements;
    std::vector<std::string> m_sensors;
    std::vector<const ObservedProperty *> m_properties;
    std::vector<std::vector<std::uint32_t>> m_present;
};

/** 2026-07-14T10:00:00Z */
void appendIso(QByteArray &out, qint64 timeMs);

} // namespace stadtblick::demo

#pragma once

#include "app/demo/odata.h"
#include "app/demo/thingsmodel.h"

#include <array>

namespace stadtblick::demo {

/** What a service answers. */
struct Answer
{
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json;charset=utf-8";
};

/** Where a request came in: what links in the answer begin with and go on with. */
struct RequestPlace
{
    QString root; ///< http://127.0.0.1:8080/FROST-Server/v1.1
    QString path; ///< decoded, behind the root, without a leading slash: Datastreams(101)/Observations
    QList<std::pair<QString, QString>> query; ///< decoded, in order
};

/**
 * OGC SensorThings API 1.1, reading only, in the form that FROST-Server answers: entity sets, paths,
 * $select, $expand, $filter, $orderby, $top (default 100, at most 10,000), $skip with @iot.nextLink,
 * $count, $resultFormat=dataArray. Not offered: MultiDatastreams (404), writing, MQTT. For one thread.
 */
class SensorThingsService
{
public:
    explicit SensorThingsService(const Measurements &measurements);

    Answer answer(const RequestPlace &place) const;

private:
    static int pageSizeOf(const QueryOptions &options);
    Answer root(const RequestPlace &place) const;
    /** Follows the parts of a path. */
    std::optional<Entities> resolve(const QStringList &parts) const;
    Answer collection(const RequestPlace &place, const Entities &entities, const QueryOptions &options) const;
    QJsonObject withExpansions(
        const Entities &entities, qint64 id, const QueryOptions &options, const QString &root) const;
    Operand operandOf(const QJsonObject &entity, EntitySet set, qint64 id, const QString &path) const;

    // Observations are written byte by byte: a page of a thousand is to take a millisecond or two.
    QByteArray observations(
        const std::vector<qint64> &seriesIds, const RequestPlace &place, const QueryOptions &options) const;
    const std::vector<std::uint32_t> &chosen(
        const DemoSeries &series, const RequestPlace &place, const QueryOptions &options) const;
    void writeExpansions(
        QByteArray &out, qint64 id, bool isFirst, const QueryOptions &options, const QString &root) const;
    void writeObservation(QByteArray &out, const DemoSeries &series, std::uint32_t index,
        const QueryOptions &options, const QString &root) const;
    QByteArray dataArray(
        const std::vector<std::pair<const DemoSeries *, std::uint32_t>> &rows, const QString &root) const;
    QByteArray nextLink(const RequestPlace &place, const QueryOptions &options, int pageSize) const;

    /** The rows of the last queries, so that their later pages need no new search. */
    struct Chosen
    {
        QString key;
        std::vector<std::uint32_t> indices;
    };

    ThingsModel m_model;
    mutable std::array<Chosen, 6> m_chosen;
    mutable std::size_t m_nextChosen = 0;
};

} // namespace stadtblick::demo

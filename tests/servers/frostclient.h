#pragma once

#include "tests/servers/recordedseries.h"

#include <QtCore/QJsonValue>
#include <QtCore/QUrl>
#include <QtNetwork/QNetworkAccessManager>

namespace stadtblick::test {

/** Writes to a SensorThings server through its own API; waits for each answer. */
class FrostClient
{
public:
    explicit FrostClient(const QUrl &root);

    /** Makes a Thing with its Location and the series' Datastream; answers the Datastream's id, empty if it
     * fails. */
    QString createStream(const RecordedSeries &series);
    /** Adds observations in batches of dataArray; answers their ids in the order of the times, empty if one
     * fails. */
    QMap<qint64, QString> createObservations(
        const QString &stream, qint64 lengthMs, const QMap<qint64, double> &values);
    bool correct(const QString &observation, double value);
    bool remove(const QString &observation);

    const QByteArray &trouble() const { return m_trouble; }

private:
    QJsonValue send(const QByteArray &verb, const QString &path, const QJsonValue &body, int expectedStatus);

    QUrl m_root;
    QNetworkAccessManager m_network;
    QByteArray m_trouble;
};

} // namespace stadtblick::test

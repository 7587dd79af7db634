#pragma once

#include "models/basemap/featureset.h"
#include "models/domain/result.h"
#include "models/store/connection.h"

#include <QtCore/QByteArray>
#include <QtCore/QTemporaryDir>

#include <initializer_list>

namespace stadtblick::madeup {

/** A place near the origin of the made-up map, metres east and north (Web Mercator). */
QPointF at(double eastM, double northM);

/** Adds a feature with one part to a set; metres as in at(). */
void add(FeatureSet &set, MapClass mapClass, std::initializer_list<QPointF> metres, const QString &name = {},
    std::uint8_t flags = 0, std::int8_t level = 0);

/** OSM XML: nodes by number and place, then what @p rest holds. */
QByteArray osmXml(const QByteArray &nodes, const QByteArray &rest, const QByteArray &attributes = {});
QByteArray node(qint64 id, double eastM, double northM, const QByteArray &tags = {});
QByteArray way(qint64 id, std::initializer_list<qint64> nodes, const QByteArray &tags);
QByteArray tag(const char *key, const char *value);

/** Writes a file into a folder; answers its path. */
QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes);

/** The folder of the shared fixtures; empty if it isn't there. */
QString fixtures();

} // namespace stadtblick::madeup

#pragma once

#include "models/domain/figuresettings.h"
#include "models/domain/result.h"
#include "models/domain/networkprofile.h"
#include "models/domain/trafficprofile.h"
#include "models/domain/viewstate.h"

#include <QtCore/QStringList>
#include <QtCore/QTimeZone>
#include <QtCore/QUrl>

#include <optional>
#include <vector>

namespace stadtblick {

/** One source of a city: where it is and what is fetched from it. Credentials by name only. */
struct SourceProfile
{
    QString id; ///< short, unique in the profile
    QString kind; ///< sensorthings, consul, table, geojson
    QString name; ///< shown to people; falls back to the id
    QUrl url;
    QString attribution; ///< who provides the data, as they want it said
    QString licence;
    QString credentials; ///< name of a secret in the key store; empty = none
    QStringList origins; ///< further trusted origins (scheme://host[:port])
    std::optional<qint64> intervalS; ///< seconds between syncs
    std::optional<qint64> maximumBodyBytes; ///< raises the 64 MiB
    QJsonObject fetch; ///< what to fetch, per kind (filters, collections); see resources/profiles/README.md
    bool isVerified = true; ///< false: 'not verified against the live service'

    bool operator==(const SourceProfile &) const = default;
};

/** Maps a source's observed property (and unit) to our quantity. */
struct QuantityRule
{
    QString property; ///< name or definition as the source gives it, compared without case
    QString unit; ///< the source's unit text; empty = any
    QString quantity; ///< our key

    bool operator==(const QuantityRule &) const = default;
};

/** School holidays: traffic, noise and parking differ in them. */
struct SchoolHolidays
{
    QString name; ///< 'Sommerferien'
    QDate first;
    QDate last; ///< included

    bool contains(QDate date) const { return date >= first && date <= last; }
    bool operator==(const SchoolHolidays &) const = default;
};

/** Where the base map's OSM extract comes from. */
struct BaseMapProfile
{
    QString kind; ///< "osm"; empty = none
    QString file; ///< file name or URL; "demo" is generated
    QString attribution;
    QString md5; ///< address of the file's MD5 sum; empty = only its size is checked
    QStringList origins; ///< further trusted origins (scheme://host[:port])
    std::optional<qint64> maximumBytes; ///< of the file; absent = 1 GiB
    bool isVerified = true; ///< false: 'not verified against the live service'

    bool operator==(const BaseMapProfile &) const = default;
};

/** A city: everything that is peculiar to it, as data (resources/profiles). */
struct CityProfile
{
    QString id; ///< file name without .json: decides the cache's name
    QString name;
    bool isDemo = false; ///< synthetic data: marked wherever it shows
    LonLat centre;
    LonLatBox bounds;
    QTimeZone timeZone{QTimeZone::UTC};
    QString projectedCrs; ///< EPSG:25832 …
    std::optional<qint64> historyDays; ///< how far back a first sync asks; absent = everything
    std::vector<SourceProfile> sources;
    BaseMapProfile baseMap;
    std::vector<QuantityRule> quantityRules;
    std::vector<SchoolHolidays> schoolHolidays; ///< in the profile's order; empty: not known
    FigureSettings figures; ///< own limits and indicators, reference station, capacities
    QJsonObject tableMappings; ///< mapping files by name, for import-file
    QJsonObject districts; ///< {"source": id of a geojson source, "name": property} or empty
    TrafficProfile traffic; ///< junctions, car parks, what drives into the inner city
    NetworkProfile network; ///< planned sites, connected institutions
    ViewState start;

    bool operator==(const CityProfile &) const = default;
};

/** Reads and checks a profile; an error names file, JSON path and what was expected. */
Result<CityProfile> cityProfileFromBytes(const QByteArray &bytes, const QString &fileName);

/** A profile without a city, for `sync --source`: UTC, no bounds. */
CityProfile emptyProfile();

/** The ids of the shipped profiles (resource folder :/profiles). */
QStringList shippedProfiles();

/** A shipped profile's name or a file path. */
Result<CityProfile> loadCityProfile(const QString &nameOrFile);

} // namespace stadtblick

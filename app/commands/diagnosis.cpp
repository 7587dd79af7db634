#include "app/commands/diagnosis.h"

#include "models/store/cachefile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryFile>
#include <QtCore/QTimeZone>
#include <QtGui/QFontDatabase>
#include <QtGui/QFontInfo>
#include <QtGui/QGuiApplication>
#include <QtGui/QImageReader>
#include <QtGui/QOffscreenSurface>
#include <QtGui/QOpenGLContext>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslSocket>
#include <qt6keychain/keychain.h>

#include <gdal.h>
#include <ogr_srs_api.h>
#include <sqlite3.h>

#include <cmath>

namespace stadtblick {

namespace {

using State = Finding::State;

QString translated(const char *text)
{
    return QCoreApplication::translate("DoctorCommand", text);
}

Finding qt()
{
    return {QStringLiteral("qt"), State::Ok,
        translated("Stadtblick %1, Qt %2, drawing by '%3'")
            .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()),
                QGuiApplication::platformName())};
}

Finding sqlite()
{
    const bool isWhole =
        sqlite3_compileoption_used("ENABLE_FTS5") && sqlite3_compileoption_used("ENABLE_RTREE");
    return {QStringLiteral("sqlite"), isWhole ? State::Ok : State::Failed,
        isWhole ? translated("SQLite %1 with full-text search and R-tree")
                      .arg(QLatin1StringView(sqlite3_libversion()))
                : translated("SQLite %1 lacks full-text search (FTS5) or R-tree")
                      .arg(QLatin1StringView(sqlite3_libversion()))};
}

Finding gdal()
{
    GDALAllRegister();
    const bool hasDriver = GDALGetDriverByName("GeoJSON") != nullptr;
    return {QStringLiteral("gdal"), hasDriver ? State::Ok : State::Failed,
        (hasDriver ? translated("GDAL %1") : translated("GDAL %1 has no GeoJSON driver"))
            .arg(QLatin1StringView(GDALVersionInfo("RELEASE_NAME")))};
}

/** Kaiserslautern's town hall: 7.7689° E lies 1.2311° west of the zone's central meridian. */
Finding proj()
{
    OGRSpatialReferenceH wgs84 = OSRNewSpatialReference(nullptr);
    OGRSpatialReferenceH utm = OSRNewSpatialReference(nullptr);
    double x = 7.7689;
    double y = 49.4447;
    bool isRight =
        OSRImportFromEPSG(wgs84, 4326) == OGRERR_NONE && OSRImportFromEPSG(utm, 25832) == OGRERR_NONE;
    if (isRight) {
        OSRSetAxisMappingStrategy(wgs84, OAMS_TRADITIONAL_GIS_ORDER);
        OSRSetAxisMappingStrategy(utm, OAMS_TRADITIONAL_GIS_ORDER);
        OGRCoordinateTransformationH transformation = OCTNewCoordinateTransformation(wgs84, utm);
        isRight = transformation && OCTTransform(transformation, 1, &x, &y, nullptr)
            && std::abs(x - 410760) < 500 && std::abs(y - 5477550) < 1500;
        if (transformation) {
            OCTDestroyCoordinateTransformation(transformation);
        }
    }
    OSRDestroySpatialReference(wgs84);
    OSRDestroySpatialReference(utm);
    return {QStringLiteral("proj"), isRight ? State::Ok : State::Failed,
        isRight ? translated("PROJ converts to EPSG:25832")
                : translated("PROJ cannot convert to EPSG:25832: is its data (proj.db) installed?")};
}

Finding fonts()
{
    const qsizetype families = QFontDatabase::families().size();
    const QString used = QFontInfo(QGuiApplication::font()).family();
    return {QStringLiteral("fonts"), families > 0 ? State::Ok : State::Failed,
        families > 0
            ? translated("%1 font families; texts are set in %2").arg(QString::number(families), used)
            : translated("no font is installed: nothing can be written on maps and reports")};
}

Finding icons()
{
    const bool isThere = QImageReader::supportedImageFormats().contains("svg");
    return {QStringLiteral("svg"), isThere ? State::Ok : State::Warning,
        isThere ? translated("SVG pictures can be read")
                : translated("SVG pictures cannot be read: icons will be missing")};
}

Finding tls()
{
    if (!QSslSocket::supportsSsl()) {
        return {QStringLiteral("tls"), State::Failed, translated("no TLS: https sources cannot be reached")};
    }
    const qsizetype authorities = QSslConfiguration::systemCaCertificates().size();
    return {QStringLiteral("tls"), authorities > 0 ? State::Ok : State::Failed,
        authorities > 0 ? translated("TLS by %1, %2 certificate authorities")
                              .arg(QSslSocket::sslLibraryVersionString(), QString::number(authorities))
                        : translated("no certificate authorities: every https source will fail")};
}

Finding keyStore()
{
    const bool isThere = QKeychain::isAvailable();
    return {QStringLiteral("keystore"), isThere ? State::Ok : State::Warning,
        isThere ? translated("the system's key store keeps secrets")
                : translated("no key store: secrets are read from STADTBLICK_SECRET_<NAME> only")};
}

Finding openGl()
{
    QOpenGLContext context;
    QOffscreenSurface surface;
    surface.create();
    const bool isThere = context.create() && context.makeCurrent(&surface);
    if (isThere) {
        context.doneCurrent();
    }
    return {QStringLiteral("opengl"), isThere ? State::Ok : State::Warning,
        isThere ? translated("OpenGL %1.%2")
                      .arg(context.format().majorVersion())
                      .arg(context.format().minorVersion())
                : translated("no OpenGL here: maps are drawn by the processor")};
}

Finding timeZones()
{
    const bool isThere = QTimeZone("Europe/Berlin").isValid();
    return {QStringLiteral("timezones"), isThere ? State::Ok : State::Failed,
        isThere ? translated("time zones are known")
                : translated("the time zones' data are missing (tzdata)")};
}

Finding writing()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    QTemporaryFile file(folder + u"/doctor-XXXXXX");
    const bool isWritable = QDir().mkpath(folder) && file.open() && file.write("1") == 1 && file.flush();
    return {QStringLiteral("folder"), isWritable ? State::Ok : State::Failed,
        (isWritable ? translated("caches lie in %1") : translated("cannot write to %1"))
            .arg(QDir::toNativeSeparators(folder))};
}

/** The rows of a check that answers texts, the first few joined. */
Result<QStringList> texts(Connection &cache, std::string_view sql)
{
    Result<Statement> statement = Statement::prepare(cache, sql);
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    QStringList rows;
    while (rows.size() < 5) {
        const Result<bool> hasRow = statement->step();
        if (!hasRow) {
            return tl::unexpected(hasRow.error());
        }
        if (!*hasRow) {
            break;
        }
        rows << statement->text(0);
    }
    return rows;
}

} // namespace

std::vector<Finding> diagnoseSystem()
{
    return {qt(), sqlite(), gdal(), proj(), fonts(), icons(), tls(), keyStore(), openGl(), timeZones(),
        writing()};
}

std::vector<Finding> diagnoseCache(const QString &path)
{
    Result<Connection> cache = openCache(path, Connection::Mode::ReadOnly);
    if (!cache) {
        return {{QStringLiteral("cache"), State::Failed, toOneLine(cache.error())}};
    }
    std::vector<Finding> findings = {{QStringLiteral("cache"), State::Ok,
        translated("the cache opens, version %1").arg(cacheSchemaVersion())}};
    const Result<QStringList> whole = texts(*cache, "PRAGMA quick_check");
    const bool isWhole = whole && *whole == QStringList{QStringLiteral("ok")};
    findings.push_back({QStringLiteral("integrity"), isWhole ? State::Ok : State::Failed,
        isWhole     ? translated("the cache is whole")
            : whole ? translated("the cache is damaged: %1").arg(whole->join(u"; "))
                    : toOneLine(whole.error())});
    const Result<QStringList> dangling = texts(*cache, "PRAGMA foreign_key_check");
    const bool isConsistent = dangling && dangling->isEmpty();
    findings.push_back({QStringLiteral("references"), isConsistent ? State::Ok : State::Failed,
        isConsistent   ? translated("all references hold")
            : dangling ? translated("references are broken in: %1").arg(dangling->join(u", "))
                       : toOneLine(dangling.error())});
    return findings;
}

} // namespace stadtblick

#include "app/demo/demoserver.h"

#include "app/demo/citymap.h"
#include "app/demo/consulservice.h"
#include "app/demo/osmwriter.h"
#include "app/demo/sensorthingsservice.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrlQuery>
#include <QtHttpServer/QHttpServer>
#include <QtHttpServer/QHttpServerRequest>
#include <QtHttpServer/QHttpServerResponder>
#include <QtHttpServer/QHttpServerResponse>
#include <QtNetwork/QTcpServer>

#include <cstdio>
#include <thread>

namespace stadtblick {

using namespace demo;

namespace {

constexpr QLatin1StringView thingsRoot("/FROST-Server/v1.1");
constexpr QLatin1StringView consulRoot("/beteiligung");

QString tr(const char *text)
{
    return QCoreApplication::translate("DemoServer", text);
}

Result<QByteArray> osmBytes()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("musterlautern.osm.pbf"));
    const Result<void> written = writeDemoOsm(path);
    if (!written) {
        return tl::unexpected(written.error());
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::unexpected(Error{
            Error::Kind::Storage, tr("The demo city's map can't be read again."), {}, file.errorString()});
    }
    return file.readAll();
}

QJsonArray ringOf(const Line &line)
{
    QJsonArray ring;
    for (std::size_t i = 0; i <= line.size(); ++i) {
        const LonLat earth = onEarth(line[i % line.size()]);
        ring.append(QJsonArray{earth.lon, earth.lat});
    }
    return ring;
}

/** Each district as a Feature; its rings are one polygon, as none has an exclave. */
QByteArray districtsGeoJson()
{
    QJsonArray features;
    for (const DistrictArea &district : city().districts) {
        QJsonArray rings;
        for (const Line &line : district.rings) {
            area(line) > 0 ? rings.prepend(ringOf(line)) : rings.append(ringOf(line));
        }
        const QJsonObject geometry{
            {QStringLiteral("type"), QStringLiteral("Polygon")}, {QStringLiteral("coordinates"), rings}};
        const QJsonObject properties{{QStringLiteral("name"), QString::fromStdString(district.name)},
            {QStringLiteral("schluessel"),
                QStringLiteral("%1").arg(features.size() + 1, 2, 10, QLatin1Char('0'))},
            {QStringLiteral("quelle"), QStringLiteral("Demo · synthetische Daten")}};
        features.append(QJsonObject{{QStringLiteral("type"), QStringLiteral("Feature")},
            {QStringLiteral("id"), features.size() + 1}, {QStringLiteral("properties"), properties},
            {QStringLiteral("geometry"), geometry}});
    }
    const QJsonObject json{{QStringLiteral("type"), QStringLiteral("FeatureCollection")},
        {QStringLiteral("features"), features}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray indexPage(const QByteArray &base)
{
    QByteArray page =
        "<!doctype html><html lang=\"de\"><meta charset=\"utf-8\"><title>Musterlautern</title>"
        "<h1>Musterlautern (Demo · synthetische Daten)</h1>"
        "<p>Eine erfundene Stadt. Nichts hier wurde gemessen, niemand hat hier geschrieben.</p><ul>";
    for (const char *path :
        {"/FROST-Server/v1.1", "/FROST-Server/v1.1/Things", "/FROST-Server/v1.1/Datastreams",
            "/beteiligung/graphql", "/stadtteile.geojson", "/musterlautern.osm.pbf"}) {
        page += QByteArray("<li><a href=\"") + path + "\">" + base + path + "</a></li>";
    }
    return page + "</ul></html>";
}

} // namespace

class DemoServer::Private
{
public:
    explicit Private(QByteArray osmFile)
        : osm(std::move(osmFile))
        , things(measurements())
        , consul(citizens())
        , districts(districtsGeoJson())
    { }

    Answer answer(const QHttpServerRequest &request) const
    {
        const QString path = request.url().path(QUrl::FullyDecoded);
        const bool isGet = request.method() == QHttpServerRequest::Method::Get
            || request.method() == QHttpServerRequest::Method::Head;
        if (path == consulRoot % QLatin1StringView("/graphql") || path == QLatin1String("/graphql")) {
            return consul.answer(isGet ? QByteArray() : request.body(),
                QUrlQuery(request.url()).queryItemValue(QStringLiteral("query"), QUrl::FullyDecoded));
        }
        if (!isGet) {
            return {405, R"({"type":"error","code":405,"message":"Only reading is offered."})"};
        }
        if (path == thingsRoot || path.startsWith(thingsRoot % QLatin1StringView("/"))) {
            const QString root = QString::fromLatin1(base(request)) % thingsRoot;
            return things.answer({root, path.mid(thingsRoot.size() + 1),
                QUrlQuery(request.url()).queryItems(QUrl::FullyDecoded)});
        }
        if (path == QLatin1String("/stadtteile.geojson")) {
            return {200, districts, "application/geo+json"};
        }
        if (path == QLatin1String("/musterlautern.osm.pbf")) {
            return {200, osm, "application/octet-stream"};
        }
        if (path == QLatin1String("/") || path == consulRoot) {
            return {200, indexPage(base(request)), "text/html; charset=utf-8"};
        }
        return {404, "Not found\n", "text/plain; charset=utf-8"};
    }

    /** Links begin with the host that the client used, so that they stay at its origin. */
    static QByteArray base(const QHttpServerRequest &request) { return "http://" + request.value("Host"); }

    QByteArray osm;
    SensorThingsService things;
    ConsulService consul;
    QByteArray districts;
    QHttpServer http;
    quint16 port = 0;
};

DemoServer::DemoServer() = default;
DemoServer::~DemoServer() = default;

Result<std::unique_ptr<DemoServer>> DemoServer::start(quint16 port)
{
    auto socket = std::make_unique<QTcpServer>();
    if (!socket->listen(QHostAddress::LocalHost, port)) {
        return tl::unexpected(Error{Error::Kind::Network,
            tr("The demo city can't listen on port %1 of this computer.").arg(port),
            tr("Choose another port, or leave it out for a free one."), socket->errorString()});
    }
    Result<QByteArray> osm = osmBytes();
    if (!osm) {
        return tl::unexpected(osm.error());
    }
    std::unique_ptr<DemoServer> server(new DemoServer);
    server->d = std::make_unique<Private>(std::move(*osm));
    Private *const d = server->d.get();
    d->port = socket->serverPort();
    d->http.setMissingHandler(
        &d->http, [d](const QHttpServerRequest &request, QHttpServerResponder &responder) {
            const Answer answer = d->answer(request);
            responder.write(answer.body, answer.contentType,
                static_cast<QHttpServerResponder::StatusCode>(answer.status));
        });
    if (!d->http.bind(socket.get())) {
        return tl::unexpected(Error{Error::Kind::Network,
            tr("The demo city can't serve on port %1.").arg(d->port), {}, socket->errorString()});
    }
    socket.release(); // now the server's
    return server;
}

QUrl DemoServer::address() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(d->port));
}

int runDemoCity(quint16 port)
{
    const Result<std::unique_ptr<DemoServer>> server = DemoServer::start(port);
    if (!server) {
        std::fprintf(stderr, "%s\n", qPrintable(toOneLine(server.error())));
        return 1;
    }
    std::printf("%s\n", (*server)->address().toEncoded().constData());
    std::fflush(stdout);
    // Reading blocks, and neither pipes nor consoles can be watched alike on all systems: so a thread reads.
    std::thread([] {
        while (std::fgetc(stdin) != EOF) { }
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), &QCoreApplication::quit, Qt::QueuedConnection);
    }).detach();
    return QCoreApplication::exec();
}

} // namespace stadtblick

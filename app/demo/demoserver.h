#pragma once

#include "models/domain/result.h"

#include <QtCore/QUrl>

#include <memory>

namespace stadtblick {

/**
 * The demo city on loopback: SensorThings under /FROST-Server/v1.1, CONSUL's GraphQL under
 * /beteiligung/graphql, /stadtteile.geojson, /musterlautern.osm.pbf and a page that names them under /.
 * Everything is invented and the same at every start. It answers in the thread that started it, which needs
 * an event loop.
 */
class DemoServer
{
public:
    ~DemoServer();
    DemoServer(const DemoServer &) = delete;
    DemoServer &operator=(const DemoServer &) = delete;

    /** Invents the city (about two seconds) and listens; @p port 0 takes a free one. */
    static Result<std::unique_ptr<DemoServer>> start(quint16 port = 0);

    /** http://127.0.0.1:PORT */
    QUrl address() const;

private:
    DemoServer();
    class Private;
    std::unique_ptr<Private> d;
};

/**
 * The command `demo-city`: prints the server's address as the only line on standard output and serves until
 * standard input closes. Needs a QCoreApplication. Returns the exit code: 1 if the port is taken.
 */
int runDemoCity(quint16 port);

} // namespace stadtblick

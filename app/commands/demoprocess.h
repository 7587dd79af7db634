#pragma once

#include "models/domain/cityprofile.h"

#include <QtCore/QObject>
#include <QtCore/QProcess>

namespace stadtblick {

/**
 * The demo city as a process of its own: starts this program as `demo-city` on a free port. The process ends
 * with this object, or, as its standard input closes, with this program however that ends.
 */
class DemoProcess : public QObject
{
    Q_OBJECT

public:
    explicit DemoProcess(QObject *parent = nullptr);
    ~DemoProcess() override;

    /** Starts it; ready() or failed() follows. */
    void start();

Q_SIGNALS:
    void ready(const QUrl &address);
    void failed(const stadtblick::Error &error);

private:
    void readAddress();
    void report(const QString &detail);

    QProcess m_process;
    bool m_isTold = false;
};

/** True if a source or the base map of @p city lies at the demo's place-holder host. */
bool needsDemoCity(const CityProfile &city);

/** The profile with the place-holder host (demo.invalid) replaced by @p address. */
CityProfile atDemoAddress(CityProfile city, const QUrl &address);

} // namespace stadtblick

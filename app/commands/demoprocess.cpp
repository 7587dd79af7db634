#include "app/commands/demoprocess.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimer>

namespace stadtblick {

namespace {

constexpr QLatin1StringView demoHost("demo.invalid");
constexpr int startMs = 60000;
constexpr int endMs = 3000;

bool isDemoUrl(const QUrl &url)
{
    return url.host() == demoHost;
}

QUrl moved(QUrl url, const QUrl &address)
{
    if (isDemoUrl(url)) {
        url.setScheme(address.scheme());
        url.setHost(address.host());
        url.setPort(address.port());
    }
    return url;
}

} // namespace

DemoProcess::DemoProcess(QObject *parent)
    : QObject(parent)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DemoProcess::readAddress);
    connect(&m_process, &QProcess::errorOccurred, this, [this] { report(m_process.errorString()); });
    connect(&m_process, &QProcess::finished, this,
        [this](int code) { report(QStringLiteral("exit code %1").arg(code)); });
}

DemoProcess::~DemoProcess()
{
    m_isTold = true;
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(endMs)) {
        m_process.kill();
        m_process.waitForFinished(endMs);
    }
}

void DemoProcess::start()
{
    m_process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("demo-city")});
    QTimer::singleShot(
        startMs, this, [this] { report(QStringLiteral("no address within %1 ms").arg(startMs)); });
}

void DemoProcess::readAddress()
{
    if (m_isTold || !m_process.canReadLine()) {
        return;
    }
    const QUrl address(QString::fromUtf8(m_process.readLine()).trimmed());
    if (!address.isValid() || address.host().isEmpty()) {
        report(QStringLiteral("no address"));
        return;
    }
    m_isTold = true;
    Q_EMIT ready(address);
}

void DemoProcess::report(const QString &detail)
{
    if (!m_isTold) {
        m_isTold = true;
        Q_EMIT failed({Error::Kind::Network, tr("The demo city did not start"), {}, detail});
    }
}

bool needsDemoCity(const CityProfile &city)
{
    return isDemoUrl(QUrl(city.baseMap.file))
        || std::any_of(city.sources.begin(), city.sources.end(),
            [](const SourceProfile &source) { return isDemoUrl(source.url); });
}

CityProfile atDemoAddress(CityProfile city, const QUrl &address)
{
    for (SourceProfile &source : city.sources) {
        source.url = moved(source.url, address);
    }
    if (isDemoUrl(QUrl(city.baseMap.file))) {
        city.baseMap.file = moved(QUrl(city.baseMap.file), address).toString();
    }
    return city;
}

} // namespace stadtblick

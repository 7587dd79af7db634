#include "tests/support/replayserver.h"

namespace stadtblick::test {

ReplayServer::ReplayServer(int largestPage, quint16 port, QObject *parent)
    : LoopbackServer([this](const LoopbackRequest &request) { return answer(request); }, port, parent)
{
    const auto addCity = [&](const char *path, SensorThingsContent content) {
        const QString root = QString::fromLatin1(path);
        m_sensorThings.emplace_back(
            root, std::make_unique<SensorThingsService>(std::move(content), root, largestPage));
    };
    addCity("/hamburg/v1.1", hamburgRecording());
    addCity("/bgs/v1.1", bgsRecording(false));
    addCity("/bgs-area/v1.1", bgsRecording(true));
    addCity("/bern/v1.1", bernRecording());
    m_consul.emplace_back(
        QStringLiteral("/madrid/graphql"), std::make_unique<ConsulService>(madridRecording()));
    m_consul.emplace_back(
        QStringLiteral("/madrid-2019/graphql"), std::make_unique<ConsulService>(madrid2019Recording()));
}

LoopbackReply ReplayServer::answer(const LoopbackRequest &request) const
{
    const QString path = request.path();
    for (const auto &[root, service] : m_sensorThings) {
        if (path == root || path.startsWith(root + QLatin1Char('/'))) {
            return service->answer(request, url());
        }
    }
    for (const auto &[root, service] : m_consul) {
        if (path == root) {
            return service->answer(request);
        }
    }
    return {404, "Not found", "text/plain"};
}

} // namespace stadtblick::test

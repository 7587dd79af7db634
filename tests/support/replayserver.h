#pragma once

#include "tests/support/recordings.h"

#include <memory>

namespace stadtblick::test {

/**
 * Serves the recordings of ../shared/fixtures on loopback, each under a path of its own:
 *
 *     /hamburg/v1.1  /bgs/v1.1  /bgs-area/v1.1  /bern/v1.1      SensorThings
 *     /madrid/graphql  /madrid-2019/graphql                     CONSUL
 *
 * Invents nothing but ids and links (recordings.h says which).
 */
class ReplayServer : public LoopbackServer
{
    Q_OBJECT
public:
    /** @p largestPage caps the pages of the SensorThings services. */
    explicit ReplayServer(int largestPage = 1000, quint16 port = 0, QObject *parent = nullptr);

private:
    LoopbackReply answer(const LoopbackRequest &request) const;

    std::vector<std::pair<QString, std::unique_ptr<SensorThingsService>>> m_sensorThings;
    std::vector<std::pair<QString, std::unique_ptr<ConsulService>>> m_consul;
};

} // namespace stadtblick::test

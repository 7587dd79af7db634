#include "models/sync/requestqueue.h"

#include <algorithm>

namespace stadtblick {

void RequestQueue::reset(std::vector<QueuedRequest> stored, qint64 nextNumber)
{
    std::ranges::sort(stored, [](const QueuedRequest &a, const QueuedRequest &b) {
        return std::pair(!a.hasFailed, a.number) < std::pair(!b.hasFailed, b.number);
    });
    m_waiting = std::move(stored);
    m_nextNumber = nextNumber;
    m_seen.clear();
    for (const QueuedRequest &queued : m_waiting) {
        m_seen.insert(requestKey(queued.request), false);
    }
}

RequestQueue::Novelty RequestQueue::noveltyOf(const HttpRequest &request) const
{
    const auto seen = m_seen.constFind(requestKey(request));
    return seen == m_seen.constEnd() ? Novelty::New : *seen ? Novelty::Asked : Novelty::Waiting;
}

std::vector<QueuedRequest> RequestQueue::append(const std::vector<HttpRequest> &requests)
{
    std::vector<QueuedRequest> numbered;
    for (auto request = requests.rbegin(); request != requests.rend(); ++request) {
        numbered.push_back({m_nextNumber++, *request, false});
        m_seen.insert(requestKey(*request), false);
    }
    m_waiting.insert(m_waiting.end(), numbered.begin(), numbered.end());
    return numbered;
}

std::optional<QueuedRequest> RequestQueue::take()
{
    if (m_waiting.empty()) {
        return std::nullopt;
    }
    QueuedRequest next = std::move(m_waiting.back());
    m_waiting.pop_back();
    m_seen.insert(requestKey(next.request), true);
    return next;
}

void RequestQueue::noteAsked(const HttpRequest &request)
{
    m_seen.insert(requestKey(request), true);
}

void RequestQueue::putBack(const QueuedRequest &request)
{
    m_waiting.push_back(request);
    m_seen.insert(requestKey(request.request), false);
}

} // namespace stadtblick

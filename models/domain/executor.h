#pragma once

#include <QtCore/QFuture>
#include <QtCore/QPromise>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <type_traits>
#include <vector>

namespace stadtblick {

/**
 * A few threads that run jobs in the order they came; with one thread strictly one after the other
 * (the cache's writer). Answers are QFutures. Destroying it cancels nothing: it drops what has not begun
 * (its futures are cancelled) and waits for the running jobs.
 */
class Executor
{
public:
    explicit Executor(int threadCount);
    ~Executor();
    Executor(const Executor &) = delete;
    Executor &operator=(const Executor &) = delete;

    /** Runs @p work on one of the threads; the future carries what it returns. */
    template <typename Work>
    auto run(Work work) -> QFuture<std::invoke_result_t<Work>>
    {
        using T = std::invoke_result_t<Work>;
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        QFuture<T> future = promise->future();
        enqueue([promise, work = std::move(work)]() mutable {
            if (!promise->isCanceled()) {
                if constexpr (std::is_void_v<T>) {
                    work();
                } else {
                    promise->addResult(work());
                }
            }
            promise->finish();
        });
        return future;
    }

    /** As run, but @p work gets the promise: it reports progress, looks at isCanceled() and adds the result.
     */
    template <typename T, typename Work>
    QFuture<T> runWithProgress(Work work)
    {
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        QFuture<T> future = promise->future();
        enqueue([promise, work = std::move(work)]() mutable {
            if (!promise->isCanceled()) {
                work(*promise);
            }
            promise->finish();
        });
        return future;
    }

private:
    void enqueue(std::function<void()> job);
    void loop();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    bool m_ending = false;
    std::vector<std::thread> m_threads;
};

} // namespace stadtblick

#pragma once

#include "models/sources/detect.h"
#include "models/sync/httpclient.h"

#include <QtCore/QObject>

namespace stadtblick {

/** Asks an address what it is: one request after the other until an answer is recognised. */
class SourceFinder : public QObject
{
    Q_OBJECT

public:
    explicit SourceFinder(QObject *parent);

    /** Forgets an earlier question. */
    void ask(const QUrl &typed);

Q_SIGNALS:
    void found(const DetectedSource &source);
    void notFound(const Error &error);

private:
    void askNext();
    void read(const Result<HttpAnswer> &answer);

    SystemClock m_clock;
    HttpClient m_client;
    QUrl m_typed;
    std::vector<HttpRequest> m_requests;
    std::size_t m_next = 0;
    int m_question = 0; ///< answers to older questions are dropped
    std::optional<Error> m_error;
};

} // namespace stadtblick

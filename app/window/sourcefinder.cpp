#include "app/window/sourcefinder.h"

#include "models/sync/origin.h"

namespace stadtblick {

SourceFinder::SourceFinder(QObject *parent)
    : QObject(parent)
    , m_client({}, m_clock)
{ }

void SourceFinder::ask(const QUrl &typed)
{
    m_typed = typed;
    m_requests = detectionRequests(typed);
    m_next = 0;
    m_error.reset();
    ++m_question;
    askNext();
}

void SourceFinder::askNext()
{
    if (m_next >= m_requests.size()) {
        Q_EMIT notFound(m_error
                ? *m_error
                : Error{Error::Kind::Protocol,
                      tr("%1 answers, but as nothing that Stadtblick knows.").arg(shownUrl(m_typed)),
                      tr("Known are OGC SensorThings, CONSUL Democracy and GeoJSON. Check the "
                         "address."),
                      {}});
        return;
    }
    const HttpRequest &request = m_requests[m_next];
    HttpTask task;
    task.url = request.url;
    task.method = request.method;
    task.body = request.body;
    task.headers = request.headers;
    task.root = request.url;
    m_client.fetch(task).then(this, [this, question = m_question](const Result<HttpAnswer> &answer) {
        if (question == m_question) {
            read(answer);
        }
    });
}

void SourceFinder::read(const Result<HttpAnswer> &answer)
{
    if (answer && answer->status == 200) {
        if (const auto source = detectSource(m_requests[m_next], answer->body)) {
            Q_EMIT found(*source);
            return;
        }
    } else if (!answer && !m_error) {
        m_error = answer.error();
    }
    ++m_next;
    askNext();
}

} // namespace stadtblick

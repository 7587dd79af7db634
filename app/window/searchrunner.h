#pragma once

#include "models/domain/executor.h"
#include "models/search/citysearch.h"

#include <QtCore/QObject>

namespace stadtblick {

/** Searches one city in the background, the newest wish only. Answers by signals in its own thread. */
class SearchRunner : public QObject
{
    Q_OBJECT

public:
    SearchRunner(const QString &cachePath, QObject *parent);

    /** Reads the names ahead, so that the first key finds them. */
    void prepare();
    void find(const QString &text);

Q_SIGNALS:
    void found(const QString &text, const std::vector<FoundThing> &things);
    void failed(const QString &text, const Error &error);

private:
    std::shared_ptr<CitySearch> m_search;
    QFuture<Result<std::vector<FoundThing>>> m_query;
    Executor m_executor{1}; ///< last, so that it ends first
};

/** Where the map looks to show @p thing in a map of @p size: all of it if it is large, else a street's width
 * around. */
Camera cameraFor(const FoundThing &thing, const Camera &now, QSizeF size);

} // namespace stadtblick

#pragma once

#include "models/domain/viewstate.h"
#include "models/store/connection.h"

namespace stadtblick {

/** Bookmarks and the last view, by name, and small settings of this cache. Thread: that of its connection. */
class ViewStore
{
public:
    explicit ViewStore(Connection &connection);

    [[nodiscard]] Result<void> put(
        const QString &name, const ViewState &view); ///< "last" is where the window was left
    [[nodiscard]] Result<std::optional<ViewState>> view(const QString &name) const;

private:
    Connection &m_connection;
};

} // namespace stadtblick

#pragma once

#include "models/domain/idea.h"
#include "models/store/connection.h"

#include <vector>

namespace stadtblick {

/** Districts and places with their shapes. Thread: that of its connection. */
class AreaStore
{
public:
    explicit AreaStore(Connection &connection);

    /** Replaces all areas of a source and kind by @p areas. */
    [[nodiscard]] Result<void> replace(
        const QString &source, const QString &kind, const std::vector<Area> &areas);
    [[nodiscard]] Result<std::vector<Area>> areas(const QString &kind) const;

private:
    Connection &m_connection;
};

} // namespace stadtblick

#include "models/store/viewstore.h"

#include <QtCore/QJsonDocument>

namespace stadtblick {

ViewStore::ViewStore(Connection &connection)
    : m_connection(connection)
{ }

Result<void> ViewStore::put(const QString &name, const ViewState &view)
{
    auto statement = Statement::prepare(m_connection,
        "INSERT INTO view (name, state) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET state = "
        "excluded.state");
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    statement->bind(1, QStringView(name));
    statement->bind(
        2, QStringView(QString::fromUtf8(QJsonDocument(toJson(view)).toJson(QJsonDocument::Compact))));
    return statement->run();
}

Result<std::optional<ViewState>> ViewStore::view(const QString &name) const
{
    auto statement = Statement::prepare(m_connection, "SELECT state FROM view WHERE name = ?1");
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    statement->bind(1, QStringView(name));
    const auto row = statement->step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (!*row) {
        return std::nullopt;
    }
    const auto view = viewStateFromBytes(statement->text(0).toUtf8(), name);
    if (!view) {
        return tl::unexpected(view.error());
    }
    return *view;
}

} // namespace stadtblick

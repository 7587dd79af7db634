#include "models/sync/statuserror.h"

#include <QtCore/QCoreApplication>

namespace stadtblick {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Sync", text);
}

} // namespace

Error statusError(int status, const QString &explanation, const QString &credentials)
{
    Error error{Error::Kind::Network, {}, {}, QStringLiteral("HTTP %1").arg(status)};
    if (status == 401 || status == 403) {
        error.what = tr("The server refuses access (status %1).").arg(status);
        error.advice = credentials.isEmpty()
            ? tr("If it wants a login, name a secret for this source ('credentials').")
            : tr("Check the secret '%1'.").arg(credentials);
    } else if (status == 404) {
        error.what = tr("The server has nothing at this address (status 404).");
        error.advice = tr("Check the source's address.");
    } else if (status == 429) {
        error.what = tr("The server asks for a pause: too many requests (status 429).");
        error.advice = tr("Try again later.");
    } else if (status >= 500) {
        error.what = tr("The server has a fault (status %1).").arg(status);
        error.advice = tr("Try again later.");
    } else {
        error.what = tr("The server answered with status %1.").arg(status);
    }
    if (!explanation.isEmpty()) {
        error.what += QLatin1Char(' ') + tr("It says: %1").arg(explanation.left(300));
    }
    return error;
}

} // namespace stadtblick

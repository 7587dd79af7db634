#pragma once

#include "models/domain/result.h"

#include <QtCore/QStringList>
#include <QtCore/QUrl>

namespace stadtblick {

/** scheme://host[:port], the port only where it is not the scheme's own. For comparing and for messages. */
QString originText(const QUrl &url);

/** Scheme, host and port agree, or @p url is the same host by https where @p root is http, both by default
 * ports. */
bool isSameOrigin(const QUrl &root, const QUrl &url);

/**
 * Nothing if @p url may be requested for a source at @p root: http or https, of the same origin or of one
 * of @p trusted ("scheme://host[:port]"). Else an Error that names both.
 */
Result<void> checkOrigin(const QUrl &root, const QUrl &url, const QStringList &trusted);

/**
 * The URL as it may be shown and stored: without userinfo and fragment; values of credential parameters
 * (token, key, apikey, access_token, password, sig …) are empty.
 */
QUrl cleanedUrl(const QUrl &url);

/** cleanedUrl as readable text. */
QString shownUrl(const QUrl &url);

} // namespace stadtblick

#pragma once

#include <QtCore/QString>

namespace stadtblick {

/**
 * HTML as plain text: tags, comments, scripts and styles out, the end of a block (and br) a line break,
 * entities decoded once, blanks collapsed, no empty lines at the ends and never two line breaks in a row.
 * What only looks like a tag ('a < b', '<3') stays. Text without any tag keeps its own line breaks.
 */
QString plainText(const QString &html);

/** Decodes HTML's character references, named and numeric, once; unknown ones stay as they are. */
QString decodeEntities(const QString &text);

} // namespace stadtblick

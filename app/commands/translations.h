#pragma once

#include <QtCore/QString>

namespace stadtblick {

/**
 * Makes texts, numbers and dates of the running application appear in @p language ("de", "en"; empty: the
 * system's). A language without translation shows the English source texts.
 */
void useLanguage(const QString &language);

} // namespace stadtblick

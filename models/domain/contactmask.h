#pragma once

#include <QtCore/QString>

namespace stadtblick {

/**
 * @p text with e-mail addresses and telephone numbers replaced by "[e-mail]" and "[tel]": citizens' texts
 * leave the office without them. Found are addresses with @ or (at); numbers with a country code, German ones
 * with an area code, Spanish ones of nine digits, and any of four or more digits behind a word such as
 * "Tel.". Dates, times, postcodes, amounts of money and coordinates stay. It rather masks a number too many
 * than one too few.
 */
QString maskContacts(const QString &text);

} // namespace stadtblick

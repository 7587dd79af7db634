#pragma once

#include <QtCore/QString>
#include <QtCore/QTranslator>

#include <memory>

namespace stadtblick {

/**
 * Makes texts, numbers and dates of the running application appear in @p language ("de", "en"; empty: the
 * system's). A language without translation shows the English source texts.
 */
void useLanguage(const QString &language);

/**
 * As long as it lives texts are the English source's, for files that are the same in every language. Numbers
 * and dates are not touched: give those functions QLocale::c().
 */
class EnglishTexts
{
public:
    EnglishTexts();
    EnglishTexts(const EnglishTexts &) = delete;
    EnglishTexts &operator=(const EnglishTexts &) = delete;
    ~EnglishTexts();

private:
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace stadtblick

#pragma once

#include <QtCore/QString>
#include <QtCore/QTranslator>

#include <memory>
#include <vector>

namespace stadtblick {

/** The language of the running window; may change while it runs. */
class Language
{
public:
    Language() = default;
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    /** Texts, numbers and dates appear in @p language ("de", "en"; empty: the system's) from now on. */
    void use(const QString &language);

private:
    void install(const QLocale &locale, const QString &fileName, const QString &folder);

    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

/** "de" or "en": which of our languages @p language (empty: the system's) means. */
QString ourLanguage(const QString &language);

} // namespace stadtblick

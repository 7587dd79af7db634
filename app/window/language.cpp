#include "app/window/language.h"

#include "models/domain/translator.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace stadtblick {

Language::~Language()
{
    for (const auto &translator : m_translators) {
        QCoreApplication::removeTranslator(translator.get());
    }
}

QString ourLanguage(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    return locale.language() == QLocale::German ? u"de"_s : u"en"_s;
}

void Language::use(const QString &language)
{
    for (const auto &translator : m_translators) {
        QCoreApplication::removeTranslator(translator.get());
    }
    m_translators.clear();
    const QLocale system = QLocale::system();
    const QLocale chosen = language.isEmpty() ? system : QLocale(language);
    // Where the system speaks the chosen language its country's forms of dates and numbers hold.
    const QLocale locale = chosen.language() == system.language() ? system : chosen;
    QLocale::setDefault(locale);
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // A language that we don't speak is answered in English, which has plural forms to load as well.
    install(QLocale(ourLanguage(language)), u"stadtblick"_s, u":/i18n"_s);
}

void Language::install(const QLocale &locale, const QString &fileName, const QString &folder)
{
    auto translator = std::make_unique<Translator>();
    if (translator->load(locale, fileName, u"_"_s, folder)
        && QCoreApplication::installTranslator(translator.get())) {
        m_translators.push_back(std::move(translator));
    }
}

} // namespace stadtblick

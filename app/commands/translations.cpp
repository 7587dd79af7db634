#include "app/commands/translations.h"

#include "models/domain/translator.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>

namespace stadtblick {

namespace {

void install(const QLocale &locale, const QString &fileName, const QString &folder)
{
    auto *translator = new Translator(QCoreApplication::instance());
    if (!translator->load(locale, fileName, QStringLiteral("_"), folder)
        || !QCoreApplication::installTranslator(translator)) {
        delete translator;
    }
}

} // namespace

void useLanguage(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // A language that we don't speak is answered in English, which has plural forms to load as well.
    const bool isGerman = locale.language() == QLocale::German;
    install(QLocale(isGerman ? QLocale::German : QLocale::English), QStringLiteral("stadtblick"),
        QStringLiteral(":/i18n"));
}

} // namespace stadtblick

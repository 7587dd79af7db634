#include "app/commands/translations.h"

#include "models/domain/translator.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>

#include <tuple>

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

/** Answers every text, by the English catalogue (plural forms) or as it stands in the source. */
class SourceTexts : public Translator
{
public:
    QString translate(
        const char *context, const char *sourceText, const char *disambiguation, int n) const override
    {
        const QString found = Translator::translate(context, sourceText, disambiguation, n);
        return found.isEmpty() ? QString::fromUtf8(sourceText) : found;
    }
};

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

EnglishTexts::EnglishTexts()
    : m_translator(std::make_unique<SourceTexts>())
{
    // Only plural forms come from the catalogue; without it, as in tests, the source's own stand.
    std::ignore = m_translator->load(QLocale(QLocale::English), QStringLiteral("stadtblick"),
        QStringLiteral("_"), QStringLiteral(":/i18n"));
    QCoreApplication::installTranslator(m_translator.get());
}

EnglishTexts::~EnglishTexts()
{
    QCoreApplication::removeTranslator(m_translator.get());
}

} // namespace stadtblick

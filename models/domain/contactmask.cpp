#include "models/domain/contactmask.h"

#include <QtCore/QRegularExpression>

namespace stadtblick {

namespace {

using Option = QRegularExpression::PatternOption;

const QRegularExpression &mailPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            R"([\p{L}\p{N}._%+\-]+\s?(?:@|\s*[\(\[\{]\s*(?:at|ät|a)\s*[\)\]\}]\s*)\s?)"
            R"([\p{L}\p{N}\-]+(?:\s?(?:\.|[\(\[\{]\s*(?:dot|punkt)\s*[\)\]\}])\s?[\p{L}\p{N}\-]+)*)"
            R"((?:\.|\s?[\(\[\{]\s*(?:dot|punkt)\s*[\)\]\}]\s?)\p{L}{2,})"),
        Option::CaseInsensitiveOption | Option::UseUnicodePropertiesOption);
    return pattern;
}

/** What begins like a number with country or area code; how many digits it has is counted afterwards. */
const QRegularExpression &numberPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(R"((?<![\d\p{L}])(?<!\d[.,:/\-–]))"
                       R"((?:(?:\+|\(\+|00)\s?[1-9]|\(?0[1-9]|\(?0\s[1-9]\d\s)[\d\s/\-–().]*\d)"),
        Option::UseUnicodePropertiesOption);
    return pattern;
}

/** Spanish numbers have no area code: nine digits in groups of three or two. */
const QRegularExpression &nineDigitPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            R"((?<![\d\p{L}])(?<!\d[.,:/\-–]))"
            R"([6-9]\d(?:\d[ .\-]?\d{3}[ .\-]?\d{3}|\d[ .\-]\d{2}[ .\-]\d{2}[ .\-]\d{2}|[ .\-]\d{3}[ .\-]\d{2}[ .\-]\d{2})(?![\d]))"),
        Option::UseUnicodePropertiesOption);
    return pattern;
}

const QRegularExpression &namedNumberPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            R"(\b((?:tel|telefon|telefono|teléfono|telefonnummer|tel-nr|fon|phone|handy|handynummer|mobil|)"
            R"(mobilnummer|móvil|fax|faxnummer|rufnummer|durchwahl|whatsapp)\b[\s.:\-]*(?:nr|nummer|no)?[\s.:\-]*))"
            R"((\d[\d\s/\-–().]*\d))"),
        Option::CaseInsensitiveOption | Option::UseUnicodePropertiesOption);
    return pattern;
}

qsizetype digitsIn(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

/** Dates and amounts look like numbers too. */
bool isSomethingElse(QStringView candidate, QStringView after)
{
    static const QRegularExpression date(
        QStringLiteral(R"(^\(?\d{1,2}[.\-/ ]{1,2}\d{1,2}[.\-/ ]{1,2}(?:\d{2}|\d{4})(?:\D.*)?$)"),
        Option::DotMatchesEverythingOption);
    static const QRegularExpression amount(
        QStringLiteral(R"(^\s?(?:€|euro?s?\b|%|m\b|km\b|mio\b|[.,:]\d))"), Option::CaseInsensitiveOption);
    return date.matchView(candidate).hasMatch() || amount.matchView(after).hasMatch();
}

QString maskNumbers(const QString &text, const QRegularExpression &pattern)
{
    QString masked;
    qsizetype end = 0;
    QRegularExpressionMatchIterator matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const qsizetype digits = digitsIn(match.capturedView());
        const QStringView after = QStringView(text).sliced(match.capturedEnd());
        if (digits < 7 || digits > 16 || isSomethingElse(match.capturedView(), after)) {
            continue;
        }
        masked += QStringView(text).sliced(end, match.capturedStart() - end) % QLatin1StringView("[tel]");
        end = match.capturedEnd();
    }
    return masked + QStringView(text).sliced(end);
}

QString maskNamedNumbers(const QString &text)
{
    QString masked;
    qsizetype end = 0;
    QRegularExpressionMatchIterator matches = namedNumberPattern().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (digitsIn(match.capturedView(2)) < 4) {
            continue;
        }
        masked += QStringView(text).sliced(end, match.capturedStart(2) - end) % QLatin1StringView("[tel]");
        end = match.capturedEnd(2);
    }
    return masked + QStringView(text).sliced(end);
}

} // namespace

QString maskContacts(const QString &text)
{
    QString masked = text;
    masked.replace(mailPattern(), QStringLiteral("[e-mail]"));
    masked = maskNamedNumbers(masked);
    masked = maskNumbers(masked, numberPattern());
    return maskNumbers(masked, nineDigitPattern());
}

} // namespace stadtblick

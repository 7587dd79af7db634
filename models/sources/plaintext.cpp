#include "models/sources/plaintext.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtCore/QStringList>

namespace stadtblick {

namespace {

/** HTML 4's entities: U+00A0 to U+00FF in order, and the others that occur in prose. */
const QHash<QString, char32_t> &entities()
{
    static const auto table = [] {
        QHash<QString, char32_t> result;
        const QString latin1 =
            QStringLiteral("nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg "
                           "macr deg plusmn sup2 sup3 "
                           "acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave "
                           "Aacute Acirc Atilde "
                           "Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH "
                           "Ntilde Ograve Oacute "
                           "Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig "
                           "agrave aacute acirc atilde "
                           "auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth "
                           "ntilde ograve oacute "
                           "ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml");
        char32_t code = 0xA0;
        for (const QString &name : latin1.split(u' ')) {
            result.insert(name, code++);
        }
        static constexpr std::pair<const char *, char32_t> others[]{{"amp", '&'}, {"lt", '<'}, {"gt", '>'},
            {"quot", '"'}, {"apos", '\''}, {"OElig", 0x152}, {"oelig", 0x153}, {"Scaron", 0x160},
            {"scaron", 0x161}, {"Yuml", 0x178}, {"fnof", 0x192}, {"circ", 0x2C6}, {"tilde", 0x2DC},
            {"ensp", 0x2002}, {"emsp", 0x2003}, {"thinsp", 0x2009}, {"ndash", 0x2013}, {"mdash", 0x2014},
            {"lsquo", 0x2018}, {"rsquo", 0x2019}, {"sbquo", 0x201A}, {"ldquo", 0x201C}, {"rdquo", 0x201D},
            {"bdquo", 0x201E}, {"dagger", 0x2020}, {"Dagger", 0x2021}, {"bull", 0x2022}, {"hellip", 0x2026},
            {"permil", 0x2030}, {"prime", 0x2032}, {"Prime", 0x2033}, {"lsaquo", 0x2039}, {"rsaquo", 0x203A},
            {"euro", 0x20AC}, {"trade", 0x2122}, {"larr", 0x2190}, {"uarr", 0x2191}, {"rarr", 0x2192},
            {"darr", 0x2193}, {"harr", 0x2194}, {"rArr", 0x21D2}, {"minus", 0x2212}, {"infin", 0x221E},
            {"asymp", 0x2248}, {"ne", 0x2260}, {"le", 0x2264}, {"ge", 0x2265}, {"hearts", 0x2665}};
        for (const auto &[name, value] : others) {
            result.insert(QString::fromLatin1(name), value);
        }
        return result;
    }();
    return table;
}

/** What a character reference stands for; nothing if it is none. @p name is what stands between & and ;. */
QString referenced(const QString &name)
{
    if (!name.startsWith(u'#')) {
        const char32_t code = entities().value(name);
        return code ? QString::fromUcs4(&code, 1) : QString();
    }
    const bool isHex = name.size() > 1 && name[1].toLower() == u'x';
    bool isNumber = false;
    const char32_t code = name.sliced(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    const bool isText =
        code == '\n' || code == '\t' || (code >= 0x20 && code != 0x7F && (code < 0x80 || code > 0x9F));
    if (!isNumber || !isText || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) {
        return {};
    }
    return QString::fromUcs4(&code, 1);
}

const QSet<QString> &blocks()
{
    static const QSet<QString> names{QStringLiteral("p"), QStringLiteral("div"), QStringLiteral("br"),
        QStringLiteral("li"), QStringLiteral("ul"), QStringLiteral("ol"), QStringLiteral("dl"),
        QStringLiteral("dt"), QStringLiteral("dd"), QStringLiteral("h1"), QStringLiteral("h2"),
        QStringLiteral("h3"), QStringLiteral("h4"), QStringLiteral("h5"), QStringLiteral("h6"),
        QStringLiteral("table"), QStringLiteral("tr"), QStringLiteral("blockquote"), QStringLiteral("pre"),
        QStringLiteral("section"), QStringLiteral("article"), QStringLiteral("header"),
        QStringLiteral("footer"), QStringLiteral("figure"), QStringLiteral("figcaption"),
        QStringLiteral("hr"), QStringLiteral("form"), QStringLiteral("fieldset"), QStringLiteral("address")};
    return names;
}

/** A tag or comment that begins at a '<'. */
struct Markup
{
    QString name; ///< lower case; empty for a comment or declaration
    bool isEnd = false;
    qsizetype after = 0; ///< where the text goes on
};

/** The markup at @p at; nothing if the '<' there is only a character. */
std::optional<Markup> markupAt(const QString &html, qsizetype at)
{
    Markup markup;
    qsizetype i = at + 1;
    if (html.sliced(at).startsWith(QLatin1StringView("<!--"))) {
        const qsizetype end = html.indexOf(QLatin1StringView("-->"), at + 4);
        markup.after = end < 0 ? html.size() : end + 3;
        return markup;
    }
    if (i < html.size() && html[i] == u'/') {
        markup.isEnd = true;
        ++i;
    }
    const bool isDeclaration = i < html.size() && (html[i] == u'!' || html[i] == u'?');
    if (i >= html.size() || (!isDeclaration && !(html[i].isLetter() && html[i].unicode() < 128))) {
        return std::nullopt;
    }
    const qsizetype begin = i;
    while (i < html.size() && html[i].isLetterOrNumber()) {
        ++i;
    }
    markup.name = html.sliced(begin, i - begin).toLower();
    QChar quote;
    for (; i < html.size(); ++i) {
        if (!quote.isNull()) {
            quote = html[i] == quote ? QChar() : quote;
        } else if (html[i] == u'"' || html[i] == u'\'') {
            quote = html[i];
        } else if (html[i] == u'>') {
            markup.after = i + 1;
            return markup;
        }
    }
    // A quote that never closes hides the '>': take the first one, as browsers do not, but readers do.
    const qsizetype end = html.indexOf(u'>', begin);
    if (end < 0) {
        return std::nullopt;
    }
    markup.after = end + 1;
    return markup;
}

/** Lines with their blanks collapsed, without empty ones. */
QString tidied(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        const QString simple = line.simplified(); // takes no-break spaces, too
        if (!simple.isEmpty()) {
            lines << simple;
        }
    }
    return lines.join(u'\n');
}

} // namespace

QString decodeEntities(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&') {
            const qsizetype end = text.indexOf(u';', i + 1);
            const QString meant =
                end > i + 1 && end - i <= 12 ? referenced(text.sliced(i + 1, end - i - 1)) : QString();
            if (!meant.isEmpty()) {
                result += meant;
                i = end;
                continue;
            }
        }
        result += text[i];
    }
    return result;
}

QString plainText(const QString &html)
{
    QString result;
    QString run; // text up to the next tag, still with entities: a decoded '<' is never a tag
    bool hasTags = false;
    const auto flush = [&result, &run](bool keepsBreaks) {
        if (!keepsBreaks) {
            run.replace(u'\n', u' ').replace(u'\r', u' ');
        }
        result += decodeEntities(run);
        run.clear();
    };
    for (qsizetype i = 0; i < html.size();) {
        const auto markup = html[i] == u'<' ? markupAt(html, i) : std::nullopt;
        if (!markup) {
            run += html[i++];
            continue;
        }
        hasTags = true;
        flush(false);
        i = markup->after;
        if (!markup->isEnd && (markup->name == u"script" || markup->name == u"style")) {
            const qsizetype end =
                html.indexOf(QString(QLatin1StringView("</") % markup->name), i, Qt::CaseInsensitive);
            i = end < 0 ? html.size() : end;
        } else if (blocks().contains(markup->name)) {
            result += u'\n';
        } else if (markup->name == u"td" || markup->name == u"th") {
            result += u' ';
        }
    }
    run.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
    flush(!hasTags);
    return tidied(result);
}

} // namespace stadtblick

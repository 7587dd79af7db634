#include "app/demo/graphql.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>

#include <algorithm>
#include <optional>

namespace stadtblick::demo {

namespace {

struct Token
{
    enum class Kind { Name, Punctuation, Number, Text, End };
    Kind kind = Kind::End;
    QString text;
};

/** Thrown and caught within parseGraphQuery only. */
struct Unreadable
{
    QString message;
};

class Scanner
{
public:
    explicit Scanner(const QString &text)
        : m_text(text)
    { }

    std::vector<Token> all()
    {
        std::vector<Token> tokens;
        do {
            tokens.push_back(next());
        } while (tokens.back().kind != Token::Kind::End);
        return tokens;
    }

private:
    void skip()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            if (c == u'#') {
                while (m_at < m_text.size() && m_text.at(m_at) != u'\n') {
                    ++m_at;
                }
            } else if (c.isSpace() || c == u',' || c == QChar(0xFEFF)) {
                ++m_at;
            } else {
                return;
            }
        }
    }

    Token next()
    {
        skip();
        if (m_at >= m_text.size()) {
            return {};
        }
        const QChar c = m_text.at(m_at);
        if (c == u'"') {
            return text();
        }
        if (m_text.sliced(m_at).startsWith(QLatin1StringView("..."))) {
            m_at += 3;
            return {Token::Kind::Punctuation, QStringLiteral("...")};
        }
        const auto isWord = [](QChar x) { return x.isLetterOrNumber() || x == u'_'; };
        if (isWord(c) || c == u'-') {
            const qsizetype start = m_at++;
            const bool isNumber = c == u'-' || c.isDigit();
            while (m_at < m_text.size()
                && (isWord(m_text.at(m_at)) || (isNumber && QStringView(u".+-").contains(m_text.at(m_at))))) {
                ++m_at;
            }
            return {isNumber ? Token::Kind::Number : Token::Kind::Name, m_text.sliced(start, m_at - start)};
        }
        ++m_at;
        return {Token::Kind::Punctuation, QString(c)};
    }

    Token text()
    {
        Token token{Token::Kind::Text, {}};
        for (++m_at; m_at < m_text.size() && m_text.at(m_at) != u'"'; ++m_at) {
            if (m_text.at(m_at) == u'\\' && m_at + 1 < m_text.size()) {
                const QChar escaped = m_text.at(++m_at);
                token.text += escaped == u'n' ? QChar(u'\n') : escaped == u't' ? QChar(u'\t') : escaped;
            } else {
                token.text += m_text.at(m_at);
            }
        }
        ++m_at;
        return token;
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

/** A selection before fragments are put in place. */
struct Raw
{
    GraphSelection field; ///< of a spread or inline fragment: name = fragment's name or empty
    bool isSpread = false;
    std::vector<Raw> fields;
};

struct Fragment
{
    QString onType;
    std::vector<Raw> fields;
};

class Parser
{
public:
    Parser(const QString &document, const QJsonObject &variables)
        : m_tokens(Scanner(document).all())
        , m_variables(variables)
    { }

    std::vector<GraphSelection> parse(const QString &operation)
    {
        std::optional<std::vector<Raw>> chosen;
        while (peek().kind != Token::Kind::End) {
            if (isNext(u"fragment")) {
                take();
                const QString name = take().text;
                expect(u"on");
                Fragment fragment{take().text, {}};
                fragment.fields = selections(0);
                m_fragments.insert(name, fragment);
                continue;
            }
            const QString name = operationHead();
            std::vector<Raw> fields = selections(0);
            if (!chosen || (!operation.isEmpty() && name == operation)) {
                chosen = std::move(fields);
            }
        }
        if (!chosen) {
            throw Unreadable{QStringLiteral("No query string was present")};
        }
        return inPlace(*chosen, {}, 0);
    }

private:
    const Token &peek() const { return m_tokens[m_at]; }
    bool isNext(QStringView text) const { return peek().kind != Token::Kind::Text && peek().text == text; }

    Token take()
    {
        const Token token = peek();
        if (token.kind == Token::Kind::End) {
            throw Unreadable{QStringLiteral("Unexpected end of document")};
        }
        ++m_at;
        return token;
    }

    void expect(QStringView text)
    {
        if (peek().kind == Token::Kind::End) {
            throw Unreadable{QStringLiteral("Unexpected end of document")};
        }
        if (!isNext(text)) {
            throw Unreadable{QStringLiteral("Parse error on \"%1\"").arg(peek().text)};
        }
        ++m_at;
    }

    /** 'query Name($a: String = null, …)' or nothing; the defaults become variables. */
    QString operationHead()
    {
        QString name;
        if (isNext(u"{")) {
            return name;
        }
        expect(u"query");
        if (peek().kind == Token::Kind::Name) {
            name = take().text;
        }
        if (!isNext(u"(")) {
            return name;
        }
        take();
        while (!isNext(u")")) {
            expect(u"$");
            const QString variable = take().text;
            expect(u":");
            while (!isNext(u"$") && !isNext(u")") && !isNext(u"=")) {
                take(); // the type, which the field's own checks decide
            }
            if (isNext(u"=")) {
                take();
                const QJsonValue fallback = value(0);
                if (!m_variables.contains(variable)) {
                    m_variables.insert(variable, fallback);
                }
            }
        }
        take();
        return name;
    }

    QJsonValue value(int depth)
    {
        if (depth > 20) {
            throw Unreadable{QStringLiteral("Values are nested too deeply")};
        }
        const Token token = take();
        if (token.kind == Token::Kind::Text) {
            return token.text;
        }
        if (token.kind == Token::Kind::Number) {
            return token.text.toDouble();
        }
        if (token.text == QLatin1String("$")) {
            return m_variables.value(take().text);
        }
        if (token.text == QLatin1String("[")) {
            QJsonArray list;
            while (!isNext(u"]")) {
                list.append(value(depth + 1));
            }
            take();
            return list;
        }
        if (token.text == QLatin1String("true") || token.text == QLatin1String("false")) {
            return token.text == QLatin1String("true");
        }
        return token.text == QLatin1String("null") ? QJsonValue() : QJsonValue(token.text);
    }

    QJsonObject arguments()
    {
        QJsonObject result;
        if (!isNext(u"(")) {
            return result;
        }
        take();
        while (!isNext(u")")) {
            const QString name = take().text;
            expect(u":");
            result.insert(name, value(0));
        }
        take();
        return result;
    }

    std::vector<Raw> selections(int depth)
    {
        if (depth > 40) {
            throw Unreadable{QStringLiteral("The query is nested too deeply")};
        }
        expect(u"{");
        std::vector<Raw> fields;
        while (!isNext(u"}")) {
            fields.push_back(isNext(u"...") ? spread(depth) : field(depth));
        }
        take();
        return fields;
    }

    Raw spread(int depth)
    {
        take();
        Raw raw;
        raw.isSpread = true;
        if (isNext(u"on")) {
            take();
            raw.field.onType = take().text;
            raw.fields = selections(depth + 1);
        } else {
            raw.field.name = take().text;
        }
        return raw;
    }

    Raw field(int depth)
    {
        const Token name = take();
        if (name.kind != Token::Kind::Name) {
            throw Unreadable{QStringLiteral("Parse error on \"%1\"").arg(name.text)};
        }
        Raw raw;
        raw.field.name = name.text;
        raw.field.alias = raw.field.name;
        if (isNext(u":")) {
            take();
            raw.field.name = take().text;
        }
        raw.field.arguments = arguments();
        if (isNext(u"{")) {
            raw.fields = selections(depth + 1);
        }
        return raw;
    }

    std::vector<GraphSelection> inPlace(const std::vector<Raw> &raws, const QString &onType, int depth)
    {
        if (depth > 60) {
            throw Unreadable{QStringLiteral("Fragments contain themselves")};
        }
        std::vector<GraphSelection> result;
        for (const Raw &raw : raws) {
            if (!raw.isSpread) {
                GraphSelection selection = raw.field;
                selection.onType = onType;
                selection.fields = inPlace(raw.fields, {}, depth + 1);
                result.push_back(std::move(selection));
                continue;
            }
            if (!raw.field.name.isEmpty() && !m_fragments.contains(raw.field.name)) {
                throw Unreadable{QStringLiteral("Fragment %1 was used, but not defined").arg(raw.field.name)};
            }
            const bool isInline = raw.field.name.isEmpty();
            const Fragment fragment =
                isInline ? Fragment{raw.field.onType, raw.fields} : m_fragments.value(raw.field.name);
            const std::vector<GraphSelection> inner = inPlace(fragment.fields, fragment.onType, depth + 1);
            result.insert(result.end(), inner.begin(), inner.end());
        }
        return result;
    }

    std::vector<Token> m_tokens;
    std::size_t m_at = 0;
    QJsonObject m_variables;
    QHash<QString, Fragment> m_fragments;
};

} // namespace

Result<std::vector<GraphSelection>> parseGraphQuery(
    const QString &document, const QJsonObject &variables, const QString &operation)
{
    try {
        return Parser(document, variables).parse(operation);
    } catch (const Unreadable &unreadable) {
        return tl::unexpected(Error{Error::Kind::Protocol, unreadable.message, {}, {}});
    }
}

int depthOf(const std::vector<GraphSelection> &fields)
{
    int depth = 0;
    for (const GraphSelection &field : fields) {
        if (!field.name.startsWith(QLatin1StringView("__"))) {
            depth = std::max(depth, 1 + depthOf(field.fields));
        }
    }
    return depth;
}

} // namespace stadtblick::demo

#include "app/demo/odata.h"

#include "models/domain/timerange.h"

#include <QtCore/QStringTokenizer>

namespace stadtblick::demo {

struct Filter::Node
{
    enum class Kind { And, Or, Not, Compare, Function };
    Kind kind = Kind::Compare;
    std::vector<std::shared_ptr<const Node>> children;
    QString word; ///< operator or function
    QString path;
    Operand literal;
    bool isTextFirst = false; ///< substringof('text', path)
};

namespace {

using Node = Filter::Node;
using NodePointer = std::shared_ptr<const Node>;

Error refused(const QString &why)
{
    return {Error::Kind::Protocol, why, {}, {}};
}

QStringList tokensOf(const QString &text)
{
    QStringList tokens;
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text.at(i);
        if (c.isSpace()) {
            ++i;
        } else if (c == u'(' || c == u')' || c == u',') {
            tokens.append(c);
            ++i;
        } else if (c == u'\'') {
            QString value(c);
            for (++i; i < text.size(); ++i) {
                if (text.at(i) == u'\'') {
                    if (i + 1 < text.size() && text.at(i + 1) == u'\'') {
                        ++i; // '' stands for one apostrophe
                    } else {
                        break;
                    }
                }
                value.append(text.at(i));
            }
            ++i;
            tokens.append(value);
        } else {
            const qsizetype start = i;
            while (i < text.size() && !text.at(i).isSpace() && !QStringView(u"(),'").contains(text.at(i))) {
                ++i;
            }
            tokens.append(text.mid(start, i - start));
        }
    }
    return tokens;
}

std::optional<Operand> literalOf(const QString &token)
{
    Operand operand;
    if (token.startsWith(u'\'')) {
        operand.kind = Operand::Kind::Text;
        operand.text = token.mid(1);
        return operand;
    }
    bool isNumber = false;
    operand.number = token.toDouble(&isNumber);
    if (isNumber) {
        operand.kind = Operand::Kind::Number;
        return operand;
    }
    const qsizetype slash = token.indexOf(u'/');
    const std::optional<qint64> from =
        fromIso(slash > 0 ? QStringView(token).left(slash) : QStringView(token));
    const std::optional<qint64> to = slash > 0 ? fromIso(QStringView(token).mid(slash + 1)) : from;
    if (from && to) {
        operand.kind = Operand::Kind::Time;
        operand.fromMs = *from;
        operand.toMs = *to;
        return operand;
    }
    if (token == QLatin1String("null")) {
        return operand;
    }
    return std::nullopt;
}

/** Recursive descent; at most 40 brackets deep. */
class Parser
{
public:
    explicit Parser(const QString &text)
        : m_tokens(tokensOf(text))
    { }

    NodePointer whole()
    {
        NodePointer node = alternatives(0);
        return m_at == m_tokens.size() ? node : nullptr;
    }

private:
    bool take(QLatin1StringView word)
    {
        if (m_at < m_tokens.size() && m_tokens.at(m_at) == word) {
            ++m_at;
            return true;
        }
        return false;
    }

    QString next() { return m_at < m_tokens.size() ? m_tokens.at(m_at++) : QString(); }

    NodePointer joined(Node::Kind kind, NodePointer one, NodePointer other)
    {
        if (!one || !other) {
            return nullptr;
        }
        return std::make_shared<Node>(Node{kind, {std::move(one), std::move(other)}, {}, {}, {}, false});
    }

    NodePointer alternatives(int depth)
    {
        NodePointer node = terms(depth);
        while (node && take(QLatin1StringView("or"))) {
            node = joined(Node::Kind::Or, node, terms(depth));
        }
        return node;
    }

    NodePointer terms(int depth)
    {
        NodePointer node = factor(depth);
        while (node && take(QLatin1StringView("and"))) {
            node = joined(Node::Kind::And, node, factor(depth));
        }
        return node;
    }

    NodePointer factor(int depth)
    {
        if (depth > 40) {
            return nullptr;
        }
        if (take(QLatin1StringView("not"))) {
            NodePointer inner = factor(depth + 1);
            return inner ? std::make_shared<Node>(Node{Node::Kind::Not, {inner}, {}, {}, {}, false})
                         : nullptr;
        }
        if (take(QLatin1StringView("("))) {
            NodePointer inner = alternatives(depth + 1);
            return take(QLatin1StringView(")")) ? inner : nullptr;
        }
        const QString first = next();
        if (take(QLatin1StringView("("))) {
            return function(first);
        }
        return comparison(first);
    }

    NodePointer function(const QString &name)
    {
        static const QStringList known{
            QStringLiteral("startswith"), QStringLiteral("endswith"), QStringLiteral("substringof")};
        Node node{Node::Kind::Function, {}, name, {}, {}, false};
        const QString one = next();
        if (!known.contains(name) || !take(QLatin1StringView(","))) {
            return nullptr;
        }
        const QString other = next();
        node.isTextFirst = one.startsWith(u'\'');
        const std::optional<Operand> literal = literalOf(node.isTextFirst ? one : other);
        if (!literal || !take(QLatin1StringView(")"))) {
            return nullptr;
        }
        node.literal = *literal;
        node.path = node.isTextFirst ? other : one;
        return std::make_shared<Node>(std::move(node));
    }

    NodePointer comparison(const QString &first)
    {
        static const QStringList known{QStringLiteral("eq"), QStringLiteral("ne"), QStringLiteral("gt"),
            QStringLiteral("ge"), QStringLiteral("lt"), QStringLiteral("le")};
        const QString word = next();
        const std::optional<Operand> literal = literalOf(next());
        if (first.isEmpty() || first.startsWith(u'\'') || !known.contains(word) || !literal) {
            return nullptr;
        }
        return std::make_shared<Node>(Node{Node::Kind::Compare, {}, word, first, *literal, false});
    }

    QStringList m_tokens;
    qsizetype m_at = 0;
};

/** Intervals as FROST compares them: gt begin > t; ge begin >= t; lt begin < t and end <= t; le end <= t. */
bool compareTimes(const Operand &value, const QString &word, const Operand &limit)
{
    if (word == QLatin1String("gt")) {
        return value.fromMs > limit.fromMs;
    }
    if (word == QLatin1String("ge")) {
        return value.fromMs >= limit.fromMs;
    }
    if (word == QLatin1String("lt")) {
        return value.fromMs < limit.fromMs && value.toMs <= limit.fromMs;
    }
    if (word == QLatin1String("le")) {
        return value.toMs <= limit.toMs;
    }
    const bool isEqual = value.fromMs == limit.fromMs && value.toMs == limit.toMs;
    return word == QLatin1String("eq") ? isEqual : !isEqual;
}

bool byOrder(int order, const QString &word)
{
    return word == QLatin1String("eq") ? order == 0
        : word == QLatin1String("ne")  ? order != 0
        : word == QLatin1String("gt")  ? order > 0
        : word == QLatin1String("ge")  ? order >= 0
        : word == QLatin1String("lt")  ? order < 0
                                       : order <= 0;
}

bool compare(const Operand &value, const QString &word, const Operand &literal)
{
    if (value.kind != literal.kind) {
        return word == QLatin1String("ne");
    }
    switch (literal.kind) {
    case Operand::Kind::Null:
        return word == QLatin1String("eq");
    case Operand::Kind::Number:
        return byOrder(value.number < literal.number ? -1 : value.number > literal.number ? 1 : 0, word);
    case Operand::Kind::Text:
        return byOrder(value.text.compare(literal.text), word);
    case Operand::Kind::Time:
        return compareTimes(value, word, literal);
    }
    return false;
}

bool evaluate(const Node &node, const Lookup &lookup)
{
    switch (node.kind) {
    case Node::Kind::And:
        return evaluate(*node.children[0], lookup) && evaluate(*node.children[1], lookup);
    case Node::Kind::Or:
        return evaluate(*node.children[0], lookup) || evaluate(*node.children[1], lookup);
    case Node::Kind::Not:
        return !evaluate(*node.children[0], lookup);
    case Node::Kind::Compare:
        return compare(lookup(node.path), node.word, node.literal);
    case Node::Kind::Function: {
        const QString text = lookup(node.path).text;
        return node.word == QLatin1String("startswith") ? text.startsWith(node.literal.text)
            : node.word == QLatin1String("endswith")    ? text.endsWith(node.literal.text)
                                                        : text.contains(node.literal.text);
    }
    }
    return false;
}

/** The tightest limit among comparisons joined by and. */
std::optional<qint64> limitOf(const Node &node, const QString &property, bool isLower)
{
    if (node.kind == Node::Kind::And) {
        const auto one = limitOf(*node.children[0], property, isLower);
        const auto other = limitOf(*node.children[1], property, isLower);
        return one && other ? (isLower ? std::max(*one, *other) : std::min(*one, *other)) : one ? one : other;
    }
    const bool isAbout =
        node.kind == Node::Kind::Compare && node.path == property && node.literal.kind == Operand::Kind::Time;
    if (!isAbout) {
        return std::nullopt;
    }
    const QString &word = node.word;
    const bool isLow =
        word == QLatin1String("gt") || word == QLatin1String("ge") || word == QLatin1String("eq");
    const bool isHigh =
        word == QLatin1String("lt") || word == QLatin1String("le") || word == QLatin1String("eq");
    if (isLower ? isLow : isHigh) {
        return isLower ? node.literal.fromMs : node.literal.toMs;
    }
    return std::nullopt;
}

} // namespace

Result<Filter> Filter::parse(const QString &text)
{
    Filter filter;
    filter.m_root = Parser(text).whole();
    if (!filter.m_root) {
        return tl::unexpected(refused(QStringLiteral("Failed to parse filter: %1").arg(text)));
    }
    return filter;
}

bool Filter::matches(const Lookup &lookup) const
{
    return evaluate(*m_root, lookup);
}

std::optional<qint64> Filter::notBefore(const QString &property) const
{
    return limitOf(*m_root, property, true);
}

std::optional<qint64> Filter::notAfter(const QString &property) const
{
    return limitOf(*m_root, property, false);
}

} // namespace stadtblick::demo

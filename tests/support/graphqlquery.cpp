#include "tests/support/graphqlquery.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

namespace stadtblick::test {

namespace {

class Parser
{
public:
    Parser(QStringList tokens, QJsonObject variables)
        : m_tokens(std::move(tokens))
        , m_variables(std::move(variables))
    { }

    std::optional<std::vector<GraphQlField>> operation()
    {
        // "query Name($a: String) {": everything before the first brace names the operation.
        int depth = 0;
        while (!is("{") || depth > 0) {
            depth += is("(") ? 1 : is(")") ? -1 : 0;
            if (m_at >= m_tokens.size()) {
                return std::nullopt;
            }
            ++m_at;
        }
        auto fields = selection();
        return fields && m_at == m_tokens.size() ? fields : std::nullopt;
    }

private:
    bool is(const char *token) const
    {
        return m_at < m_tokens.size() && m_tokens[m_at] == QLatin1StringView(token);
    }

    bool take(const char *token)
    {
        const bool isThere = is(token);
        m_at += isThere ? 1 : 0;
        return isThere;
    }

    QString next() { return m_at < m_tokens.size() ? m_tokens[m_at++] : QString(); }

    QJsonValue value()
    {
        if (take("$")) {
            return m_variables.value(next());
        }
        const QString token = next();
        if (token.startsWith(QLatin1Char('"'))) {
            return token.sliced(1, token.size() - 2);
        }
        bool isNumber = false;
        const double number = token.toDouble(&isNumber);
        return isNumber                       ? QJsonValue(number)
            : token == QLatin1String("true")  ? QJsonValue(true)
            : token == QLatin1String("false") ? QJsonValue(false)
            : token == QLatin1String("null")  ? QJsonValue()
                                              : QJsonValue(token);
    }

    std::optional<std::vector<GraphQlField>> selection()
    {
        std::vector<GraphQlField> fields;
        if (!take("{")) {
            return std::nullopt;
        }
        while (!take("}")) {
            GraphQlField field;
            field.name = next();
            if (field.name.isEmpty() || !(field.name[0].isLetter() || field.name[0] == QLatin1Char('_'))) {
                return std::nullopt;
            }
            field.alias = field.name;
            if (take(":")) {
                field.name = next();
            }
            if (take("(")) {
                while (!take(")")) {
                    const QString name = next();
                    if (name.isEmpty() || !take(":")) {
                        return std::nullopt;
                    }
                    field.arguments.insert(name, value());
                }
            }
            if (is("{")) {
                auto inner = selection();
                if (!inner) {
                    return std::nullopt;
                }
                field.selection = std::move(*inner);
            }
            fields.push_back(std::move(field));
        }
        return fields;
    }

    QStringList m_tokens;
    QJsonObject m_variables;
    qsizetype m_at = 0;
};

} // namespace

std::optional<std::vector<GraphQlField>> parseGraphQl(const QString &query, const QJsonObject &variables)
{
    static const QRegularExpression token(
        QStringLiteral("\"(?:[^\"\\\\]|\\\\.)*\"|[A-Za-z_]\\w*|-?\\d+(?:\\.\\d+)?|[{}()\\[\\]:$!=]"));
    QStringList tokens;
    auto matches = token.globalMatch(query);
    while (matches.hasNext()) {
        tokens << matches.next().captured();
    }
    return Parser(tokens, variables).operation();
}

} // namespace stadtblick::test

#include "models/domain/formula.h"

#include "models/domain/quantity.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace stadtblick {

namespace {

constexpr qsizetype mostCharacters = 1000;
constexpr int mostSteps = 200;
constexpr int mostLevels = 40;

using Kind = FormulaNode::Kind;
using Function = FormulaNode::Function;

QString tr(const char *text)
{
    return QCoreApplication::translate("Reader", text);
}

/** A function as it is written: name, number of arguments, and what they are. */
struct KnownFunction
{
    QLatin1StringView name;
    Function function;
    int least;
    int most;
    bool takesQuantity; ///< the first argument is a quantity's key
};

constexpr std::array functions{
    KnownFunction{QLatin1StringView("mean"), Function::Mean, 1, 1, true},
    KnownFunction{QLatin1StringView("min"), Function::Minimum, 1, 1, true},
    KnownFunction{QLatin1StringView("max"), Function::Maximum, 1, 1, true},
    KnownFunction{QLatin1StringView("sum"), Function::Sum, 1, 1, true},
    KnownFunction{QLatin1StringView("p"), Function::Percentile, 2, 2, true},
    KnownFunction{QLatin1StringView("hours"), Function::Hours, 1, 1, false},
    KnownFunction{QLatin1StringView("days"), Function::Days, 1, 1, false},
    KnownFunction{QLatin1StringView("abs"), Function::Absolute, 1, 1, false},
    KnownFunction{QLatin1StringView("sqrt"), Function::Root, 1, 1, false},
    KnownFunction{QLatin1StringView("log10"), Function::Log10, 1, 1, false},
    KnownFunction{QLatin1StringView("round"), Function::Round, 1, 1, false},
    KnownFunction{QLatin1StringView("floor"), Function::Floor, 1, 1, false},
    KnownFunction{QLatin1StringView("ceil"), Function::Ceiling, 1, 1, false},
    KnownFunction{QLatin1StringView("if"), Function::If, 3, 3, false},
    KnownFunction{QLatin1StringView("least"), Function::Least, 2, 8, false},
    KnownFunction{QLatin1StringView("largest"), Function::Largest, 2, 8, false},
};

/** Signs between two steps by how strongly they bind, weakest first. */
struct KnownSign
{
    QLatin1StringView text;
    Function function;
    int strength;
};

constexpr std::array signs{
    KnownSign{QLatin1StringView("or"), Function::Or, 1},
    KnownSign{QLatin1StringView("and"), Function::And, 2},
    KnownSign{QLatin1StringView("<="), Function::LessOrEqual, 3},
    KnownSign{QLatin1StringView(">="), Function::GreaterOrEqual, 3},
    KnownSign{QLatin1StringView("!="), Function::NotEqual, 3},
    KnownSign{QLatin1StringView("=="), Function::Equal, 3},
    KnownSign{QLatin1StringView("<"), Function::Less, 3},
    KnownSign{QLatin1StringView(">"), Function::Greater, 3},
    KnownSign{QLatin1StringView("+"), Function::Plus, 4},
    KnownSign{QLatin1StringView("-"), Function::Minus, 4},
    KnownSign{QLatin1StringView("*"), Function::Times, 5},
    KnownSign{QLatin1StringView("/"), Function::Divide, 5},
    KnownSign{QLatin1StringView("^"), Function::Power, 7},
};
constexpr int comparison = 3;
constexpr int ofSigns = 6; ///< −x binds stronger than products, weaker than powers: −2^2 is −4

bool isNamePart(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
}

FormulaNode node(Function function, std::vector<FormulaNode> parts)
{
    FormulaNode result;
    result.kind = Kind::Function;
    result.function = function;
    result.parts = std::move(parts);
    return result;
}

/** Where a bare quantity has a value: in hours(…) that of the hour; elsewhere only functions give one. */
enum class Place { Window, Hour, Day };

/** Precedence climbing over the text; the first fault ends it. */
class Reader
{
public:
    Reader(const QString &text, FormulaFault &fault)
        : m_text(text)
        , m_fault(fault)
    { }

    std::optional<FormulaNode> read()
    {
        auto root = expression(1, Place::Window);
        skipSpace();
        if (root && m_at < m_text.size()) {
            return refuse(tr("the formula's end or a sign such as +"));
        }
        return root;
    }

private:
    using Answer = std::optional<FormulaNode>;

    std::nullopt_t refuse(const QString &expected)
    {
        if (m_fault.expected.isEmpty()) {
            m_fault = {static_cast<int>(m_at) + 1, expected};
        }
        return std::nullopt;
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace()) {
            ++m_at;
        }
    }

    bool take(QLatin1StringView sign)
    {
        skipSpace();
        if (!QStringView(m_text).mid(m_at).startsWith(sign)) {
            return false;
        }
        const bool isWord = QChar(sign.front()).isLetter();
        const qsizetype end = m_at + sign.size();
        if (isWord && end < m_text.size() && isNamePart(m_text[end])) {
            return false;
        }
        m_at = end;
        return true;
    }

    const KnownSign *takeSign(int strength)
    {
        const qsizetype before = m_at;
        for (const KnownSign &sign : signs) {
            if (take(sign.text)) {
                if (sign.strength >= strength) {
                    return &sign;
                }
                m_at = before;
                return nullptr;
            }
        }
        return nullptr;
    }

    Answer expression(int strength, Place place)
    {
        if (++m_level > mostLevels) {
            return refuse(tr("fewer nested parentheses and functions"));
        }
        Answer left = operand(place);
        bool isCompared = false;
        while (left) {
            const KnownSign *sign = takeSign(strength);
            if (!sign) {
                break;
            }
            if (sign->strength == comparison && isCompared) {
                m_at -= sign->text.size();
                return refuse(tr("one comparison; join several by 'and'"));
            }
            isCompared = isCompared || sign->strength == comparison;
            // Powers bind from the right: 2^3^2 is 2^9.
            Answer right =
                expression(sign->function == Function::Power ? sign->strength : sign->strength + 1, place);
            if (!right || !count()) {
                return std::nullopt;
            }
            left = node(sign->function, {std::move(*left), std::move(*right)});
        }
        --m_level;
        return left;
    }

    bool count()
    {
        if (++m_steps > mostSteps) {
            refuse(tr("a shorter formula"));
        }
        return m_steps <= mostSteps;
    }

    Answer operand(Place place)
    {
        skipSpace();
        if (!count()) {
            return std::nullopt;
        }
        if (take(QLatin1StringView("("))) {
            Answer inner = expression(1, place);
            return inner && !take(QLatin1StringView(")")) ? refuse(tr("a closing parenthesis"))
                                                          : std::move(inner);
        }
        if (take(QLatin1StringView("-"))) {
            Answer inner = expression(ofSigns, place);
            return inner ? Answer(node(Function::Negate, {std::move(*inner)})) : std::nullopt;
        }
        if (take(QLatin1StringView("not"))) {
            Answer inner = expression(comparison, place);
            return inner ? Answer(node(Function::Not, {std::move(*inner)})) : std::nullopt;
        }
        if (m_at < m_text.size() && (m_text[m_at].isDigit() || m_text[m_at] == u'.')) {
            return number();
        }
        return named(place);
    }

    Answer number()
    {
        qsizetype end = m_at;
        while (end < m_text.size() && (isNamePart(m_text[end]) || m_text[end] == u'.')) {
            ++end;
        }
        bool isNumber = false;
        FormulaNode result;
        result.number = QStringView(m_text).mid(m_at, end - m_at).toDouble(&isNumber);
        if (!isNumber || !std::isfinite(result.number)) {
            return refuse(tr("a number such as 12.5"));
        }
        m_at = end;
        return result;
    }

    QString name()
    {
        skipSpace();
        const qsizetype first = m_at;
        while (m_at < m_text.size() && isNamePart(m_text[m_at])) {
            ++m_at;
        }
        return m_text.mid(first, m_at - first);
    }

    Answer quantity()
    {
        skipSpace();
        const qsizetype begin = m_at;
        FormulaNode result;
        result.kind = Kind::Quantity;
        result.quantity = name();
        if (!quantityByKey(result.quantity)) {
            m_at = begin;
            return refuse(tr("a quantity that Stadtblick knows, such as air_temperature"));
        }
        return result;
    }

    Answer named(Place place)
    {
        const qsizetype begin = m_at;
        const QString word = name();
        const auto known = std::ranges::find(functions, word, &KnownFunction::name);
        skipSpace();
        const bool isCall = m_at < m_text.size() && m_text[m_at] == u'(';
        if (known != functions.end() && isCall) {
            const bool isCount = known->function == Function::Hours || known->function == Function::Days;
            const bool isNested =
                place == Place::Hour ? isCount || known->takesQuantity : isCount && place == Place::Day;
            if (isNested) {
                m_at = begin;
                return refuse(place == Place::Hour
                        ? tr("a quantity: within hours() it is that of the hour")
                        : tr("a function other than hours() and days() within days()"));
            }
            return call(*known, place);
        }
        m_at = begin;
        if (word.isEmpty() || known != functions.end()) {
            return refuse(word.isEmpty() ? tr("a number, a function or a parenthesis")
                                         : tr("a parenthesis behind the function's name"));
        }
        if (place != Place::Hour) {
            return refuse(quantityByKey(word) ? tr("a function of the quantity, such as mean(%1)").arg(word)
                                              : tr("a function such as mean, max, hours or days"));
        }
        return quantity();
    }

    Answer call(const KnownFunction &function, Place place)
    {
        ++m_at; // the parenthesis
        const Place inside = function.function == Function::Hours ? Place::Hour
            : function.function == Function::Days                 ? Place::Day
                                                                  : place;
        std::vector<FormulaNode> parts;
        for (int i = 0; i < function.most; ++i) {
            if (i >= function.least && !take(QLatin1StringView(","))) {
                break;
            }
            if (i > 0 && i < function.least && !take(QLatin1StringView(","))) {
                return refuse(tr("a comma: %1() has %2 arguments").arg(function.name).arg(function.least));
            }
            Answer part = i == 0 && function.takesQuantity ? quantity() : expression(1, inside);
            if (!part) {
                return std::nullopt;
            }
            parts.push_back(std::move(*part));
        }
        if (!take(QLatin1StringView(")"))) {
            return refuse(tr("a closing parenthesis"));
        }
        const bool isPercent = function.function == Function::Percentile;
        if (isPercent && (parts[1].kind != Kind::Number || parts[1].number < 0 || parts[1].number > 100)) {
            return refuse(tr("a percentage from 0 to 100 in p()"));
        }
        return node(function.function, std::move(parts));
    }

    const QString &m_text;
    FormulaFault &m_fault;
    qsizetype m_at = 0;
    int m_level = 0;
    int m_steps = 0;
};

void collect(const FormulaNode &node, QStringList &quantities)
{
    if (node.kind == Kind::Quantity && !quantities.contains(node.quantity)) {
        quantities.append(node.quantity);
    }
    for (const FormulaNode &part : node.parts) {
        collect(part, quantities);
    }
}

} // namespace

QStringList Formula::quantities() const
{
    QStringList result;
    collect(root, result);
    return result;
}

std::optional<Formula> readFormula(const QString &text, FormulaFault &fault)
{
    fault = {};
    if (text.size() > mostCharacters) {
        fault = {static_cast<int>(mostCharacters) + 1, tr("at most %1 characters").arg(mostCharacters)};
        return std::nullopt;
    }
    auto root = Reader(text, fault).read();
    if (!root) {
        return std::nullopt;
    }
    Formula formula{text, std::move(*root)};
    if (formula.quantities().isEmpty()) {
        fault = {1, tr("a quantity in a function, such as mean(air_temperature)")};
        return std::nullopt;
    }
    return formula;
}

} // namespace stadtblick

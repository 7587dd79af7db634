#pragma once

#include <QtCore/QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace stadtblick {

/** What is wrong with a formula: where (columns count from 1) and what would be right. */
struct FormulaFault
{
    int column = 1;
    QString expected; ///< translated
    bool operator==(const FormulaFault &) const = default;
};

/** One step of a formula: a number, a quantity, a sign between two steps or a function of some. */
struct FormulaNode
{
    enum class Kind { Number, Quantity, Function };
    /**
     * Numbers of numbers: Plus to Not; of a quantity over a window: Mean to Percentile; over the hours or the
     * days of a window: Hours, Days.
     */
    enum class Function {
        Plus,
        Minus,
        Times,
        Divide,
        Power,
        Negate,
        Less,
        LessOrEqual,
        Greater,
        GreaterOrEqual,
        Equal,
        NotEqual,
        And,
        Or,
        Not,
        Absolute,
        Root,
        Log10,
        Round,
        Floor,
        Ceiling,
        If,
        Least,
        Largest,
        Mean,
        Minimum,
        Maximum,
        Sum,
        Percentile,
        Hours,
        Days
    };

    Kind kind = Kind::Number;
    double number = 0;
    QString quantity; ///< our key
    Function function = Function::Plus;
    std::vector<FormulaNode> parts;

    bool operator==(const FormulaNode &) const = default;
};

/** A formula over quantities as profiles have it; resources/profiles/README.md explains the language. */
struct Formula
{
    QString text;
    FormulaNode root;

    /** The quantities that it needs, each once. */
    QStringList quantities() const;
    bool operator==(const Formula &) const = default;
};

/**
 * Reads a formula: numbers, + − * / ^, comparisons, and/or/not, parentheses, functions. Texts of more than
 * 1000 characters, more than 200 steps or 40 levels are refused, so that no text takes long or much memory.
 */
std::optional<Formula> readFormula(const QString &text, FormulaFault &fault);

} // namespace stadtblick

#include "models/analysis/formulavalue.h"

#include "models/analysis/percentiles.h"

#include <cmath>

namespace stadtblick {

namespace {

using Kind = FormulaNode::Kind;
using Function = FormulaNode::Function;
using Number = std::optional<double>;

constexpr int neededOfDay = 75;

Number finite(double value)
{
    return std::isfinite(value) ? Number(value) : std::nullopt;
}

/** Signs and functions of numbers alone. */
Number combine(Function function, double a, double b)
{
    switch (function) {
    case Function::Plus:
        return finite(a + b);
    case Function::Minus:
        return finite(a - b);
    case Function::Times:
        return finite(a * b);
    case Function::Divide:
        return finite(a / b);
    case Function::Power:
        return finite(std::pow(a, b));
    case Function::Less:
        return a < b ? 1 : 0;
    case Function::LessOrEqual:
        return a <= b ? 1 : 0;
    case Function::Greater:
        return a > b ? 1 : 0;
    case Function::GreaterOrEqual:
        return a >= b ? 1 : 0;
    case Function::Equal:
        return a == b ? 1 : 0;
    case Function::NotEqual:
        return a != b ? 1 : 0;
    case Function::Least:
        return std::min(a, b);
    case Function::Largest:
        return std::max(a, b);
    default:
        return std::nullopt;
    }
}

Number change(Function function, double a)
{
    switch (function) {
    case Function::Negate:
        return -a;
    case Function::Not:
        return a == 0 ? 1 : 0;
    case Function::Absolute:
        return std::abs(a);
    case Function::Root:
        return finite(std::sqrt(a));
    case Function::Log10:
        return finite(std::log10(a));
    case Function::Round:
        return std::round(a);
    case Function::Floor:
        return std::floor(a);
    case Function::Ceiling:
        return std::ceil(a);
    default:
        return std::nullopt;
    }
}

/** Evaluates over windows, one hour or one day; notes the weakest coverage on the way. */
class Evaluation
{
public:
    Evaluation(const FormulaScope &scope, std::span<const TimeRange> windows)
        : m_scope(scope)
        , m_windows(windows)
    { }

    Number of(const FormulaNode &node)
    {
        switch (node.kind) {
        case Kind::Number:
            return node.number;
        case Kind::Quantity:
            return ofHour(node.quantity);
        case Kind::Function:
            break;
        }
        switch (node.function) {
        case Function::Mean:
        case Function::Minimum:
        case Function::Maximum:
        case Function::Sum:
        case Function::Percentile:
            return ofQuantity(node);
        case Function::Hours:
            return countHours(node.parts.front());
        case Function::Days:
            return countDays(node.parts.front());
        case Function::And:
        case Function::Or:
            return ofLogic(node);
        case Function::If: {
            const Number condition = of(node.parts[0]);
            return condition ? of(node.parts[*condition != 0 ? 1 : 2]) : std::nullopt;
        }
        default:
            return ofNumbers(node);
        }
    }

    const std::optional<Coverage> &coverage() const { return m_coverage; }

private:
    void note(const Coverage &coverage)
    {
        // Compared as fractions: hours and milliseconds may meet.
        const bool isWeaker = !m_coverage
            || static_cast<double>(coverage.valid) * static_cast<double>(m_coverage->total)
                < static_cast<double>(m_coverage->valid) * static_cast<double>(coverage.total);
        if (isWeaker) {
            m_coverage = coverage;
        }
    }

    Number ofNumbers(const FormulaNode &node)
    {
        Number result = of(node.parts.front());
        if (node.parts.size() == 1) {
            return result ? change(node.function, *result) : std::nullopt;
        }
        for (std::size_t i = 1; i < node.parts.size(); ++i) {
            const Number part = of(node.parts[i]);
            result = result && part ? combine(node.function, *result, *part) : std::nullopt;
        }
        return result;
    }

    Number ofLogic(const FormulaNode &node)
    {
        const Number a = of(node.parts[0]);
        const Number b = of(node.parts[1]);
        const double decides = node.function == Function::And ? 0 : 1;
        for (const Number &side : {a, b}) {
            if (side && (*side != 0 ? 1.0 : 0.0) == decides) {
                return decides;
            }
        }
        return a && b ? Number(1 - decides) : std::nullopt;
    }

    Number ofHour(const QString &quantity)
    {
        const Hours *hours = m_scope.hours(quantity);
        const HourSpan span = hours ? hoursIn(*hours, m_windows.front()) : HourSpan{};
        return span.size() == 1 ? hourValue(*hours, span.first) : std::nullopt;
    }

    Number ofQuantity(const FormulaNode &node)
    {
        const Hours *hours = m_scope.hours(node.parts.front().quantity);
        if (!hours) {
            note({0, 1});
            return std::nullopt;
        }
        note(coverageOf(*hours, m_windows));
        if (node.function == Function::Mean) {
            return meanOf(*hours, m_windows).value;
        }
        if (node.function == Function::Minimum || node.function == Function::Maximum) {
            const auto range = rangeOf(*hours, m_windows);
            return range ? Number(node.function == Function::Minimum ? range->least : range->largest)
                         : std::nullopt;
        }
        return ofHours(node, *hours);
    }

    /** Sums of counts as they are, those of other quantities of valid hours; percentiles of valid hours. */
    Number ofHours(const FormulaNode &node, const Hours &hours)
    {
        const bool isCount = node.function == Function::Sum && hours.averaging == Averaging::Sum;
        std::vector<double> values;
        for (const TimeRange &window : m_windows) {
            const HourSpan span = hoursIn(hours, window);
            for (std::size_t i = span.first; i < span.last; ++i) {
                const auto value =
                    isCount && hours.coveredMs[i] > 0 ? Number(hours.sums[i]) : hourValue(hours, i);
                if (value) {
                    values.push_back(*value);
                }
            }
        }
        if (values.empty()) {
            return std::nullopt;
        }
        if (node.function == Function::Percentile) {
            return percentile(values, node.parts[1].number);
        }
        double sum = 0;
        for (const double value : values) {
            sum += value;
        }
        return sum;
    }

    Number countHours(const FormulaNode &condition)
    {
        Coverage coverage;
        double count = 0;
        for (const TimeRange &window : m_windows) {
            for (qint64 from = window.fromMs; from < window.toMs; from += msPerHour) {
                const TimeRange hour{from, from + msPerHour};
                const Number answer = Evaluation(m_scope, {&hour, 1}).of(condition);
                ++coverage.total;
                coverage.valid += answer ? 1 : 0;
                count += answer && *answer != 0 ? 1 : 0;
            }
        }
        note(coverage);
        return coverage.valid > 0 ? Number(count) : std::nullopt;
    }

    Number countDays(const FormulaNode &condition)
    {
        Coverage coverage;
        double count = 0;
        for (const DayWindows &day : m_scope.days) {
            Evaluation ofDay(m_scope, {&day.window, 1});
            const Number answer = ofDay.of(condition);
            const bool isEnough = !ofDay.coverage() || ofDay.coverage()->reaches(neededOfDay);
            ++coverage.total;
            coverage.valid += answer && isEnough ? 1 : 0;
            count += answer && isEnough && *answer != 0 ? 1 : 0;
        }
        note(coverage);
        return coverage.valid > 0 ? Number(count) : std::nullopt;
    }

    const FormulaScope &m_scope;
    std::span<const TimeRange> m_windows;
    std::optional<Coverage> m_coverage;
};

} // namespace

FormulaValue evaluate(const Formula &formula, const FormulaScope &scope)
{
    Evaluation evaluation(scope, scope.windows);
    FormulaValue result;
    result.value = evaluation.of(formula.root);
    result.coverage = evaluation.coverage().value_or(Coverage{});
    return result;
}

} // namespace stadtblick

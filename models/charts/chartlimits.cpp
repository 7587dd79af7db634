#include "models/charts/chartlimits.h"

#include "models/analysis/limitrules.h"
#include "models/analysis/limits.h"
#include "models/analysis/numberformat.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

namespace stadtblick {

namespace {

/** The figures that own rules are of, whose values the axis has. */
QStringList figuresOf(LimitedValue value)
{
    switch (value) {
    case LimitedValue::Hours:
        return {QStringLiteral("maximum"), QStringLiteral("minimum")};
    case LimitedValue::Mean:
        return {QStringLiteral("mean"), QStringLiteral("airTemperatureMean"), QStringLiteral("annualMean")};
    case LimitedValue::Lden:
        return {QStringLiteral("lden")};
    case LimitedValue::LNight:
        return {QStringLiteral("lNight")};
    }
    return {};
}

class Lines
{
public:
    Lines(const Quantity &quantity, const QLocale &locale)
        : m_quantity(quantity)
        , m_locale(locale)
    { }

    void add(double value, const QString &label)
    {
        const auto isKnown = [&](const ChartLimit &limit) { return limit.value == value; };
        if (std::ranges::any_of(m_limits, isKnown)) {
            return; // of several that are alike the first one's name stands
        }
        const int decimals = value == std::round(value) ? 0 : std::max(1, m_quantity.decimals);
        m_limits.push_back({value,
            label % QStringLiteral(": ") % numberText(value, decimals, m_quantity.unitName(), m_locale)});
    }

    void add(const std::vector<LimitRule> &rules, const QStringList &figures, QDate lastDay)
    {
        for (const LimitRule &rule : rules) {
            const bool isOurs = rule.quantity == QString(m_quantity.key);
            if (rule.isValidOn(lastDay) && isOurs && figures.contains(rule.figure)) {
                add(rule.value, rule.label);
            }
        }
    }

    std::vector<ChartLimit> take() { return std::move(m_limits); }

private:
    const Quantity &m_quantity;
    const QLocale &m_locale;
    std::vector<ChartLimit> m_limits;
};

} // namespace

std::vector<ChartLimit> chartLimits(
    const ChartOptions &options, const Quantity *quantity, LimitedValue value, QDate lastDay)
{
    if (!options.limits.empty() || !quantity) {
        return options.limits;
    }
    Lines lines(*quantity, options.locale);
    lines.add(options.ownLimits, figuresOf(value), lastDay);
    lines.add(shippedRules(), figuresOf(value), lastDay);
    if (value != LimitedValue::Hours) {
        return lines.take();
    }
    for (const LimitSet &set : limitSets()) {
        const bool isLegal = set.kind == LimitKind::Limit || set.kind == LimitKind::Target;
        const Limit *limit =
            isLegal && set.isValidOn(lastDay) ? set.find(QString(quantity->key), u"hour") : nullptr;
        if (limit && limit->isVerified) {
            lines.add(limit->value, set.name);
        }
    }
    return lines.take();
}

} // namespace stadtblick

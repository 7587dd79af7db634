#include "models/analysis/limitrules.h"

#include "models/analysis/limits.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace stadtblick {

namespace {

bool applies(const LimitRule &rule, const Figure &figure, const StationName &station)
{
    const auto beginOf = [](QDate date) { return date.startOfDay(QTimeZone::utc()).toMSecsSinceEpoch(); };
    const bool isValid = (!rule.validFrom.isValid() || beginOf(rule.validFrom) < figure.period.toMs)
        && (!rule.validTo.isValid() || beginOf(rule.validTo.addDays(1)) > figure.period.fromMs);
    return rule.figure == figure.key && (rule.quantity.isEmpty() || rule.quantity == figure.quantity)
        && isValid && rule.isOf(station);
}

} // namespace

std::vector<LimitRule> shippedRules()
{
    std::vector<LimitRule> rules;
    for (const QStringView id : {u"action_planning", u"action_planning_urgent"}) {
        const LimitSet *set = limitSet(id);
        for (const Limit &limit : set ? set->limits : std::vector<Limit>{}) {
            LimitRule rule;
            rule.figure = limit.period == u"den" ? QStringLiteral("lden") : QStringLiteral("lNight");
            rule.quantity = limit.quantity;
            rule.value = limit.value;
            rule.label = set->name;
            rule.source = set->source;
            rule.validFrom = set->validFrom;
            rule.validTo = set->validTo;
            rules.push_back(std::move(rule));
        }
    }
    return rules;
}

void applyLimits(std::span<Figure> figures, std::span<const LimitRule> rules, const StationName &station)
{
    for (Figure &figure : figures) {
        for (const LimitRule &rule : rules) {
            if (!applies(rule, figure, station) || !figure.value) {
                continue;
            }
            const double power = std::pow(10.0, figure.decimals);
            const double shown = std::round(*figure.value * power) / power;
            const double beyond = rule.isBelow ? rule.value - shown : shown - rule.value;
            Exceedance found{rule.value, std::max(beyond, 0.0), rule.isBelow, rule.label, rule.source};
            if (beyond > 0 && (!figure.exceeded || found.by < figure.exceeded->by)) {
                figure.exceeded = found;
            }
            figure.compared.push_back(std::move(found));
        }
    }
}

QString limitsNote(std::span<const Figure> figures)
{
    QStringList labels;
    for (const Figure &figure : figures) {
        for (const Exceedance &compared : figure.compared) {
            const bool isShown =
                figure.exceeded ? figure.exceeded->label == compared.label : labels.isEmpty();
            if (isShown && !labels.contains(compared.label)) {
                labels.append(compared.label);
            }
        }
    }
    return labels.isEmpty()
        ? QString()
        : QCoreApplication::translate("Figures", "Thresholds: %1.").arg(labels.join(QStringLiteral("; ")));
}

} // namespace stadtblick

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

    /** Of several that are alike the first one's name stands; those of one station are all named. */
    void add(double value, const QString &name, bool isOfStation = false)
    {
        const auto known = std::ranges::find(m_lines, value, &Line::value);
        if (known == m_lines.end()) {
            m_lines.push_back({value, {name}});
        } else if (isOfStation && !known->names.contains(name)) {
            known->names << name;
        }
    }

    void add(const std::vector<LimitRule> &rules, const QStringList &figures, QDate lastDay,
        std::span<const LimitedStation> stations)
    {
        for (const LimitRule &rule : rules) {
            const bool isOurs = rule.quantity == QString(m_quantity.key);
            if (!rule.isValidOn(lastDay) || !isOurs || !figures.contains(rule.figure)) {
                continue;
            }
            if (!rule.station) {
                add(rule.value, rule.label);
                continue;
            }
            const auto owner = std::ranges::find(stations, *rule.station, &LimitedStation::station);
            if (owner != stations.end()) {
                add(rule.value,
                    stations.size() > 1 ? QString(owner->name % QStringLiteral(", ") % rule.label)
                                        : rule.label,
                    true);
            }
        }
    }

    std::vector<ChartLimit> limits() const
    {
        std::vector<ChartLimit> limits;
        for (const Line &line : m_lines) {
            const int decimals = line.value == std::round(line.value) ? 0 : std::max(1, m_quantity.decimals);
            limits.push_back({line.value,
                line.names.join(QStringLiteral("; ")) % QStringLiteral(": ")
                    % numberText(line.value, decimals, m_quantity.unitName(), m_locale)});
        }
        return limits;
    }

private:
    struct Line
    {
        double value = 0;
        QStringList names;
    };

    const Quantity &m_quantity;
    const QLocale &m_locale;
    std::vector<Line> m_lines;
};

} // namespace

std::vector<LimitedStation> limitedStations(std::span<const ChartHours> series)
{
    std::vector<LimitedStation> stations;
    for (const ChartHours &hours : series) {
        const LimitedStation one{{hours.source, hours.stationId}, hours.stationName};
        if (hours.quantity == series.front().quantity && std::ranges::find(stations, one) == stations.end()) {
            stations.push_back(one);
        }
    }
    return stations;
}

std::vector<ChartLimit> chartLimits(const ChartOptions &options, const Quantity *quantity, LimitedValue value,
    QDate lastDay, std::span<const LimitedStation> stations)
{
    if (!options.limits.empty() || !quantity) {
        return options.limits;
    }
    Lines lines(*quantity, options.locale);
    lines.add(options.ownLimits, figuresOf(value), lastDay, stations);
    lines.add(shippedRules(), figuresOf(value), lastDay, stations);
    if (value != LimitedValue::Hours) {
        return lines.limits();
    }
    for (const LimitSet &set : limitSets()) {
        const bool isLegal = set.kind == LimitKind::Limit || set.kind == LimitKind::Target;
        const Limit *limit =
            isLegal && set.isValidOn(lastDay) ? set.find(QString(quantity->key), u"hour") : nullptr;
        if (limit && limit->isVerified) {
            lines.add(limit->value, set.name);
        }
    }
    return lines.limits();
}

} // namespace stadtblick

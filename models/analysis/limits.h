#pragma once

#include "models/domain/result.h"

#include <QtCore/QDate>
#include <QtCore/QLocale>
#include <QtCore/QString>

#include <optional>
#include <vector>

namespace stadtblick {

/** How a value is rounded before it is compared. */
enum class LimitRounding { None, Nearest, Up };

/** What a set of limits is: law, orientation for planning, advice. */
enum class LimitKind { Limit, Target, Orientation, Guideline };

/** One limit in the quantity's unit. */
struct Limit
{
    QString quantity; ///< our key: laeq, no2 …
    /** day and night (06–22, 22–06 for noise), night_hour (its loudest full hour), den, hour, year, 8h. */
    QString period;
    QString area; ///< area of BauNVO or source of noise: residential_general, road …; empty: everywhere
    double value = 0;
    std::optional<int> allowedPerYear; ///< exceedances that are allowed in a year
    bool isVerified = true; ///< false: from general knowledge, to be checked before anybody relies on it
    bool operator==(const Limit &) const = default;
};

/** Limits of one law or guideline. */
struct LimitSet
{
    QString id;
    QString name; ///< official, as it is cited
    LimitKind kind = LimitKind::Limit;
    QString source; ///< paragraph and date
    QDate validFrom; ///< in force in this form since
    QDate validTo; ///< last day; null: open
    LimitRounding rounding = LimitRounding::None;
    QString scopeGerman; ///< what it applies to; to be said beside it
    QString scopeEnglish;
    std::vector<Limit> limits;

    QString scope(const QLocale &locale) const;
    bool isValidOn(QDate date) const;
    /** The limit of a quantity for a period and an area; null without one. */
    const Limit *find(QStringView quantity, QStringView period, QStringView area = {}) const;
    /** @p value as it is compared. */
    double rounded(double value) const;
    /** By how much the rounded value is above the limit; 0 at the limit and below. */
    double excess(const Limit &limit, double value) const;
    bool operator==(const LimitSet &) const = default;
};

/**
 * How often a limit may be passed: '35 a year allowed'; of guidelines, which hold for the 99th percentile of
 * a year's days, '3–4 a year (99th percentile)'. Empty where nothing is said.
 */
QString allowedText(const LimitSet &set, const Limit &limit, const QLocale &locale);

/** The shipped limits (resources/limits/limits.json), in the file's order. */
const std::vector<LimitSet> &limitSets();

/** A shipped set by its id; null without one. */
const LimitSet *limitSet(QStringView id);

/** Reads limits of that form; an error names the JSON path and what was expected. */
Result<std::vector<LimitSet>> limitSetsFromBytes(const QByteArray &bytes);

} // namespace stadtblick

#pragma once

#include "models/analysis/coverage.h"
#include "models/domain/timerange.h"

#include <QtCore/QLocale>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QTimeZone>

#include <optional>
#include <vector>

namespace stadtblick {

/** A threshold that a figure passes (see LimitRule). */
struct Exceedance
{
    double limit = 0; ///< in the figure's unit
    double by = 0; ///< how far beyond it the shown value is, never negative
    bool isBelow = false; ///< the value has fallen below the limit
    QString label; ///< translated: whose threshold it is
    QString source;
    bool operator==(const Exceedance &) const = default;
};

/**
 * A figure that people see: a value never goes without unit, period, coverage and source. No value means
 * that there is none to answer for; then valueText() says why.
 */
struct Figure
{
    QString key; ///< stable name: lden, lNight, laeq, airTemperatureMean, dtv …
    QString quantity; ///< our key; empty where the figure is of more than one
    QString quantityName; ///< translated: for grouping figures of one title ('Mean')
    QString title; ///< translated: 'LDEN', 'Mean air temperature'
    QString detail; ///< translated, short: what is special ('Thu 16 July, 17:00–18:00'); may be empty
    std::optional<double> value;
    int decimals = 1;
    QString unit;
    QString suffix; ///< translated, behind the value: '(+3 undecided)'; may be empty
    TimeRange period;
    QString periodText; ///< translated, with filters: '14.–20. Juli 2026 · 22–6 Uhr'
    Coverage coverage;
    int neededPercent = 0; ///< of domain.md section 7; 0 = any
    /** Translated: which part lacks where the coverage is that of one among several; else empty. */
    QString missingReason;
    bool isAtLeast = false; ///< a lower bound: more may have been
    int stationCount = 1;
    QString source; ///< who measured: attribution or name of the source
    QString method; ///< translated: how it was computed, with the formula's source
    bool isDemo = false;
    std::optional<std::pair<double, double>> interval; ///< 95 % range of the value, in its unit
    TimeRange reference; ///< of a difference: the period that it starts from; else empty
    std::optional<Exceedance> exceeded; ///< the severest threshold that it passes
    QStringList inputs; ///< keys of all quantities behind it where these are not just `quantity`; else empty
    bool ignoresFilters = false; ///< the view's hours, day types and months leave it as it is
    bool hasFurtherStations = false; ///< it needs measurements of other stations than its subject, too
    std::vector<Exceedance> compared; ///< every threshold that it was compared with, passed or not (by 0)

    /** The number alone by locale: '68', '22,1'; empty without a value. */
    QString numberText(const QLocale &locale) const;
    /** '68 dB(A)', or 'not enough data (61 % of 75 %)', or 'no data'. */
    QString valueText(const QLocale &locale) const;
    /** '3 dB above 65 dB(A)'; empty where no threshold is passed. */
    QString exceededText(const QLocale &locale) const;
    /** 'ok', 'at_least', 'insufficient', 'undecided' or 'no_data': the same words in every language, for
     * programs. */
    QString status() const;
    /** 'Coverage 96 %'. */
    QString coverageText(const QLocale &locale) const;
    bool operator==(const Figure &) const = default;
};

/**
 * The place of a quantity among a station's figures and charts: what planners ask for first, then domain.md's
 * order; unknown ones (empty) come last.
 */
int importanceOf(QStringView quantity);

} // namespace stadtblick

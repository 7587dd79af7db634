#pragma once

#include "models/analysis/coverage.h"
#include "models/domain/timerange.h"

#include <QtCore/QLocale>
#include <QtCore/QString>
#include <QtCore/QTimeZone>

#include <optional>
#include <vector>

namespace stadtblick {

/** What a colour (and with it a dash pattern) stands for; painters and widgets take it from the tokens. */
enum class ChartRole {
    Ink, ///< the only series
    ComparisonA,
    ComparisonB, ///< dashed
    Danger,
    Category1, ///< one of several stations or quantities
    Category2,
    Category3,
    Category4,
    Category5,
    Category6,
    Category7,
    Category8,
    Other ///< beyond eight categories
};

/** The role of the @p index-th of @p count series: ink where it is alone, else a category. */
ChartRole roleOf(int index, int count);

/** A labelled mark of a value axis. */
struct ValueTick
{
    double value = 0;
    QString label;
    bool operator==(const ValueTick &) const = default;
};

/** A value axis: three to five round ticks (1, 2, 2.5 or 5 × 10^n apart) that enclose the values. */
struct ValueAxis
{
    double from = 0;
    double to = 1;
    std::vector<ValueTick> ticks;
    bool operator==(const ValueAxis &) const = default;
};

/** A line across the plot at a value, with its label. */
struct ChartLimit
{
    double value = 0;
    QString label; ///< translated, with unit: 'Orientation 70 dB(A)'
    bool operator==(const ChartLimit &) const = default;
};

/** Which of domain.md's colour scales (section 9) values are coloured by. */
enum class ColourScale { Heat, Volume, Noise, Difference, Neutral };

/** Values as colours in classes of equal width, from the lowest to the highest; beyond them the last class.
 */
struct ValueScale
{
    ColourScale colours = ColourScale::Neutral;
    double from = 0;
    double to = 1;
    int classes = 6; ///< of equal width; noise has its fixed bands of 5 dB
    QString text; ///< translated, in the key: '16 to ≥ 36 °C'
    bool operator==(const ValueScale &) const = default;
};

/** One entry of the key below the plot. */
struct ChartKeyEntry
{
    enum class Sign {
        Text, ///< words alone
        Line, ///< a series' line, in its role
        Band, ///< the band around a line
        Night,
        Gap, ///< hatched: nothing measured
        OwnGap, ///< of one line: a hatched strip in its colour
        Outlier, ///< excluded values: warn triangle
        FlagRun, ///< a stretch of excluded values: hollow bar
        Noted, ///< a flagged value that stays in the line: a stroke across it
        Boxed, ///< a framed cell
        Scale, ///< the chart's scale
        Swatch, ///< one colour of the scale: that of `value`
        Dot, ///< a filled dot, in the colour of `value` where it has one
        OpenDot,
        Uncertain ///< a dashed grey line
    };
    Sign sign = Sign::Text;
    QString text; ///< translated
    ChartRole role = ChartRole::Ink;
    std::optional<int> series = std::nullopt; ///< the series that a click on the entry hides or shows
    std::optional<double> value = std::nullopt; ///< on the chart's scale
    bool isHidden = false; ///< its series is not drawn now
    bool operator==(const ChartKeyEntry &) const = default;
};

/** What every kind of chart has. Texts are translated and ready to be shown. */
struct ChartFrame
{
    QString title; ///< 'Hourly level LAeq'
    QString place; ///< the station that all of it is of; empty: several, then marks and keys name them
    QString quantity; ///< grey, behind the title: quantity and unit
    QString unit;
    int decimals = 1; ///< of shown values
    TimeRange period;
    QString periodText; ///< with filters: '14–20 July 2026 · 22–6'
    QTimeZone timeZone{QTimeZone::UTC};
    QLocale locale;
    Coverage coverage;
    QString coverageText; ///< 'Coverage 96 %'
    std::vector<ChartKeyEntry> key; ///< beside it stand period and coverage
    std::optional<ValueScale> scale; ///< of charts that colour by value
    QString note; ///< a sentence below the key: 'Ranks 1–4 can't be told apart'; may be empty
    QString source;
    QString emptyText; ///< why nothing is shown; empty while there is something
    bool isDemo = false;
    QString demoText; ///< 'Demo · synthetic data'; empty where the data is real
    QString description; ///< for people who don't see the chart

    bool isEmpty() const { return !emptyText.isEmpty(); }
};

} // namespace stadtblick

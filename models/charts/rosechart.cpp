#include "models/charts/rosechart.h"

#include "models/analysis/numberformat.h"
#include "models/charts/axes.h"
#include "models/charts/chartbuilders.h"
#include "models/charts/chartwords.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace stadtblick {

namespace {

constexpr double calmBelow = 0.5; // m/s: vanes don't turn
constexpr std::size_t sectorCount = 16;
constexpr int leastForLevel = 10; // hours of a sector
constexpr int leastForShares = 24; // hours: of fewer a share says nothing of the wind
constexpr std::array classBounds{2.0, 4.0, 6.0}; // m/s

std::size_t sectorOf(double degrees)
{
    const double width = 360.0 / sectorCount;
    return static_cast<std::size_t>(std::floor((degrees + width / 2) / width)) % sectorCount;
}

/** The sixteen names, clockwise from north: 'NNO' in German, 'NNE' in English. */
QStringList sectorNames()
{
    const QString north = QCoreApplication::translate("Wind", "N");
    const QString east = QCoreApplication::translate("Wind", "E");
    const QString south = QCoreApplication::translate("Wind", "S");
    const QString west = QCoreApplication::translate("Wind", "W");
    const QString ne = north % east;
    const QString se = south % east;
    const QString sw = south % west;
    const QString nw = north % west;
    return {north, north % ne, ne, east % ne, east, east % se, se, south % se, south, south % sw, sw,
        west % sw, west, west % nw, nw, north % nw};
}

RoseChart beginRose(const ChartHours &hours)
{
    RoseChart chart;
    static_cast<ChartFrame &>(chart) = frameOf(hours);
    const QStringList names = sectorNames();
    for (const QString &name : names) {
        chart.sectors.push_back({name, {}, std::nullopt, 0});
    }
    chart.cardinals = {names[0], names[4], names[8], names[12]};
    return chart;
}

/** The value of each hour of @p other at the hours of @p hours, which are those of the same period. */
std::vector<std::optional<double>> aligned(const ChartHours &hours, const ChartHours *other)
{
    std::vector<std::optional<double>> values(hours.hours.size());
    if (!other) {
        return values;
    }
    auto at = other->hours.begin();
    for (std::size_t i = 0; i < values.size(); ++i) {
        at = std::lower_bound(at, other->hours.end(), hours.hours[i].fromMs,
            [](const ChartHour &hour, qint64 time) { return hour.fromMs < time; });
        if (at != other->hours.end() && at->fromMs == hours.hours[i].fromMs) {
            values[i] = at->value;
        }
    }
    return values;
}

void setCoverage(RoseChart &chart, int valid, qint64 total)
{
    chart.coverage = {valid, total};
    chart.coverageText =
        QCoreApplication::translate("Chart", "Coverage %1").arg(percentText(chart.coverage, chart.locale));
    chart.countText =
        QCoreApplication::translate("Chart", "n = %1 hours").arg(numberText(valid, 0, chart.locale));
}

void addClasses(RoseChart &chart, const ChartHours &speed)
{
    const auto text = [&](double value) { return numberText(value, 0, chart.locale); };
    chart.classTitle = speed.name;
    chart.classes << QStringLiteral("≤ ") % numberText(classBounds.front(), 0, speed.unit, chart.locale);
    for (std::size_t i = 1; i < classBounds.size(); ++i) {
        chart.classes << text(classBounds[i - 1]) % QStringLiteral("–")
                % numberText(classBounds[i], 0, speed.unit, chart.locale);
    }
    chart.classes << QStringLiteral("> ") % numberText(classBounds.back(), 0, speed.unit, chart.locale);
    chart.scale = ValueScale{ColourScale::Volume, 0, double(chart.classes.size() + 2),
        static_cast<int>(chart.classes.size() + 2), chart.classTitle};
}

/** Index of the sector with the most. */
template <typename Size>
const RoseSector &largestSector(const RoseChart &chart, Size size)
{
    return *std::ranges::max_element(chart.sectors, {}, size);
}

double shareOf(const RoseSector &sector)
{
    double sum = 0;
    for (const double share : sector.shares) {
        sum += share;
    }
    return sum;
}

} // namespace

RoseChart windRose(const ChartHours &direction, const ChartHours &speed, const ChartOptions &options)
{
    Q_UNUSED(options);
    RoseChart chart = beginRose(direction);
    chart.unit = QStringLiteral("%");
    begin(chart, direction, QCoreApplication::translate("Chart", "Wind rose"),
        QCoreApplication::translate("Chart", "how often the wind comes from where"));
    addClasses(chart, speed);
    const auto speeds = aligned(direction, &speed);
    std::array<std::array<int, classBounds.size() + 1>, sectorCount> counts{};
    int calm = 0;
    int valid = 0;
    for (std::size_t i = 0; i < speeds.size(); ++i) {
        const ChartHour &hour = direction.hours[i];
        if (!hour.isIn || !speeds[i]) {
            continue;
        }
        if (*speeds[i] < calmBelow) {
            ++calm;
            ++valid;
        } else if (hour.value) {
            const auto bound = std::ranges::lower_bound(classBounds, *speeds[i]);
            ++counts[sectorOf(*hour.value)][static_cast<std::size_t>(bound - classBounds.begin())];
            ++valid;
        }
    }
    setCoverage(chart, valid, direction.coverage().total);
    if (valid < leastForShares) {
        chart.emptyText = valid == 0
            ? QCoreApplication::translate("Chart", "No hour in which wind direction and speed were measured.")
            : QCoreApplication::translate(
                  "Chart", "Fewer than %1 hours with wind direction and speed: too few for a wind rose.")
                  .arg(leastForShares);
        return chart;
    }
    chart.emptyText.clear();
    double largest = 0;
    for (std::size_t i = 0; i < sectorCount; ++i) {
        for (const int count : counts[i]) {
            chart.sectors[i].shares.push_back(100.0 * count / valid);
            chart.sectors[i].count += count;
        }
        largest = std::max(largest, shareOf(chart.sectors[i]));
    }
    chart.radius = valueAxis(0, std::max(largest, 1.0), true, chart.locale);
    for (ValueTick &tick : chart.radius.ticks) {
        tick.label = numberText(
            tick.value, tick.value == std::round(tick.value) ? 0 : 1, QStringLiteral("%"), chart.locale);
    }
    chart.calmText = QCoreApplication::translate("Chart", "Calm (< %1): %2")
                         .arg(numberText(calmBelow, 1, speed.unit, chart.locale),
                             numberText(100.0 * calm / valid, 0, QStringLiteral("%"), chart.locale));
    const RoseSector &main = largestSector(chart, shareOf);
    chart.description = QCoreApplication::translate("Chart", "%1, %2, %3: most often from %4 (%5). %6. %7.")
                            .arg(chart.title, chart.quantity, chart.periodText, main.name,
                                numberText(shareOf(main), 0, QStringLiteral("%"), chart.locale),
                                chart.calmText, chart.coverageText);
    return chart;
}

RoseChart noiseRose(const ChartHours &levels, const ChartHours &direction, const ChartHours *speed,
    const ChartOptions &options)
{
    Q_UNUSED(options);
    RoseChart chart = beginRose(levels);
    chart.isLevels = true;
    begin(chart, levels, QCoreApplication::translate("Chart", "Noise rose"),
        QCoreApplication::translate("Chart", "%1 by wind direction, %2").arg(levels.name, levels.unit));
    const auto directions = aligned(levels, &direction);
    const auto speeds = aligned(levels, speed);
    std::array<std::vector<double>, sectorCount> values;
    int calm = 0;
    int valid = 0;
    for (std::size_t i = 0; i < directions.size(); ++i) {
        const ChartHour &hour = levels.hours[i];
        if (!hour.isIn || !hour.value) {
            continue;
        }
        if (speeds[i] && *speeds[i] < calmBelow) {
            ++calm;
            ++valid;
        } else if (directions[i]) {
            values[sectorOf(*directions[i])].push_back(*hour.value);
            ++valid;
        }
    }
    setCoverage(chart, valid, levels.coverage().total);
    double least = std::numeric_limits<double>::infinity();
    double largest = -least;
    for (std::size_t i = 0; i < sectorCount; ++i) {
        RoseSector &sector = chart.sectors[i];
        sector.count = static_cast<int>(values[i].size());
        if (sector.count >= leastForLevel) {
            sector.level = meanOf(values[i], levels.averaging());
            least = std::min(least, *sector.level);
            largest = std::max(largest, *sector.level);
        }
    }
    if (least > largest) {
        chart.emptyText = valid == 0
            ? QCoreApplication::translate("Chart", "No hour in which level and wind direction were measured.")
            : QCoreApplication::translate(
                  "Chart", "Fewer than ten hours of each wind direction were measured.");
        return chart;
    }
    chart.emptyText.clear();
    // A level's nought is far away: the rose begins at a round value below the quietest sector.
    const double bottom = std::floor((least - 1) / 5) * 5;
    chart.radius = valueAxis(bottom, largest, false, chart.locale);
    chart.radius.from = bottom;
    std::erase_if(chart.radius.ticks, [&](const ValueTick &tick) { return tick.value <= bottom; });
    chart.scale = scaleFor(levels, least, largest);
    chart.key.push_back({ChartKeyEntry::Sign::Scale, chart.scale->text});
    chart.key.push_back({ChartKeyEntry::Sign::Text,
        QCoreApplication::translate("Chart", "centre: %1")
            .arg(numberText(bottom, 0, chart.unit, chart.locale))});
    chart.calmText = speed ? QCoreApplication::translate("Chart", "Calm hours left out: %1")
                                 .arg(numberText(calm, 0, chart.locale))
                           : QString();
    const RoseSector &loudest = largestSector(chart, [](const RoseSector &sector) {
        return sector.level.value_or(-std::numeric_limits<double>::infinity());
    });
    chart.description =
        QCoreApplication::translate("Chart", "%1, %2, %3: highest with wind from %4 (%5). %6.")
            .arg(chart.title, chart.quantity, chart.periodText, loudest.name,
                numberText(*loudest.level, chart.decimals, chart.unit, chart.locale), chart.coverageText);
    return chart;
}

int markCount(const RoseChart &chart)
{
    return chart.isEmpty() ? 0 : static_cast<int>(chart.sectors.size());
}

QStringList markLines(const RoseChart &chart, int mark)
{
    if (mark < 0 || mark >= markCount(chart)) {
        return {};
    }
    const RoseSector &sector = chart.sectors[static_cast<std::size_t>(mark)];
    QStringList lines{QCoreApplication::translate("Chart", "Wind from %1").arg(sector.name)};
    if (chart.isLevels) {
        lines << (sector.level ? numberText(*sector.level, chart.decimals, chart.unit, chart.locale)
                               : QCoreApplication::translate("Chart", "too little data"));
    } else {
        lines << numberText(shareOf(sector), 1, QStringLiteral("%"), chart.locale);
        for (qsizetype i = 0; i < chart.classes.size(); ++i) {
            lines << chart.classes[i] % QStringLiteral(": ")
                    % numberText(
                        sector.shares[static_cast<std::size_t>(i)], 1, QStringLiteral("%"), chart.locale);
        }
    }
    return lines << QCoreApplication::translate("Chart", "%n hour(s)", nullptr, sector.count);
}

ChartTable tableOf(const RoseChart &chart)
{
    ChartTable table;
    table.columns.push_back({QCoreApplication::translate("Chart", "Wind from"), {}, 0, true});
    if (chart.isLevels) {
        table.columns.push_back({QCoreApplication::translate("Chart", "Mean"), chart.unit, chart.decimals});
    }
    for (const QString &name : chart.isLevels ? QStringList() : chart.classes) {
        table.columns.push_back({name, QStringLiteral("%"), 1});
    }
    table.columns.push_back({QCoreApplication::translate("Chart", "Hours"), {}, 0});
    for (int mark = 0; mark < markCount(chart); ++mark) {
        const RoseSector &sector = chart.sectors[static_cast<std::size_t>(mark)];
        std::vector<ChartCell> row{sector.name};
        if (chart.isLevels) {
            row.push_back(cellOf(sector.level));
        } else {
            row.insert(row.end(), sector.shares.begin(), sector.shares.end());
        }
        row.emplace_back(static_cast<double>(sector.count));
        table.rows.push_back(std::move(row));
    }
    if (!chart.isLevels && !chart.isEmpty()) {
        std::vector<ChartCell> row(table.columns.size());
        row.front() = chart.calmText;
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace stadtblick

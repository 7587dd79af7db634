#include "models/charts/chart.h"

#include "models/charts/chartwindow.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <type_traits>

namespace stadtblick {

namespace {

struct KindName
{
    ChartKind kind;
    QLatin1StringView key;
    const char *name;
};

constexpr std::array kindNames{
    KindName{ChartKind::TimeSeries, QLatin1StringView("timeSeries"),
        QT_TRANSLATE_NOOP("ChartKind", "Time series")},
    KindName{ChartKind::DailyProfile, QLatin1StringView("dailyProfile"),
        QT_TRANSLATE_NOOP("ChartKind", "Daily profile")},
    KindName{ChartKind::WeeklyProfile, QLatin1StringView("weeklyProfile"),
        QT_TRANSLATE_NOOP("ChartKind", "Weekly profile")},
    KindName{ChartKind::Calendar, QLatin1StringView("calendar"), QT_TRANSLATE_NOOP("ChartKind", "Calendar")},
    KindName{
        ChartKind::HourWeek, QLatin1StringView("hourWeek"), QT_TRANSLATE_NOOP("ChartKind", "Hour × weekday")},
    KindName{
        ChartKind::Histogram, QLatin1StringView("histogram"), QT_TRANSLATE_NOOP("ChartKind", "Histogram")},
    KindName{
        ChartKind::Duration, QLatin1StringView("duration"), QT_TRANSLATE_NOOP("ChartKind", "Duration curve")},
    KindName{ChartKind::BoxByMonth, QLatin1StringView("boxByMonth"),
        QT_TRANSLATE_NOOP("ChartKind", "Box plot by month")},
    KindName{ChartKind::BoxByDayType, QLatin1StringView("boxByDayType"),
        QT_TRANSLATE_NOOP("ChartKind", "Box plot by day type")},
    KindName{ChartKind::BoxByStation, QLatin1StringView("boxByStation"),
        QT_TRANSLATE_NOOP("ChartKind", "Box plot by station")},
    KindName{
        ChartKind::Scatter, QLatin1StringView("scatter"), QT_TRANSLATE_NOOP("ChartKind", "Two quantities")},
    KindName{ChartKind::Ranking, QLatin1StringView("ranking"), QT_TRANSLATE_NOOP("ChartKind", "Ranking")},
    KindName{ChartKind::Exceedance, QLatin1StringView("exceedance"),
        QT_TRANSLATE_NOOP("ChartKind", "Exceedance days")},
    KindName{ChartKind::WindRose, QLatin1StringView("windRose"), QT_TRANSLATE_NOOP("ChartKind", "Wind rose")},
    KindName{
        ChartKind::NoiseRose, QLatin1StringView("noiseRose"), QT_TRANSLATE_NOOP("ChartKind", "Noise rose")},
    KindName{
        ChartKind::Change, QLatin1StringView("change"), QT_TRANSLATE_NOOP("ChartKind", "Before / after")},
};

/** The series of kinds whose key hides them; null for the others. */
template <typename Kind>
auto hiddenFlag(Kind &chart, int series) -> std::conditional_t<std::is_const_v<Kind>, const bool, bool> *
{
    using Flag = std::conditional_t<std::is_const_v<Kind>, const bool, bool>;
    const auto in = [&](auto &list) -> Flag * {
        return series >= 0 && series < static_cast<int>(list.size())
            ? &list[static_cast<std::size_t>(series)].isHidden
            : nullptr;
    };
    if constexpr (requires { chart.series.front().isHidden; }) {
        return in(chart.series);
    } else if constexpr (requires { chart.curves.front().isHidden; }) {
        return in(chart.curves);
    } else {
        return nullptr;
    }
}

bool isLevel(QStringView quantity)
{
    static constexpr std::array levels{QLatin1StringView("laeq"), QLatin1StringView("lceq"),
        QLatin1StringView("lamax"), QLatin1StringView("lamin"), QLatin1StringView("laf"),
        QLatin1StringView("las")};
    return std::ranges::any_of(levels, [&](QLatin1StringView level) { return quantity == level; });
}

} // namespace

ChartRole roleOf(int index, int count)
{
    if (count <= 1) {
        return ChartRole::Ink;
    }
    constexpr int categories = 8;
    return index < categories ? static_cast<ChartRole>(static_cast<int>(ChartRole::Category1) + index)
                              : ChartRole::Other;
}

QString chartKindName(ChartKind kind)
{
    const auto found = std::ranges::find(kindNames, kind, &KindName::kind);
    return QCoreApplication::translate("ChartKind", found->name);
}

QString chartKindKey(ChartKind kind)
{
    return std::ranges::find(kindNames, kind, &KindName::kind)->key.toString();
}

std::optional<ChartKind> chartKindOf(QStringView key)
{
    const auto found = std::ranges::find_if(kindNames, [&](const KindName &one) { return key == one.key; });
    return found == kindNames.end() ? std::nullopt : std::optional(found->kind);
}

std::vector<ChartKind> chartKindsFor(QStringView quantity)
{
    using enum ChartKind;
    if (quantity == u"wind_direction") {
        return {WindRose, TimeSeries};
    }
    if (quantity == u"rain_day_counter") {
        return {TimeSeries};
    }
    std::vector<ChartKind> kinds{TimeSeries, DailyProfile, WeeklyProfile, Calendar, HourWeek, Histogram,
        Duration, BoxByMonth, BoxByDayType, BoxByStation, Scatter, Ranking, Exceedance};
    if (quantity == u"wind_speed") {
        kinds.insert(kinds.begin() + 1, WindRose);
    }
    if (isLevel(quantity)) {
        kinds.push_back(NoiseRose);
    }
    kinds.push_back(Change);
    return kinds;
}

const ChartFrame &frameOf(const Chart &chart)
{
    return std::visit([](const auto &kind) -> const ChartFrame & { return kind; }, chart);
}

ChartFrame &frameOf(Chart &chart)
{
    return std::visit([](auto &kind) -> ChartFrame & { return kind; }, chart);
}

ChartTable tableOf(const Chart &chart)
{
    return std::visit([](const auto &kind) { return tableOf(kind); }, chart);
}

int markCount(const Chart &chart)
{
    return std::visit([](const auto &kind) { return kind.isEmpty() ? 0 : markCount(kind); }, chart);
}

QStringList markLines(const Chart &chart, int mark)
{
    return std::visit([&](const auto &kind) { return markLines(kind, mark); }, chart);
}

void setSeriesHidden(Chart &chart, int series, bool isHidden)
{
    if (bool *flag = std::visit([&](auto &kind) { return hiddenFlag(kind, series); }, chart)) {
        *flag = isHidden;
        for (ChartKeyEntry &entry : frameOf(chart).key) {
            entry.isHidden = entry.series == series ? isHidden : entry.isHidden;
        }
        if (auto *lines = std::get_if<TimeSeriesChart>(&chart)) {
            renewSigns(*lines);
        }
    }
}

bool isSeriesHidden(const Chart &chart, int series)
{
    const bool *flag = std::visit([&](const auto &kind) { return hiddenFlag(kind, series); }, chart);
    return flag && *flag;
}

} // namespace stadtblick

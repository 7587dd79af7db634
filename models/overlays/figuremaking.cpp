#include "models/overlays/figuremaking.h"

#include "models/analysis/numberformat.h"
#include "models/analysis/traffic.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace stadtblick {

std::vector<DayWindows> FigurePeriod::wholeDays() const
{
    return isFiltered ? std::vector<DayWindows>{} : stadtblick::wholeDays(days, period);
}

bool FigurePeriod::touchesMonths(int first, int last) const
{
    return std::ranges::any_of(days, [=](const DayWindows &day) {
        const int month = day.date.month();
        return first <= last ? month >= first && month <= last : month >= first || month <= last;
    });
}

const MeasuredSeries *StationInput::of(QStringView quantity) const
{
    const auto found = std::ranges::find(series, quantity, &MeasuredSeries::quantity);
    return found == series.end() ? nullptr : &*found;
}

QString whenText(qint64 fromMs, std::optional<qint64> toMs, const FigurePeriod &when)
{
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(fromMs, when.timeZone);
    const bool isGerman = when.locale.language() == QLocale::German;
    QString day = when.locale.dayName(from.date().dayOfWeek(), QLocale::ShortFormat).remove(u'.');
    day += u' '
        % when.locale.toString(from.date(), isGerman ? QStringLiteral("d. MMMM") : QStringLiteral("d MMMM"));
    if (isSpecialDay(from.date())) {
        day = QCoreApplication::translate("Figures", "%1, special day").arg(day);
    }
    if (toMs) {
        const QDateTime to = QDateTime::fromMSecsSinceEpoch(*toMs, when.timeZone);
        if (from.time().minute() != 0 || to.time().minute() != 0) {
            const QString clocks = from.time().toString(QStringLiteral("H:mm")) % QChar(0x2013)
                % to.time().toString(QStringLiteral("H:mm"));
            return day % QStringLiteral(", ") % clocks % (isGerman ? QStringLiteral(" Uhr") : QString());
        }
        const int end = to.time().hour() == 0 ? 24 : to.time().hour();
        return day % QStringLiteral(", ") % hoursText(from.time().hour(), end, when.locale);
    }
    const QString clock = from.time().toString(QStringLiteral("H:mm"));
    return day % QStringLiteral(", ") % clock % (isGerman ? QStringLiteral(" Uhr") : QString());
}

Figure makeFigure(const FigureInput &input, const QString &key, const QString &title)
{
    Figure result = input.common;
    result.key = key;
    result.title = title;
    result.quantity = input.quantity.key.toString();
    result.quantityName = input.quantity.name();
    result.period = input.when.period;
    result.unit = input.quantity.unitName();
    result.decimals = input.quantity.decimals;
    return result;
}

Figure makeFigure(const StationInput &input, const QString &key, const QString &title)
{
    Figure result = input.common;
    result.key = key;
    result.title = title;
    result.period = input.when.period;
    return result;
}

Result<Mean> meanOver(const MeasuredSeries &series, const FigurePeriod &when)
{
    if (series.isSum || areWholeHours(when.windows)) {
        return meanOf(*series.hours, fullHours(when.windows));
    }
    return series.readings().map([&](const std::shared_ptr<const Readings> &readings) {
        return meanOf(*readings, series.hours->averaging, when.windows);
    });
}

Result<Coverage> coverageOver(const MeasuredSeries &series, const FigurePeriod &when)
{
    if (series.isSum || areWholeHours(when.windows)) {
        return coverageOf(*series.hours, fullHours(when.windows));
    }
    return series.readings().map(
        [&](const std::shared_ptr<const Readings> &readings) { return coverageOf(*readings, when.windows); });
}

Figure meanFigure(const FigureInput &input, const QString &key, const QString &title, const Mean &mean,
    int neededPercent, const QString &method)
{
    Figure result = makeFigure(input, key, title);
    result.coverage = mean.coverage;
    result.neededPercent = neededPercent;
    result.method = method;
    if (mean.coverage.reaches(neededPercent)) {
        result.value = mean.value;
    }
    return result;
}

Result<Figure> extremeFigure(const FigureInput &input, bool isLargest)
{
    Figure result = makeFigure(input, isLargest ? QStringLiteral("maximum") : QStringLiteral("minimum"),
        isLargest ? QCoreApplication::translate("Figures", "%1, highest").arg(input.quantity.name())
                  : QCoreApplication::translate("Figures", "%1, lowest").arg(input.quantity.name()));
    result.method = QCoreApplication::translate("Figures", "Largest or least valid sample that was measured");
    std::vector<TimeRange> windows = input.when.windows;
    const auto coverage = coverageOver(input.series, input.when);
    if (!coverage) {
        return tl::unexpected(coverage.error());
    }
    result.coverage = *coverage;
    if (areWholeHours(windows)) {
        const auto hour = hourOfExtreme(*input.series.hours, windows, isLargest);
        if (!hour) {
            return result;
        }
        windows = {*hour};
    }
    const auto readings =
        windows.size() == 1 ? input.series.readingsIn(windows.front()) : input.series.readings();
    if (!readings) {
        return tl::unexpected(readings.error());
    }
    if (const auto found = extremes(**readings, windows)) {
        result.value = isLargest ? found->largest : found->least;
        result.detail = whenText(isLargest ? found->largestAtMs : found->leastAtMs, std::nullopt, input.when);
    }
    return result;
}

Figure countFigure(const FigureInput &input, const QString &key, const QString &title, int yes, int undecided,
    int all, const QString &method)
{
    const QLocale &locale = input.when.locale;
    Figure result = makeFigure(input, key, title);
    result.unit.clear();
    result.decimals = 0;
    result.coverage = {all - undecided, all};
    result.suffix = QCoreApplication::translate("Figures", "of %1").arg(locale.toString(all));
    if (undecided > 0) {
        result.suffix +=
            QCoreApplication::translate("Figures", " (+%1 undecided)").arg(locale.toString(undecided));
    }
    if (undecided < all) {
        result.value = yes;
    }
    result.method = method;
    return result;
}

std::vector<double> validHours(const Hours &hours, std::span<const TimeRange> windows)
{
    std::vector<double> values;
    if (!areWholeHours(windows)) {
        return values;
    }
    for (const TimeRange &window : windows) {
        const HourSpan span = hoursIn(hours, window);
        for (std::size_t i = span.first; i < span.last; ++i) {
            if (const auto value = hourValue(hours, i)) {
                values.push_back(*value);
            }
        }
    }
    return values;
}

std::vector<std::optional<double>> hourList(const Hours &hours, std::span<const TimeRange> windows)
{
    std::vector<std::optional<double>> values;
    for (const TimeRange &window : fullHours(windows)) {
        const auto part = hourValues(hours, window);
        values.insert(values.end(), part.begin(), part.end());
    }
    return values;
}

} // namespace stadtblick

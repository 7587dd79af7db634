#include "models/charts/chartbuilders.h"

#include "models/analysis/noisetexts.h"
#include "models/analysis/numberformat.h"
#include "models/charts/axes.h"
#include "models/charts/chartdays.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

namespace stadtblick {

namespace {

/** A text that several values share, else all of them, each once. */
QString joined(std::span<const ChartHours> series, QString ChartHours::*text)
{
    QStringList texts;
    for (const ChartHours &hours : series) {
        if (!(hours.*text).isEmpty() && !texts.contains(hours.*text)) {
            texts << hours.*text;
        }
    }
    return texts.join(QStringLiteral("; "));
}

} // namespace

QString emptyTextOf(const ChartHours &hours)
{
    const Coverage coverage = hours.coverage();
    if (coverage.valid > 0) {
        return {};
    }
    return coverage.total == 0 && hours.period.lengthMs() >= msPerHour
        ? QCoreApplication::translate(
              "Chart", "The filters leave no hour of this period. Choose other hours, days or months.")
        : QCoreApplication::translate(
              "Chart", "No data in this period. Choose another period or another station.");
}

bool begin(ChartFrame &frame, const ChartHours &hours, const QString &title, const QString &quantity,
    ChartStatistic statistic)
{
    frame.title = title;
    frame.quantity = quantity;
    frame.emptyText = emptyTextOf(hours);
    frame.description =
        QCoreApplication::translate("Chart", "%1, %2, %3: no data.").arg(title, quantity, frame.periodText);
    if (frame.emptyText.isEmpty() && !tellsStatistic(hours, statistic)) {
        frame.emptyText = coarseLevelsText();
        frame.description = QCoreApplication::translate("Chart", "%1, %2, %3: %4.")
                                .arg(title, quantity, frame.periodText, frame.emptyText);
    }
    return frame.emptyText.isEmpty();
}

ColourScale coloursFor(const Quantity *quantity)
{
    if (!quantity) {
        return ColourScale::Neutral;
    }
    if (quantity->averaging == Averaging::Energetic) {
        return ColourScale::Noise;
    }
    if (quantity->averaging == Averaging::Sum) {
        return ColourScale::Volume;
    }
    const bool isWarmth = quantity->key.endsWith(QLatin1StringView("temperature"));
    return isWarmth ? ColourScale::Heat : ColourScale::Neutral;
}

ValueScale scaleFor(const ChartHours &hours, double least, double largest)
{
    ValueScale scale;
    scale.colours = coloursFor(hours.quantity);
    const bool isCount = hours.averaging() == Averaging::Sum;
    least = isCount ? 0 : least;
    if (scale.colours == ColourScale::Noise) {
        scale.from = std::floor(least / 5) * 5;
        scale.to = std::max(scale.from + 5, std::floor(largest / 5 + 1) * 5);
        scale.classes = static_cast<int>(std::lround((scale.to - scale.from) / 5));
    } else {
        // Classes with round bounds, five to eight of them, the last one open.
        const double span = std::max(largest - least, 1e-6);
        const double magnitude = std::pow(10.0, std::floor(std::log10(span / 5)));
        double step = magnitude;
        for (const double candidate : {1.0, 2.0, 2.5, 5.0, 10.0}) {
            step = candidate * magnitude;
            if (span / step <= 7) {
                break;
            }
        }
        if (hours.decimals == 0) {
            step = std::max(1.0, std::ceil(step));
        }
        scale.from = std::floor(least / step + 1e-9) * step;
        scale.classes = std::max(1, static_cast<int>(std::floor((largest - scale.from) / step + 1e-9)) + 1);
        scale.to = scale.from + scale.classes * step;
    }
    const double last = scale.to - (scale.to - scale.from) / std::max(1, scale.classes);
    const int decimals = std::abs(last - std::round(last)) < 1e-6 ? 0 : std::max(1, hours.decimals);
    if (scale.classes == 1) {
        scale.text = numberText(least, hours.decimals, hours.unit, hours.locale);
        return scale;
    }
    scale.text = QCoreApplication::translate("Chart", "%1 to ≥ %2")
                     .arg(numberText(scale.from, decimals, hours.locale),
                         numberText(last, decimals, hours.unit, hours.locale));
    return scale;
}

ChartFrame frameOf(std::span<const ChartHours> series)
{
    ChartFrame frame = frameOf(series.front());
    for (const ChartHours &hours : series) {
        const Coverage own = hours.coverage();
        if (own.percent() < frame.coverage.percent()) {
            frame.coverage = own;
        }
        frame.isDemo = frame.isDemo || hours.isDemo;
        if (hours.stationName != frame.place) {
            frame.place.clear();
        }
    }
    const QString percent = percentText(frame.coverage, frame.locale);
    frame.coverageText = series.size() > 1 && !frame.coverage.reaches(100)
        ? QCoreApplication::translate("Chart", "Coverage at least %1").arg(percent)
        : QCoreApplication::translate("Chart", "Coverage %1").arg(percent);
    frame.source = joined(series, &ChartHours::attribution);
    frame.demoText = frame.isDemo ? QCoreApplication::translate("Scene", "Demo · synthetic data") : QString();
    return frame;
}

QString seriesLabel(const ChartHours &hours, std::span<const ChartHours> all)
{
    const bool isOneStation = std::ranges::all_of(all, [&](const ChartHours &other) {
        return other.stationId == hours.stationId && other.source == hours.source;
    });
    const bool isOneQuantity =
        std::ranges::all_of(all, [&](const ChartHours &other) { return other.quantity == hours.quantity; });
    QStringList parts;
    if (!isOneStation) {
        parts << hours.stationName;
    }
    if (!isOneQuantity || (isOneStation && hours.distinction.isEmpty())) {
        parts << hours.name;
    }
    if (!hours.distinction.isEmpty()) {
        parts << hours.distinction;
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace stadtblick

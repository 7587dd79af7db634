#include "models/analysis/numberformat.h"
#include "models/analysis/rain.h"
#include "models/overlays/figuremaking.h"
#include "models/overlays/rainsums.h"
#include "models/overlays/stationfigures.h"

#include <QtCore/QCoreApplication>

namespace stadtblick {

namespace {

Figure sumFigure(const FigureInput &input, const RainSum &sum)
{
    Figure figure =
        makeFigure(input, QStringLiteral("rainSum"), QCoreApplication::translate("Figures", "Rain, sum"));
    figure.unit = QStringLiteral("mm");
    figure.decimals = 1;
    figure.coverage = sum.coverage;
    figure.value = sum.mm;
    figure.isAtLeast = sum.isAtLeast;
    figure.missingReason = missingSumText(sum);
    figure.detail = sum.mm && sum.isAtLeast ? QCoreApplication::translate("Figures", "at least") : QString();
    figure.method = QCoreApplication::translate("Figures",
        "Sum of what fell; 'at least' below 95 % coverage, after a reset of the counter in a gap, or where "
        "rain "
        "can't be placed");
    return figure;
}

} // namespace

Figures rainFigures(const FigureInput &input)
{
    const auto readings = input.series.readings();
    if (!readings) {
        return tl::unexpected(readings.error());
    }
    const bool isCounter = input.quantity.averaging == Averaging::Counter;
    const std::vector<RainAmount> rain = isCounter ? rainOfCounter(**readings) : rainOfAmounts(**readings);
    const RainSum sum = rainSum(rain, input.when.windows);
    std::vector<Figure> figures{sumFigure(input, sum)};
    const MostRain hour = mostRainIn(rain, input.when.windows, 1);
    const MostRain sixHours = mostRainIn(rain, input.when.windows, 6);
    for (const auto &[hours, most] : {std::pair(1, hour), std::pair(6, sixHours)}) {
        Figure figure = figures.front();
        figure.key = QStringLiteral("rainMaximum%1h").arg(hours);
        figure.title = QCoreApplication::translate("Figures", "Most rain in %1 h").arg(hours);
        figure.value = most.whole();
        figure.missingReason = missingMostText(most, sum, hours);
        figure.coverage = most.coverage;
        figure.isAtLeast = figure.value && most.isAtLeast;
        figure.detail = !figure.isAtLeast ? QString()
            : most.coverage.reaches(rainNeededPercent)
            ? QCoreApplication::translate("Figures", "at least")
            : QCoreApplication::translate("Figures", "at least: coverage below 95 %");
        figure.method = QCoreApplication::translate("Figures",
            "Largest rolling sum (t − %1 h, t] at the readings' times; none over a gap of more than an hour")
                            .arg(hours);
        figures.push_back(std::move(figure));
    }
    Figure level = figures.front();
    const int reached = rainLevel(hour.mm.value_or(0), sixHours.mm.value_or(0));
    level.key = QStringLiteral("rainLevel");
    level.title = QCoreApplication::translate("Figures", "Class of the rain");
    level.unit.clear();
    level.decimals = 0;
    level.coverage = sixHours.coverage;
    level.value = sixHours.mm ? std::optional(double(reached)) : std::nullopt;
    level.missingReason = level.value ? QString() : missingMostText(sixHours, sum, 6);
    level.isAtLeast = level.value && (hour.isAtLeast || sixHours.isAtLeast);
    const QString text = QCoreApplication::translate("Figures", "measured amount in the class of: %1")
                             .arg(rainLevelText(reached));
    level.detail = !level.value ? QString()
        : level.isAtLeast       ? QCoreApplication::translate("Figures", "at least; %1").arg(text)
                                : text;
    level.method = QCoreApplication::translate("Figures",
        "Most rain in 1 h and in 6 h by DWD's criteria (15/25/40 mm and 20/35/60 mm); a class of amounts, "
        "never a "
        "warning");
    if (level.value && sixHours.isShort) {
        level.method += QStringLiteral("; ") % rainLevelShortText();
    }
    figures.push_back(std::move(level));
    return figures;
}

} // namespace stadtblick

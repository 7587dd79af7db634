#include "models/analysis/airindex.h"
#include "models/overlays/figuremaking.h"
#include "models/overlays/stationfigures.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <iterator>

namespace stadtblick {

namespace {

/** Hourly means of a pollutant over the windows. */
struct Pollutant
{
    QString key;
    std::vector<std::optional<double>> hours;
};

/** An hour that may be the worst so far. */
struct AirHour
{
    qint64 fromMs = 0;
    AirMeans means;
};

/**
 * The hours in which some pollutant is higher than ever before in the windows: no other can have a worse
 * index, and they are few. @p coverage counts the hours with any pollutant.
 */
std::vector<AirHour> recordHours(
    const std::vector<Pollutant> &measured, std::span<const TimeRange> windows, Coverage &coverage)
{
    std::vector<AirHour> records;
    std::vector<double> highest(measured.size(), -1e9);
    std::size_t h = 0;
    for (const TimeRange &window : windows) {
        for (qint64 from = window.fromMs; from < window.toMs; from += msPerHour, ++h) {
            bool isMeasured = false;
            bool isRecord = false;
            for (std::size_t p = 0; p < measured.size(); ++p) {
                const auto &value = measured[p].hours[h];
                isMeasured = isMeasured || value.has_value();
                isRecord = isRecord || (value && *value > highest[p]);
                highest[p] = value ? std::max(highest[p], *value) : highest[p];
            }
            ++coverage.total;
            coverage.valid += isMeasured ? 1 : 0;
            if (isRecord) {
                AirHour hour{from, {}};
                for (const Pollutant &one : measured) {
                    if (one.hours[h]) {
                        hour.means.insert(one.key, *one.hours[h]);
                    }
                }
                records.push_back(std::move(hour));
            }
        }
    }
    return records;
}

/** An index by its worst hour, with what decided it and what is missing. */
struct WorstHour
{
    AirIndex index;
    qint64 fromMs = 0;
    Coverage coverage; ///< hours with any pollutant
};

WorstHour worstOf(
    const std::vector<AirHour> &hours, const Coverage &coverage, AirIndex (*indexOf)(const AirMeans &))
{
    WorstHour worst{{}, 0, coverage};
    for (const AirHour &hour : hours) {
        AirIndex index = indexOf(hour.means);
        if (index.level && (!worst.index.level || *index.level > *worst.index.level)) {
            worst.index = std::move(index);
            worst.fromMs = hour.fromMs;
        }
    }
    return worst;
}

Figure indexFigure(const StationInput &input, const char *key, const QString &title, const WorstHour &worst,
    const QString &words, const QString &method)
{
    const auto names = [](const QStringList &keys) {
        QStringList list;
        for (const QString &one : keys) {
            list.append(quantityByKey(one)->name());
        }
        return list.join(QStringLiteral(", "));
    };
    Figure figure = makeFigure(input, QString::fromLatin1(key), title);
    figure.decimals = 0;
    figure.coverage = worst.coverage;
    figure.method = method;
    if (worst.index.level) {
        figure.value = *worst.index.level;
        figure.suffix = words;
        figure.detail = whenText(worst.fromMs, worst.fromMs + msPerHour, input.when)
            + QCoreApplication::translate("Figures", "; decided by %1").arg(names(worst.index.decidedBy));
    }
    if (!worst.index.missing.isEmpty()) {
        figure.method += QCoreApplication::translate("Figures", "; missing in that hour: %1")
                             .arg(names(worst.index.missing));
    }
    return figure;
}

} // namespace

std::vector<Figure> airIndexFigures(const StationInput &input)
{
    static constexpr std::array pollutants{u"no2", u"o3", u"pm10", u"pm25", u"so2"};
    const std::vector<TimeRange> windows = fullHours(input.when.windows);
    std::vector<Pollutant> measured;
    for (const QStringView key : pollutants) {
        if (const MeasuredSeries *series = input.of(key); series && tellsHours(*series->hours)) {
            measured.push_back({key.toString(), hourList(*series->hours, windows)});
        }
    }
    if (measured.empty()) {
        return {};
    }
    Coverage coverage;
    const std::vector<AirHour> hours = recordHours(measured, windows, coverage);
    const WorstHour uba = worstOf(hours, coverage, ubaIndex);
    const WorstHour european = worstOf(hours, coverage, europeanAirIndex);
    std::vector<Figure> figures{
        indexFigure(input, "ubaIndex",
            QCoreApplication::translate("Figures", "Air quality index, worst hour"), uba,
            ubaLevelText(uba.index.level.value_or(0)),
            QCoreApplication::translate("Figures",
                "Luftqualitätsindex of the Umweltbundesamt, 1 very good to 5 very poor, by hourly means; the "
                "worst pollutant decides")),
        indexFigure(input, "europeanIndex",
            QCoreApplication::translate("Figures", "European air quality index, worst hour"), european,
            europeanLevelText(european.index.level.value_or(0)),
            QCoreApplication::translate("Figures",
                "European Air Quality Index (EEA, bands of 2024), 1 good to 6 extremely poor, by hourly "
                "means; the worst "
                "pollutant decides"))};
    for (Figure &figure : figures) {
        std::ranges::transform(measured, std::back_inserter(figure.inputs), &Pollutant::key);
    }
    return figures;
}

} // namespace stadtblick

#include "models/overlays/figureexplanation.h"

#include "models/analysis/numberformat.h"
#include "models/overlays/areafigures.h"
#include "models/overlays/comparisonfigures.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace stadtblick {

namespace {

constexpr int mostGaps = 20; ///< listed one by one; a year of nights off would fill pages

QString tr(const char *text)
{
    return QCoreApplication::translate("Explanation", text);
}

QString quoted(QString text)
{
    return u'\'' % text.replace(u'\'', QStringLiteral("'\\''")) % u'\'';
}

QString line(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : QString(name % QStringLiteral(": ") % value % u'\n');
}

/** 'Coverage 96 % (75 % needed)' with what it counts. */
QString coverageLine(const Figure &figure, const QLocale &locale)
{
    QString text = percentText(figure.coverage, locale);
    // Hours or days are never so many (a century has 876,600 hours), and no window is this short.
    constexpr qint64 leastMs = 900'000;
    if (figure.coverage.total >= leastMs) {
        const auto hours = [&](qint64 ms) {
            return numberText(static_cast<double>(ms) / msPerHour, 1, locale);
        };
        text +=
            tr(", %1 of %2 hours measured").arg(hours(figure.coverage.valid), hours(figure.coverage.total));
    } else {
        text += tr(", %1 of %2 parts valid")
                    .arg(locale.toString(figure.coverage.valid), locale.toString(figure.coverage.total));
    }
    if (figure.neededPercent > 0) {
        text += tr("; needed: %1").arg(percentText(figure.neededPercent, locale));
    }
    return line(tr("Coverage"), text);
}

QString limitLines(const Figure &figure, const QLocale &locale)
{
    QString text;
    for (const Exceedance &compared : figure.compared) {
        const QString limit = numberText(compared.limit, figure.decimals, figure.unit, locale);
        const QString result = compared.by > 0 ? tr("passed") : tr("not passed");
        text += line(tr("Threshold"),
            limit % QStringLiteral(" · ") % compared.label % QStringLiteral(": ") % result
                % QStringLiteral(" (") % compared.source % u')');
    }
    return text;
}

QString gapLines(const QuantityGaps &gaps, const QTimeZone &zone, const QLocale &locale)
{
    if (gaps.ranges.empty()) {
        return line(tr("Missing hours, %1").arg(gaps.name), tr("none"));
    }
    qint64 all = 0;
    for (const TimeRange &gap : gaps.ranges) {
        all += gap.lengthMs() / msPerHour;
    }
    QString text = line(tr("Missing hours, %1").arg(gaps.name), locale.toString(all));
    const auto shown = std::min<std::size_t>(gaps.ranges.size(), mostGaps);
    for (std::size_t i = 0; i < shown; ++i) {
        const TimeRange &gap = gaps.ranges[i];
        text += QStringLiteral("  ") % timeText(gap.fromMs, zone, locale) % QStringLiteral(" – ")
            % timeText(gap.toMs, zone, locale)
            % tr(" (%1 h)").arg(locale.toString(gap.lengthMs() / msPerHour)) % u'\n';
    }
    if (shown < gaps.ranges.size()) {
        text += QStringLiteral("  ")
            % tr("and %1 further gaps").arg(locale.toString(static_cast<qint64>(gaps.ranges.size() - shown)))
            % u'\n';
    }
    return text;
}

QString headLines(const Figure &figure, const QLocale &locale)
{
    QString title = figure.title;
    if (!figure.detail.isEmpty()) {
        title += QStringLiteral(", ") % figure.detail;
    }
    return title % QStringLiteral(": ") % figure.valueText(locale) % u'\n'
        % line(tr("Formula"), figure.method);
}

/**
 * What is missing of all that the figure is made from. Where a part of it isn't known, that is said: hours
 * of one quantity alone would look like all of them.
 */
QString missingLines(
    const Figure &figure, const std::vector<QuantityGaps> &gaps, const QTimeZone &zone, const QLocale &locale)
{
    const QStringList quantities = figure.inputs.isEmpty() ? QStringList{figure.quantity} : figure.inputs;
    QString text;
    for (const QString &quantity : quantities) {
        const auto found = std::ranges::find(gaps, quantity, &QuantityGaps::quantity);
        if (found == gaps.end() || figure.hasFurtherStations) {
            return line(
                tr("Missing hours"), tr("not known for everything that this figure is computed from"));
        }
        text += gapLines(*found, zone, locale);
    }
    return text;
}

QString stationLines(const StationFigures &station)
{
    return line(tr("Station"),
               station.station.name % QStringLiteral(" (") % station.station.source % u'/'
                   % station.station.id % u')')
        % line(tr("Source"), station.sources.join(QStringLiteral(", "))) % line(tr("Note"), station.note);
}

QString commandLines(const QString &command)
{
    return u'\n' % tr("The same figures again, from the same cache:") % u'\n' % command % u'\n';
}

/** 'Stations: 2 (Market, Ring)'; nothing where the subject is the one station. */
QString countLine(const Figure &figure, const QStringList &stations, const QLocale &locale)
{
    const bool isNamed = !stations.isEmpty();
    if (!isNamed && figure.stationCount <= 1) {
        return {};
    }
    QString text = locale.toString(isNamed ? static_cast<int>(stations.size()) : figure.stationCount);
    if (isNamed) {
        text += QStringLiteral(" (") % stations.join(QStringLiteral(", ")) % u')';
    }
    return line(tr("Stations"), text);
}

/** '−4.1 dB to −1.2 dB'. */
QString intervalLine(const Figure &figure, const QLocale &locale)
{
    if (!figure.interval) {
        return {};
    }
    const auto text = [&](double value) { return numberText(value, figure.decimals, figure.unit, locale); };
    return line(
        tr("95 % range"), tr("%1 to %2").arg(text(figure.interval->first), text(figure.interval->second)));
}

/** Everything that a figure says of itself. */
QString figureLines(
    const Figure &figure, const ExplainedSubject &subject, const FigureOrigin &origin, const QLocale &locale)
{
    const QString period = figure.periodText.isEmpty() && !figure.period.isEmpty()
        ? periodText(figure.period, origin.timeZone, locale)
        : figure.periodText;
    QString text = headLines(figure, locale) % intervalLine(figure, locale) % line(tr("Period"), period);
    if (!figure.reference.isEmpty()) {
        text += line(tr("Compared with"), periodText(figure.reference, origin.timeZone, locale));
    }
    text += countLine(figure, subject.stations, locale);
    if (figure.coverage.total > 0) {
        text += coverageLine(figure, locale);
    }
    text += limitLines(figure, locale);
    if (subject.knowsGaps) {
        text += missingLines(figure, subject.gaps, origin.timeZone, locale);
    }
    return text % line(tr("Source"), figure.source) % u'\n';
}

QString namedStation(const QString &name, const Selection &station)
{
    return name % QStringLiteral(" (") % station.source % u'/' % station.id % u')';
}

/** The comparison's view as it is shown now: its sides may have been named since it was read. */
FigureOrigin shownOrigin(const CityComparison &city)
{
    FigureOrigin origin = city.origin;
    origin.view = withCompare(origin.view, city.state);
    return origin;
}

} // namespace

QString explanationOf(const Figure &figure, const StationFigures &station, const QLocale &locale)
{
    return headLines(figure, locale) % line(tr("Period"), figure.periodText) % coverageLine(figure, locale)
        % limitLines(figure, locale) % missingLines(figure, station.gaps, station.timeZone, locale)
        % stationLines(station) % commandLines(commandFor(station));
}

QString explanationOf(const StationFigures &station, const QLocale &locale)
{
    QString text = line(tr("Period"), station.periodText) % u'\n';
    for (const Figure &figure : station.figures) {
        text += headLines(figure, locale) % coverageLine(figure, locale) % limitLines(figure, locale) % u'\n';
    }
    for (const QuantityGaps &gaps : station.gaps) {
        text += gapLines(gaps, station.timeZone, locale);
    }
    return text % stationLines(station) % commandLines(commandFor(station));
}

QString explanationOf(const std::vector<Figure> &figures, const ExplainedSubject &subject,
    const FigureOrigin &origin, const QLocale &locale)
{
    QString text;
    for (const Figure &figure : figures) {
        text += figureLines(figure, subject, origin, locale);
    }
    return text % line(subject.kind, subject.name) % line(tr("Note"), subject.note)
        % commandLines(commandFor(origin));
}

QString explanationOf(const AreaStation &station, const AreaFigures &area, const QLocale &locale)
{
    return explanationOf({station.figure},
        {tr("Station"), namedStation(station.name, station.selection), {}, station.gaps, true, {}},
        area.origin, locale);
}

QString explanationOf(const std::vector<Figure> &figures, const QStringList &stations,
    const AreaFigures &area, const QLocale &locale)
{
    const QString &kind = area.shape.kindName;
    // Counts have the note as their method already.
    const bool isSaid =
        std::ranges::any_of(figures, [&](const Figure &figure) { return figure.method == area.note; });
    return explanationOf(figures,
        {kind.isEmpty() ? tr("Area") : kind, area.shape.name, stations, {}, false,
            isSaid ? QString() : area.note},
        area.origin, locale);
}

QString explanationOf(const StationComparison &station, const CityComparison &city)
{
    return explanationOf(comparisonFigures(city, station),
        {tr("Station"), namedStation(station.name, station.station), {}, {}, false,
            station.weatherText.isEmpty() ? QString() : tr("Weather: %1").arg(station.weatherText)},
        shownOrigin(city), city.locale);
}

QString commandFor(const FigureOrigin &origin)
{
    const QByteArray view = QJsonDocument(toJson(origin.view)).toJson(QJsonDocument::Compact);
    return QStringLiteral("stadtblick export figures --cache ") % quoted(origin.cachePath)
        % QStringLiteral(" --out figures.csv --view ") % quoted(QString::fromUtf8(view));
}

QString commandFor(const StationFigures &station)
{
    return commandFor(originOf(station));
}

QString commandFor(const CityComparison &city)
{
    return commandFor(shownOrigin(city));
}

FigureOrigin originOf(const StationFigures &station)
{
    return {station.cachePath, station.timeZone, station.view};
}

} // namespace stadtblick

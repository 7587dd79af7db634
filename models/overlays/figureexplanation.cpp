#include "models/overlays/figureexplanation.h"

#include "models/analysis/numberformat.h"

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

QString stationLines(const StationFigures &station)
{
    return line(tr("Station"),
               station.station.name % QStringLiteral(" (") % station.station.source % u'/'
                   % station.station.id % u')')
        % line(tr("Source"), station.sources.join(QStringLiteral(", "))) % line(tr("Note"), station.note);
}

QString commandLines(const StationFigures &station)
{
    return u'\n' % tr("The same figures again, from the same cache:") % u'\n' % commandFor(station) % u'\n';
}

} // namespace

QString explanationOf(const Figure &figure, const StationFigures &station, const QLocale &locale)
{
    QString text = headLines(figure, locale) % line(tr("Period"), figure.periodText)
        % coverageLine(figure, locale) % limitLines(figure, locale);
    const auto gaps = std::ranges::find(station.gaps, figure.quantity, &QuantityGaps::quantity);
    if (gaps != station.gaps.end()) {
        text += gapLines(*gaps, station.timeZone, locale);
    }
    return text % stationLines(station) % commandLines(station);
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
    return text % stationLines(station) % commandLines(station);
}

QString commandFor(const StationFigures &station)
{
    const QByteArray view = QJsonDocument(toJson(station.view)).toJson(QJsonDocument::Compact);
    return QStringLiteral("stadtblick export figures --cache ") % quoted(station.cachePath)
        % QStringLiteral(" --out figures.csv --view ") % quoted(QString::fromUtf8(view));
}

} // namespace stadtblick

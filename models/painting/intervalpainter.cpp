#include "models/painting/intervalpainter.h"

#include "models/analysis/comparisontext.h"
#include "models/painting/tokens.h"

#include <QtCore/QCoreApplication>

#include <array>
#include <cmath>

namespace stadtblick {

namespace {

constexpr double plotPx = 34; ///< of the grid lines
constexpr double linePx = 16; ///< of a line of labels
constexpr double marginPx = 22; ///< left and right: half a label
constexpr double capPx = 14;
constexpr double dotPx = 6.5;

/** The axis reaches from −limit to +limit in six steps: 3, 6, 9, 15, 30 … × 10^n. */
double limitFor(const DifferenceInterval &result)
{
    const double largest = std::max({std::abs(result.low), std::abs(result.high), 0.1});
    const double power = std::pow(10.0, std::floor(std::log10(largest)));
    for (const double step : {1.2, 1.5, 3.0, 6.0, 9.0}) {
        if (largest <= step * power * 0.97) {
            return step * power;
        }
    }
    return 12 * power;
}

/** Where things lie. */
struct Axis
{
    QRectF plot;
    double limit = 1;
    double scale = 1;

    double x(double value) const { return plot.center().x() + value / limit * plot.width() / 2; }
};

void paintGrid(QPainter &painter, const Axis &axis, const Tokens &colours)
{
    for (int tick = -3; tick <= 3; ++tick) {
        const double x = axis.x(tick * axis.limit / 3);
        painter.setPen(QPen(tick == 0 ? colours.ink : colours.grid, (tick == 0 ? 1.5 : 1) * axis.scale));
        painter.drawLine(QPointF(x, axis.plot.top()), QPointF(x, axis.plot.bottom()));
    }
}

void paintLabels(QPainter &painter, const Axis &axis, const ComparisonIndicator &indicator,
    const QLocale &locale, const Tokens &colours)
{
    painter.setFont(textFont(TextRole::Caption, axis.scale));
    painter.setPen(colours.text2);
    const double line = linePx * axis.scale;
    const int decimals = axis.limit < 3 ? 1 : 0;
    const auto centred = [&](double x, double top, const QString &text) {
        painter.drawText(QRectF(x - 200 * axis.scale, top, 400 * axis.scale, line), Qt::AlignCenter, text);
    };
    for (int tick = -3; tick <= 3; ++tick) {
        const double value = tick * axis.limit / 3;
        centred(axis.x(value), axis.plot.bottom() + 2 * axis.scale, signedText(value, decimals, locale));
    }
    const double second = axis.plot.bottom() + 2 * axis.scale + line;
    centred(axis.plot.center().x(), second,
        QCoreApplication::translate("Comparison", "Change in %1").arg(indicator.changeUnit()));
    const QRectF ends(axis.plot.left() - marginPx * axis.scale, second,
        axis.plot.width() + 2 * marginPx * axis.scale, line);
    painter.drawText(ends, Qt::AlignLeft | Qt::AlignVCenter, changeWord(indicator, false));
    painter.drawText(ends, Qt::AlignRight | Qt::AlignVCenter, changeWord(indicator, true));
}

void paintBar(
    QPainter &painter, const Axis &axis, const DifferenceInterval &result, const Tokens &colours, Theme theme)
{
    const bool isLess = result.difference < 0;
    const QColor strong = paletteColour(Palette::Difference, theme, isLess ? 0.2 : 0.8);
    const QColor soft = paletteColour(Palette::Difference, theme, isLess ? 0.38 : 0.62);
    const double y = axis.plot.top() + axis.plot.height() * 0.4;
    const double half = capPx * axis.scale / 2;
    painter.fillRect(
        QRectF(QPointF(axis.x(result.low), y - half / 2), QPointF(axis.x(result.high), y + half / 2)), soft);
    painter.setPen(QPen(theme == Theme::Dark ? colours.ink : strong, 2 * axis.scale));
    for (const double end : {result.low, result.high}) {
        painter.drawLine(QPointF(axis.x(end), y - half), QPointF(axis.x(end), y + half));
    }
    painter.setPen(QPen(colours.ink, 1.2 * axis.scale));
    painter.setBrush(strong);
    const double radius = dotPx * axis.scale;
    painter.drawEllipse(QPointF(axis.x(result.difference), y), radius, radius);
}

} // namespace

double intervalHeight(double scale)
{
    return (plotPx + 2 + 2 * linePx) * scale;
}

void paintInterval(QPainter &painter, const Comparison &comparison, const ComparisonIndicator &indicator,
    const QLocale &locale, const QRectF &box, Theme theme, double scale)
{
    if (!comparison.result) {
        return;
    }
    const Tokens &colours = tokens(theme);
    const double margin = marginPx * scale;
    const Axis axis{QRectF(box.left() + margin, box.top(), box.width() - 2 * margin, plotPx * scale),
        limitFor(*comparison.result), scale};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrid(painter, axis, colours);
    paintLabels(painter, axis, indicator, locale, colours);
    paintBar(painter, axis, *comparison.result, colours, theme);
    painter.restore();
}

} // namespace stadtblick

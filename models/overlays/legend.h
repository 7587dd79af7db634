#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtGui/QColor>

#include <utility>
#include <vector>

namespace stadtblick {

/** One named part of a legend: a class of a banded scale, a width, a bubble, a fill. */
struct LegendEntry
{
    QColor fill;
    QColor outline; ///< invalid: none
    QString label;
    double sizePx = 0; ///< width of a line or diameter of a bubble at 100 %; 0 = a swatch
    bool isHatched = false; ///< a swatch for what stands on little data
    bool operator==(const LegendEntry &) const = default;
};

/**
 * What a layer means, ready to be drawn: every text translated and formatted, no rich text. Lines in
 * order: title; subtitle (quantity · period · unit); the scale; 'no statement'; notes (method · n · RMSE).
 */
struct Legend
{
    enum class Scale {
        None, ///< title and notes only
        Ramp, ///< stops and ticks
        Bands, ///< touching classes, entries with labels below
        Widths, ///< lines of entries' widths
        Bubbles, ///< circles of entries' diameters
        Areas ///< swatches
    };

    QString layerId;
    QString title;
    QString subtitle;
    QString unit;
    Scale scale = Scale::None;
    std::vector<std::pair<double, QColor>> stops; ///< position 0 to 1 and colour
    std::vector<std::pair<double, QString>> ticks; ///< position 0 to 1 and label
    std::vector<LegendEntry> entries;
    std::vector<LegendEntry>
        colours; ///< touching classes below widths or bands, where colours mean something of their own
    QString widthsText; ///< what the widths mean, above them; empty where the subtitle says it
    QString coloursText; ///< what the colours mean
    QString noStatement; ///< beside a hatched box: 'no statement: too far from stations'; empty = none
    QString stationDots; ///< beside a station dot: 'station'; empty = none
    QStringList notes; ///< 'Inverse distance · n = 42 stations · RMSE 0.7 K'
    bool followsTime = true; ///< a clock mark in the list of layers
    double opacity = 1; ///< of the layer: the ramp is drawn as it looks on the map
    bool operator==(const Legend &) const = default;
};

} // namespace stadtblick

#pragma once

#include "models/basemap/labelgrid.h"
#include "models/basemap/labelplacer.h"

namespace stadtblick {

/** A line in pixels that is walked by distance. */
class PixelLine
{
public:
    explicit PixelLine(std::vector<QPointF> points);

    double length() const { return m_along.empty() ? 0 : m_along.back(); }
    /** The point at a distance from the begin, clamped to the line. */
    QPointF at(double distance) const;
    /**
     * The stretches without a bend of more than @p maximumDegrees, as (begin, end) distances, longest first.
     * A bend is the turn between what lies a few pixels before a corner and a few behind it, so that a corner
     * in small steps counts as one.
     */
    std::vector<std::pair<double, double>> straightParts(double maximumDegrees) const;

private:
    std::vector<QPointF> m_points;
    std::vector<double> m_along;
};

/** A text that is set character by character along lines. */
class LineText
{
public:
    LineText(const QString &text, LabelKind kind, double scale);

    double width() const { return m_width; }
    /** The label with its middle at @p centre along the line, left to right. */
    PlacedLabel placedOn(const PixelLine &line, double centre) const;

private:
    struct Cluster
    {
        QString text;
        double from = 0;
        double to = 0;
    };

    QString m_text;
    LabelKind m_kind;
    double m_scale;
    double m_width = 0;
    double m_height = 0;
    double m_drop = 0; ///< of the baseline below the line
    std::vector<Cluster> m_clusters;
};

/** Places the names of streets and streams: rules in basemapstyle::streetNames(). */
void placeLineLabels(const FeatureSet &set, const BaseMapView &view, double scale, bool isStreams,
    LabelGrid &grid, std::vector<PlacedLabel> &labels);

} // namespace stadtblick

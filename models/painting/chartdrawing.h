#pragma once

#include "models/painting/chartpainter.h"
#include "models/painting/tokens.h"

#include <QtGui/QPolygonF>

#include <memory>

namespace stadtblick {

/** Room that a kind needs around its plot for labels, in pixels of the device. */
struct PlotRoom
{
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;
};

/** A mark of the axis at the bottom. */
struct BottomTick
{
    double x = 0;
    double labelX = 0; ///< the label's middle
    QString label;
    bool hasMark = true;
};

/** A line that wants its name beside it. */
struct NamedLine
{
    QPolygonF points;
    QString name;
};

/**
 * Draws one chart: what all kinds share (title, axes, limits, key), while a subclass a kind draws its plot.
 * Measures are those of tokens.md × the style's scale. Used once, for one box.
 */
class ChartDrawing
{
public:
    ChartDrawing(const ChartFrame &frame, const QRectF &box, const ChartStyle &style);
    ChartDrawing(const ChartDrawing &) = delete;
    ChartDrawing &operator=(const ChartDrawing &) = delete;
    virtual ~ChartDrawing();

    /** Finds the plot's place; to be called once, before everything else. */
    void layOut();
    void paint(QPainter &painter) const;
    const QRectF &plot() const { return m_plot; }
    /** Where a mark stands, as ChartHit::place. */
    virtual QRectF markPlace(int mark) const = 0;
    /** True where a mark is a column of the plot: the pointer's height doesn't matter. */
    virtual bool marksAreColumns() const { return false; }
    std::optional<int> keySeriesAt(QPointF point) const;

protected:
    virtual PlotRoom room() const = 0;
    /** Called once the plot is known, for geometry that depends on it. */
    virtual void prepare() { }
    virtual void paintPlot(QPainter &painter) const = 0;

    double xOf(const ValueAxis &axis, double value) const;
    double yOf(const ValueAxis &axis, const QRectF &panel, double value) const;
    double textWidth(const QString &text) const;
    double widest(const std::vector<ValueTick> &ticks) const;
    /** Room of a value axis at the left and of one line of labels at the bottom. */
    PlotRoom cartesianRoom(const ValueAxis &axis) const;

    /** Horizontal lines with the values at the left. */
    void grid(QPainter &painter, const ValueAxis &axis, const QRectF &panel) const;
    /** Vertical lines with the values below. */
    void verticalGrid(QPainter &painter, const ValueAxis &axis) const;
    /** Axis line and labels; a label that would run into its neighbour is left out, never cut. */
    void bottomAxis(QPainter &painter, const std::vector<BottomTick> &ticks) const;
    /**
     * @p labelRight: where its label ends; the panel's right side where it isn't given. Returns the label's
     * place; nothing where the limit lies outside of the panel.
     */
    QRectF limitLine(QPainter &painter, const ValueAxis &axis, const QRectF &panel, const ChartLimit &limit,
        double labelRight) const;
    QRectF limitLine(
        QPainter &painter, const ValueAxis &axis, const QRectF &panel, const ChartLimit &limit) const;
    /** Its label stands above the plot, in limitRoom(). */
    void verticalLimit(QPainter &painter, const ValueAxis &axis, const ChartLimit &limit) const;
    double limitRoom(const std::vector<ChartLimit> &limits) const { return limits.empty() ? 0 : 16 * m_s; }
    void line(QPainter &painter, const QPolygonF &points, ChartRole role, double widthPx,
        bool hasDashes = true) const;
    /**
     * The limits of a panel of @p lines, each labelled where it hides the least of them; then, if @p
     * hasNames, the lines' names, where they hide neither lines nor other texts. A name without such a place
     * is left to the key.
     */
    void limitsAndNames(QPainter &painter, const ValueAxis &axis, const QRectF &panel,
        const std::vector<ChartLimit> &limits, const std::vector<NamedLine> &lines, bool hasNames) const;
    /** Of a curve's band: grey for a curve in ink, else a tint of the curve's colour. */
    QColor bandColour(ChartRole role) const;
    void hatch(QPainter &painter, const QRectF &area) const;
    void captionAt(QPainter &painter, QPointF baseline, const QString &text, const QColor &colour,
        bool hasHalo = false) const;

    const ChartFrame &m_frame;
    QRectF m_box;
    ChartStyle m_style;
    double m_s;
    const Tokens &m_tokens;
    QFont m_caption;
    QFont m_captionBold;
    QRectF m_plot;

private:
    struct KeyPlace
    {
        QRectF box;
        std::size_t entry = 0;
    };
    QString titleText() const;
    double titleHeight() const;
    void paintTitle(QPainter &painter) const;
    QString rightText() const;
    QString lastLine() const;
    double signWidth(const ChartKeyEntry &entry) const;
    double layOutKey();
    double layOutRightText(double top, double keyRight);
    void paintKey(QPainter &painter) const;
    void paintSign(QPainter &painter, const ChartKeyEntry &entry, const QRectF &box) const;
    void paintScale(QPainter &painter, const QRectF &box) const;
    double quietRight(const ValueAxis &axis, const QRectF &panel, const ChartLimit &limit,
        const std::vector<NamedLine> &lines) const;
    void names(QPainter &painter, const std::vector<NamedLine> &lines, const QRectF &panel,
        std::vector<QRectF> taken) const;

    void placeParts();

    bool m_hasNote = true; ///< false where there is no room for it
    bool m_hasFineSigns = true; ///< the same of the key's lesser signs
    std::vector<KeyPlace> m_key;
    std::optional<QPointF> m_rightText; ///< top left of period and coverage
    double m_notesTop = 0;
};

/** The drawing of a chart in @p box, laid out. */
std::unique_ptr<ChartDrawing> drawingOf(const Chart &chart, const QRectF &box, const ChartStyle &style);

// One function a kind, each in the kind's file.
std::unique_ptr<ChartDrawing> drawing(const TimeSeriesChart &, const QRectF &, const ChartStyle &);
std::unique_ptr<ChartDrawing> drawing(const ProfileChart &, const QRectF &, const ChartStyle &);
std::unique_ptr<ChartDrawing> drawing(const CalendarChart &, const QRectF &, const ChartStyle &);
std::unique_ptr<ChartDrawing> drawing(const HourWeekChart &, const QRectF &, const ChartStyle &);
std::unique_ptr<ChartDrawing> drawing(const HistogramChart &, const QRectF &, const ChartStyle &);
std::unique_ptr<ChartDrawing> drawing(const DurationChart &, const QRectF &, const ChartStyle &);
std::unique_ptr<ChartDrawing> drawing(const BoxChart &, const QRectF &, const ChartStyle &);
std::unique_ptr<ChartDrawing> drawing(const ScatterChart &, const QRectF &, const ChartStyle &);
std::unique_ptr<ChartDrawing> drawing(const RankingChart &, const QRectF &, const ChartStyle &);
std::unique_ptr<ChartDrawing> drawing(const ExceedanceChart &, const QRectF &, const ChartStyle &);
std::unique_ptr<ChartDrawing> drawing(const RoseChart &, const QRectF &, const ChartStyle &);
std::unique_ptr<ChartDrawing> drawing(const ChangeChart &, const QRectF &, const ChartStyle &);

} // namespace stadtblick

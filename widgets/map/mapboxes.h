#pragma once

#include "models/analysis/projection.h"
#include "models/overlays/scene.h"

#include <QtWidgets/QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace stadtblick {

class ElidedLabel;

/** An opaque box over the map: raised, bordered, with a light shadow. */
class MapBox : public QFrame
{
    Q_OBJECT

public:
    explicit MapBox(QWidget *parent);
};

/** Zoom in, zoom out, back to the whole city. */
class ZoomBox : public MapBox
{
    Q_OBJECT

public:
    explicit ZoomBox(QWidget *parent);

Q_SIGNALS:
    void zoomInClicked();
    void zoomOutClicked();
    void homeClicked();
};

/** Scale bar and the coordinates under the pointer, in WGS 84 and in the city's projected system. */
class ScaleBox : public MapBox
{
    Q_OBJECT

public:
    explicit ScaleBox(QWidget *parent);

    void setCamera(const Camera &camera);
    /** @p crs as 'EPSG:25832'; empty or unknown: only WGS 84 is shown. */
    void setProjectedCrs(const QString &crs);
    void setPlace(LonLat place);
    /** The projected coordinates are left out where there is little room. */
    void setSmall(bool isSmall);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString coordinates() const;

    Camera m_camera;
    LonLat m_place;
    bool m_isSmall = false;
    QString m_crs;
    std::optional<Projection> m_projection;
};

/** Name and value of what lies under the pointer. */
class HoverBox : public MapBox
{
    Q_OBJECT

public:
    explicit HoverBox(QWidget *parent);

    /** Shows @p info beside @p at, kept inside @p within of the parent. */
    void showInfo(const ThingInfo &info, QPoint at, const QRect &within);

private:
    QLabel *m_name;
    QLabel *m_value;
    QLabel *m_coverage;
};

/** What a service tells of a place that was clicked: a name and plain lines, each elided. */
class InfoBox : public MapBox
{
    Q_OBJECT

public:
    explicit InfoBox(QWidget *parent);

    /** Shows the lines beside @p at, kept inside @p within of the parent. */
    void showLines(const QString &name, const QStringList &lines, QPoint at, const QRect &within);
    QString text() const;

private:
    QLabel *m_name;
    QLabel *m_lines;
};

/** A text in a box, in one line unless it is fitted: the demo mark, attribution, what is going on. */
class TextBox : public MapBox
{
    Q_OBJECT

public:
    TextBox(bool isBold, QWidget *parent);
    void setText(const QString &text);
    QString text() const;
    /** Lets a text that is wider than @p widthPx go on in further lines. */
    void fit(int widthPx);

private:
    QLabel *m_label;
};

/** Which layers can't be shown and why: lines that wrap, read out when they come. */
class TroubleBox : public MapBox
{
    Q_OBJECT

public:
    explicit TroubleBox(QWidget *parent);

    /** Hidden where @p text is empty. False if nothing changed. */
    bool setText(const QString &text);
    QString text() const;
    /** Takes the room that the text needs at this width or less. */
    void fit(int widthPx);

private:
    QLabel *m_label;
};

/** What is missing on the map, and the one step that brings it. */
class HintBox : public MapBox
{
    Q_OBJECT

public:
    explicit HintBox(QWidget *parent);
    /** False if nothing changed. */
    bool set(const QString &text, const QString &action);

Q_SIGNALS:
    void clicked();

private:
    QLabel *m_text;
    QPushButton *m_action;
};

/** WGS 84 as people read it: '49,44468° N 7,76901° O'. */
QString coordinatesText(LonLat place, const QLocale &locale);

} // namespace stadtblick

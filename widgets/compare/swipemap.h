#pragma once

#include "models/overlays/comparisonloader.h"

#include <QtWidgets/QWidget>

namespace stadtblick {

class BaseMapScreen;
class LegendView;
class MapBox;
class MapView;
class ScaleBox;
class SideLabel;
class SwipeHandle;
class TextBox;
class ZoomBox;

/** How the sides of a comparison share the map. */
enum class CompareMapMode {
    Swipe, ///< B over A, cut at the handle
    SideBySide, ///< A left, B right, in lockstep
    Difference, ///< B − A on one map
    Single ///< one map: of places, or while a side is missing
};

/**
 * The maps of a comparison: two maps that move in lockstep, one above the other and cut at a handle, or side
 * by side; or one with the difference. Legend, scale, sides' names, attribution and demo mark lie above both.
 */
class SwipeMap : public QWidget
{
    Q_OBJECT

public:
    explicit SwipeMap(QWidget *parent);

    MapView *mapA() const { return m_a; }
    MapView *mapB() const { return m_b; }
    /** Both must outlive the map; null: none. */
    void setBaseMaps(BaseMapScreen *a, BaseMapScreen *b);
    void setHome(const LonLatBox &bounds, const QString &projectedCrs);
    void setCamera(const Camera &camera);
    void setMode(CompareMapMode mode);
    CompareMapMode mode() const { return m_mode; }
    void setSplit(double split);
    void setScenes(const ComparisonScenes &scenes);
    const ComparisonScenes &scenes() const { return m_scenes; }
    /** The scene that is seen, A's where two are; null: none yet. */
    std::shared_ptr<const MapScene> shownScene() const;
    /** Boxes in the upper corners: 'A · 1–21 June 2026'. */
    void setSideTexts(const QString &a, const QString &b);
    QString sideText(bool isB) const;
    /** Whom the base map is owed to. */
    void setAttribution(const QString &text);
    void setSmall(bool isSmall);
    bool isLoading() const;

Q_SIGNALS:
    void cameraSettled(const Camera &camera);
    void splitSettled(double split);
    void thingClicked(const Selection &selection);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectMap(MapView *map, MapView *other);
    void placeMaps();
    void placeBoxes();
    void showScenes();
    void showLabels();
    bool hasTwo() const;

    CompareMapMode m_mode = CompareMapMode::Swipe;
    ComparisonScenes m_scenes;
    LonLatBox m_home;
    bool m_isSmall = false;
    MapView *m_a;
    QWidget *m_clip; ///< what is seen of B
    MapView *m_b;
    SwipeHandle *m_handle;
    SideLabel *m_labelA;
    SideLabel *m_labelB;
    ZoomBox *m_zoom;
    ScaleBox *m_scale;
    MapBox *m_legendBox;
    LegendView *m_legend;
    TextBox *m_mark;
    TextBox *m_attribution;
};

} // namespace stadtblick

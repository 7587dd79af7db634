#pragma once

#include "models/overlays/comparisonloader.h"

#include <QtWidgets/QWidget>

#include <array>
#include <optional>

namespace stadtblick {

class BaseMapScreen;
class EmptyState;
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
    Places, ///< A left, B right, each around its place, in lockstep; the handle sizes them
    Difference, ///< B − A on one map
    Single ///< one map: both places on it, or while a period is missing
};

/**
 * The maps of a comparison: two maps that move in lockstep, one above the other and cut at a handle, or side
 * by side; or one with the difference. Of two places each half shows its own: panning one moves the other by
 * as much, and a half whose place is missing asks for it. Legend, scale, sides' names, attribution and demo
 * mark lie above both.
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
    /** The view's camera; of two places each half looks as far beside its own place as it has moved since. */
    void setCamera(const Camera &camera);
    const Camera &camera() const { return m_camera; }
    /** Of two places: which ones are not chosen; their halves say so. */
    void setMissing(bool isMissingA, bool isMissingB);
    /** Where the two places are, as far as it is known. Each half goes to its own. */
    void setPlaces(const std::optional<LonLat> &a, const std::optional<LonLat> &b);
    /** True if two halves show two places. */
    bool showsPlaces() const;
    void setMode(CompareMapMode mode);
    CompareMapMode mode() const { return m_mode; }
    void setSplit(double split);
    double split() const;
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
    /** A thing in one half of two places. */
    void placeClicked(bool isB, const Selection &selection);
    /** The half of a missing place asks for it. */
    void placeWanted(bool isB);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void connectMap(bool isB);
    MapView *mapOf(bool isB) const { return isB ? m_b : m_a; }
    Camera cameraOf(bool isB) const;
    void goHome();
    void centreOnPlaces();
    void placeMissing(int line);
    EmptyState *makeMissing(bool isB);
    void placeMaps();
    void placeBoxes();
    void showScenes();
    void showLabels();
    bool hasTwo() const;

    CompareMapMode m_mode = CompareMapMode::Swipe;
    Camera m_camera;
    std::array<bool, 2> m_isMissing{}; ///< of A and B
    std::array<std::optional<LonLat>, 2> m_places; ///< of A and B
    std::array<QPointF, 2> m_shifts; ///< Mercator metres from the camera's centre to that of A's and B's map
    ComparisonScenes m_scenes;
    LonLatBox m_home;
    bool m_isSmall = false;
    MapView *m_a;
    QWidget *m_clip; ///< what is seen of B
    MapView *m_b;
    std::array<EmptyState *, 2> m_missing; ///< over A and B
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

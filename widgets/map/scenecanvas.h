#pragma once

#include "widgets/map/mapcanvas.h"

#include <QtCore/QFuture>
#include <QtCore/QTimer>

#include <array>
#include <vector>

class QQuickItem;
class QQuickWidget;

namespace stadtblick {

class LinesItem;
class MapItem;
class MapPicture;
class PictureItem;
class SymbolsItem;
class TilesItem;
struct TilePlacement;

/**
 * Draws the map by Qt Quick's scene graph: Qt Location's map (camera, projection, the ring around what is
 * selected) with our layers as its children. Lines and symbols are geometry and sprites; surfaces with their
 * hatch and contours, areas and labels are pictures that the QPainter painters draw on a worker, a little
 * larger than the view, and that move with the map until new ones are there. Where OpenGL itself runs on the
 * processor, all of it but few symbols is one picture (MapPicture): there every layer costs milliseconds and
 * tens of thousands of triangles most of a second for each frame.
 */
class SceneCanvas : public MapCanvas
{
    Q_OBJECT

public:
    enum class Drawing { Geometry, Picture };

    explicit SceneCanvas(QWidget *parent, Drawing drawing = Drawing::Geometry);
    ~SceneCanvas() override;

    /** False where the map could not be made (a module is missing): then another canvas must do. */
    bool isValid() const { return m_map != nullptr; }

    void setFrame(const MapFrame &frame) override;
    void setScene(std::shared_ptr<const MapScene> scene) override;
    void setBaseMap(BaseMapScreen *baseMap) override;
    bool isDrawing() const override;
    bool showsScene() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum Picture { SurfacePicture, AreaPicture, PictureCount };

    void addItems();
    std::vector<MapItem *> items() const;
    void showSlices();
    void addSlice();
    void showPicture();
    void showTiles();
    void showTiles(const std::vector<TilePlacement> &tiles);
    void showLabels();
    void showSelection();
    bool arePicturesWornOut() const;
    bool isDrawingPictures() const;
    void drawPictures();
    void renewPictures();
    void drawPicture(Picture which, bool isWanted);

    QQuickWidget *m_quick;
    MapPicture *m_picture = nullptr; ///< null: geometry
    QQuickItem *m_view = nullptr;
    QQuickItem *m_map = nullptr;
    TilesItem *m_areas = nullptr;
    TilesItem *m_services = nullptr;
    PictureItem *m_surface = nullptr;
    TilesItem *m_lines = nullptr;
    PictureItem *m_polygons = nullptr;
    PictureItem *m_whole = nullptr;
    LinesItem *m_polylines = nullptr;
    SymbolsItem *m_symbols = nullptr; ///< all; none over one picture
    PictureItem *m_labels = nullptr;
    std::vector<SymbolsItem *> m_slices; ///< over one picture: the lowest first
    std::vector<PictureItem *> m_upper; ///< what lies above each
    MapFrame m_frame;
    MapFrame m_pictured; ///< what the newest pictures show
    std::shared_ptr<const MapScene> m_scene;
    BaseMapScreen *m_baseMap = nullptr;
    const void *m_shownLabels = nullptr;
    QTimer m_wait;
    std::array<QFuture<QImage>, PictureCount> m_drawing;
};

} // namespace stadtblick

#pragma once

#include "models/painting/symbolnumbers.h"
#include "widgets/map/mapcanvas.h"

#include <optional>

namespace stadtblick {

class MapPicture;

/**
 * Draws the map by QPainter: where there is no OpenGL. All but few symbols is one picture (MapPicture) that
 * moves with the map; without a base map everything is drawn at once, as nobody else would draw it.
 */
class PainterCanvas : public MapCanvas
{
    Q_OBJECT

public:
    explicit PainterCanvas(QWidget *parent);

    void setFrame(const MapFrame &frame) override;
    void setScene(std::shared_ptr<const MapScene> scene) override;
    void setBaseMap(BaseMapScreen *baseMap) override;
    bool isDrawing() const override;
    bool showsScene() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    const SymbolSlices &above();
    void drawMap(QPainter &painter);
    void drawPicture(QPainter &painter, const QImage &image);
    void drawUncovered(QPainter &painter, const QRectF &pictured);

    MapPicture *m_picture;
    MapFrame m_frame;
    std::shared_ptr<const MapScene> m_scene;
    SymbolSlices m_above; ///< what lies over the picture
    std::optional<std::pair<double, double>> m_aboveAt; ///< zoom and scale that decided their numbers
    bool m_hasBaseMap = false;
};

} // namespace stadtblick

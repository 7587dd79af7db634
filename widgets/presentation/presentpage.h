#pragma once

#include "models/charts/chart.h"
#include "models/overlays/figuresloader.h"
#include "models/overlays/scene.h"
#include "models/painting/tokens.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

#include <memory>

class QLabel;
class QVBoxLayout;

namespace stadtblick {

class BaseMapScreen;
class MapView;

/**
 * The present view for a council room: title, map with legend, key figures and chart in big type, sources
 * and demo mark; nothing else. Escape ends it.
 */
class PresentPage : public QWidget
{
    Q_OBJECT

public:
    explicit PresentPage(QWidget *parent);

    MapView *map() const { return m_map; }
    void setCity(const QString &name);
    void setScene(const std::shared_ptr<const MapScene> &scene);
    /** The base map's and the data's owners. */
    void setAttribution(const QString &text);
    /** The selected station; nothing: the map alone. */
    void setStation(const std::optional<StationFigures> &figures);
    void setChart(const std::optional<Chart> &chart);

Q_SIGNALS:
    void ended();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showTexts();
    void rebuild();
    void addFigures();
    void addLegends();
    QLabel *addText(QVBoxLayout *column, const QString &text, TextRole role, bool isCaption);

    double m_scale = 1;
    QString m_city;
    QString m_attribution;
    std::shared_ptr<const MapScene> m_scene;
    std::optional<StationFigures> m_figures;
    std::optional<Chart> m_chart;
    QLabel *m_title;
    QLabel *m_lead;
    MapView *m_map;
    QWidget *m_side;
    QPointer<QWidget> m_legend;
    QLabel *m_footer;
    QLabel *m_mark;
};

} // namespace stadtblick

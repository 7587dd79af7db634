#pragma once

#include "models/overlays/scene.h"
#include "models/sync/httpanswer.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>

class QWidget;

namespace stadtblick {

class BaseMapScreen;
class InfoBox;

/** What a map service said of a place, as lines (featureInfoOf()); empty: nothing is there. */
Result<QStringList> serviceLines(const RasterSource &source, const Result<HttpAnswer> &answer);

/**
 * Asks the topmost map service over the map that can be asked what it shows at a place that was clicked, and
 * shows the answer beside the place until the map moves. One question at a time: the next one ends the last.
 */
class PlaceInfo : public QObject
{
    Q_OBJECT

public:
    /** What a click is about. */
    struct Place
    {
        QPointF mercator;
        double metresPerPixel = 1; ///< of Web Mercator
        QPoint at; ///< in the map's pixels
        QRect within; ///< where the box may lie
    };

    explicit PlaceInfo(QWidget *map);
    ~PlaceInfo() override;

    /** Asks @p scene's service by @p baseMap's client; shows nothing where none can be asked. */
    void ask(const MapScene &scene, BaseMapScreen &baseMap, const Place &place);
    /** Ends with the layer that was asked. */
    void setScene(const MapScene *scene);
    /** Hides the box and gives up the question. */
    void close();
    bool isShown() const;

private:
    void show(const RasterSource &source, const Place &place, const Result<HttpAnswer> &answer);

    InfoBox *m_box;
    QString m_layerId; ///< of what was asked
    QFuture<Result<HttpAnswer>> m_question;
};

} // namespace stadtblick

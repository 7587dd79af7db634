#pragma once

#include "models/overlays/scene.h"
#include "models/sync/httpanswer.h"

#include <QtCore/QFuture>
#include <QtWidgets/QMenu>

#include <functional>
#include <vector>

namespace stadtblick {

/**
 * What all visible layers say of a place, as a menu that mouse, keys and screen readers reach alike: what can
 * be selected is, when it is chosen. Map services are asked, each on its own; their answers come in while the
 * menu is open. Deletes itself when it is closed.
 */
class PlaceMenu : public QMenu
{
    Q_OBJECT

public:
    /** Where it is, and how large the map's pixels are there. */
    struct Place
    {
        QPointF mercator;
        double metresPerPixel = 1; ///< of Web Mercator
        double tolerancePx = 4;
    };
    /** Asks a service at an address. */
    using Ask = std::function<QFuture<Result<HttpAnswer>>(const RasterSource &source, const QUrl &url)>;

    /** @p ask empty: no service is asked. */
    PlaceMenu(const MapScene &scene, const Place &place, const Ask &ask, QWidget *parent);
    ~PlaceMenu() override;

Q_SIGNALS:
    void thingChosen(const Selection &selection);
    /** A bubble with several ideas. */
    void bubbleChosen(const std::vector<Selection> &members);

private:
    void addHit(const QString &layer, const ThingInfo &info);
    void addService(const RasterSource &source, const Place &place, const Ask &ask);
    void showAnswer(QAction *row, const RasterSource &source, const Result<HttpAnswer> &answer);
    QString rowText(const QString &text) const;
    QString rowText(const QString &name, const QString &separator, const QString &said) const;

    std::vector<QFuture<Result<HttpAnswer>>> m_questions;
};

} // namespace stadtblick

#pragma once

#include "models/painting/mapframe.h"

#include <QtWidgets/QWidget>

#include <optional>

namespace stadtblick {

/** A pin at a place that was looked for, with its name: not part of the view, gone with the next selection.
 */
class PinMark : public QWidget
{
    Q_OBJECT

public:
    explicit PinMark(QWidget *parent);

    /** Nothing: no pin. */
    void set(const std::optional<LonLat> &place, const QString &name);
    /** Where the pin stands in the map's frame. */
    void setFrame(const MapFrame &frame);
    const std::optional<LonLat> &place() const { return m_place; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void moveThere();

    MapFrame m_frame;
    std::optional<LonLat> m_place;
    QString m_name;
};

} // namespace stadtblick

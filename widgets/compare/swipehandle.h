#pragma once

#include <QtWidgets/QWidget>

namespace stadtblick {

/**
 * The line between two maps with its round handle. The mouse drags it, Left and Right move it by 2 %, with
 * Ctrl by 10 %, Home and End as far as it goes. It covers nothing but line and handle.
 */
class SwipeHandle : public QWidget
{
    Q_OBJECT

public:
    explicit SwipeHandle(QWidget *parent);

    /** Share of the parent's width, 0 to 1. */
    double split() const { return m_split; }
    void setSplit(double split);
    /** So much of either side stays, as a share of the width; the line keeps out of the rest. */
    void setLeast(double share);
    /** Puts it where it belongs: after the parent's size has changed. */
    void place();

Q_SIGNALS:
    /** While it moves. */
    void moved(double split);
    /** When it is let go. */
    void settled(double split);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    double m_split = 0.5;
    double m_least = 0;
    double m_grabbedAt = 0; ///< of the pointer from the line
};

} // namespace stadtblick

#pragma once

#include <QtWidgets/QDialog>

class QComboBox;
class QSpinBox;

namespace stadtblick {

/** Asks how many pixels a picture of the map is to have: usual sizes, or any. */
class PictureSizeDialog : public QDialog
{
    Q_OBJECT

public:
    /** Of this many pixels a picture has at most on either side. */
    static constexpr int mostPixels = 12'000;

    /** @p view: the map on the screen, in logical pixels. */
    PictureSizeDialog(QSize view, QWidget *parent);

    QSize pixels() const;

Q_SIGNALS:
    /** The size was confirmed. */
    void chosen(QSize pixels);

private:
    void showChosen();
    void setPixels(QSize pixels);

    QComboBox *m_usual;
    QSpinBox *m_width;
    QSpinBox *m_height;
};

} // namespace stadtblick

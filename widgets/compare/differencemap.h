#pragma once

#include <QtGui/QImage>
#include <QtWidgets/QAbstractButton>

namespace stadtblick {

/** The difference as a small picture; a click shows it large. */
class DifferenceMap : public QAbstractButton
{
    Q_OBJECT

public:
    explicit DifferenceMap(QWidget *parent);

    void setPicture(const QImage &picture);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_picture;
};

} // namespace stadtblick

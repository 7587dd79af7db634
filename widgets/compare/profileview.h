#pragma once

#include "models/charts/profilechart.h"

#include <QtWidgets/QWidget>

namespace stadtblick {

/** The overlaid daily profiles of A and B, drawn by the painter that paper has too. */
class ProfileView : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileView(QWidget *parent);

    /** Nothing hides it. */
    void setChart(const std::optional<ProfileChart> &chart);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ProfileChart m_chart;
};

} // namespace stadtblick

#pragma once

#include "widgets/charts/smallchart.h"

#include <optional>

namespace stadtblick {

/** Values of the 24 local hours as bars, with a limit as a dashed line; hours without a value stay empty. */
class HourBars : public SmallChart
{
    Q_OBJECT

public:
    /** @p chart as hourChart() makes it. Bars above @p overFrom, in its unit, are marked. */
    HourBars(ProfileChart chart, std::optional<double> overFrom, QWidget *parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    int markAt(QPoint position) const override;
    QPointF pointOf(int mark) const override;
    QRectF plot() const override;

private:
    const ProfileChart &profile() const { return std::get<ProfileChart>(chart()); }
    std::optional<double> valueOf(int hour) const;
    double top() const;

    std::optional<double> m_overFrom;
};

} // namespace stadtblick

#pragma once

#include <QtWidgets/QWidget>

#include <array>
#include <optional>

namespace stadtblick {

/** Values of the 24 local hours as bars, with a limit as a dashed line; hours without a value stay empty. */
struct HourBarsContent
{
    std::array<std::optional<double>, 24> values{};
    std::optional<double> limit; ///< a dashed line, named
    QString limitText;
    double overFrom = 0; ///< bars above it are marked; 0: none
    QString unit;
    int decimals = 0;
    double factor = 1; ///< shown numbers are values × factor
    QString description; ///< for those who can't see it
};

class HourBars : public QWidget
{
    Q_OBJECT

public:
    HourBars(HourBarsContent content, QWidget *parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF plot() const;
    double top() const;

    HourBarsContent m_content;
};

} // namespace stadtblick

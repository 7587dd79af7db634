#include "widgets/panels/figurecard.h"

#include "widgets/common/controls.h"
#include "widgets/common/stylesheet.h"

#include <QtGui/QPainter>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr int barHeightPx = 4;
constexpr int longestBarPx = 64;

QWidget *makeValue(const Figure &figure, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    if (!figure.value) {
        QLabel *reason = makeLabel(figure.valueText(QLocale()), TextRole::Body, box);
        reason->setWordWrap(true);
        row->addWidget(reason, 1);
        return box;
    }
    row->addWidget(makeLabel(figure.numberText(QLocale()), TextRole::KeyFigure, box), 0, Qt::AlignBottom);
    const QString rest = QStringList{figure.unit, figure.suffix}.join(u' ').trimmed();
    QLabel *unit = makeLabel(rest, TextRole::Body, box);
    unit->setContentsMargins(0, 0, 0, 3);
    unit->setWordWrap(rest.size() > 12);
    row->addWidget(unit, 1, Qt::AlignBottom);
    return box;
}

} // namespace

FigureCard::FigureCard(const Figure &figure, QWidget *parent)
    : QFrame(parent)
{
    setForm(this, "card");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(2);
    auto *title = new ElidedLabel(figure.title, TextRole::RowTitle, this);
    column->addWidget(title);
    column->addWidget(makeValue(figure, this));
    if (!figure.detail.isEmpty()) {
        QLabel *detail = makeCaption(figure.detail, this);
        detail->setWordWrap(true);
        column->addWidget(detail);
    }
    column->addStretch();
    column->addWidget(new CoverageBar(figure, this));
    setToolTip(QStringList{figure.periodText, figure.method, figure.source}.join(u'\n'));
    setAccessibleName(figure.title);
    setAccessibleDescription(
        QStringList{figure.valueText(QLocale()), figure.periodText, figure.coverageText(QLocale())}.join(
            u", "_s));
}

CoverageBar::CoverageBar(const Figure &figure, QWidget *parent)
    : QWidget(parent)
    , m_share(figure.coverage.total > 0 ? double(figure.coverage.valid) / double(figure.coverage.total) : 0)
    , m_isEnough(figure.neededPercent == 0 || figure.coverage.reaches(figure.neededPercent))
    , m_text(figure.coverageText(QLocale()))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize CoverageBar::sizeHint() const
{
    return {100, std::max(18, QFontMetrics(uiFont(TextRole::Caption)).height() + 2)};
}

void CoverageBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(uiFont(TextRole::Caption));
    const Tokens &colours = tokensOf(this);
    const double textWidth = QFontMetricsF(painter.font()).horizontalAdvance(m_text);
    const double barWidth = std::min<double>(longestBarPx, width() - textWidth - 6);
    painter.setPen(Qt::NoPen);
    if (barWidth > 4) {
        const QRectF bar(0, (height() - barHeightPx) / 2.0, barWidth, barHeightPx);
        painter.setBrush(colours.grid);
        painter.drawRoundedRect(bar, 2, 2);
        painter.setBrush(m_isEnough ? colours.text2 : colours.warn);
        painter.drawRoundedRect(QRectF(bar.topLeft(), QSizeF(bar.width() * m_share, barHeightPx)), 2, 2);
    }
    painter.setPen(colours.text2);
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, m_text);
}

} // namespace stadtblick

#include "widgets/panels/figurecard.h"

#include "widgets/common/controls.h"
#include "widgets/common/stylesheet.h"
#include "widgets/panels/explaindialog.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr int barHeightPx = 4;
constexpr int longestBarPx = 64;
constexpr qsizetype mostTitleLines = 2;

/** A title in two lines where it needs them: what tells the figures of a quantity apart stands at its end. */
class CardTitle : public QLabel
{
public:
    CardTitle(const QString &text, QWidget *parent)
        : QLabel(text, parent)
    {
        setTextFormat(Qt::PlainText);
        setFont(uiFont(TextRole::RowTitle));
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        return int(linesIn(width).size()) * fontMetrics().lineSpacing();
    }
    QSize minimumSizeHint() const override
    {
        return {fontMetrics().averageCharWidth() * 4, fontMetrics().lineSpacing()};
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event);
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        const QStringList lines = linesIn(width());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const int top = int(i) * fontMetrics().lineSpacing();
            painter.drawText(QRect(0, top, width(), fontMetrics().lineSpacing()),
                Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, lines[i]);
        }
        setToolTip(lines.join(u' ') == text() ? QString() : text());
    }

private:
    /** Broken between words, the last line and words that are too long shortened. */
    QStringList linesIn(int width) const
    {
        QStringList lines;
        QTextLayout layout(text(), font(), this);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            const QString rest = text().mid(line.textStart());
            const bool isLast = lines.size() + 1 == mostTitleLines;
            lines << fontMetrics().elidedText(
                isLast ? rest : rest.left(line.textLength()).trimmed(), Qt::ElideRight, width);
            if (isLast) {
                break;
            }
        }
        layout.endLayout();
        return lines;
    }
};

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

/** The title with the button that explains. */
QLayout *makeHead(const Figure &figure, FigureCard *card)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(new CardTitle(figure.title, card), 1);
    QToolButton *explain = makeExplainButton(figure.title, card);
    QObject::connect(explain, &QToolButton::clicked, card, &FigureCard::explainRequested);
    row->addWidget(explain, 0, Qt::AlignTop);
    return row;
}

/** '▲ 3 dB above 65 dB(A)': shape and words, never colour alone. */
QWidget *makeExceedance(const Figure &figure, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(new IconLabel(u"warning"_s, IconColour::Danger, 14, box), 0, Qt::AlignTop);
    QLabel *text = makeLabel(figure.exceededText(QLocale()), TextRole::Caption, box);
    setForm(text, "danger");
    text->setWordWrap(true);
    row->addWidget(text, 1);
    box->setToolTip(QStringList{figure.exceeded->label, figure.exceeded->source}.join(u'\n'));
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
    column->addLayout(makeHead(figure, this));
    column->addWidget(makeValue(figure, this));
    if (figure.exceeded) {
        column->addWidget(makeExceedance(figure, this));
    }
    if (!figure.detail.isEmpty()) {
        QLabel *detail = makeCaption(figure.detail, this);
        detail->setWordWrap(true);
        column->addWidget(detail);
    }
    column->addStretch();
    column->addWidget(new CoverageBar(figure, this));
    setToolTip(QStringList{figure.periodText, figure.method, figure.source}.join(u'\n'));
    setAccessibleName(figure.title);
    QStringList description{figure.valueText(QLocale()), figure.exceededText(QLocale()), figure.periodText,
        figure.coverageText(QLocale())};
    description.removeAll(QString());
    setAccessibleDescription(description.join(u", "_s));
    addExplainAction(this, [this] { Q_EMIT explainRequested(); });
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

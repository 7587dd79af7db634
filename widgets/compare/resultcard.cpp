#include "widgets/compare/resultcard.h"

#include "models/analysis/comparisontext.h"
#include "models/painting/intervalpainter.h"
#include "widgets/common/controls.h"
#include "widgets/common/stylesheet.h"
#include "widgets/panels/explaindialog.h"

#include <QtGui/QPainter>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stadtblick {

/** The interval as a picture. */
class ResultCard::IntervalView : public QWidget
{
public:
    explicit IntervalView(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(qCeil(intervalHeight(textScale())));
    }

    void setResult(const CityComparison &city, const Comparison &comparison)
    {
        m_indicator = city.indicator;
        m_locale = city.locale;
        m_comparison = comparison;
        setVisible(comparison.result.has_value());
        update();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event);
        QPainter painter(this);
        paintInterval(painter, m_comparison, m_indicator, m_locale, rect(), themeOf(this), textScale());
    }

private:
    ComparisonIndicator m_indicator;
    QLocale m_locale;
    Comparison m_comparison;
};

ResultCard::ResultCard(QWidget *parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout)
    , m_change(makeLabel({}, TextRole::Result, this))
    , m_average(makeCaption({}, this))
    , m_range(makeLabel({}, TextRole::Body, this))
    , m_verdictIcon(new IconLabel(u"fresh"_s, IconColour::Ok, 18, this))
    , m_verdict(makeLabel({}, TextRole::RowTitle, this))
    , m_interval(new IntervalView(this))
    , m_caveats(makeCaption({}, this))
    , m_explain(makeButton(tr("How was this computed?"), u"help"_s, "link", this))
{
    setForm(this, "card");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 14);
    column->setSpacing(12);
    m_change->setWordWrap(true);
    auto *left = new QVBoxLayout;
    left->setSpacing(2);
    left->addWidget(m_change);
    left->addWidget(m_average);
    left->addStretch();
    auto *right = new QVBoxLayout;
    right->setSpacing(6);
    m_range->setWordWrap(true);
    m_verdict->setWordWrap(true);
    right->addWidget(m_range);
    auto *verdict = new QHBoxLayout;
    verdict->setSpacing(8);
    verdict->addWidget(m_verdictIcon, 0, Qt::AlignTop);
    verdict->addWidget(m_verdict, 1);
    right->addLayout(verdict);
    right->addStretch();
    m_row->setSpacing(20);
    m_row->addLayout(left, 1);
    m_row->addLayout(right, 1);
    column->addLayout(m_row);
    column->addWidget(m_interval);
    m_caveats->setWordWrap(true);
    column->addWidget(m_caveats);
    column->addWidget(m_explain, 0, Qt::AlignLeft);
    connect(m_explain, &QPushButton::clicked, this, &ResultCard::explainRequested);
    addExplainAction(this, [this] { Q_EMIT explainRequested(); });
}

void ResultCard::setSmall(bool isSmall)
{
    m_row->setDirection(isSmall ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setSpacing(isSmall ? 8 : 20);
}

void ResultCard::setResult(const CityComparison &city, const StationComparison &station)
{
    const Comparison &comparison = station.comparison;
    const ComparisonIndicator &indicator = city.indicator;
    m_change->setFont(uiFont(comparison.result ? TextRole::Result : TextRole::PanelTitle));
    m_change->setText(changeText(comparison, indicator, city.locale));
    m_average->setText(averageText(comparison, indicator, city.locale));
    m_range->setText(rangeText(comparison, indicator, city.locale));
    const QString verdict = verdictText(comparison);
    m_verdict->setText(verdict);
    const bool isSure = comparison.result && comparison.result->isSure();
    m_verdictIcon->setIcon(isSure ? u"fresh"_s : u"help"_s, isSure ? IconColour::Ok : IconColour::Text2);
    m_range->setVisible(!m_range->text().isEmpty());
    m_verdict->setVisible(!verdict.isEmpty());
    m_verdictIcon->setVisible(!verdict.isEmpty());
    m_interval->setResult(city, comparison);
    const QStringList caveats = caveatTexts(comparison, indicator, city.locale);
    m_caveats->setText(caveats.join(u' '));
    m_caveats->setVisible(!caveats.isEmpty());
    setAccessibleName(station.name);
    setAccessibleDescription(
        QStringList{m_change->text(), m_range->text(), verdict, m_caveats->text()}.join(u' '));
}

} // namespace stadtblick

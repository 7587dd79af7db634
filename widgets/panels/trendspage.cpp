#include "widgets/panels/trendspage.h"

#include "widgets/common/controls.h"
#include "widgets/common/stylesheet.h"
#include "widgets/panels/explaindialog.h"
#include "widgets/panels/pageparts.h"
#include "widgets/panels/sparkline.h"

#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr std::size_t mostListed = 12;

} // namespace

TrendsPage::TrendsPage(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(16, 4, 16, 12);
    m_column->setSpacing(8);
}

void TrendsPage::setReading()
{
    clearLayout(m_column);
    m_column->addWidget(makeCaption(tr("Reading the whole record …"), this));
    m_column->addStretch();
}

void TrendsPage::setTrends(const StationTrends &trends, const QTimeZone &zone)
{
    clearLayout(m_column);
    m_trends = trends;
    for (const SeriesTrend &series : trends.series) {
        addSeries(series, zone);
    }
    if (trends.series.empty()) {
        m_column->addWidget(wrappedLabel(makeLabel(tr("Nothing here has a trend."), TextRole::Body, this)));
    } else {
        m_column->addWidget(wrappedLabel(makeCaption(trends.series.front().method, this)));
        m_column->addWidget(
            wrappedLabel(makeCaption(tr("Sources: %1").arg(trends.sources.join(u", "_s)), this)));
    }
    m_column->addStretch();
}

QLayout *TrendsPage::makeHead(const SeriesTrend &series, QWidget *card)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(wrappedLabel(makeLabel(series.name, TextRole::RowTitle, card)), 1);
    const auto open = [this, series] {
        StationTrends one = m_trends;
        one.series = {series};
        Q_EMIT explainRequested(one);
    };
    QToolButton *explain = makeExplainButton(series.name, card);
    connect(explain, &QToolButton::clicked, this, open);
    row->addWidget(explain, 0, Qt::AlignTop);
    addExplainAction(card, open);
    return row;
}

void TrendsPage::addSeries(const SeriesTrend &series, const QTimeZone &zone)
{
    auto *card = new QFrame(this);
    setForm(card, "card");
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(2);
    column->addLayout(makeHead(series, card));
    const bool isShown = series.trend.basis != Trend::Basis::None;
    column->addWidget(
        wrappedLabel(makeLabel(series.trendText, isShown ? TextRole::PanelTitle : TextRole::Body, card)));
    if (!series.trendDetail.isEmpty()) {
        column->addWidget(wrappedLabel(makeCaption(series.trendDetail, card)));
    }
    if (!series.months.empty()) {
        column->addWidget(makeCaption(tr("Monthly means"), card));
        auto *line = new Sparkline(trendFrame(m_trends, series, zone), series.months, false, card);
        connect(line, &SmallChart::used, this, &TrendsPage::chartUsed);
        column->addWidget(line);
    }
    if (!series.unusualText.isEmpty()) {
        column->addWidget(wrappedLabel(makeLabel(series.unusualText, TextRole::Body, card)));
    }
    const auto &found = series.unusual.found;
    for (std::size_t i = 0; i < std::min(mostListed, found.size()); ++i) {
        QPushButton *row = makePageRow(unusualText(found[i], series, zone, QLocale()), {}, card);
        row->setToolTip(tr("Show this day"));
        connect(
            row, &QPushButton::clicked, this, [this, range = found[i].range] { Q_EMIT rangeChosen(range); });
        column->addWidget(row);
    }
    if (found.size() > mostListed) {
        column->addWidget(
            makeCaption(tr("and %1 more").arg(QLocale().toString(qint64(found.size() - mostListed))), card));
    }
    m_column->addWidget(card);
}

} // namespace stadtblick

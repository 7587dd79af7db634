#include "widgets/compare/comparepanel.h"

#include "models/analysis/comparisontext.h"
#include "models/overlays/figureexplanation.h"
#include "widgets/charts/chartpanel.h"
#include "widgets/common/controls.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/stylesheet.h"
#include "widgets/compare/differencemap.h"
#include "widgets/compare/resultcard.h"
#include "widgets/compare/stationtable.h"
#include "widgets/panels/explaindialog.h"

#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr int marginPx = 24;
constexpr int profileHeightPx = 320;
constexpr int changeFramePx = 140; ///< head, axis and key of the chart of all stations
constexpr int changeRowPx = 26;
constexpr int leastChangeRows = 4; ///< room for the table behind it
constexpr int mostChangeRows = 40; ///< of more stations the table has every name

/** 'Day types matched' and the weather that was. */
QString matchedText(const CityComparison &city)
{
    QStringList parts;
    if (city.state.isOfPlaces()) {
        parts << ComparePanel::tr("compared with %1, the same days").arg(city.textA);
    } else if (city.state.matchesDayTypes) {
        parts << ComparePanel::tr("day types matched");
    }
    if (city.state.matchesDryDays) {
        parts << ComparePanel::tr("days without rain");
    }
    if (city.state.matchesTemperature) {
        parts << ComparePanel::tr("like temperature");
    }
    return parts.join(u" · "_s);
}

} // namespace

ComparePanel::ComparePanel(QWidget *parent)
    : QScrollArea(parent)
{
    m_result = buildResult();
    m_empty = buildEmpty();
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Result of the comparison"));
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_result);
    column->addWidget(m_empty, 1);
    setWidget(content);
    setWaiting();
}

QWidget *ComparePanel::buildResult()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(marginPx, 16, marginPx, 16);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new IconLabel(u"station"_s, IconColour::Accent, 20, box));
    m_name = new ElidedLabel({}, TextRole::PanelTitle, box);
    head->addWidget(m_name, 1);
    column->addLayout(head);
    m_matched = makeCaption({}, box);
    m_matched->setWordWrap(true);
    column->addWidget(m_matched);
    m_card = new ResultCard(box);
    column->addWidget(m_card);
    connect(m_card, &ResultCard::explainRequested, this, [this] {
        if (const StationComparison *station = m_city.shownStation()) {
            explain(station->station);
        }
    });
    m_profile = new ChartPanel(box);
    m_change = new ChartPanel(box);
    for (ChartPanel *chart : {m_profile, m_change}) {
        chart->setEnlargeable(false);
        chart->hide();
        column->addWidget(chart);
    }
    m_profile->setFixedHeight(qRound(profileHeightPx * textScale()));
    connect(m_change, &ChartPanel::stationChosen, this, &ComparePanel::stationChosen);
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    m_mapBlock = new QWidget(box);
    auto *mapColumn = new QVBoxLayout(m_mapBlock);
    mapColumn->setContentsMargins(0, 0, 0, 0);
    mapColumn->setSpacing(8);
    mapColumn->addWidget(makeLabel(tr("Difference B − A"), TextRole::RowTitle, m_mapBlock));
    m_map = new DifferenceMap(m_mapBlock);
    connect(m_map, &QAbstractButton::clicked, this, &ComparePanel::pictureClicked);
    mapColumn->addWidget(m_map);
    mapColumn->addStretch();
    row->addWidget(m_mapBlock);
    auto *tableColumn = new QVBoxLayout;
    tableColumn->setSpacing(8);
    tableColumn->addWidget(makeLabel(tr("All stations"), TextRole::RowTitle, box));
    m_table = new StationTable(box);
    connect(m_table, &StationTable::chosen, this, &ComparePanel::stationChosen);
    connect(m_table, &StationTable::explainRequested, this, &ComparePanel::explain);
    tableColumn->addWidget(m_table);
    m_tableNote = makeCaption({}, box);
    m_tableNote->setWordWrap(true);
    tableColumn->addWidget(m_tableNote);
    tableColumn->addStretch();
    row->addLayout(tableColumn, 1);
    column->addLayout(row);
    column->addStretch();
    column->addWidget(makeLine(Qt::Horizontal, box));
    m_method = makeCaption({}, box);
    m_method->setWordWrap(true);
    column->addWidget(m_method);
    return box;
}

QWidget *ComparePanel::buildEmpty()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(marginPx, 24, marginPx, 24);
    column->setSpacing(8);
    m_emptyState = new EmptyState(box);
    column->addStretch();
    column->addWidget(m_emptyState);
    m_offers = new QVBoxLayout;
    m_offers->setSpacing(8);
    column->addLayout(m_offers);
    column->addStretch();
    return box;
}

void ComparePanel::setComparison(const CityComparison &city)
{
    const StationComparison *station = city.shownStation();
    m_result->setVisible(station != nullptr);
    m_empty->setVisible(!station);
    if (!station) {
        return;
    }
    m_city = city;
    m_name->setText(station->name);
    m_matched->setText(matchedText(city));
    m_matched->setVisible(!m_matched->text().isEmpty());
    m_card->setResult(city, *station);
    m_table->setComparison(city);
    m_tableNote->setText(tr("Blue = %1. 'Uncertain': the range contains 0, no certain difference.")
            .arg(changeWord(city.indicator, false)));
    QStringList method{methodText(station->comparison, city.indicator, city.locale)};
    if (!station->weatherText.isEmpty() && !city.state.isOfPlaces()) {
        method << tr("Weather: %1").arg(station->weatherText);
    }
    method << city.sources;
    m_method->setText(method.join(u' '));
}

void ComparePanel::explain(const Selection &station)
{
    const auto found = std::ranges::find(m_city.stations, station, &StationComparison::station);
    if (found != m_city.stations.end()) {
        openExplanation(found->name, explanationOf(*found, m_city), commandFor(m_city), this);
    }
}

void ComparePanel::setOffers(
    const QString &title, const QString &text, const std::vector<OfferedPeriod> &offers)
{
    m_emptyState->set(u"compare"_s, title, text, {});
    while (QLayoutItem *item = m_offers->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const OfferedPeriod &offer : offers) {
        QPushButton *button = makeButton(offer.text, {}, "normal", m_empty);
        connect(
            button, &QPushButton::clicked, this, [this, offer] { Q_EMIT offerTaken(offer.range); },
            Qt::QueuedConnection); // the button goes away with the offers
        m_offers->addWidget(button, 0, Qt::AlignHCenter);
    }
    m_result->hide();
    m_empty->show();
}

void ComparePanel::setWaiting()
{
    setOffers(tr("Comparing …"), {}, {});
}

void ComparePanel::setProfile(const std::optional<ProfileChart> &profile)
{
    if (profile) {
        m_profile->setChart(Chart(*profile));
    }
    m_profile->setVisible(profile.has_value());
}

void ComparePanel::setChange(const std::optional<ChangeChart> &change)
{
    if (change) {
        const int rows = std::clamp(int(change->rows.size()), leastChangeRows, mostChangeRows);
        m_change->setFixedHeight(qRound((changeFramePx + rows * changeRowPx) * textScale()));
        m_change->setChart(Chart(*change));
    }
    m_change->setVisible(change.has_value());
}

void ComparePanel::setPicture(const QImage &picture)
{
    m_map->setPicture(picture);
}

QSize ComparePanel::pictureSize() const
{
    return m_map->size();
}

void ComparePanel::setSmall(bool isSmall)
{
    m_mapBlock->setVisible(!isSmall);
    m_card->setSmall(isSmall);
}

} // namespace stadtblick

#include "widgets/panels/inspector.h"

#include "models/items/ideawords.h"
#include "models/overlays/figureexplanation.h"
#include "models/overlays/scenedataloader.h"
#include "widgets/charts/chartarea.h"
#include "widgets/charts/chartpanel.h"
#include "widgets/common/controls.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/stylesheet.h"
#include "widgets/ideas/ideadetails.h"
#include "widgets/panels/areapage.h"
#include "widgets/panels/explaindialog.h"
#include "widgets/panels/figurecard.h"
#include "widgets/panels/pageparts.h"
#include "widgets/panels/trafficpage.h"
#include "widgets/panels/trendspage.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stadtblick {

Inspector::Inspector(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_idea(new IdeaDetails(this))
    , m_area(new AreaPage(this))
    , m_trends(new TrendsPage(this))
    , m_traffic(new TrafficPage(this))
    , m_trendsScroll(scrollingPage(m_trends, this))
    , m_trafficScroll(scrollingPage(m_traffic, this))
    , m_tabs(buildTabs())
{
    setForm(this, "bar");
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head = buildHead();
    m_station = scrollingPage(buildStation(), this);
    m_foot = buildFoot();
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_station);
    m_pages->addWidget(m_idea);
    m_pages->addWidget(m_area);
    m_pages->addWidget(m_trendsScroll);
    m_pages->addWidget(m_trafficScroll);
    column->addWidget(m_head);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    column->addWidget(m_foot);
    connect(m_empty, &EmptyState::actionClicked, this, &Inspector::nextStepClicked);
    connectExplanations();
    showNothing();
}

QWidget *Inspector::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 16, 12, 8);
    row->setSpacing(8);
    m_icon = new IconLabel(u"station"_s, IconColour::Accent, 20, head);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    m_title = new ElidedLabel({}, TextRole::PanelTitle, head);
    m_subtitle = new ElidedLabel({}, TextRole::Caption, head);
    setForm(m_subtitle, "caption");
    texts->addWidget(m_title);
    texts->addWidget(m_subtitle);
    auto *close = makeIconButton(u"close"_s, tr("Select nothing (Esc)"), head);
    connect(close, &QToolButton::clicked, this, &Inspector::closeClicked);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    return head;
}

QWidget *Inspector::buildStation()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 4, 16, 12);
    column->setSpacing(8);
    m_period = makeCaption({}, content);
    m_period->setWordWrap(true);
    column->addWidget(m_period);
    m_cards = new QGridLayout;
    m_cards->setSpacing(8);
    m_cards->setColumnStretch(0, 1);
    m_cards->setColumnStretch(1, 1);
    column->addLayout(m_cards);
    m_note = makeCaption({}, content);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    column->addSpacing(8);
    m_charts = new ChartArea(content);
    column->addWidget(m_charts, 1);
    m_furtherCards = new QGridLayout;
    m_furtherCards->setSpacing(8);
    m_furtherCards->setColumnStretch(0, 1);
    m_furtherCards->setColumnStretch(1, 1);
    column->addLayout(m_furtherCards);
    return content;
}

QWidget *Inspector::buildTabs()
{
    auto *tabs = new QWidget(this);
    auto *row = new QHBoxLayout(tabs);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(0);
    for (const QString &text : {tr("Key figures"), tr("Trends"), tr("Junction")}) {
        QPushButton *button = makeButton(text, {}, "tab", tabs);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        const auto tab = StationTab(m_tabButtons.size());
        connect(button, &QPushButton::clicked, this, [this, tab] { setTab(tab); });
        row->addWidget(button);
        m_tabButtons.push_back(button);
    }
    row->addStretch();
    tabs->hide();
    return tabs;
}

void Inspector::setTab(StationTab tab)
{
    m_tab = tab;
    m_tabButtons[std::size_t(tab)]->setChecked(true);
    m_foot->setVisible(tab == StationTab::KeyFigures);
    switch (tab) {
    case StationTab::KeyFigures:
        m_pages->setCurrentWidget(m_station);
        break;
    case StationTab::Trends:
        m_pages->setCurrentWidget(m_trendsScroll);
        Q_EMIT trendsWanted();
        break;
    case StationTab::Traffic:
        m_pages->setCurrentWidget(m_trafficScroll);
        Q_EMIT trafficWanted();
        break;
    }
}

QWidget *Inspector::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeLine(Qt::Horizontal, foot));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    QPushButton *table = makeButton(tr("Table"), u"table"_s, "plain", foot);
    QPushButton *method = makeButton(tr("Method"), u"help"_s, "plain", foot);
    connect(table, &QPushButton::clicked, this, [this] {
        ChartPanel *lines = m_charts->lines();
        lines->setTableShown(!lines->isTableShown());
    });
    connect(method, &QPushButton::clicked, this, &Inspector::showMethods);
    row->addWidget(table);
    row->addWidget(method);
    row->addStretch();
    column->addLayout(row);
    return foot;
}

void Inspector::setHead(const QString &icon, const QString &title, const QString &subtitle)
{
    m_icon->setIcon(icon, IconColour::Accent);
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    m_head->show();
    m_tabs->hide();
}

void Inspector::showNothing()
{
    m_head->hide();
    m_tabs->hide();
    m_foot->hide();
    m_empty->set(u"station"_s, tr("Nothing selected"),
        tr("Click a station, a street, a district or an idea on the map, or draw an area: key figures and "
           "their "
           "course over time appear here. With the keyboard: F6 to the map, then Enter."),
        {});
    m_pages->setCurrentWidget(m_empty);
}

void Inspector::showMessage(const QString &title, const QString &text)
{
    m_head->hide();
    m_tabs->hide();
    m_foot->hide();
    m_empty->set(u"warning"_s, title, text, {});
    m_pages->setCurrentWidget(m_empty);
}

void Inspector::showArea(const AreaFigures &area)
{
    const QString icon = area.shape.isStreet()   ? u"street"_s
        : area.shape.selection.kind == "area"_L1 ? u"area"_s
                                                 : u"districts"_s;
    setHead(icon, area.shape.name,
        QStringList{area.shape.kindName, area.sizeText, tr("%n station(s)", nullptr, area.stationCount)}.join(
            u" · "_s));
    m_foot->hide();
    m_area->setArea(area);
    m_pages->setCurrentWidget(m_area);
}

void Inspector::showStation(const StationFigures &figures)
{
    if (selectionOf(figures.station) != selectionOf(m_figures.station)) {
        m_trends->setReading();
        m_traffic->setReading();
    }
    m_figures = figures;
    QStringList names;
    for (const MeasuredQuantity &quantity : figures.quantities) {
        if (!names.contains(quantity.name)) {
            names.append(quantity.name);
        }
    }
    setHead(
        u"station"_s, figures.station.name, QStringList{tr("Station"), names.join(u", "_s)}.join(u" · "_s));
    m_period->setText(figures.periodText);
    m_note->setText(figures.note);
    m_note->setVisible(!figures.note.isEmpty());
    showCards(figures.figures);
    m_tabs->show();
    const auto measures = [&](QStringView key) {
        return std::ranges::any_of(
            figures.quantities, [key](const MeasuredQuantity &quantity) { return quantity.quantity == key; });
    };
    const bool isParking = measures(u"parking_occupied");
    QPushButton *traffic = m_tabButtons[std::size_t(StationTab::Traffic)];
    traffic->setText(isParking ? tr("Parking search") : tr("Junction"));
    traffic->setVisible(isParking || measures(u"vehicle_count"));
    setTab(m_tab == StationTab::Traffic && traffic->isHidden() ? StationTab::KeyFigures : m_tab);
}

void Inspector::showCards(const std::vector<Figure> &figures)
{
    for (QGridLayout *grid : {m_cards, m_furtherCards}) {
        while (QLayoutItem *item = grid->takeAt(0)) {
            delete item->widget();
            delete item;
        }
    }
    // The most important ones come before the chart, the others below it.
    const int above = m_isSmall ? 2 : 4;
    for (int i = 0; i < int(figures.size()); ++i) {
        QGridLayout *grid = i < above ? m_cards : m_furtherCards;
        const int place = i < above ? i : i - above;
        auto *card = new FigureCard(figures[std::size_t(i)], this);
        connect(card, &FigureCard::explainRequested, this,
            [this, i] { explain(m_figures.figures[std::size_t(i)]); });
        grid->addWidget(card, place / 2, place % 2);
    }
}

void Inspector::showIdea(const Idea &idea, const std::vector<Comment> &comments, const QTimeZone &zone)
{
    // The whole title stands above the text: a heading would cut it.
    setHead(u"idea"_s, tr("Idea"), ideaKindName(idea.kind));
    m_foot->hide();
    m_idea->setIdea(idea, comments, zone, true);
    m_pages->setCurrentWidget(m_idea);
}

void Inspector::setSmall(bool isSmall)
{
    m_isSmall = isSmall;
    m_charts->setSmall(isSmall);
}

void Inspector::showMethods()
{
    openExplanation(m_figures.station.name, explanationOf(m_figures, QLocale()), commandFor(m_figures), this);
}

void Inspector::explain(const Figure &figure)
{
    openExplanation(figure.title, explanationOf(figure, m_figures, QLocale()), commandFor(m_figures), this);
}

} // namespace stadtblick

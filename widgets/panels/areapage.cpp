#include "widgets/panels/areapage.h"

#include "models/analysis/numberformat.h"
#include "models/overlays/figureexplanation.h"
#include "widgets/common/controls.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/stylesheet.h"
#include "widgets/panels/explaindialog.h"
#include "widgets/panels/pageparts.h"
#include "widgets/panels/sparkline.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr std::size_t firstIdeas = 5;

/** Support and categories of an area's ideas, a line each. */
QString ideaSummary(const AreaIdeas &ideas)
{
    const QLocale locale;
    QStringList lines;
    if (ideas.count > 0) {
        lines << (ideas.supportedCount > 0
                ? AreaPage::tr("Support in total: %1").arg(locale.toString(ideas.support))
                : AreaPage::tr("Support is not given by the source."));
        QStringList categories;
        for (const auto &[category, count] : ideas.categories) {
            categories << u"%1 %2"_s.arg(category, locale.toString(count));
        }
        if (!categories.isEmpty()) {
            lines << categories.join(u" · "_s);
        }
    }
    if (ideas.withoutPlace > 0) {
        lines << AreaPage::tr("%1 ideas of the city have no place and count nowhere.")
                     .arg(locale.toString(ideas.withoutPlace));
    }
    if (!ideas.source.isEmpty()) {
        lines << AreaPage::tr("Source: %1").arg(ideas.source);
    }
    return lines.join(u'\n');
}

} // namespace

AreaPage::AreaPage(QWidget *parent)
    : QWidget(parent)
    , m_trendSection(new QVBoxLayout)
    , m_name(new QLineEdit(this))
    , m_period(wrappedLabel(makeCaption({}, this)))
    , m_note(wrappedLabel(makeCaption({}, this)))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *content = new QWidget(this);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(16, 4, 16, 12);
    inner->setSpacing(8);
    m_name->setAccessibleName(tr("Name of the area"));
    m_name->setMaxLength(80);
    m_name->hide();
    inner->addWidget(m_name);
    inner->addWidget(m_period);
    m_sections = new QVBoxLayout;
    m_sections->setSpacing(8);
    inner->addLayout(m_sections);
    m_trendSection->setSpacing(4);
    inner->addLayout(m_trendSection);
    inner->addWidget(m_note);
    inner->addStretch();
    column->addWidget(scrollingPage(content, this), 1);
    column->addWidget(buildFoot());
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        m_name->hide();
        const QString name = m_name->text().simplified();
        if (!name.isEmpty() && name != m_area.shape.name) {
            Q_EMIT renamed(name);
        }
    });
}

QWidget *AreaPage::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeLine(Qt::Horizontal, foot));
    auto *around = new QVBoxLayout;
    around->setContentsMargins(16, 8, 16, 8);
    auto *buttons = new QWidget(foot);
    auto *row = new FlowLayout(buttons); // in a narrow panel German labels don't fit beside each other
    QPushButton *table = makeButton(tr("Table"), u"table"_s, "plain", buttons);
    auto *menu = new QMenu(table);
    connect(menu->addAction(tr("Copy table")), &QAction::triggered, this, &AreaPage::copyTableClicked);
    connect(menu->addAction(tr("Save table …")), &QAction::triggered, this, &AreaPage::saveTableClicked);
    table->setMenu(menu);
    m_rename = makeButton(tr("Rename"), u"edit"_s, "plain", buttons);
    m_delete = makeButton(tr("Delete"), u"trash"_s, "plain", buttons);
    connect(m_rename, &QPushButton::clicked, this, [this] {
        m_name->setText(m_area.shape.name);
        m_name->show();
        m_name->selectAll();
        m_name->setFocus(Qt::OtherFocusReason);
    });
    connect(m_delete, &QPushButton::clicked, this, &AreaPage::deleteClicked);
    row->addWidget(table);
    row->addWidget(m_rename);
    row->addWidget(m_delete);
    around->addWidget(buttons);
    column->addLayout(around);
    return foot;
}

void AreaPage::setArea(const AreaFigures &area)
{
    if (area.shape.selection != m_area.shape.selection) {
        m_hasAllIdeas = false;
        m_name->hide();
    }
    m_area = area;
    const bool isDrawn = area.shape.selection.kind == "area"_L1;
    m_rename->setVisible(isDrawn);
    m_delete->setVisible(isDrawn);
    m_period->setText(area.periodText);
    m_note->setText(area.note);
    clearLayout(m_sections);
    fillQuantities();
    fillIdeas();
    fillMissing();
    fillTrends();
}

void AreaPage::fillTrends()
{
    clearLayout(m_trendSection);
    if (m_area.stationCount == 0) {
        return;
    }
    QPushButton *show = makeButton(tr("Show trends of the stations"), u"trend"_s, "plain", this);
    show->setToolTip(tr("Reads the whole record of every station here"));
    connect(show, &QPushButton::clicked, this, [this, show] {
        show->setEnabled(false);
        show->setText(tr("Reading the whole record …"));
        Q_EMIT trendsWanted();
    });
    m_trendSection->addWidget(show, 0, Qt::AlignLeft);
}

void AreaPage::setTrends(const std::vector<StationTrends> &trends)
{
    clearLayout(m_trendSection);
    m_trendSection->addWidget(makeLabel(tr("Trends of the stations"), TextRole::RowTitle, this));
    for (const StationTrends &station : trends) {
        for (const SeriesTrend &series : station.series) {
            addTrend(station, series);
        }
    }
    const auto any =
        std::ranges::find_if(trends, [](const StationTrends &station) { return !station.series.empty(); });
    if (any != trends.end()) {
        m_trendSection->addWidget(wrappedLabel(makeCaption(any->series.front().method, this)));
    }
}

void AreaPage::addTrend(const StationTrends &station, const SeriesTrend &series)
{
    auto *card = new QFrame(this);
    setForm(card, "card");
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(2);
    const QString name = u"%1 · %2"_s.arg(station.name, series.name);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(wrappedLabel(makeLabel(name, TextRole::Body, card)), 1);
    QToolButton *explain = makeExplainButton(name, card);
    const auto open = [this, station, series] { explainTrend(station, series); };
    connect(explain, &QToolButton::clicked, this, open);
    addExplainAction(card, open);
    head->addWidget(explain, 0, Qt::AlignTop);
    column->addLayout(head);
    const bool isShown = series.trend.basis != Trend::Basis::None;
    column->addWidget(wrappedLabel(isShown ? makeLabel(series.trendText, TextRole::RowTitle, card)
                                           : makeCaption(series.trendText, card)));
    if (!series.trendDetail.isEmpty()) {
        column->addWidget(wrappedLabel(makeCaption(series.trendDetail, card)));
    }
    if (!series.months.empty()) {
        auto *line =
            new Sparkline(trendFrame(station, series, m_area.origin.timeZone), series.months, false, card);
        connect(line, &SmallChart::used, this, &AreaPage::chartUsed);
        column->addWidget(line);
    }
    m_trendSection->addWidget(card);
}

QVBoxLayout *AreaPage::newSection(const QString &title, const QString &caption)
{
    m_sections->addSpacing(4);
    m_sections->addWidget(wrappedLabel(makeLabel(title, TextRole::RowTitle, this)));
    if (!caption.isEmpty()) {
        m_sections->addWidget(wrappedLabel(makeCaption(caption, this)));
    }
    return m_sections;
}

QWidget *AreaPage::makeCard(const AreaQuantity &quantity)
{
    auto *card = new QFrame(this);
    setForm(card, "card");
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(2, 8, 2, 4);
    column->setSpacing(2);
    const auto add = [&](QLabel *label) {
        label->setContentsMargins(8, 0, 8, 0);
        column->addWidget(wrappedLabel(label));
    };
    const QString title = quantity.title.contains(quantity.name)
        ? quantity.title
        : QString(quantity.name + u" · "_s + quantity.title);
    add(makeLabel(title, TextRole::RowTitle, card));
    const QLocale locale;
    if (quantity.valuedCount > 0) {
        add(makeLabel(quantity.rangeText(locale), TextRole::PanelTitle, card));
    }
    add(makeCaption(quantity.sensorsText(locale), card));
    if (quantity.mean) {
        addMean(quantity, card, column);
    }
    for (const AreaStation &station : quantity.stations) {
        addStationRow(station, card, column);
    }
    return card;
}

void AreaPage::addMean(const AreaQuantity &quantity, QWidget *card, QVBoxLayout *column)
{
    const Figure &mean = *quantity.mean;
    auto *line = new QHBoxLayout;
    line->setContentsMargins(8, 0, 4, 0);
    line->setSpacing(4);
    QLabel *text = wrappedLabel(
        makeLabel(u"%1: %2"_s.arg(mean.detail, mean.valueText(QLocale())), TextRole::Body, card));
    text->setToolTip(mean.method);
    line->addWidget(text, 1);
    QToolButton *explain = makeExplainButton(u"%1, %2"_s.arg(mean.title, mean.detail), card);
    connect(explain, &QToolButton::clicked, this, [this, quantity] {
        QStringList names;
        for (const AreaStation &station : quantity.stations) {
            if (station.figure.value) {
                names << station.name;
            }
        }
        openExplanation(quantity.mean->title,
            explanationOf(std::vector{*quantity.mean}, names, m_area, QLocale()), commandFor(m_area.origin),
            this);
    });
    line->addWidget(explain);
    column->addLayout(line);
}

void AreaPage::addStationRow(const AreaStation &station, QWidget *card, QVBoxLayout *column)
{
    const QLocale locale;
    const Figure &figure = station.figure;
    QPushButton *row = makePageRow(station.name, figure.valueText(locale), card);
    row->setToolTip(
        QStringList{figure.periodText, figure.coverageText(locale), figure.method, figure.source}.join(
            u'\n'));
    connect(row, &QPushButton::clicked, this,
        [this, selection = station.selection] { Q_EMIT thingChosen(selection); });
    const auto open = [this, station] {
        openExplanation(u"%1 · %2"_s.arg(station.name, station.figure.title),
            explanationOf(station, m_area, QLocale()), commandFor(m_area.origin), this);
    };
    addExplainAction(row, open);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 4, 0);
    line->setSpacing(0);
    line->addWidget(row, 1);
    QToolButton *explain = makeExplainButton(u"%1, %2"_s.arg(figure.title, station.name), card);
    connect(explain, &QToolButton::clicked, this, open);
    line->addWidget(explain);
    column->addLayout(line);
}

void AreaPage::fillQuantities()
{
    for (const AreaQuantity &quantity : m_area.quantities) {
        if (!quantity.stations.empty()) {
            m_sections->addWidget(makeCard(quantity));
        }
    }
    if (m_area.stationCount == 0) {
        m_sections->addWidget(wrappedLabel(makeLabel(tr("No sensor here."), TextRole::RowTitle, this)));
    }
}

void AreaPage::fillMissing()
{
    bool isFirst = true;
    const QLocale locale;
    for (const AreaQuantity &quantity : m_area.quantities) {
        if (!quantity.nearest) {
            continue;
        }
        if (std::exchange(isFirst, false)) {
            newSection(tr("Not measured here"), tr("The nearest sensor of each quantity:"));
        }
        const QString value =
            tr("%1 in %2").arg(quantity.nearest->name, lengthText(quantity.nearest->distanceM, locale));
        QPushButton *row = makePageRow(quantity.name, lengthText(quantity.nearest->distanceM, locale), this);
        row->setToolTip(value);
        row->setAccessibleName(u"%1: %2"_s.arg(quantity.name, value));
        connect(row, &QPushButton::clicked, this,
            [this, selection = quantity.nearest->selection] { Q_EMIT thingChosen(selection); });
        m_sections->addWidget(row);
    }
}

void AreaPage::addIdeaRow(const Idea &idea)
{
    const QString support = idea.support ? QLocale().toString(*idea.support) : u"–"_s;
    QPushButton *row = makePageRow(idea.title, support, this);
    row->setToolTip(idea.title);
    row->setAccessibleName(tr("%1, support %2").arg(idea.title, support));
    connect(row, &QPushButton::clicked, this,
        [this, selection = Selection{u"idea"_s, idea.source, idea.id}] { Q_EMIT thingChosen(selection); });
    m_sections->addWidget(row);
}

void AreaPage::addIdeaMonths()
{
    ChartFrame frame;
    frame.title = tr("New ideas per month");
    frame.place = m_area.shape.name;
    frame.quantity = tr("Ideas");
    frame.decimals = 0;
    frame.source = m_area.ideas.source;
    frame.isDemo = m_area.ideas.isDemo;
    frame.timeZone = m_area.origin.timeZone;
    m_sections->addWidget(makeCaption(frame.title, this));
    auto *line = new Sparkline(frame, m_area.ideas.months, true, this);
    connect(line, &SmallChart::used, this, &AreaPage::chartUsed);
    m_sections->addWidget(line);
}

void AreaPage::fillIdeas()
{
    const AreaIdeas &ideas = m_area.ideas;
    const QLocale locale;
    newSection(ideas.count == 0 ? tr("No idea here") : tr("%n idea(s)", nullptr, int(ideas.count)),
        ideaSummary(ideas));
    if (ideas.cityCount > 0) {
        QPushButton *explain = makeButton(tr("How was this computed?"), u"help"_s, "link", this);
        explain->setAccessibleName(tr("How were ideas and support counted?"));
        connect(explain, &QPushButton::clicked, this, &AreaPage::explainIdeas);
        m_sections->addWidget(explain, 0, Qt::AlignLeft);
    }
    if (ideas.months.size() > 2) {
        addIdeaMonths();
    }
    const std::size_t shown = m_hasAllIdeas ? ideas.top.size() : std::min(firstIdeas, ideas.top.size());
    for (std::size_t i = 0; i < shown; ++i) {
        addIdeaRow(ideas.top[i]);
    }
    if (shown < ideas.top.size()) {
        QPushButton *more = makeButton(
            tr("Show %1 more").arg(locale.toString(qint64(ideas.top.size() - shown))), {}, "link", this);
        connect(more, &QPushButton::clicked, this, [this] {
            m_hasAllIdeas = true;
            setArea(AreaFigures(m_area));
        });
        m_sections->addWidget(more, 0, Qt::AlignLeft);
    } else if (ideas.count > qint64(ideas.top.size())) {
        m_sections->addWidget(
            makeCaption(tr("The %1 most supported of %2.")
                            .arg(locale.toString(qint64(ideas.top.size())), locale.toString(ideas.count)),
                this));
    }
}

} // namespace stadtblick

#include "widgets/presentation/presentpage.h"

#include "widgets/charts/chartview.h"
#include "widgets/common/controls.h"
#include "widgets/common/stylesheet.h"
#include "widgets/map/mapview.h"
#include "widgets/panels/legendview.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QVBoxLayout>

#include <ranges>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

/** The pictures are drawn for this height; others are scaled. */
constexpr double usualHeightPx = 1080;
constexpr double mapScale = 1.55;
constexpr double chartScale = 1.5;
constexpr std::size_t mostFigures = 2;
constexpr std::size_t mostLegends = 4; ///< more than that nobody reads from the back rows

void clear(QWidget *box)
{
    qDeleteAll(box->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    delete box->layout();
}

} // namespace

PresentPage::PresentPage(QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel({}, TextRole::PresentTitle, this))
    , m_lead(makeLabel({}, TextRole::PresentLead, this))
    , m_map(new MapView(false, this))
    , m_side(new QWidget(this))
    , m_footer(makeLabel({}, TextRole::PresentFooter, this))
    , m_mark(makeLabel({}, TextRole::PresentFooter, this))
{
    setForm(this, "present");
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::StrongFocus);
    for (QLabel *label : {m_lead, m_footer}) {
        setForm(label, "caption");
    }
    m_footer->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_lead);
    auto *row = new QHBoxLayout;
    row->addWidget(m_map, 65);
    row->addWidget(m_side, 35);
    column->addLayout(row, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_footer, 1);
    foot->addWidget(m_mark);
    column->addLayout(foot);
    m_map->setFocusPolicy(Qt::NoFocus);
    m_map->setDemoMarkShown(false); // it stands in the footer
}

void PresentPage::setCity(const QString &name)
{
    m_city = name;
    showTexts();
}

void PresentPage::setScene(const std::shared_ptr<const MapScene> &scene)
{
    m_scene = scene;
    m_map->setScene(scene);
    addLegends();
    showTexts();
}

void PresentPage::setAttribution(const QString &text)
{
    m_attribution = text;
    showTexts();
}

void PresentPage::setStation(const std::optional<StationFigures> &figures)
{
    m_figures = figures;
    rebuild();
}

void PresentPage::setChart(const std::optional<Chart> &chart)
{
    m_chart = chart;
    rebuild();
}

void PresentPage::showTexts()
{
    QStringList layers;
    if (m_scene) {
        for (const MapLayer &layer : m_scene->layers) {
            if (layer.emptyText.isEmpty() && !layer.legend.title.isEmpty()) {
                layers.append(layer.legend.title);
            }
        }
    }
    m_title->setText(m_figures ? m_figures->station.name : m_city);
    QStringList lead;
    if (m_figures) {
        lead.append(m_city);
    }
    if (!layers.isEmpty()) {
        lead.append(layers.join(u", "_s));
    }
    if (m_scene && !m_scene->periodText.isEmpty()) {
        lead.append(m_scene->periodText);
    }
    m_lead->setText(lead.join(u" · "_s));
    QStringList sources = m_scene ? m_scene->attributions : QStringList();
    sources.removeDuplicates();
    for (const QString &owner : m_scene ? planAttributions(*m_scene) : QStringList()) {
        sources.removeAll(owner); // stands with the base map's
    }
    const QString origin = sources.isEmpty() ? QString() : tr("Sources: %1.").arg(sources.join(u", "_s));
    m_footer->setText(QStringList{origin, m_attribution}.join(u' ').trimmed());
    m_mark->setText(m_scene ? m_scene->demoMark : QString());
}

QLabel *PresentPage::addText(QVBoxLayout *column, const QString &text, TextRole role, bool isCaption)
{
    QLabel *label = makeLabel(text, role, m_side);
    label->setFont(textFont(role, m_scale));
    label->setWordWrap(true);
    if (isCaption) {
        setForm(label, "caption");
    }
    column->addWidget(label);
    return label;
}

void PresentPage::rebuild()
{
    clear(m_side);
    const bool hasSide = m_figures || m_chart;
    if (hasSide) {
        addFigures();
    }
    showTexts();
    // Last: showing it may resize the page, which comes here again.
    m_side->setVisible(hasSide);
}

void PresentPage::addFigures()
{
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(qRound(48 * m_scale), 0, 0, 0);
    column->setSpacing(qRound(4 * m_scale));
    std::size_t shown = 0;
    for (const Figure &figure : m_figures ? m_figures->figures : std::vector<Figure>()) {
        // In big type only what there is an answer for.
        if (!figure.value || shown == mostFigures) {
            continue;
        }
        ++shown;
        addText(column, figure.title, TextRole::PresentLead, true);
        auto *row = new QHBoxLayout;
        row->setSpacing(qRound(16 * m_scale));
        QLabel *number = makeLabel(figure.numberText(QLocale()), TextRole::PresentFigure, m_side);
        number->setFont(textFont(TextRole::PresentFigure, m_scale * (shown == 1 ? 1 : 0.6)));
        QLabel *unit = makeLabel(
            QStringList{figure.unit, figure.suffix}.join(u' ').trimmed(), TextRole::PresentLead, m_side);
        unit->setFont(textFont(TextRole::PresentLead, m_scale * 1.3));
        // On one line of writing: labels end below their descents, and these differ.
        const int lift = QFontMetrics(number->font()).descent() - QFontMetrics(unit->font()).descent();
        unit->setContentsMargins(0, 0, 0, std::max(0, lift));
        row->addWidget(number, 0, Qt::AlignBottom);
        row->addWidget(unit, 1, Qt::AlignBottom);
        column->addLayout(row);
        const QStringList facts{figure.detail, figure.periodText, figure.coverageText(QLocale())};
        addText(column, QStringList(facts.filter(QRegularExpression(u"."_s))).join(u" · "_s),
            TextRole::PresentText, true);
        column->addSpacing(qRound(20 * m_scale));
    }
    if (m_chart && !frameOf(*m_chart).isEmpty()) {
        column->addWidget(makeLine(Qt::Horizontal, m_side));
        column->addSpacing(qRound(16 * m_scale));
        auto *view = new ChartView(m_side);
        view->setFocusPolicy(Qt::NoFocus); // keys belong to the presentation
        view->setScale(m_scale * chartScale / textScale());
        view->setTitleShown(true);
        view->setChart(*m_chart);
        column->addWidget(view, 1);
    } else {
        column->addStretch(1);
    }
}

void PresentPage::addLegends()
{
    delete m_legend;
    auto *box = new QFrame(m_map);
    m_legend = box;
    setForm(box, "floating");
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    std::size_t shown = 0;
    // The layer on top comes first: what is seen best is explained in any case.
    for (const MapLayer &layer : m_scene->layers | std::views::reverse) {
        if (!layer.emptyText.isEmpty() || layer.legend.scale == Legend::Scale::None || shown == mostLegends) {
            continue;
        }
        ++shown;
        auto *view = new LegendView(true, box);
        view->setLegend(layer.legend);
        view->setScale(m_scale * 1.3);
        view->setFixedWidth(qRound(400 * m_scale));
        column->addWidget(view);
    }
    if (shown == 0) {
        delete m_legend;
    }
    m_map->setLegend(m_legend);
}

void PresentPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_scale = height() / usualHeightPx;
    layout()->setContentsMargins(
        qRound(64 * m_scale), qRound(40 * m_scale), qRound(64 * m_scale), qRound(40 * m_scale));
    layout()->setSpacing(qRound(16 * m_scale));
    m_title->setFont(textFont(TextRole::PresentTitle, m_scale));
    m_lead->setFont(textFont(TextRole::PresentLead, m_scale));
    m_footer->setFont(textFont(TextRole::PresentFooter, m_scale));
    QFont bold = textFont(TextRole::PresentFooter, m_scale);
    bold.setBold(true);
    m_mark->setFont(bold);
    m_map->setBare(true, mapScale * m_scale);
    rebuild();
    if (m_scene) {
        addLegends();
    }
}

void PresentPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F11) {
        Q_EMIT ended();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace stadtblick

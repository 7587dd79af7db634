#include "widgets/ideas/ideaspage.h"

#include "models/analysis/numberformat.h"
#include "models/items/idealistmodel.h"
#include "models/items/ideawords.h"
#include "widgets/common/controls.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/stylesheet.h"
#include "widgets/ideas/ideadelegate.h"
#include "widgets/ideas/ideadetails.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr int barHeightPx = 48;
constexpr int listWidthPx = 424;
constexpr int textWidthPx = 456;
constexpr int typingMs = 250;

QString facetName(const QString &column)
{
    if (column == "kind"_L1) {
        return IdeasPage::tr("Kind");
    }
    if (column == "status"_L1) {
        return IdeasPage::tr("Status");
    }
    if (column == "channel"_L1) {
        return IdeasPage::tr("Channel");
    }
    if (column == "category"_L1) {
        return IdeasPage::tr("Category");
    }
    return IdeasPage::tr("Place");
}

} // namespace

IdeasPage::IdeasPage(const QTimeZone &zone, QWidget *parent)
    : QWidget(parent)
    , m_zone(zone)
    , m_model(new IdeaListModel(QLocale(), zone, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    setForm(this, "bar");
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildFilterBar());
    column->addWidget(makeLine(Qt::Horizontal, this));
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(buildText());
    column->addWidget(m_splitter, 1);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    connect(&m_typing, &QTimer::timeout, this, [this] {
        m_state.search = m_search->text();
        Q_EMIT stateChanged(m_state);
    });
}

QWidget *IdeasPage::buildFilterBar()
{
    auto *bar = new QWidget(this);
    bar->setMinimumHeight(barHeightPx);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 4, 16, 4);
    row->setSpacing(8);
    m_count = makeLabel({}, TextRole::RowTitle, bar);
    m_search = new QLineEdit(bar);
    m_search->setPlaceholderText(tr("Search in ideas"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(240);
    m_search->addAction(themedIcon(u"search"_s, IconColour::Text2), QLineEdit::LeadingPosition);
    m_search->setAccessibleName(tr("Search in ideas"));
    connect(m_search, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    m_filterRow = new QHBoxLayout;
    m_filterRow->setSpacing(8);
    m_reset = makeButton(tr("Reset"), {}, "link", bar);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_state.filters = {};
        m_state.search.clear();
        setState(m_state);
        Q_EMIT stateChanged(m_state);
    });
    m_mark = makeLabel({}, TextRole::Caption, bar);
    QFont bold = m_mark->font();
    bold.setBold(true);
    m_mark->setFont(bold);
    row->addWidget(m_count);
    row->addSpacing(8);
    row->addWidget(m_search);
    row->addLayout(m_filterRow);
    row->addWidget(m_reset);
    row->addStretch();
    row->addWidget(m_mark);
    return bar;
}

QWidget *IdeasPage::buildList()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 4, 8, 4);
    head->setSpacing(8);
    head->addWidget(makeLabel(tr("Ideas"), TextRole::RowTitle, box));
    m_found = new ElidedLabel({}, TextRole::Caption, box);
    setForm(m_found, "caption");
    head->addWidget(m_found, 1);
    m_sort = new QComboBox(box);
    m_sort->addItem(tr("by votes"), u"support"_s);
    m_sort->addItem(tr("newest first"), u"created"_s);
    m_sort->addItem(tr("by comments"), u"comments"_s);
    m_sort->addItem(tr("by title"), u"title"_s);
    m_sort->setAccessibleName(tr("Order"));
    connect(m_sort, &QComboBox::activated, this, [this](int index) {
        m_state.sort = m_sort->itemData(index).toString();
        Q_EMIT stateChanged(m_state);
    });
    head->addWidget(m_sort);
    column->addLayout(head);
    column->addWidget(makeLine(Qt::Horizontal, box));
    m_list = new QListView(box);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new IdeaDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Ideas"));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) { chooseRow(current.row()); });
    column->addWidget(m_list, 1);
    m_empty = new EmptyState(box);
    m_empty->hide();
    connect(m_empty, &EmptyState::actionClicked, this, [this] {
        if (m_total == 0) {
            Q_EMIT importClicked();
        } else {
            m_reset->click();
        }
    });
    column->addWidget(m_empty, 1);
    box->setMinimumWidth(320);
    box->resize(listWidthPx, box->height());
    return box;
}

QWidget *IdeasPage::buildText()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 4, 8, 4);
    m_position = makeCaption({}, box);
    head->addWidget(m_position, 1);
    QToolButton *back = makeIconButton(u"chevron-left"_s, tr("Previous idea"), box);
    QToolButton *next = makeIconButton(u"chevron-right"_s, tr("Next idea"), box);
    for (QToolButton *button : {back, next}) {
        button->setFixedSize(32, 32);
        head->addWidget(button);
    }
    connect(back, &QToolButton::clicked, this, [this] { moveBy(-1); });
    connect(next, &QToolButton::clicked, this, [this] { moveBy(1); });
    column->addLayout(head);
    column->addWidget(makeLine(Qt::Horizontal, box));
    m_details = new IdeaDetails(box);
    m_details->hide();
    m_choose = new EmptyState(box);
    m_choose->set(u"idea"_s, tr("No idea chosen"),
        tr("Choose one in the list or on the map: its text and comments appear here."), {});
    column->addWidget(m_details, 1);
    column->addWidget(m_choose, 1);
    box->setMinimumWidth(280);
    return box;
}

void IdeasPage::setMap(QWidget *map)
{
    m_splitter->addWidget(map);
    setSmall(width() < 1680);
}

void IdeasPage::setSmall(bool isSmall)
{
    const int rest = std::max(320, width() - (isSmall ? 380 + 360 : listWidthPx + textWidthPx));
    m_splitter->setSizes(isSmall ? QList<int>{380, 360, rest} : QList<int>{listWidthPx, textWidthPx, rest});
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setStretchFactor(2, 1);
}

void IdeasPage::setFacets(const IdeaFacets &facets)
{
    m_facets = facets;
    rebuildFilters();
}

void IdeasPage::rebuildFilters()
{
    qDeleteAll(m_filters);
    m_filters.clear();
    for (const auto &[column, values] : m_facets) {
        if (values.size() < 2) {
            continue; // nothing to choose between
        }
        auto *box = new QComboBox(this);
        box->setAccessibleName(facetName(column));
        box->addItem(tr("%1: all %2").arg(facetName(column)).arg(values.size()), QString());
        for (const auto &[value, count] : values) {
            const QString word = value.isEmpty() ? tr("not given") : ideaWord(column, value);
            box->addItem(u"%1 (%2)"_s.arg(word, numberText(double(count), 0, QLocale())), value);
        }
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        box->view()->setMinimumWidth(240);
        const QString name = column;
        connect(box, &QComboBox::activated, this,
            [this, box, name](int index) { setFilter(name, box->itemData(index).toString()); });
        const QString chosen = m_state.filters.value(column).toArray().at(0).toString();
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
        m_filterRow->addWidget(box);
        m_filters.push_back(box);
    }
}

void IdeasPage::setFilter(const QString &column, const QString &value)
{
    if (value.isEmpty()) {
        m_state.filters.remove(column);
    } else {
        m_state.filters.insert(column, QJsonArray{value});
    }
    showCounts();
    Q_EMIT stateChanged(m_state);
}

void IdeasPage::setState(const IdeasState &state)
{
    m_state = state;
    if (!m_search->hasFocus() || m_search->text() != state.search) {
        m_search->setText(state.search);
    }
    m_sort->setCurrentIndex(std::max(0, m_sort->findData(state.sort)));
    rebuildFilters();
    showCounts();
}

void IdeasPage::showCounts()
{
    const qint64 found = qint64(m_model->ideas().size());
    qint64 votes = 0;
    for (const Idea &idea : m_model->ideas()) {
        votes += idea.support.value_or(0);
    }
    m_count->setText(tr("%n ideas", nullptr, int(m_total)));
    const QString voteCount = numberText(double(votes), 0, QLocale());
    // Where nothing is filtered, 'all of all' says nothing, and takes the room of the votes.
    m_found->setText(found == m_total
            ? tr("%1 votes").arg(voteCount)
            : tr("%1 of %2 · %3 votes")
                  .arg(numberText(double(found), 0, QLocale()), numberText(double(m_total), 0, QLocale()),
                      voteCount));
    m_reset->setVisible(!m_state.filters.isEmpty() || !m_state.search.isEmpty());
}

void IdeasPage::setIdeas(std::vector<Idea> ideas, qint64 total)
{
    const QSignalBlocker blocker(m_list->selectionModel());
    m_total = total;
    const bool isEmpty = ideas.empty();
    m_model->setIdeas(std::move(ideas));
    m_list->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (total == 0) {
        m_empty->set(u"idea"_s, tr("No ideas yet"),
            tr("Ideas come from a participation platform or from a table (CSV) that you import."),
            tr("Import a table …"));
    } else if (isEmpty) {
        m_empty->set(u"search"_s, tr("Nothing found"), tr("No idea matches the search and the filters."),
            tr("Reset search and filters"));
    }
    showCounts();
}

void IdeasPage::setMark(const QString &demoMark)
{
    m_mark->setText(demoMark);
}

void IdeasPage::setSelection(const Selection &selection)
{
    const int row = selection.kind == "idea"_L1 ? m_model->rowOf(selection.source, selection.id) : -1;
    const QSignalBlocker blocker(m_list->selectionModel());
    if (selection.kind != "idea"_L1) {
        m_details->hide();
        m_choose->show();
    }
    if (row < 0) {
        m_list->clearSelection();
        m_list->selectionModel()->clearCurrentIndex();
        m_position->setText(
            selection.kind == "idea"_L1 ? tr("Not among the ideas found") : tr("No idea chosen"));
        m_list->viewport()->update();
        return;
    }
    const QModelIndex index = m_model->index(row);
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_list->scrollTo(index);
    m_list->viewport()->update();
    m_position->setText(tr("Idea %1 of %2").arg(row + 1).arg(m_model->rowCount()));
}

void IdeasPage::setDetails(const Idea &idea, const std::vector<Comment> &comments)
{
    m_details->setIdea(idea, comments, m_zone, true);
    m_details->show();
    m_choose->hide();
}

void IdeasPage::chooseRow(int row)
{
    if (row < 0 || row >= m_model->rowCount()) {
        return;
    }
    const Idea &idea = m_model->ideas()[std::size_t(row)];
    m_position->setText(tr("Idea %1 of %2").arg(row + 1).arg(m_model->rowCount()));
    Q_EMIT ideaChosen({u"idea"_s, idea.source, idea.id});
}

void IdeasPage::moveBy(int rows)
{
    const int count = m_model->rowCount();
    if (count > 0) {
        const int row = std::clamp(m_list->currentIndex().row() + rows, 0, count - 1);
        m_list->setCurrentIndex(m_model->index(row));
    }
}

} // namespace stadtblick

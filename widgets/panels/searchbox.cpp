#include "widgets/panels/searchbox.h"

#include "models/items/searchresultsmodel.h"
#include "widgets/common/controls.h"
#include "widgets/common/stylesheet.h"
#include "widgets/panels/searchdelegate.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QListView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr int resultsWidthPx = 440;
constexpr int belowBoxPx = 6;
constexpr int windowEdgePx = 16;
constexpr int keysRoomPx = 64; ///< in the box, for the short cut's name

} // namespace

SearchResults::SearchResults(QWidget *parent)
    : QFrame(parent)
    , m_list(new QListView(this))
    , m_message(makeLabel({}, TextRole::Body, this))
    , m_model(new SearchResultsModel(this))
{
    setForm(this, "floating");
    setFocusPolicy(Qt::NoFocus);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus); // the keys stay with the box
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Search results"));
    m_list->viewport()->setAutoFillBackground(false);
    m_message->setContentsMargins(12, 12, 12, 12);
    m_message->setWordWrap(true);
    setForm(m_message, "caption");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 5, 1, 5);
    column->addWidget(m_list);
    column->addWidget(m_message);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (const FoundThing *thing = m_model->thing(index.row())) {
            Q_EMIT chosen(FoundThing(*thing));
        }
    });
}

void SearchResults::setThings(const std::vector<FoundThing> &things)
{
    m_model->setThings(things);
    m_list->setVisible(!things.empty());
    m_message->setVisible(things.empty());
    moveCurrent(1); // Enter takes the first one: it is marked
}

void SearchResults::setMessage(const QString &text)
{
    setThings({});
    m_message->setText(text);
}

void SearchResults::moveCurrent(int step)
{
    const QModelIndex current = m_list->currentIndex();
    const int row = m_model->nextThing(current.isValid() ? current.row() : (step > 0 ? -1 : 0), step);
    if (row >= 0) {
        m_list->setCurrentIndex(m_model->index(row));
        if (row == 1) {
            m_list->scrollToTop(); // with the first heading
        }
    }
}

const FoundThing *SearchResults::current() const
{
    return m_model->thing(m_list->currentIndex().row());
}

int SearchResults::wantedHeight(int largest) const
{
    if (m_model->rowCount() == 0) {
        return std::min(largest, m_message->heightForWidth(width() - 2) + 12);
    }
    int height = 12;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        height += m_list->sizeHintForRow(row);
    }
    return std::min(largest, height);
}

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent)
    , m_keys(makeCaption(
          QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText).replace(u'+', u' '), this))
{
    setPlaceholderText(tr("Search places, stations, ideas"));
    setAccessibleName(tr("Search places, streets, stations and ideas"));
    setToolTip(tr("Search (Ctrl+K or Ctrl+F)"));
    setMaxLength(200);
    addAction(themedIcon(u"search"_s, IconColour::Text2), QLineEdit::LeadingPosition);
    m_keys->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &typed) {
        m_keys->setVisible(typed.isEmpty());
        if (typed.trimmed().isEmpty()) {
            hideList();
        } else {
            Q_EMIT searched(typed);
        }
    });
}

void SearchBox::begin()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

bool SearchBox::isListShown() const
{
    return m_results && !m_results->isHidden();
}

void SearchBox::setResults(const QString &searchedText, const std::vector<FoundThing> &things)
{
    if (searchedText != text() || !hasFocus()) {
        return;
    }
    showList();
    if (things.empty()) {
        m_results->setMessage(tr("Nothing found for '%1'.").arg(searchedText.trimmed()));
    } else {
        m_results->setThings(things);
    }
    showList();
}

void SearchBox::setFailure(const QString &searchedText, const QString &what)
{
    if (searchedText == text() && hasFocus()) {
        showList();
        m_results->setMessage(what);
        showList();
    }
}

void SearchBox::showList()
{
    QWidget *top = window();
    if (!m_results) {
        m_results = new SearchResults(top);
        connect(m_results, &SearchResults::chosen, this, &SearchBox::take);
    }
    const QPoint below = mapTo(top, QPoint(0, height() + belowBoxPx));
    const int wide = std::min(std::max(resultsWidthPx, width()), top->width() - 2 * windowEdgePx);
    const int x = std::clamp(below.x() + width() - wide, windowEdgePx, top->width() - wide - windowEdgePx);
    m_results->setGeometry(x, below.y(), wide, m_results->height());
    m_results->resize(wide, m_results->wantedHeight(top->height() - below.y() - windowEdgePx));
    m_results->show();
    m_results->raise();
}

void SearchBox::hideList()
{
    if (m_results) {
        m_results->hide();
    }
}

void SearchBox::take(const FoundThing &thing)
{
    const FoundThing taken = thing; // the list may go
    hideList();
    setText(taken.title);
    m_keys->hide();
    Q_EMIT chosen(taken);
    Q_EMIT left();
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const bool isShown = isListShown();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (isShown) {
            m_results->moveCurrent(event->key() == Qt::Key_Down ? 1 : -1);
        } else if (!text().trimmed().isEmpty()) {
            Q_EMIT searched(text());
        }
        event->accept();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const FoundThing *thing = isShown ? m_results->current() : nullptr) {
            take(*thing);
        } else if (!isShown && !text().trimmed().isEmpty()) {
            Q_EMIT searched(text());
        }
        event->accept();
        return;
    case Qt::Key_Escape:
        if (isShown) {
            hideList();
        } else {
            clear();
            m_keys->show();
            Q_EMIT left();
        }
        event->accept();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    m_keys->setVisible(text().isEmpty());
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason) {
        hideList();
        Q_EMIT blurred();
    }
}

void SearchBox::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    m_keys->adjustSize();
    m_keys->move(width() - m_keys->width() - 10, (height() - m_keys->height()) / 2);
    m_keys->setVisible(
        text().isEmpty() && width() >= fontMetrics().horizontalAdvance(placeholderText()) + keysRoomPx + 44);
}

} // namespace stadtblick

#include "widgets/charts/seriespicker.h"

#include "widgets/common/stylesheet.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr QSize pickerSize{380, 360};

} // namespace

SeriesPicker::SeriesPicker(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setForm(this, "floating");
    setAttribute(Qt::WA_DeleteOnClose);
    resize(pickerSize);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    m_search->setPlaceholderText(tr("Station or quantity"));
    m_search->setAccessibleName(tr("Search a series"));
    m_list->setAccessibleName(tr("Series"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &SeriesPicker::filter);
    connect(
        m_search, &QLineEdit::returnPressed, this, [this] { takeRow(std::max(0, m_list->currentRow())); });
    connect(m_list, &QListWidget::itemClicked, this,
        [this](QListWidgetItem *item) { takeRow(m_list->row(item)); });
    connect(m_list, &QListWidget::itemActivated, this,
        [this](QListWidgetItem *item) { takeRow(m_list->row(item)); });
    m_search->installEventFilter(this);
    m_search->setFocus();
}

void SeriesPicker::setSeries(const std::vector<ListedSeries> &series)
{
    m_series = series;
    filter();
}

void SeriesPicker::filter()
{
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    m_list->clear();
    m_found.clear();
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        const QString text = m_series[i].text();
        const bool isFound = std::ranges::all_of(
            words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
        if (isFound) {
            m_found.push_back(i);
            m_list->addItem(text);
            m_list->item(m_list->count() - 1)->setToolTip(text);
        }
    }
    m_list->setCurrentRow(0);
}

void SeriesPicker::takeRow(int row)
{
    if (row < 0 || row >= int(m_found.size())) {
        return;
    }
    const ListedSeries taken = m_series[m_found[std::size_t(row)]];
    close();
    Q_EMIT chosen(taken);
}

bool SeriesPicker::eventFilter(QObject *watched, QEvent *event)
{
    // Arrows go through the list while one types on.
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int by = key == Qt::Key_Down ? 1 : (key == Qt::Key_Up ? -1 : 0);
        if (by != 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace stadtblick

#include "widgets/panels/tabledialog.h"

#include "models/analysis/numberformat.h"
#include "models/items/idealistmodel.h"
#include "widgets/common/controls.h"
#include "widgets/common/stylesheet.h"
#include "widgets/panels/tablefields.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr int shownIdeas = 5;
constexpr int shownWarnings = 3;

QTableWidget *makeTable(const QStringList &headings, const QString &description, QWidget *parent)
{
    auto *table = new QTableWidget(0, int(headings.size()), parent);
    table->setHorizontalHeaderLabels(headings);
    table->setAccessibleName(description);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(36);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

QTableWidgetItem *cellOf(const QString &text)
{
    auto *item = new QTableWidgetItem(text.simplified());
    if (text.size() > 40) { // a tool tip would take tags for markup
        item->setToolTip(u"<p>"_s + text.left(400).toHtmlEscaped() + u"</p>"_s);
    }
    return item;
}

} // namespace

TableDialog::TableDialog(
    const QString &fileName, const QStringList &mappings, const QString &crs, QWidget *parent)
    : QDialog(parent)
    , m_mapping(new QComboBox(this))
    , m_columns(makeTable({tr("Column"), tr("Example"), tr("Is")}, tr("Columns of the table"), this))
    , m_crsRow(new QWidget(this))
    , m_crs(new QComboBox(m_crsRow))
    , m_state(makeLabel(tr("Reading %1 …").arg(fileName), TextRole::RowTitle, this))
    , m_warnings(makeLabel({}, TextRole::Caption, this))
    , m_ideas(makeTable({tr("Title"), tr("Text"), tr("Date"), tr("Place"), tr("Votes")},
          tr("The first ideas as they would be read"), this))
    , m_import(makeButton(tr("Import"), u"table"_s, "primary", this))
{
    setWindowTitle(tr("Import a table of ideas"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(860, 640);
    buildCrsRow(crs);
    m_columns->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_columns->setColumnWidth(0, 200);
    m_columns->setColumnWidth(2, 220);
    m_ideas->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    for (const auto &[column, widthPx] : {std::pair(0, 210), {2, 150}, {3, 140}, {4, 80}}) {
        m_ideas->setColumnWidth(column, widthPx);
    }
    m_state->setWordWrap(true);
    m_warnings->setWordWrap(true);
    setForm(m_warnings, "warn");
    m_warnings->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    column->addLayout(buildHead(fileName, mappings));
    column->addWidget(m_columns, 3);
    column->addWidget(m_crsRow);
    column->addWidget(m_state);
    column->addWidget(m_warnings);
    column->addWidget(m_ideas, 2);
    column->addLayout(buildButtons());
}

QHBoxLayout *TableDialog::buildHead(const QString &fileName, const QStringList &mappings)
{
    auto *head = new QHBoxLayout;
    head->addWidget(new ElidedLabel(fileName, TextRole::PanelTitle, this), 1);
    QLabel *label = makeLabel(tr("Mapping"), TextRole::Body, this);
    label->setBuddy(m_mapping);
    head->addWidget(label);
    head->addWidget(m_mapping);
    m_mapping->addItem(tr("Columns by their headings"), QString());
    for (const QString &name : mappings) {
        m_mapping->addItem(name, name);
    }
    m_mapping->addItem(tr("Mapping file …"));
    connect(m_mapping, &QComboBox::activated, this, &TableDialog::chooseMapping);
    return head;
}

void TableDialog::buildCrsRow(const QString &crs)
{
    auto *row = new QHBoxLayout(m_crsRow);
    row->setContentsMargins(0, 0, 0, 0);
    QLabel *label = makeLabel(tr("Coordinate system of east and north"), TextRole::Body, m_crsRow);
    label->setBuddy(m_crs);
    row->addWidget(label);
    row->addWidget(m_crs);
    row->addStretch();
    m_crs->setEditable(true);
    m_crs->setMinimumWidth(200);
    QStringList systems{u"EPSG:25832"_s, u"EPSG:25833"_s, u"EPSG:31466"_s, u"EPSG:31467"_s, u"EPSG:3857"_s};
    systems.removeAll(crs);
    m_crs->addItem(tr("none: degrees"));
    m_crs->addItems((crs.isEmpty() ? QStringList() : QStringList{crs}) + systems);
    m_crsRow->hide();
    connect(m_crs, &QComboBox::activated, this, [this] { chooseFields(nullptr); });
}

QHBoxLayout *TableDialog::buildButtons()
{
    auto *buttons = new QHBoxLayout;
    QPushButton *cancel = makeButton(tr("Cancel"), {}, "plain", this);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_import);
    m_import->setEnabled(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, [this] {
        Q_EMIT importChosen();
        accept();
    });
    return buttons;
}

void TableDialog::setMapping(const QString &nameOrFile)
{
    int index = m_mapping->findData(nameOrFile);
    if (index < 0) {
        index = m_mapping->count() - 1; // before 'Mapping file …'
        m_mapping->insertItem(index, QFileInfo(nameOrFile).fileName(), nameOrFile);
    }
    m_mapping->setCurrentIndex(index);
    m_chosen = index;
}

void TableDialog::chooseMapping(int index)
{
    if (index < m_mapping->count() - 1) {
        m_chosen = index;
        Q_EMIT mappingChosen(m_mapping->itemData(index).toString());
        return;
    }
    m_mapping->setCurrentIndex(m_chosen);
    auto *dialog = new QFileDialog(this, tr("Choose a mapping file"));
    dialog->setNameFilter(tr("Mapping files (*.json)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        setMapping(path);
        Q_EMIT mappingChosen(path);
    });
    dialog->open();
}

void TableDialog::setPreview(const TablePreview &preview, const TableMapping &mapping)
{
    showColumns(preview.columns);
    const auto isMetres = [](const TableColumn &column) { return column.field == "x"_L1; };
    m_crsRow->setVisible(std::ranges::any_of(preview.columns, isMetres));
    m_crs->setCurrentText(mapping.crs.isEmpty() ? m_crs->itemText(0) : mapping.crs);
    if (preview.table) {
        showIdeas(*preview.table, mapping.timeZone.value_or(QTimeZone::utc()));
    } else {
        showState(QString(preview.table.error().what + u' '
                      + tr("Say in the last column of the list what they are.")),
            "danger");
    }
}

void TableDialog::setError(const Error &error)
{
    m_columns->setRowCount(0);
    m_fields.clear();
    m_crsRow->hide();
    showState(QString(error.what + u' ' + error.advice).trimmed(), "danger");
}

void TableDialog::showState(const QString &text, const char *form)
{
    setForm(m_state, form);
    m_state->setText(text);
    m_warnings->hide();
    m_ideas->setRowCount(0);
    m_import->setText(tr("Import"));
    m_import->setEnabled(false);
}

QComboBox *TableDialog::makeFieldBox(const QString &field, const QString &heading)
{
    auto *box = new QComboBox(m_columns);
    box->setAccessibleName(tr("What the column '%1' is").arg(heading));
    for (const auto &[key, name] : tableFields()) {
        box->addItem(name, key);
    }
    box->setCurrentIndex(std::max(0, box->findData(field)));
    connect(box, &QComboBox::activated, this, [this, box] { chooseFields(box); });
    return box;
}

void TableDialog::showColumns(const std::vector<TableColumn> &columns)
{
    const bool isSame = m_fields.size() == columns.size() && m_columns->rowCount() == int(columns.size());
    if (!isSame) {
        m_columns->setRowCount(0);
        m_fields.clear();
        m_columns->setRowCount(int(columns.size()));
    }
    for (int row = 0; row < int(columns.size()); ++row) {
        const TableColumn &column = columns[std::size_t(row)];
        if (isSame) { // the box that was just used stays, with the keyboard's focus
            QComboBox *box = m_fields[std::size_t(row)];
            box->setCurrentIndex(std::max(0, box->findData(column.field)));
            continue;
        }
        m_columns->setItem(row, 0, cellOf(column.heading));
        m_columns->setItem(row, 1, cellOf(column.sample));
        m_fields.push_back(makeFieldBox(column.field, column.heading));
        m_columns->setCellWidget(row, 2, m_fields.back());
    }
}

void TableDialog::chooseFields(const QComboBox *changed)
{
    const QString chosen = changed ? changed->currentData().toString() : QString();
    std::vector<ColumnRule> columns;
    bool hasMetres = false;
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        QComboBox *box = m_fields[std::size_t(row)];
        if (box != changed && !chosen.isEmpty() && chosen != "text"_L1
            && box->currentData().toString() == chosen) {
            box->setCurrentIndex(0);
        }
        columns.push_back({m_columns->item(row, 0)->text(), box->currentData().toString()});
        hasMetres = hasMetres || columns.back().field == "x"_L1;
    }
    Q_EMIT columnsChosen(columns, hasMetres ? chosenCrs() : QString());
}

QString TableDialog::chosenCrs() const
{
    const QString text = m_crs->currentText().trimmed();
    return text == m_crs->itemText(0) ? QString() : text;
}

void TableDialog::showIdeas(const TableImport &table, const QTimeZone &zone)
{
    const QLocale locale;
    QStringList parts{tr("%n ideas would be read", nullptr, int(table.ideas.size()))};
    if (table.skipped > 0) {
        parts << tr("%n rows left out", nullptr, int(table.skipped));
    }
    if (table.unplaced > 0) {
        parts << tr("%n without a place on the map", nullptr, int(table.unplaced));
    }
    showState(parts.join(u" · "_s), "plain");
    QStringList warnings = table.warnings.first(std::min<qsizetype>(shownWarnings, table.warnings.size()));
    m_warnings->setText(warnings.join(u'\n'));
    m_warnings->setToolTip(table.warnings.join(u'\n'));
    m_warnings->setVisible(!warnings.isEmpty());
    const int count = std::min(shownIdeas, int(table.ideas.size()));
    m_ideas->setRowCount(count);
    for (int row = 0; row < count; ++row) {
        const Idea &idea = table.ideas[std::size_t(row)];
        const QString place = idea.position ? u"%1, %2"_s.arg(locale.toString(idea.position->lat, 'f', 4),
                                                  locale.toString(idea.position->lon, 'f', 4))
                                            : tr("none");
        const QStringList texts{idea.title, idea.text.left(200),
            idea.created ? dayText(*idea.created, zone, locale) : QString(), place,
            idea.support ? numberText(double(*idea.support), 0, locale) : QString()};
        for (int i = 0; i < int(texts.size()); ++i) {
            m_ideas->setItem(row, i, cellOf(texts[i]));
        }
    }
    m_import->setText(tr("Import %n ideas", nullptr, int(table.ideas.size())));
    m_import->setEnabled(!table.ideas.empty());
}

} // namespace stadtblick

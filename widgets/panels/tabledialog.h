#pragma once

#include "models/sources/table/tablepreview.h"

#include <QtWidgets/QDialog>

#include <vector>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableWidget;

namespace stadtblick {

/**
 * Shows what the import of a table of ideas would read, before anything is stored: every column with an
 * example and the field that it fills, to be changed; the first ideas; what would be left out, and why.
 */
class TableDialog : public QDialog
{
    Q_OBJECT

public:
    /** @p mappings: names of the city's mappings; @p crs: of its maps, offered for columns in metres. */
    TableDialog(const QString &fileName, const QStringList &mappings, const QString &crs, QWidget *parent);

    /** Shows what came of @p mapping, which was asked for last. */
    void setPreview(const TablePreview &preview, const TableMapping &mapping);
    /** Says why nothing can be read; another mapping may be chosen. */
    void setError(const Error &error);
    /** Shows a mapping as the chosen one, without asking for it: its name or its file; empty: none. */
    void setMapping(const QString &nameOrFile);

Q_SIGNALS:
    /** A mapping by its name or file; empty: columns by their headings. */
    void mappingChosen(const QString &nameOrFile);
    /** All columns with their fields; @p crs: of columns in metres, empty where there are none. */
    void columnsChosen(const std::vector<stadtblick::ColumnRule> &columns, const QString &crs);
    void importChosen();

private:
    QHBoxLayout *buildHead(const QString &fileName, const QStringList &mappings);
    void buildCrsRow(const QString &crs);
    QHBoxLayout *buildButtons();
    void chooseMapping(int index);
    void showColumns(const std::vector<TableColumn> &columns);
    void showIdeas(const TableImport &table, const QTimeZone &zone);
    void showState(const QString &text, const char *form);
    QComboBox *makeFieldBox(const QString &field, const QString &heading);
    /** @p changed has got a field: another column that filled it is left out, but for texts. */
    void chooseFields(const QComboBox *changed);
    QString chosenCrs() const; ///< empty: degrees

    QComboBox *m_mapping;
    QTableWidget *m_columns;
    std::vector<QComboBox *> m_fields; ///< one a row of m_columns
    QWidget *m_crsRow;
    QComboBox *m_crs;
    QLabel *m_state;
    QLabel *m_warnings;
    QTableWidget *m_ideas;
    QPushButton *m_import;
    int m_chosen = 0; ///< index in m_mapping
};

} // namespace stadtblick

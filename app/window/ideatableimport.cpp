#include "app/window/ideatableimport.h"

#include "models/sources/table/csvtable.h"
#include "widgets/panels/tabledialog.h"

#include <QtCore/QFileInfo>

namespace stadtblick {

IdeaTableImport::IdeaTableImport(
    Executor &executor, QString cachePath, CityProfile city, QString file, QWidget *window)
    : QObject(window)
    , m_executor(executor)
    , m_cachePath(std::move(cachePath))
    , m_city(std::move(city))
    , m_file(std::move(file))
    , m_dialog(new TableDialog(
          QFileInfo(m_file).fileName(), m_city.tableMappings.keys(), m_city.projectedCrs, window))
{
    connect(m_dialog, &TableDialog::mappingChosen, this, &IdeaTableImport::chooseMapping);
    connect(m_dialog, &TableDialog::columnsChosen, this,
        [this](const std::vector<ColumnRule> &columns, const QString &crs) {
            m_mapping.columns = columns;
            m_mapping.crs = crs;
            preview();
        });
    connect(m_dialog, &TableDialog::importChosen, this, &IdeaTableImport::store);
    connect(m_dialog, &QObject::destroyed, this, [this] {
        if (!m_isStoring) {
            deleteLater();
        }
    });
    m_dialog->open();
    m_executor.run([path = m_file] { return readTableFile(path); })
        .then(this, [this](const Result<QByteArray> &bytes) { fileRead(bytes); });
}

void IdeaTableImport::fileRead(const Result<QByteArray> &bytes)
{
    if (!m_dialog) {
        return;
    }
    if (!bytes) {
        m_dialog->setError(bytes.error());
        return;
    }
    m_bytes = *bytes;
    m_isRead = true;
    // A slow disk must not undo what the user chose in the meantime.
    if (m_isMappingChosen) {
        preview();
        return;
    }
    QHash<QString, TableMapping> mappings;
    for (const QString &name : m_city.tableMappings.keys()) {
        if (const auto mapping = tableMappingFor(name, m_city)) {
            mappings.insert(name, *mapping);
        }
    }
    const auto table = readCsv(m_bytes, {}, {}, m_file);
    const QString fitting =
        table ? fittingMapping(mappings, table->headings, QFileInfo(m_file).fileName()) : QString();
    m_dialog->setMapping(fitting);
    chooseMapping(fitting);
}

void IdeaTableImport::chooseMapping(const QString &nameOrFile)
{
    const Result<TableMapping> mapping = tableMappingFor(nameOrFile, m_city);
    if (!mapping) {
        m_dialog->setError(mapping.error());
        return;
    }
    m_mapping = *mapping;
    m_isMappingChosen = true;
    if (m_isRead) {
        preview();
    }
}

void IdeaTableImport::preview()
{
    const int asked = ++m_asked;
    const QString fileName = QFileInfo(m_file).fileName();
    m_executor
        .run([bytes = m_bytes, mapping = m_mapping, fileName] {
            return previewIdeaTable(bytes, mapping, fileName);
        })
        .then(this, [this, asked](const Result<TablePreview> &read) {
            if (!m_dialog || asked != m_asked) {
                return;
            }
            if (read) {
                m_dialog->setPreview(*read, m_mapping);
            } else {
                m_dialog->setError(read.error());
            }
        });
}

void IdeaTableImport::store()
{
    m_isStoring = true;
    Q_EMIT began(QFileInfo(m_file).fileName());
    m_executor
        .run([cachePath = m_cachePath, file = m_file, mapping = m_mapping] {
            return importIdeaTable(cachePath, file, mapping);
        })
        .then(this, [this](const Result<TableSummary> &summary) {
            if (summary) {
                Q_EMIT imported(*summary);
            } else {
                Q_EMIT failed(summary.error());
            }
            deleteLater();
        });
}

} // namespace stadtblick

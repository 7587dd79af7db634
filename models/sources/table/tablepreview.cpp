#include "models/sources/table/tablepreview.h"

#include "models/sources/table/csvtable.h"

#include <algorithm>

namespace stadtblick {

namespace {

constexpr qsizetype longestSample = 120;

QString sampleOf(const CsvTable &table, qsizetype column)
{
    for (const CsvRecord &record : table.records) {
        const QString text = column < record.cells.size() ? record.cells[column].simplified() : QString();
        if (!text.isEmpty()) {
            return text.left(longestSample);
        }
    }
    return {};
}

QString fieldOf(const std::vector<ColumnRule> &rules, const QString &heading)
{
    const auto rule = std::ranges::find_if(rules, [&](const ColumnRule &each) {
        return each.column.simplified().compare(heading, Qt::CaseInsensitive) == 0;
    });
    return rule == rules.end() ? QString() : rule->field;
}

bool hasAllColumns(const TableMapping &mapping, const QStringList &headings)
{
    return std::ranges::all_of(mapping.columns, [&](const ColumnRule &rule) {
        return headings.contains(rule.column.simplified(), Qt::CaseInsensitive);
    });
}

} // namespace

Result<TablePreview> previewIdeaTable(
    QByteArrayView bytes, const TableMapping &mapping, const QString &fileName)
{
    const auto table = readCsv(bytes, mapping.encoding, mapping.separator, fileName);
    if (!table) {
        return tl::unexpected(table.error());
    }
    TablePreview preview{{}, readIdeaTable(bytes, mapping, fileName)};
    if (!preview.table && !hasAllColumns(mapping, table->headings)) {
        return tl::unexpected(preview.table.error());
    }
    const std::vector<ColumnRule> rules =
        mapping.columns.empty() ? guessedColumns(table->headings) : mapping.columns;
    for (qsizetype i = 0; i < table->headings.size(); ++i) {
        const QString &heading = table->headings[i];
        if (!heading.isEmpty() && table->headings.indexOf(heading, 0, Qt::CaseInsensitive) == i) {
            preview.columns.push_back({heading, sampleOf(*table, i), fieldOf(rules, heading)});
        }
    }
    return preview;
}

QString fittingMapping(
    const QHash<QString, TableMapping> &mappings, const QStringList &headings, const QString &fileName)
{
    QStringList fitting;
    for (auto mapping = mappings.begin(); mapping != mappings.end(); ++mapping) {
        const bool fits = mapping->columns.empty() ? fileName.contains(mapping.key(), Qt::CaseInsensitive)
                                                   : hasAllColumns(*mapping, headings);
        if (fits) {
            fitting << mapping.key();
        }
    }
    return fitting.size() == 1 ? fitting.first() : QString();
}

} // namespace stadtblick

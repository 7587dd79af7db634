#include "models/sources/table/ideatable.h"

#include "models/sources/geometry.h"
#include "models/sources/plaintext.h"
#include "models/sources/table/cellvalues.h"
#include "models/sources/table/csvtable.h"
#include "models/sources/table/projection.h"
#include "models/sources/table/rowwarnings.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <cmath>

namespace stadtblick {

namespace {

/** Reads the rows of one table. */
class Reader
{
public:
    Reader(const CsvTable &table, const TableMapping &mapping, TableImport &result)
        : m_table(table)
        , m_mapping(mapping)
        , m_result(result)
    { }

    Result<void> read(const QString &fileName);

private:
    Result<void> findColumns(const QString &fileName);
    void chooseIds();
    QString cell(const CsvRecord &record, const QString &field) const;
    QString text(const CsvRecord &record, const QString &field) const;
    QString titleOf(const CsvRecord &record) const;
    QString longText(const CsvRecord &record) const;
    std::optional<qint64> count(const CsvRecord &record, const QString &field);
    std::optional<LonLat> position(const CsvRecord &record);
    std::optional<LonLat> rawPosition(const CsvRecord &record, bool &isGiven) const;
    std::optional<Moment> created(const CsvRecord &record);
    QString idOf(const CsvRecord &record, const Idea &idea);
    std::optional<Idea> ideaOf(const CsvRecord &record);
    bool hasTooManyCells(const CsvRecord &record) const;
    void readRows();

    const CsvTable &m_table;
    const TableMapping &m_mapping;
    TableImport &m_result;
    QHash<QString, QList<qsizetype>> m_columns; ///< field → columns, in the table's order
    std::optional<Projection> m_projection;
    DateOrder m_dateOrder = DateOrder::DayFirst;
    bool m_isUrlTheId = false;
    QHash<QString, int> m_hashes; ///< how often the same content came: equal rows stay apart
    RowWarnings m_warnings;
};

Result<void> Reader::findColumns(const QString &fileName)
{
    m_result.columns = m_mapping.columns.empty() ? guessedColumns(m_table.headings) : m_mapping.columns;
    for (const ColumnRule &rule : m_result.columns) {
        qsizetype at = -1;
        for (qsizetype i = 0; i < m_table.headings.size() && at < 0; ++i) {
            at = m_table.headings[i].compare(rule.column.simplified(), Qt::CaseInsensitive) == 0 ? i : -1;
        }
        if (at < 0) {
            return tl::unexpected(Error{Error::Kind::Usage,
                QCoreApplication::translate("Table", "%1 has no column '%2'.").arg(fileName, rule.column),
                QCoreApplication::translate("Table", "It has: %1. Correct the mapping.")
                    .arg(m_table.headings.join(QStringLiteral(", "))),
                {}});
        }
        if (!rule.field.isEmpty()) {
            m_columns[rule.field] << at;
        }
    }
    for (QList<qsizetype> &columns : m_columns) {
        std::sort(columns.begin(), columns.end()); // several texts stand in the table's order
    }
    for (const QString &field : ideaFields()) {
        if (m_columns.contains(field)) {
            m_result.fields << field;
        }
    }
    for (auto it = m_mapping.values.begin(); it != m_mapping.values.end(); ++it) {
        m_result.fields << it.key();
    }
    const bool isIdea = m_columns.contains(QStringLiteral("title"))
        || m_columns.contains(QStringLiteral("text")) || m_columns.contains(QStringLiteral("id"));
    m_result.isUpdateOnly =
        !m_columns.contains(QStringLiteral("title")) && !m_columns.contains(QStringLiteral("text"));
    if (!isIdea) {
        return tl::unexpected(Error{Error::Kind::Usage,
            QCoreApplication::translate("Table", "%1: no column was recognised as title, text or id.")
                .arg(fileName),
            QCoreApplication::translate("Table", "Columns are: %1. Give a mapping file.")
                .arg(m_table.headings.join(QStringLiteral(", "))),
            {}});
    }
    return {};
}

/** Without an id column the address is the id, if every row has its own. */
void Reader::chooseIds()
{
    if (m_columns.contains(QStringLiteral("id")) || !m_columns.contains(QStringLiteral("url"))) {
        return;
    }
    QSet<QString> urls;
    for (const CsvRecord &record : m_table.records) {
        urls.insert(text(record, QStringLiteral("url")));
    }
    m_isUrlTheId = !urls.contains(QString()) && urls.size() == std::ssize(m_table.records);
}

QString Reader::cell(const CsvRecord &record, const QString &field) const
{
    const QList<qsizetype> columns = m_columns.value(field);
    return columns.isEmpty() || columns[0] >= record.cells.size() ? QString() : record.cells[columns[0]];
}

QString Reader::text(const CsvRecord &record, const QString &field) const
{
    QString value = cell(record, field).trimmed();
    value.replace(QLatin1StringView("\r\n"), QLatin1StringView(" "))
        .replace(u'\n', u' ')
        .replace(u'\r', u' ');
    return isMissing(value) ? m_mapping.values.value(field).toString() : value;
}

/** The title as it came, blanks at its ends, too; only line breaks, which no list can show, become blanks. */
QString Reader::titleOf(const CsvRecord &record) const
{
    QString title = cell(record, QStringLiteral("title"));
    title.replace(QLatin1StringView("\r\n"), QLatin1StringView(" "))
        .replace(u'\n', u' ')
        .replace(u'\r', u' ');
    return isMissing(title) ? QString() : title;
}

QString Reader::longText(const CsvRecord &record) const
{
    static const QRegularExpression markup(
        QStringLiteral(
            "</?(?:p|br|div|ul|ol|li|strong|em|b|i|u|a|h[1-6]|span|table|blockquote)(?:\\s[^>]*|/)?>"),
        QRegularExpression::CaseInsensitiveOption);
    QStringList parts;
    for (const qsizetype column : m_columns.value(QStringLiteral("text"))) {
        QString part = column < record.cells.size() ? record.cells[column] : QString();
        part.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n")).replace(u'\r', u'\n');
        const bool isHtml = m_mapping.isHtml.value_or(markup.match(part).hasMatch());
        part = isHtml ? plainText(part) : part;
        if (!isMissing(part)) {
            parts << part;
        }
    }
    return parts.join(u'\n');
}

std::optional<qint64> Reader::count(const CsvRecord &record, const QString &field)
{
    const QString value = cell(record, field);
    const auto read = countOf(value);
    if (!read && !isMissing(value)) {
        m_warnings.add(
            QCoreApplication::translate("Table", "No count in the column for '%1'").arg(field), record.line);
    }
    return read;
}

/** @p isGiven: the row has something where coordinates are expected. */
std::optional<LonLat> Reader::rawPosition(const CsvRecord &record, bool &isGiven) const
{
    const auto pairOf = [&](const char *first,
                            const char *second) -> std::optional<std::pair<double, double>> {
        const QString a = cell(record, QString::fromLatin1(first));
        const QString b = cell(record, QString::fromLatin1(second));
        isGiven = isGiven || !isMissing(a) || !isMissing(b);
        const auto x = numberOf(a);
        const auto y = numberOf(b);
        return x && y ? std::optional(std::pair(*x, *y)) : std::nullopt;
    };
    if (const auto degrees = pairOf("lon", "lat")) {
        return LonLat{degrees->first, degrees->second};
    }
    if (const auto metres = pairOf("x", "y")) {
        if (m_projection) {
            return m_projection->toLonLat(metres->first, metres->second);
        }
        // Without a system named, x and y can only be degrees; metres are refused below, not guessed.
        return LonLat{metres->first, metres->second};
    }
    const QString together = cell(record, QStringLiteral("position"));
    isGiven = isGiven || !isMissing(together);
    return placeOf(together);
}

std::optional<LonLat> Reader::position(const CsvRecord &record)
{
    bool isGiven = false;
    const auto place = rawPosition(record, isGiven);
    const bool isOnEarth = place && std::abs(place->lon) <= 180 && std::abs(place->lat) <= 90
        && (place->lon != 0 || place->lat != 0);
    if (!isOnEarth) {
        if (isGiven) {
            m_warnings.add(QCoreApplication::translate(
                               "Table", "No usable coordinates; metres need the member 'crs' in the mapping"),
                record.line);
        }
        return std::nullopt;
    }
    if (looksSwapped(*place, m_mapping.bounds)) {
        m_warnings.add(QCoreApplication::translate("Table",
                           "In the city only if longitude and latitude are swapped; kept as it came"),
            record.line);
    }
    return place;
}

std::optional<Moment> Reader::created(const CsvRecord &record)
{
    const QString value = cell(record, QStringLiteral("created"));
    const auto read = isMissing(value) ? std::nullopt : momentOf(value, m_mapping, m_dateOrder);
    if (!read && !isMissing(value)) {
        m_warnings.add(QCoreApplication::translate("Table", "No readable date"), record.line);
    }
    return read;
}

QString Reader::idOf(const CsvRecord &record, const Idea &idea)
{
    if (m_columns.contains(QStringLiteral("id"))) {
        return text(record, QStringLiteral("id"));
    }
    if (m_isUrlTheId) {
        return idea.url;
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part :
        {idea.title, idea.text, cell(record, QStringLiteral("created")).simplified()}) {
        hash.addData(part.simplified().toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    const QString id = QString::fromLatin1(hash.result().toHex().first(16));
    const int before = m_hashes[id]++;
    return before == 0 ? id : QString(id % u'-' % QString::number(before + 1));
}

std::optional<Idea> Reader::ideaOf(const CsvRecord &record)
{
    Idea idea;
    idea.source = m_mapping.source;
    idea.kind = text(record, QStringLiteral("kind")).toLower();
    if (idea.kind.isEmpty()) {
        idea.kind = m_mapping.kind;
    }
    idea.title = titleOf(record);
    idea.text = longText(record);
    idea.created = created(record);
    idea.status = text(record, QStringLiteral("status"));
    idea.support = count(record, QStringLiteral("support"));
    idea.comments = count(record, QStringLiteral("comments"));
    idea.position = position(record);
    idea.place = text(record, QStringLiteral("place"));
    idea.category = text(record, QStringLiteral("category"));
    for (const QString &tag :
        text(record, QStringLiteral("tags")).split(m_mapping.tagSeparator, Qt::SkipEmptyParts)) {
        if (!idea.tags.contains(tag.trimmed()) && !tag.trimmed().isEmpty()) {
            idea.tags << tag.trimmed();
        }
    }
    idea.channel = text(record, QStringLiteral("channel"));
    idea.project = text(record, QStringLiteral("project"));
    idea.phase = text(record, QStringLiteral("phase"));
    idea.url = text(record, QStringLiteral("url"));
    idea.id = idOf(record, idea);
    const bool hasContent =
        m_columns.contains(QStringLiteral("title")) || m_columns.contains(QStringLiteral("text"));
    if (hasContent && idea.title.isEmpty() && idea.text.isEmpty()) {
        m_warnings.add(QCoreApplication::translate("Table", "Neither title nor text; the row was left out"),
            record.line);
        return std::nullopt;
    }
    if (idea.id.isEmpty()) {
        m_warnings.add(QCoreApplication::translate("Table", "No id; the row was left out"), record.line);
        return std::nullopt;
    }
    return idea;
}

bool Reader::hasTooManyCells(const CsvRecord &record) const
{
    return record.cells.size() > m_table.headings.size()
        && std::any_of(record.cells.begin() + m_table.headings.size(), record.cells.end(),
            [](const QString &more) { return !more.trimmed().isEmpty(); });
}

void Reader::readRows()
{
    QHash<std::pair<QString, QString>, std::size_t> known;
    for (const CsvRecord &record : m_table.records) {
        ++m_result.rows;
        std::optional<Idea> idea;
        if (hasTooManyCells(record)) {
            m_warnings.add(
                QCoreApplication::translate("Table", "More cells than columns; the row was left out"),
                record.line);
        } else {
            idea = ideaOf(record);
        }
        if (!idea) {
            ++m_result.skipped;
            continue;
        }
        const auto key = std::pair(idea->kind, idea->id);
        if (const auto at = known.find(key); at != known.end()) {
            m_warnings.add(
                QCoreApplication::translate("Table", "An id that came before; the later row counts"),
                record.line);
            m_result.ideas[*at] = std::move(*idea);
            continue;
        }
        known.insert(key, m_result.ideas.size());
        m_result.ideas.push_back(std::move(*idea));
    }
}

Result<void> Reader::read(const QString &fileName)
{
    if (const auto found = findColumns(fileName); !found) {
        return found;
    }
    if (!m_mapping.crs.isEmpty()) {
        auto projection = Projection::from(m_mapping.crs);
        if (!projection) {
            return tl::unexpected(projection.error());
        }
        m_projection = std::move(*projection);
    }
    chooseIds();
    QStringList dates;
    for (const CsvRecord &record : m_table.records) {
        dates << cell(record, QStringLiteral("created"));
    }
    m_dateOrder = dateOrderOf(dates);
    readRows();
    m_result.unplaced = std::count_if(
        m_result.ideas.begin(), m_result.ideas.end(), [](const Idea &idea) { return !idea.position; });
    m_result.warnings = m_warnings.texts();
    return {};
}

} // namespace

Result<TableImport> readIdeaTable(QByteArrayView bytes, const TableMapping &mapping, const QString &fileName)
{
    const auto table = readCsv(bytes, mapping.encoding, mapping.separator, fileName);
    if (!table) {
        return tl::unexpected(table.error());
    }
    TableImport result;
    result.encoding = table->encoding;
    result.separator = table->separator;
    Reader reader(*table, mapping, result);
    if (const auto read = reader.read(fileName); !read) {
        return tl::unexpected(read.error());
    }
    return result;
}

Idea mergedIdea(const Idea &stored, const Idea &imported, const QStringList &fields)
{
    Idea result = stored;
    const auto take = [&](const char *field, auto member) {
        if (fields.contains(QLatin1StringView(field))) {
            result.*member = imported.*member;
        }
    };
    take("title", &Idea::title);
    take("text", &Idea::text);
    take("created", &Idea::created);
    take("status", &Idea::status);
    take("support", &Idea::support);
    take("comments", &Idea::comments);
    take("lon", &Idea::position);
    take("x", &Idea::position);
    take("position", &Idea::position);
    take("place", &Idea::place);
    take("category", &Idea::category);
    take("tags", &Idea::tags);
    take("channel", &Idea::channel);
    take("project", &Idea::project);
    take("phase", &Idea::phase);
    take("url", &Idea::url);
    result.isWithdrawn = false;
    return result;
}

} // namespace stadtblick

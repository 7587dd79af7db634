#include "models/sources/table/csvtable.h"

#include "models/sources/table/ideatable.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QStringDecoder>

namespace stadtblick {

namespace {

constexpr qsizetype sampleRecords = 50;
constexpr qsizetype sampleCharacters = 256 * 1024;

QString fromWindows1252(QByteArrayView bytes)
{
    static constexpr char16_t upper[] = {0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C,
        0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};
    QString result(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<uchar>(bytes[i]);
        result[i] = QChar(byte >= 0x80 && byte < 0xA0 ? upper[byte - 0x80] : char16_t(byte));
    }
    return result;
}

std::optional<QString> decodedBy(QStringConverter::Encoding encoding, QByteArrayView bytes)
{
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

/** True for an empty record: nothing between its separators. */
bool isEmpty(const CsvRecord &record)
{
    return std::all_of(record.cells.begin(), record.cells.end(),
        [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

/** How many columns most records have. */
qsizetype usualWidth(const std::vector<CsvRecord> &records, qsizetype &count)
{
    QHash<qsizetype, qsizetype> widths;
    for (const CsvRecord &record : records) {
        ++widths[record.cells.size()];
    }
    qsizetype best = 0;
    count = 0;
    for (auto it = widths.cbegin(); it != widths.cend(); ++it) {
        if (it.value() > count || (it.value() == count && it.key() > best)) {
            best = it.key();
            count = it.value();
        }
    }
    return best;
}

/** Where the headings are: the first record as wide as most, so that a preamble is passed over. */
std::size_t headingsAt(const std::vector<CsvRecord> &records)
{
    const std::vector<CsvRecord> sample(records.begin(),
        records.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(records.size(), sampleRecords)));
    qsizetype count = 0;
    const qsizetype width = usualWidth(sample, count);
    for (std::size_t i = 0; i < sample.size(); ++i) {
        const qsizetype filled = sample[i].cells.size() - sample[i].cells.count(QString());
        if (sample[i].cells.size() >= width && filled > 0) {
            return i;
        }
    }
    return 0;
}

std::optional<Error> notATable(QByteArrayView bytes, const QString &fileName)
{
    if (bytes.size() > largestTableBytes) {
        return Error{Error::Kind::Limit,
            QCoreApplication::translate("Table", "%1 is larger than %2 MiB.")
                .arg(fileName)
                .arg(largestTableBytes >> 20),
            QCoreApplication::translate("Table", "Split the table."), {}};
    }
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0")) {
        return Error{Error::Kind::Protocol,
            QCoreApplication::translate("Table", "%1 is a workbook, not a CSV table.").arg(fileName),
            QCoreApplication::translate("Table", "Save the sheet as CSV (UTF-8) and import that."), {}};
    }
    const bool hasMark = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    if (!hasMark && bytes.contains('\0')) {
        return Error{Error::Kind::Protocol,
            QCoreApplication::translate("Table", "%1 is not a text file.").arg(fileName),
            QCoreApplication::translate("Table", "Choose a CSV table."), {}};
    }
    return std::nullopt;
}

} // namespace

QString decodedText(QByteArrayView bytes, QString &encoding)
{
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        bytes = bytes.sliced(3);
    } else if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        const auto order =
            bytes.startsWith("\xFF\xFE") ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
        encoding = QStringLiteral("utf-16");
        return decodedBy(order, bytes.sliced(2)).value_or(QString());
    }
    if (encoding != QLatin1StringView("windows-1252")) {
        if (const auto text = decodedBy(QStringConverter::Utf8, bytes)) {
            encoding = QStringLiteral("utf-8");
            return *text;
        }
    }
    encoding = QStringLiteral("windows-1252");
    return fromWindows1252(bytes);
}

std::vector<CsvRecord> csvRecords(const QString &text, QChar separator, qsizetype limit, bool &isOpen)
{
    std::vector<CsvRecord> records;
    CsvRecord record{1, {}};
    QString cell;
    qint64 line = 1;
    bool isQuoted = false;
    bool wasQuoted = false; // text behind a closing quote belongs to the cell, too
    const auto endCell = [&] {
        record.cells << cell;
        cell.clear();
        wasQuoted = false;
    };
    const auto endRecord = [&] {
        endCell();
        records.push_back(std::exchange(record, {line, {}}));
    };
    for (qsizetype i = 0; i < text.size() && std::ssize(records) < limit; ++i) {
        const QChar c = text[i];
        const bool isBreak = c == u'\n' || (c == u'\r' && (i + 1 >= text.size() || text[i + 1] != u'\n'));
        line += isBreak ? 1 : 0; // '\r\n' counts at its '\n'
        if (isQuoted) {
            if (c != u'"') {
                cell += c;
            } else if (i + 1 < text.size() && text[i + 1] == u'"') {
                cell += text[++i];
            } else {
                isQuoted = false;
            }
        } else if (c == u'"' && !wasQuoted && QStringView(cell).trimmed().isEmpty()) {
            cell.clear();
            isQuoted = wasQuoted = true;
        } else if (c == separator) {
            endCell();
        } else if (isBreak) {
            endRecord();
        } else if (c == u'\r') {
            continue;
        } else {
            cell += c;
        }
    }
    isOpen = isQuoted;
    if (std::ssize(records) < limit && (!record.cells.isEmpty() || !cell.isEmpty() || wasQuoted)) {
        endRecord();
    }
    return records;
}

QChar foundSeparator(const QString &text)
{
    if (text.startsWith(QLatin1StringView("sep="), Qt::CaseInsensitive) && text.size() > 4) {
        return text[4];
    }
    const QString sample = text.first(std::min(text.size(), sampleCharacters));
    QChar best = u',';
    qsizetype bestScore = -1;
    for (const QChar candidate : {u';', u',', u'\t', u'|'}) {
        bool isOpen = false;
        const auto records = csvRecords(sample, candidate, sampleRecords, isOpen);
        qsizetype count = 0;
        const qsizetype width = usualWidth(records, count);
        // Width counts only as far as records agree: prose has commas, but not the same number in each line.
        const qsizetype score =
            width < 2 ? 0 : count * count * 100 / std::max<qsizetype>(1, std::ssize(records)) + width;
        if (score > bestScore) {
            best = candidate;
            bestScore = score;
        }
    }
    return best;
}

Result<CsvTable> readCsv(
    QByteArrayView bytes, const QString &encoding, const QString &separator, const QString &fileName)
{
    if (const auto error = notATable(bytes, fileName)) {
        return tl::unexpected(*error);
    }
    CsvTable table;
    table.encoding = encoding.toLower();
    const QString text = decodedText(bytes, table.encoding);
    table.separator = separator.size() == 1 ? separator[0] : foundSeparator(text);
    bool isOpen = false;
    auto records = csvRecords(text, table.separator, mostTableRows + 100, isOpen);
    if (std::ssize(records) > mostTableRows) {
        return tl::unexpected(Error{Error::Kind::Limit,
            QCoreApplication::translate("Table", "%1 has more than %2 rows.")
                .arg(fileName)
                .arg(mostTableRows),
            QCoreApplication::translate("Table", "Split the table."), {}});
    }
    if (isOpen && !records.empty()) {
        return tl::unexpected(Error{Error::Kind::Protocol,
            QCoreApplication::translate(
                "Table", "%1: a quotation mark that is opened in line %2 is never closed.")
                .arg(fileName)
                .arg(records.back().line),
            QCoreApplication::translate("Table", "Export the table again, or correct that line."), {}});
    }
    std::erase_if(records, [](const CsvRecord &record) {
        return isEmpty(record)
            || record.cells.first().startsWith(QLatin1StringView("sep="), Qt::CaseInsensitive);
    });
    if (records.empty()) {
        return tl::unexpected(Error{Error::Kind::Protocol,
            QCoreApplication::translate("Table", "%1 is empty.").arg(fileName), {}, {}});
    }
    const std::size_t at = headingsAt(records);
    for (const QString &heading : records[at].cells) {
        table.headings << heading.simplified();
    }
    records.erase(records.begin(), records.begin() + static_cast<std::ptrdiff_t>(at) + 1);
    table.records = std::move(records);
    return table;
}

} // namespace stadtblick

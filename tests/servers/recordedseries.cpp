#include "tests/servers/recordedseries.h"

#include "tests/support/csvrows.h"
#include "tests/support/recordings.h"

#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QTimeZone>

namespace stadtblick::test {

namespace {

QByteArray recording(const QString &name)
{
    QFile file(fixturesFolder() + QLatin1Char('/') + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/**
 * The loggers' times have two forms, "07.30.18 06:00:00 AM" (month first) and "08.02.2018 09:50" (month first
 * up to the 2nd, day first from the 9th on): of two readings that one counts which follows the row before by
 * ten minutes.
 */
qint64 bernTime(const QString &text, qint64 beforeMs)
{
    QString longYear = text;
    longYear.insert(6, QLatin1String("20"));
    QList<QDateTime> readings{QLocale::c().toDateTime(longYear, QStringLiteral("MM.dd.yyyy hh:mm:ss AP")),
        QDateTime::fromString(text, QStringLiteral("MM.dd.yyyy HH:mm")),
        QDateTime::fromString(text, QStringLiteral("dd.MM.yyyy HH:mm"))};
    for (QDateTime &reading : readings) {
        reading.setTimeZone(QTimeZone::fromSecondsAheadOfUtc(7200));
        const qint64 timeMs = reading.isValid() ? reading.toMSecsSinceEpoch() : -1;
        if (timeMs >= 0 && (beforeMs < 0 || timeMs == beforeMs + 600000)) {
            return timeMs;
        }
    }
    return -1;
}

qint64 muensterTime(const QString &text)
{
    const QDateTime local = QDateTime::fromString(text, QStringLiteral("yyyy-MM-dd HH:mm"));
    return QDateTime(
        local.date(), local.time(), QTimeZone("Europe/Berlin"), QDateTime::TransitionResolution::PreferBefore)
        .toMSecsSinceEpoch();
}

} // namespace

QList<RecordedSeries> bernLoggers(int count)
{
    QMap<QString, CsvRow> places;
    const QString folder = QStringLiteral("csv-temperature-bern/");
    for (const CsvRow &row : csvRows(recording(folder + QLatin1String("bern-logger-metadata.csv")), ',')) {
        places.insert(row.value(QStringLiteral("LOG_NR_2018")), row);
    }
    QList<QByteArray> lines = recording(folder + QLatin1String("bern-loggers-2018.csv")).split('\n');
    const QList<QByteArray> loggers = lines.value(0).trimmed().split(';');
    QList<RecordedSeries> all;
    for (qsizetype column = 1; column < loggers.size() && all.size() < count; ++column) {
        const QString logger = QString::fromUtf8(loggers[column]);
        if (!places.contains(logger)) {
            continue;
        }
        const CsvRow place = places.value(logger);
        RecordedSeries series{place.value(QStringLiteral("NAME")),
            place.value(QStringLiteral("OST_CHTOPO")).toDouble(),
            place.value(QStringLiteral("NORD_CHTOPO")).toDouble(), QStringLiteral("Lufttemperatur"),
            QStringLiteral("°C"), 0, {}};
        qint64 timeMs = -1;
        for (qsizetype line = 2; line < lines.size(); ++line) {
            const QList<QByteArray> cells = lines[line].trimmed().split(';');
            bool isNumber = false;
            const double value = cells.value(column).toDouble(&isNumber);
            timeMs = bernTime(QString::fromUtf8(cells[0]), timeMs);
            if (isNumber && timeMs >= 0) {
                series.values.insert(timeMs, value);
            }
        }
        all << series;
    }
    return all;
}

QList<RecordedSeries> muensterCounts(int count)
{
    QList<RecordedSeries> all;
    for (const char *month : {"03", "10"}) {
        const QByteArray bytes =
            recording(QStringLiteral("csv-counts-muenster/promenade-2019-%1.csv").arg(QLatin1String(month)));
        const QList<QByteArray> names = bytes.left(bytes.indexOf('\n')).trimmed().split(',');
        const QList<CsvRow> rows = csvRows(bytes, ',');
        for (int channel = 0; channel < count; ++channel) {
            const QString name = QString::fromUtf8(names.value(channel + 1));
            if (all.size() <= channel) {
                all << RecordedSeries{QStringLiteral("Promenade"), 7.6158, 51.9652, name, {}, 900000, {}};
            }
            for (const CsvRow &row : rows) {
                bool isNumber = false;
                const double value = row.value(name).toDouble(&isNumber);
                if (isNumber) {
                    all[channel].values.insert(muensterTime(row.value(QStringLiteral("Datetime"))), value);
                }
            }
        }
    }
    return all;
}

} // namespace stadtblick::test

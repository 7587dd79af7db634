#pragma once

#include "app/commands/figuresubject.h"
#include "models/analysis/figure.h"
#include "models/domain/idea.h"
#include "models/domain/samples.h"
#include "models/store/stationstore.h"

#include <QtCore/QByteArray>

namespace stadtblick {

/**
 * The rows of the CSV exports (interfaces.md, CSV): UTF-8, comma, decimal point, RFC 4180 quoting, each
 * ending with a line feed. Functions from values to text; @p source is what stands in the column `source`.
 */

/** A text cell: guarded against formulas (= + - @ tab CR in front get an apostrophe), quoted where needed. */
QByteArray csvText(const QString &text);
/** The shortest decimal number that reads back as exactly @p value; without exponent from 1e-5 to 1e15. */
QByteArray csvNumber(double value);

QByteArray stationsHeader();
QByteArray stationRow(const Station &station, const QString &source, qint64 seriesCount);

QByteArray seriesHeader();
QByteArray seriesRow(const StoredSeries &series, const Station &station, const QString &source);

/** Writes times as toIsoUtc() does, but remembers the day: a table of observations has millions in order. */
class CsvTime
{
public:
    void append(QByteArray &rows, qint64 timeMs);

private:
    qint64 m_day = 0;
    QByteArray m_date; ///< "2026-07-13T"; empty: no day yet
};

QByteArray observationsHeader();
/** Appends a row for each sample. Flags stand by name, parted by ';'. */
void appendObservationRows(QByteArray &rows, const Series &series, const Station &station,
    const QString &source, const Samples &samples);

QByteArray ideasHeader();
/** @p isMasked replaces e-mail addresses and telephone numbers in title, text and place. */
QByteArray ideaRow(const Idea &idea, const QString &source, bool isMasked);

QByteArray figuresHeader();
/**
 * One figure. @p filters is the time selection in the words of a view; valid and total are milliseconds,
 * hours, days, months, stations or ideas, whichever the figure counts; low and high its 95 % range.
 */
QByteArray figureRow(const Figure &figure, const FigureSubject &subject, const QString &filters);

/** The ends of a period; nothing of an empty one: there is none. */
std::optional<qint64> beginOf(const TimeRange &period);
std::optional<qint64> endOf(const TimeRange &period);

/** Names of SampleFlag bits, parted by ';'; empty where all is well. */
QString flagNames(quint8 flags);
/** The end of a sample's interval: nothing for instants and where the length is not known. */
std::optional<qint64> endOfSample(
    const Samples &samples, std::size_t index, const std::optional<qint64> &stepMs);
/** UTC with milliseconds, or the day where no more is known; empty without a moment. */
QString momentText(const std::optional<Moment> &moment);
/** The idea without e-mail addresses and telephone numbers. */
Idea withoutContacts(Idea idea);

} // namespace stadtblick

#include "models/charts/flagmarks.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace stadtblick {

namespace {

constexpr double shortestRunPx = 8; ///< a shorter stretch is drawn as a point
constexpr double slotPx = 12; ///< a mark and some room beside it

/** The marks that the next one of their kind may be taken together with. */
struct LastMark
{
    std::size_t index = 0;
    qint64 slot = 0;
};

void takeIn(FlagMark &mark, const FlagMark &other)
{
    mark.toMs = std::max(mark.toMs, other.toMs);
    mark.least = std::min(mark.least, other.least);
    mark.largest = std::max(mark.largest, other.largest);
    mark.flags |= other.flags;
    mark.count += other.count;
}

} // namespace

QString flagWords(quint8 flags)
{
    static constexpr std::array words{
        std::pair(FlagRange, QT_TRANSLATE_NOOP("Flags", "out of range")),
        std::pair(FlagSpike, QT_TRANSLATE_NOOP("Flags", "spike")),
        std::pair(FlagStep, QT_TRANSLATE_NOOP("Flags", "step")),
        std::pair(FlagFlat, QT_TRANSLATE_NOOP("Flags", "unchanged too long")),
        std::pair(FlagClock, QT_TRANSLATE_NOOP("Flags", "clock")),
        std::pair(FlagDuplicate, QT_TRANSLATE_NOOP("Flags", "duplicate")),
        std::pair(FlagAfterGap, QT_TRANSLATE_NOOP("Flags", "after a gap")),
        std::pair(FlagWithdrawn, QT_TRANSLATE_NOOP("Flags", "withdrawn")),
    };
    QStringList list;
    for (const auto &[flag, word] : words) {
        if (flags & flag) {
            list << QCoreApplication::translate("Flags", word);
        }
    }
    return list.join(QStringLiteral(", "));
}

QString flagText(const FlagMark &mark)
{
    const QString names = flagWords(mark.flags);
    const QString text = mark.isExcluded() ? QCoreApplication::translate("Flags", "excluded: %1").arg(names)
                                           : QCoreApplication::translate("Flags", "noted: %1").arg(names);
    if (mark.count == 1) {
        return text;
    }
    return text % QStringLiteral(" (")
        % QCoreApplication::translate("Flags", "%n value(s)", nullptr, mark.count) % u')';
}

std::vector<FlagMark> flagRuns(std::span<const FlaggedValue> values, std::optional<qint64> stepMs)
{
    const auto isNear = [stepMs](qint64 before, qint64 after) {
        return !stepMs || *stepMs <= 0 || after - before <= *stepMs * 3 / 2;
    };
    std::vector<FlagMark> runs;
    std::size_t lastNumber = 0;
    for (const FlaggedValue &value : values) {
        const FlagMark mark{value.timeMs, value.timeMs, value.value, value.value, value.flags};
        const bool goesOn = !runs.empty() && mark.isExcluded() && value.number == lastNumber + 1
            && (runs.back().flags & excludingFlags) == (value.flags & excludingFlags)
            && isNear(runs.back().toMs, value.timeMs);
        if (goesOn) {
            takeIn(runs.back(), mark);
        } else {
            runs.push_back(mark);
        }
        lastNumber = value.number;
    }
    return runs;
}

std::vector<FlagMark> marksOf(std::span<const FlagMark> runs, TimeRange window, int columns)
{
    std::vector<FlagMark> marks;
    if (window.isEmpty() || columns <= 0) {
        return marks;
    }
    const double columnsPerMs = columns / static_cast<double>(window.lengthMs());
    std::array<std::optional<LastMark>, 2> last; // noted, excluded
    for (const FlagMark &run : runs) {
        if (run.toMs < window.fromMs || run.fromMs >= window.toMs) {
            continue;
        }
        if (run.isExcluded() && static_cast<double>(run.toMs - run.fromMs) * columnsPerMs >= shortestRunPx) {
            marks.push_back(run);
            marks.back().isRun = true;
            continue;
        }
        const auto slot =
            static_cast<qint64>(std::floor(static_cast<double>(run.fromMs) * columnsPerMs / slotPx));
        std::optional<LastMark> &before = last[run.isExcluded() ? 1 : 0];
        if (before && before->slot == slot) {
            takeIn(marks[before->index], run);
        } else {
            before = LastMark{marks.size(), slot};
            marks.push_back(run);
        }
    }
    return marks;
}

} // namespace stadtblick

#include "models/analysis/noisetexts.h"

#include "models/analysis/numberformat.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace stadtblick {

QString missingLdenText(const PeriodLevels &levels, bool isMeasured, int neededPercent, const QLocale &locale)
{
    const Coverage &day = levels.lDay.coverage;
    const Coverage &evening = levels.lEvening.coverage;
    const Coverage &night = levels.lNight.coverage;
    if (levels.lden || !isMeasured) {
        return {};
    }
    if (!ldenCoverage(levels)) {
        return QCoreApplication::translate("Figure", "no whole day, evening and night in this period");
    }
    QStringList lacking;
    if (!day.reaches(neededPercent)) {
        lacking << QCoreApplication::translate("Figure", "by day %1").arg(percentText(day, locale));
    }
    if (!evening.reaches(neededPercent)) {
        lacking
            << QCoreApplication::translate("Figure", "in the evening %1").arg(percentText(evening, locale));
    }
    if (!night.reaches(neededPercent)) {
        lacking << QCoreApplication::translate("Figure", "at night %1").arg(percentText(night, locale));
    }
    return QCoreApplication::translate("Figure", "not enough data (%1 of %2)")
        .arg(lacking.join(QStringLiteral(", ")), percentText(neededPercent, locale));
}

QString noWholePartText(bool isNight)
{
    return isNight ? QCoreApplication::translate("Figure", "no whole night in this period")
                   : QCoreApplication::translate("Figure", "no whole day in this period");
}

QString coarseLevelsText()
{
    return QCoreApplication::translate("Noise", "measured in steps of more than an hour");
}

} // namespace stadtblick

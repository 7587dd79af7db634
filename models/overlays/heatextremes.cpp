#include "models/overlays/heatextremes.h"

#include "models/analysis/heat.h"
#include "models/analysis/numberformat.h"

#include <QtCore/QCoreApplication>

namespace stadtblick {

QString missingAfternoonText(const Coverage &period, const Coverage &afternoons, const QLocale &locale)
{
    constexpr int neededPercent = 80; // domain.md section 7
    if (!tellsLowest(period) || tellsHighest(period, afternoons)) {
        return {};
    }
    return hoursText(11, 19, locale) % QStringLiteral(": ")
        % notEnoughText(afternoons, neededPercent, locale);
}

QString coarseReferenceText(const QString &name)
{
    return QCoreApplication::translate("Heat", "reference station %1: values more than 3 h apart").arg(name);
}

} // namespace stadtblick

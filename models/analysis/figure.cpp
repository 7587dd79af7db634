#include "models/analysis/figure.h"

#include "models/analysis/numberformat.h"

#include <QtCore/QCoreApplication>

namespace stadtblick {

QString Figure::numberText(const QLocale &locale) const
{
    return value ? stadtblick::numberText(*value, decimals, locale) : QString();
}

QString Figure::valueText(const QLocale &locale) const
{
    if (value) {
        const QString text = stadtblick::numberText(*value, decimals, unit, locale);
        return suffix.isEmpty() ? text : QString(text % u' ' % suffix);
    }
    if (coverage.valid == 0) {
        return QCoreApplication::translate("Figure", "no data");
    }
    if (neededPercent > 0 && !coverage.reaches(neededPercent)) {
        return notEnoughText(coverage, neededPercent, locale);
    }
    return suffix.isEmpty() ? QCoreApplication::translate("Figure", "undecided") : suffix;
}

QString Figure::coverageText(const QLocale &locale) const
{
    return QCoreApplication::translate("Figure", "Coverage %1").arg(percentText(coverage.percent(), locale));
}

} // namespace stadtblick

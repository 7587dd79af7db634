#include "models/analysis/figure.h"

#include "models/analysis/numberformat.h"

#include "models/domain/quantity.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

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

int importanceOf(QStringView quantity)
{
    static constexpr std::array first{
        QLatin1StringView("laeq"), QLatin1StringView("vehicle_count"), QLatin1StringView("air_temperature")};
    const auto isKey = [quantity](QLatin1StringView key) { return key == quantity; };
    if (const auto found = std::ranges::find_if(first, isKey); found != first.end()) {
        return static_cast<int>(found - first.begin());
    }
    const Quantity *known = quantityByKey(quantity);
    const auto rank = known ? known - quantities().data() : std::ssize(quantities());
    return static_cast<int>(std::ssize(first) + rank);
}

} // namespace stadtblick

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
    if (!missingReason.isEmpty()) {
        return missingReason;
    }
    if (coverage.valid == 0) {
        return QCoreApplication::translate("Figure", "no data");
    }
    if (neededPercent > 0 && !coverage.reaches(neededPercent)) {
        return notEnoughText(coverage, neededPercent, locale);
    }
    return suffix.isEmpty() ? QCoreApplication::translate("Figure", "undecided") : suffix;
}

QString Figure::exceededText(const QLocale &locale) const
{
    if (!exceeded) {
        return {};
    }
    // Differences of levels and temperatures have units of their own.
    QString difference = unit;
    difference.remove(QStringLiteral("(A)")).remove(QStringLiteral("(C)"));
    difference = difference == QStringLiteral("°C") ? QStringLiteral("K") : difference;
    const QString by = stadtblick::numberText(exceeded->by, decimals, difference, locale);
    const QString limit = stadtblick::numberText(exceeded->limit, decimals, unit, locale);
    return exceeded->isBelow ? QCoreApplication::translate("Figure", "%1 below %2").arg(by, limit)
                             : QCoreApplication::translate("Figure", "%1 above %2").arg(by, limit);
}

QString Figure::status() const
{
    if (value) {
        return isAtLeast ? QStringLiteral("at_least") : QStringLiteral("ok");
    }
    if (!missingReason.isEmpty()) {
        return QStringLiteral("insufficient"); // of the other parts there are data
    }
    if (coverage.valid == 0) {
        return QStringLiteral("no_data");
    }
    return neededPercent > 0 && !coverage.reaches(neededPercent) ? QStringLiteral("insufficient")
                                                                 : QStringLiteral("undecided");
}

QString Figure::coverageText(const QLocale &locale) const
{
    return QCoreApplication::translate("Figure", "Coverage %1").arg(percentText(coverage, locale));
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

#include "models/overlays/areafigures.h"

#include "models/analysis/numberformat.h"
#include "models/overlays/tabletext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace stadtblick {

namespace {

QString rowText(const QString &station, const QString &quantity, const Figure &figure, QChar separator,
    const QLocale &locale)
{
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    const QString value = figure.value ? plain.toString(*figure.value, 'f', figure.decimals) : QString();
    const QString remark = figure.value ? figure.detail : figure.valueText(locale);
    return QStringList{tableCell(station, separator), tableCell(quantity, separator),
               tableCell(figure.title, separator), value, tableCell(figure.unit, separator),
               plain.toString(figure.coverage.percent()), tableCell(remark, separator),
               tableCell(figure.periodText, separator), tableCell(figure.source, separator)}
               .join(separator)
        % u'\n';
}

} // namespace

QString areaTableText(const AreaFigures &area, QChar separator, const QLocale &locale)
{
    const QStringList headings{QCoreApplication::translate("Areas", "Station"),
        QCoreApplication::translate("Areas", "Quantity"), QCoreApplication::translate("Areas", "Figure"),
        QCoreApplication::translate("Areas", "Value"), QCoreApplication::translate("Areas", "Unit"),
        QCoreApplication::translate("Areas", "Coverage in %"), QCoreApplication::translate("Areas", "Remark"),
        QCoreApplication::translate("Areas", "Period"), QCoreApplication::translate("Areas", "Source")};
    QString text = headings.join(separator) % u'\n';
    for (const AreaQuantity &quantity : area.quantities) {
        for (const AreaStation &station : quantity.stations) {
            text += rowText(station.name, quantity.name, station.figure, separator, locale);
        }
        if (quantity.mean) {
            text += rowText(quantity.mean->detail, quantity.name, *quantity.mean, separator, locale);
        }
    }
    return text;
}

QString AreaQuantity::rangeText(const QLocale &locale) const
{
    if (valuedCount == 0) {
        return stations.empty() ? QCoreApplication::translate("Areas", "no sensor here")
                                : stations.front().figure.valueText(locale);
    }
    const Figure &highest = stations.front().figure;
    const Figure &lowest = stations[static_cast<std::size_t>(valuedCount) - 1].figure;
    const QString least = lowest.numberText(locale);
    if (valuedCount == 1 || least == highest.numberText(locale)) {
        return highest.valueText(locale);
    }
    return QCoreApplication::translate("Areas", "%1 to %2")
        .arg(least, numberText(*highest.value, highest.decimals, highest.unit, locale));
}

QString AreaQuantity::sensorsText(const QLocale &locale) const
{
    if (valuedCount == static_cast<int>(stations.size())) {
        return QCoreApplication::translate("Areas", "%n sensor(s)", nullptr, valuedCount);
    }
    return QCoreApplication::translate("Areas", "%1 of %2 sensors with enough data")
        .arg(locale.toString(valuedCount), locale.toString(static_cast<qint64>(stations.size())));
}

FigureTable stationTable(const AreaFigures &area, const QLocale &locale)
{
    FigureTable table;
    table.title = QCoreApplication::translate("Areas", "Measured: %1").arg(area.shape.name);
    table.columns = {QCoreApplication::translate("Areas", "Station and figure"),
        QCoreApplication::translate("Areas", "Value"), QCoreApplication::translate("Areas", "Coverage")};
    const auto add = [&](const QString &name, const Figure &figure, const QString &quantity) {
        const QString title = figure.title.contains(quantity)
            ? figure.title
            : QString(quantity % QStringLiteral(", ") % figure.title);
        table.rows.push_back({name % QStringLiteral(" · ") % title, figure.valueText(locale),
            percentText(figure.coverage, locale)});
        table.figures.push_back({figure});
    };
    for (const AreaQuantity &quantity : area.quantities) {
        for (const AreaStation &station : quantity.stations) {
            add(station.name, station.figure, quantity.name);
        }
        if (quantity.mean) {
            add(quantity.mean->detail, *quantity.mean, quantity.name);
        }
    }
    table.note = QStringList{area.periodText, area.note}.join(QStringLiteral(" · "));
    return table;
}

FigureTable ideaTable(const AreaFigures &area, const QLocale &locale)
{
    FigureTable table;
    table.title = QCoreApplication::translate("Areas", "Ideas: %1").arg(area.shape.name);
    table.columns = {
        QCoreApplication::translate("Areas", "Idea"), QCoreApplication::translate("Areas", "Support")};
    for (const Idea &idea : area.ideas.top) {
        const QString title = idea.category.isEmpty()
            ? idea.title
            : QString(idea.title % QStringLiteral(" · ") % idea.category);
        table.rows.push_back({title, idea.support ? locale.toString(*idea.support) : QStringLiteral("–")});
    }
    table.note =
        QCoreApplication::translate("Areas", "%n idea(s)", nullptr, static_cast<int>(area.ideas.count));
    if (area.ideas.count > static_cast<qint64>(area.ideas.top.size())) {
        table.note += QStringLiteral(" · ")
            % QCoreApplication::translate("Areas", "the %1 most supported are listed")
                  .arg(locale.toString(static_cast<qint64>(area.ideas.top.size())));
    }
    if (!area.ideas.source.isEmpty()) {
        table.note +=
            QStringLiteral(" · ") % QCoreApplication::translate("Areas", "Source: %1").arg(area.ideas.source);
    }
    return table;
}

} // namespace stadtblick

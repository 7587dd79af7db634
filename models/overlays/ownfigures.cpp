#include "models/overlays/ownfigures.h"

#include "models/analysis/formulavalue.h"
#include "models/overlays/figuremaking.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace stadtblick {

namespace {

Figure ownFigure(const StationInput &station, const OwnIndicator &own, const FormulaScope &scope)
{
    const FormulaValue found = evaluate(own.formula, scope);
    Figure figure = makeFigure(station, own.key, own.title);
    const QStringList quantities = own.formula.quantities();
    const Quantity *quantity = quantityByKey(quantities.front());
    figure.quantity = quantity->key.toString();
    figure.quantityName = quantity->name();
    figure.inputs = own.formula.quantities();
    figure.unit = own.unit;
    figure.decimals = own.decimals;
    figure.coverage = found.coverage;
    figure.neededPercent = own.neededPercent;
    if (found.coverage.reaches(own.neededPercent)) {
        figure.value = found.value;
        figure.suffix = found.value ? QString() : QCoreApplication::translate("Figures", "no result");
    }
    figure.method =
        QCoreApplication::translate("Figures", "The city's own indicator: %1").arg(own.formula.text);
    if (!own.source.isEmpty()) {
        figure.method += QStringLiteral(" (") % own.source % u')';
    }
    return figure;
}

} // namespace

std::vector<Figure> ownFigures(const StationInput &station, std::span<const OwnIndicator> indicators)
{
    FormulaScope scope;
    scope.hours = [&station](QStringView quantity) {
        const MeasuredSeries *series = station.of(quantity);
        return series ? series->hours.get() : nullptr;
    };
    scope.windows = fullHours(station.when.windows);
    scope.days = station.when.wholeDays();
    std::vector<Figure> figures;
    for (const OwnIndicator &own : indicators) {
        const QStringList quantities = own.formula.quantities();
        const bool isMeasured = std::ranges::all_of(
            quantities, [&](const QString &quantity) { return station.of(quantity) != nullptr; });
        if (isMeasured) {
            figures.push_back(ownFigure(station, own, scope));
        }
    }
    return figures;
}

} // namespace stadtblick

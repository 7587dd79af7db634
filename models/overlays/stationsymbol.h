#pragma once

#include "models/analysis/coverage.h"
#include "models/domain/station.h"
#include "models/overlays/layers.h"
#include "models/overlays/legend.h"
#include "models/overlays/palette.h"

namespace stadtblick {

/** The symbol of a station without a value yet: casing and halo of the theme, name and selection. */
Symbol stationSymbol(Theme theme, const Station &station);

/** A number in a symbol that has its fill, in a colour that is read on it. */
void setNumber(Symbol &symbol, const QString &number);

/** Hatched, with the reason: 'LDEN: not enough data (61 % of 75 %)'. */
void setMissing(Symbol &symbol, Theme theme, const QString &reason);

/** 'LDEN: no data', or 'not enough data (61 % of 75 %)'. */
QString missingText(const QString &name, const Coverage &coverage, int neededPercent, const QLocale &locale);

/** A symbol with the value that its number shows; none where nothing can be said. */
struct ValuedSymbol
{
    std::optional<double> value;
    Symbol symbol;
};

/** In drawing order: the largest value on top, as it is what is looked for; what has none lies below. */
std::vector<Symbol> byValue(std::vector<ValuedSymbol> symbols);

/** A class of a fixed scale: [from, the next one's from). */
struct SymbolClass
{
    double from = 0;
    QColor colour;
    QString label;
};

/** The class of a value; the first one for what is below. */
const SymbolClass &classOf(double value, const std::vector<SymbolClass> &classes);

/** Touching classes as a legend's scale. */
void addClasses(Legend &legend, const std::vector<SymbolClass> &classes);

/** The legend's row for stations without a value: 'not enough data (2 of 9 stations)'; nothing where all
 * have. */
void addMissing(Legend &legend, qint64 valued, qint64 all, const QLocale &locale);

/** The same where some have none for another reason than too little data: 'no value (2 of 9 stations)'. */
void addValueless(Legend &legend, qint64 valued, qint64 all, const QLocale &locale);

/**
 * Classes by their lower bounds in ascending order with colours of a palette between two positions; labels
 * '<5', '5–10', '≥60'.
 */
std::vector<SymbolClass> scaleClasses(
    std::span<const double> bounds, Palette palette, Theme theme, std::pair<double, double> positions);

} // namespace stadtblick

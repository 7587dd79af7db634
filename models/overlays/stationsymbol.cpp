#include "models/overlays/stationsymbol.h"

#include "models/analysis/numberformat.h"
#include "models/overlays/scenedataloader.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace stadtblick {

Symbol stationSymbol(Theme theme, const Station &station)
{
    Symbol symbol;
    symbol.casing = casingColour(theme);
    symbol.halo = theme == Theme::Dark ? QColor(0x14, 0x14, 0x14) : QColor(Qt::white);
    symbol.info.selection = selectionOf(station);
    symbol.info.name = station.name;
    return symbol;
}

void setNumber(Symbol &symbol, const QString &number)
{
    symbol.text = number;
    symbol.textColour = textColourOn(symbol.fill);
}

void setMissing(Symbol &symbol, Theme theme, const QString &reason)
{
    symbol.isHatched = true;
    symbol.fill = theme == Theme::Dark ? QColor(0x2B, 0x2B, 0x2B) : QColor(Qt::white);
    symbol.textColour = symbol.casing;
    symbol.info.value = reason;
}

QString missingText(const QString &name, const Coverage &coverage, int neededPercent, const QLocale &locale)
{
    return name % QStringLiteral(": ")
        % (coverage.valid == 0 ? QCoreApplication::translate("Stations", "no data")
                               : notEnoughText(coverage, neededPercent, locale));
}

std::vector<Symbol> byValue(std::vector<ValuedSymbol> symbols)
{
    std::ranges::stable_sort(symbols, {}, &ValuedSymbol::value);
    std::vector<Symbol> sorted;
    sorted.reserve(symbols.size());
    for (ValuedSymbol &valued : symbols) {
        sorted.push_back(std::move(valued.symbol));
    }
    return sorted;
}

const SymbolClass &classOf(double value, const std::vector<SymbolClass> &classes)
{
    const auto above = std::ranges::upper_bound(classes, value, {}, &SymbolClass::from);
    return above == classes.begin() ? classes.front() : *std::prev(above);
}

void addClasses(Legend &legend, const std::vector<SymbolClass> &classes)
{
    legend.scale = Legend::Scale::Bands;
    for (const SymbolClass &one : classes) {
        legend.entries.push_back({one.colour, {}, one.label, 0});
    }
}

void addMissing(Legend &legend, qint64 valued, qint64 all, const QLocale &locale)
{
    if (valued < all) {
        legend.noStatement = QCoreApplication::translate("Stations", "not enough data (%1 of %2 stations)")
                                 .arg(locale.toString(all - valued), locale.toString(all));
    }
}

void addValueless(Legend &legend, qint64 valued, qint64 all, const QLocale &locale)
{
    if (valued < all) {
        legend.noStatement = QCoreApplication::translate("Stations", "no value (%1 of %2 stations)")
                                 .arg(locale.toString(all - valued), locale.toString(all));
    }
}

std::vector<SymbolClass> scaleClasses(
    std::span<const double> bounds, Palette palette, Theme theme, std::pair<double, double> positions)
{
    std::vector<SymbolClass> classes;
    const auto number = [&](std::size_t i) { return QString::number(bounds[i]); };
    for (std::size_t i = 0; i < bounds.size(); ++i) {
        const double share = double(i) / double(std::max<std::size_t>(bounds.size() - 1, 1));
        const double at = positions.first + (positions.second - positions.first) * share;
        const QString label = i == 0 ? QString(u'<' % number(1))
            : i + 1 == bounds.size() ? QString(QStringLiteral("≥") % number(i))
                                     : QString(number(i) % QChar(0x2013) % number(i + 1));
        classes.push_back({bounds[i], paletteColour(palette, theme, at), label});
    }
    return classes;
}

} // namespace stadtblick

#include "models/analysis/calendar.h"
#include "models/analysis/numberformat.h"
#include "models/overlays/figuresloader.h"
#include "models/overlays/scenedataloader.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace stadtblick {

namespace {

/** A layer's table: which quantity its stations measure and which of their figures are columns. */
struct TableKind
{
    QLatin1StringView layer;
    QLatin1StringView quantity;
    std::array<QLatin1StringView, 3> figures;
};

constexpr std::array tableKinds{
    TableKind{QLatin1StringView("heat"), QLatin1StringView("air_temperature"),
        {QLatin1StringView("airTemperatureMean"), QLatin1StringView("airTemperatureNight"),
            QLatin1StringView("tropicalNights")}},
    TableKind{QLatin1StringView("noise"), QLatin1StringView("laeq"),
        {QLatin1StringView("lden"), QLatin1StringView("lNight"), QLatin1StringView("laeq")}},
    TableKind{QLatin1StringView("traffic"), QLatin1StringView("vehicle_count"),
        {QLatin1StringView("dtv"), QLatin1StringView("peakHour"), QLatin1StringView()}},
};

QString titleOf(const TableKind &kind)
{
    if (kind.layer == u"heat") {
        return QCoreApplication::translate("FigureTable", "Air temperature by station");
    }
    return kind.layer == u"noise" ? QCoreApplication::translate("FigureTable", "Noise by station")
                                  : QCoreApplication::translate("FigureTable", "Motor traffic by station");
}

/** The stations that have a series of the quantity, once each. */
std::vector<Selection> stationsOf(const SceneContext &context, QStringView quantity)
{
    std::vector<Selection> stations;
    for (const StoredSeries *series : context.seriesOf(quantity)) {
        const Station *station = context.stationOf(series->series);
        if (station && (stations.empty() || stations.back() != selectionOf(*station))) {
            stations.push_back(selectionOf(*station));
        }
    }
    return stations;
}

const Figure *figureOf(const StationFigures &figures, QLatin1StringView key)
{
    const auto found = std::ranges::find(figures.figures, key, &Figure::key);
    return found == figures.figures.end() ? nullptr : &*found;
}

/** A cell: the number with its suffix; why there is none is said in words. */
QString cellText(const Figure &figure, const QLocale &locale)
{
    if (!figure.value) {
        return figure.valueText(locale);
    }
    return figure.suffix.isEmpty() ? figure.numberText(locale)
                                   : QString(figure.numberText(locale) % u' ' % figure.suffix);
}

struct TableRow
{
    QString station;
    std::vector<Figure> figures;
};

/** Headings and the method's note; answers the keys of the columns, without those that no station has. */
std::vector<QLatin1StringView> addColumns(
    const TableKind &kind, const std::vector<StationFigures> &stations, FigureTable &table)
{
    std::vector<QLatin1StringView> keys;
    table.columns << QCoreApplication::translate("FigureTable", "Station");
    for (const QLatin1StringView key : kind.figures) {
        const auto first = std::ranges::find_if(stations,
            [&](const StationFigures &one) { return !key.isEmpty() && figureOf(one, key) != nullptr; });
        if (first == stations.end()) {
            continue;
        }
        const Figure *figure = figureOf(*first, key);
        keys.push_back(key);
        table.columns << (figure->unit.isEmpty() ? figure->title
                                                 : QString(figure->title % u' ' % figure->unit));
        table.note += (table.note.isEmpty() ? QString() : QStringLiteral(" ")) % figure->title
            % QStringLiteral(": ") % figure->method % u'.';
    }
    table.columns << QCoreApplication::translate("FigureTable", "Coverage");
    return keys;
}

/** A station's cells; the coverage is that of the first figure, by which the rows are sorted. */
QStringList cellsOf(const TableRow &row, const QLocale &locale)
{
    QStringList cells{row.station};
    for (const Figure &figure : row.figures) {
        cells << cellText(figure, locale);
    }
    cells << (row.figures.empty() ? QString() : percentText(row.figures.front().coverage.percent(), locale));
    return cells;
}

FigureTable tableOf(const TableKind &kind, const std::vector<StationFigures> &stations, const QLocale &locale)
{
    FigureTable table;
    table.title = titleOf(kind);
    const std::vector<QLatin1StringView> keys = addColumns(kind, stations, table);
    std::vector<TableRow> rows;
    for (const StationFigures &one : stations) {
        TableRow row{one.station.name, {}};
        for (const QLatin1StringView key : keys) {
            const Figure *figure = figureOf(one, key);
            row.figures.push_back(figure ? *figure : Figure{});
        }
        rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, std::ranges::greater(),
        [](const TableRow &row) { return row.figures.empty() ? std::nullopt : row.figures.front().value; });
    for (TableRow &row : rows) {
        table.rows.push_back(cellsOf(row, locale));
        table.figures.push_back(std::move(row.figures));
    }
    return table;
}

} // namespace

Result<std::vector<FigureTable>> loadFigureTables(
    Connection &connection, const ViewState &view, const SceneOptions &options, SceneCache &cache)
{
    const auto context = sceneContext(connection, view, options, cache);
    if (!context) {
        return tl::unexpected(context.error());
    }
    std::vector<FigureTable> tables;
    for (const TableKind &kind : tableKinds) {
        const LayerState *layer = view.layer(QString(kind.layer));
        if (!layer || !layer->isVisible) {
            continue;
        }
        if (const auto read = context->prepareHours(context->seriesOf(QString(kind.quantity))); !read) {
            return tl::unexpected(read.error());
        }
        std::vector<StationFigures> stations;
        for (const Selection &station : stationsOf(*context, QString(kind.quantity))) {
            auto figures = loadStationFigures(connection, station, view, options, cache);
            if (!figures) {
                return tl::unexpected(figures.error());
            }
            if (*figures) {
                stations.push_back(std::move(**figures));
            }
        }
        if (!stations.empty()) {
            tables.push_back(tableOf(kind, stations, options.locale));
        }
    }
    return tables;
}

} // namespace stadtblick

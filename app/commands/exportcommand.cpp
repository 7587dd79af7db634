#include "app/commands/exportcommand.h"

#include "app/commands/exporter.h"
#include "app/commands/viewfile.h"
#include "models/store/cachefile.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

namespace stadtblick {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ExportCommand", text);
}

std::optional<ExportContent> contentOf(const QString &word)
{
    if (word == u"stations") {
        return ExportContent::Stations;
    }
    if (word == u"series") {
        return ExportContent::Series;
    }
    if (word == u"observations") {
        return ExportContent::Observations;
    }
    if (word == u"ideas") {
        return ExportContent::Ideas;
    }
    if (word == u"figures") {
        return ExportContent::Figures;
    }
    return std::nullopt;
}

} // namespace

QString ExportCommand::name() const
{
    return QStringLiteral("export");
}

QString ExportCommand::synopsis() const
{
    return QStringLiteral(
        "stations|series|observations|ideas|figures --cache C --out FILE (.csv .geojson) [--view V.json] "
        "[--unmasked]");
}

QString ExportCommand::description() const
{
    return translated(
        "Writes what the cache holds to a file, for other programs. CSV is UTF-8 with comma and "
        "decimal point, times are UTC;\nobservations have the source's own values and units, "
        "flagged ones included. E-mail addresses and telephone numbers\nin citizens' texts are "
        "masked.\nFigures are those that window and report show for the view's period and filters, a row "
        "each, with coverage, threshold,\nsource and method: of every station, of the selected area, of the "
        "districts by their colours, of the pinned comparison.");
}

QList<QCommandLineOption> ExportCommand::options() const
{
    return {cacheOption(),
        QCommandLineOption(QStringLiteral("out"),
            translated("The file to write; its ending chooses the format."), QStringLiteral("FILE")),
        QCommandLineOption(QStringLiteral("view"),
            translated("figures: the view with their period, a file or its JSON; else the view with which "
                       "the city opens."),
            QStringLiteral("V.json")),
        QCommandLineOption(QStringLiteral("unmasked"),
            translated("Keeps e-mail addresses and telephone numbers in citizens' texts: for the office's "
                       "own use."))};
}

int ExportCommand::run(const QCommandLineParser &arguments)
{
    const QString word = arguments.positionalArguments().constFirst();
    const QString path = arguments.value(QStringLiteral("out"));
    if (!arguments.isSet(QStringLiteral("cache")) || path.isEmpty()) {
        return wrongUsage(translated("--cache and --out are needed"));
    }
    if (word == u"themes") {
        return wrongUsage(translated(
            "'%1' is not in this version; there are stations, series, observations, ideas, figures")
                .arg(word));
    }
    const std::optional<ExportContent> content = contentOf(word);
    if (!content) {
        return wrongUsage(
            translated("cannot export '%1'; there are stations, series, observations, ideas, figures")
                .arg(word));
    }
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"gpkg") {
        return wrongUsage(
            translated("GeoPackage (.gpkg) is not in this version; there are .csv and .geojson"));
    }
    if (suffix != u"csv" && suffix != u"geojson") {
        return wrongUsage(translated("the file's ending must be .csv or .geojson: %1").arg(path));
    }
    std::optional<ViewState> view;
    if (arguments.isSet(QStringLiteral("view"))) {
        Result<ViewState> read = readView(arguments.value(QStringLiteral("view")));
        if (!read) {
            return failed(read.error());
        }
        view = std::move(*read);
    }
    Result<Connection> cache =
        openCache(arguments.value(QStringLiteral("cache")), Connection::Mode::ReadOnly);
    if (!cache) {
        return failed(cache.error());
    }
    const Result<qint64> rows = exportCache(
        *cache, *content, path, !arguments.isSet(QStringLiteral("unmasked")), view ? &*view : nullptr);
    if (!rows) {
        return failed(rows.error());
    }
    printMessage(QCoreApplication::translate("ExportCommand", "%n row(s) written to %1", nullptr, int(*rows))
            .arg(path));
    return ExitDone;
}

} // namespace stadtblick

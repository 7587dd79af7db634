#include "app/commands/reportcommand.h"

#include "app/commands/viewfile.h"
#include "models/report/reportbuilder.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>

namespace stadtblick {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ReportCommand", text);
}

} // namespace

QString ReportCommand::name() const
{
    return QStringLiteral("report");
}

QString ReportCommand::synopsis() const
{
    return QStringLiteral("--cache C [--view V.json] [--language de|en] --out F.pdf");
}

QString ReportCommand::description() const
{
    return translated(
        "Writes a view of the city as an accessible PDF: map, chart, key figures, sources and method.\n"
        "Without --view it is the view with which the city opens.");
}

QList<QCommandLineOption> ReportCommand::options() const
{
    QCommandLineOption dossier(QStringLiteral("dossier"), QString(), QStringLiteral("D"));
    dossier.setFlags(QCommandLineOption::HiddenFromHelp);
    return {cacheOption(),
        QCommandLineOption(
            QStringLiteral("view"), translated("The view to print, a file."), QStringLiteral("V.json")),
        QCommandLineOption(QStringLiteral("out"), translated("The PDF to write."), QStringLiteral("F.pdf")),
        dossier};
}

int ReportCommand::run(const QCommandLineParser &arguments)
{
    const QString path = arguments.value(QStringLiteral("out"));
    if (arguments.isSet(QStringLiteral("dossier"))) {
        return wrongUsage(translated("dossiers are not in this version; --view prints one view"));
    }
    if (!arguments.isSet(QStringLiteral("cache")) || path.isEmpty()) {
        return wrongUsage(QCoreApplication::translate("Commands", "--cache and --out are needed"));
    }
    if (!path.endsWith(QLatin1StringView(".pdf"), Qt::CaseInsensitive)) {
        return wrongUsage(translated("the file's ending must be .pdf: %1").arg(path));
    }
    std::optional<ViewState> view;
    if (arguments.isSet(QStringLiteral("view"))) {
        Result<ViewState> read = readView(arguments.value(QStringLiteral("view")));
        if (!read) {
            return failed(read.error());
        }
        view = std::move(*read);
    }
    const Result<void> written = writeReport(arguments.value(QStringLiteral("cache")),
        view ? &*view : nullptr, {QLocale(), QDateTime::currentDateTime()}, path);
    return written ? int(ExitDone) : failed(written.error());
}

} // namespace stadtblick

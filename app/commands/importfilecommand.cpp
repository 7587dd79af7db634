#include "app/commands/importfilecommand.h"

#include "app/commands/tableimport.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace stadtblick {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ImportFileCommand", text);
}

} // namespace

QString ImportFileCommand::name() const
{
    return QStringLiteral("import-file");
}

QString ImportFileCommand::synopsis() const
{
    return QStringLiteral("--cache C FILE [--mapping M.json]");
}

QString ImportFileCommand::description() const
{
    return translated(
        "Imports a table of ideas (CSV), as participation platforms deliver them. Importing again "
        "updates by id. The mapping says\nwhich column is what (docs/import-mapping.md); without one "
        "the columns are recognised by their headings.");
}

QList<QCommandLineOption> ImportFileCommand::options() const
{
    return {cacheOption(),
        QCommandLineOption(QStringLiteral("mapping"),
            translated("A mapping file, or the name of a mapping in the city's profile."),
            QStringLiteral("M.json"))};
}

int ImportFileCommand::run(const QCommandLineParser &arguments)
{
    if (!arguments.isSet(QStringLiteral("cache"))) {
        return wrongUsage(QCoreApplication::translate("Commands", "--cache is needed"));
    }
    const QString file = arguments.positionalArguments().constFirst();
    const Result<TableSummary> summary = importIdeaTable(
        arguments.value(QStringLiteral("cache")), file, arguments.value(QStringLiteral("mapping")));
    if (!summary) {
        return failed(summary.error());
    }
    for (const QString &warning : summary->warnings) {
        printMessage(translated("%1: note: %2").arg(file, warning));
    }
    const QLocale locale;
    printResult(summary->source + u"  "
        + translated("%1 ideas, %2 of them new, %3 without coordinates, %4 rows skipped")
            .arg(locale.toString(summary->ideas), locale.toString(summary->added),
                locale.toString(summary->unplaced), locale.toString(summary->skipped))
        + u'\n');
    return ExitDone;
}

} // namespace stadtblick

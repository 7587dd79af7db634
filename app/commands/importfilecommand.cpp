#include "app/commands/importfilecommand.h"

#include "app/commands/tableimport.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLocale>

namespace stadtblick {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ImportFileCommand", text);
}

QString asText(const TableSummary &summary)
{
    const QLocale locale;
    return summary.source + u"  "
        + translated("%1 ideas, %2 of them new, %3 without coordinates, %4 rows skipped")
              .arg(locale.toString(summary.ideas), locale.toString(summary.added),
                  locale.toString(summary.unplaced), locale.toString(summary.skipped))
        + u'\n';
}

QString asJson(const TableSummary &summary)
{
    const QJsonObject json{{QStringLiteral("source"), summary.source},
        {QStringLiteral("ideas"), summary.ideas}, {QStringLiteral("added"), summary.added},
        {QStringLiteral("unplaced"), summary.unplaced}, {QStringLiteral("skipped"), summary.skipped},
        {QStringLiteral("warnings"), QJsonArray::fromStringList(summary.warnings)}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)) + u'\n';
}

} // namespace

QString ImportFileCommand::name() const
{
    return QStringLiteral("import-file");
}

QString ImportFileCommand::synopsis() const
{
    return QStringLiteral("--cache C FILE [--mapping M.json] [--json]");
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
            QStringLiteral("M.json")),
        jsonOption()};
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
    printResult(arguments.isSet(QStringLiteral("json")) ? asJson(*summary) : asText(*summary));
    return ExitDone;
}

} // namespace stadtblick

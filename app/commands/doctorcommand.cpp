#include "app/commands/doctorcommand.h"

#include "app/commands/diagnosis.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace stadtblick {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("DoctorCommand", text);
}

QString stateKey(Finding::State state)
{
    switch (state) {
    case Finding::State::Ok:
        break;
    case Finding::State::Warning:
        return QStringLiteral("warning");
    case Finding::State::Failed:
        return QStringLiteral("failed");
    }
    return QStringLiteral("ok");
}

QString stateText(Finding::State state)
{
    switch (state) {
    case Finding::State::Ok:
        break;
    case Finding::State::Warning:
        return translated("note");
    case Finding::State::Failed:
        return translated("FAILED");
    }
    return translated("ok");
}

QString asJson(const std::vector<Finding> &findings)
{
    QJsonArray checks;
    for (const Finding &finding : findings) {
        checks.append(QJsonObject{{QStringLiteral("check"), finding.check},
            {QStringLiteral("state"), stateKey(finding.state)}, {QStringLiteral("text"), finding.text}});
    }
    return QString::fromUtf8(
               QJsonDocument(QJsonObject{{QStringLiteral("checks"), checks}}).toJson(QJsonDocument::Compact))
        + u'\n';
}

QString asText(const std::vector<Finding> &findings)
{
    QString text;
    for (const Finding &finding : findings) {
        text += stateText(finding.state).leftJustified(8) + finding.check.leftJustified(12) + finding.text
            + u'\n';
    }
    return text;
}

} // namespace

QString DoctorCommand::name() const
{
    return QStringLiteral("doctor");
}

QString DoctorCommand::synopsis() const
{
    return QStringLiteral("[--cache C] [--json]");
}

QString DoctorCommand::description() const
{
    return translated("Checks whether this machine has what Stadtblick needs, and whether a cache is whole.");
}

QList<QCommandLineOption> DoctorCommand::options() const
{
    return {cacheOption(), jsonOption()};
}

int DoctorCommand::run(const QCommandLineParser &arguments)
{
    std::vector<Finding> findings = diagnoseSystem();
    if (arguments.isSet(QStringLiteral("cache"))) {
        const std::vector<Finding> ofCache = diagnoseCache(arguments.value(QStringLiteral("cache")));
        findings.insert(findings.end(), ofCache.begin(), ofCache.end());
    }
    printResult(arguments.isSet(QStringLiteral("json")) ? asJson(findings) : asText(findings));
    const bool isWell = std::none_of(findings.begin(), findings.end(),
        [](const Finding &finding) { return finding.state == Finding::State::Failed; });
    return isWell ? ExitDone : ExitFailed;
}

} // namespace stadtblick

#pragma once

#include "app/commands/command.h"

namespace stadtblick {

/** `show`: the window with a cache, or a picture of it. The program without a command is this with --restore.
 */
class ShowCommand : public Command
{
public:
    QString name() const override;
    QString synopsis() const override;
    QString description() const override;
    QList<QCommandLineOption> options() const override;
    Application application() const override { return Application::Widgets; }
    int run(const QCommandLineParser &arguments) override;
};

/** The hidden option of the program without a command: the last city and its last view. */
inline constexpr QLatin1StringView restoreOption("restore");

} // namespace stadtblick

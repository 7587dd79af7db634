#pragma once

#include "app/commands/command.h"

namespace stadtblick {

/** `doctor`: whether this machine has what Stadtblick needs, and whether a cache is whole. */
class DoctorCommand : public Command
{
public:
    QString name() const override;
    QString synopsis() const override;
    QString description() const override;
    QList<QCommandLineOption> options() const override;
    Application application() const override { return Application::Gui; }
    int run(const QCommandLineParser &arguments) override;
};

} // namespace stadtblick

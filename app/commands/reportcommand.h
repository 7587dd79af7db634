#pragma once

#include "app/commands/command.h"

namespace stadtblick {

/** `report`: the present view of a cache as an accessible PDF. */
class ReportCommand : public Command
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

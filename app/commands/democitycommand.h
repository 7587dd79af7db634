#pragma once

#include "app/commands/command.h"

namespace stadtblick {

/** `demo-city`: serves the demo city on loopback until standard input closes. */
class DemoCityCommand : public Command
{
public:
    QString name() const override;
    QString synopsis() const override;
    QString description() const override;
    QList<QCommandLineOption> options() const override;
    int run(const QCommandLineParser &arguments) override;
};

} // namespace stadtblick

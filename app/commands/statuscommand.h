#pragma once

#include "app/commands/command.h"

namespace stadtblick {

/** `status`: what a cache holds and how the last sync of each source ended. */
class StatusCommand : public Command
{
public:
    QString name() const override;
    QString synopsis() const override;
    QString description() const override;
    QList<QCommandLineOption> options() const override;
    int run(const QCommandLineParser &arguments) override;
};

} // namespace stadtblick

#pragma once

#include "app/commands/command.h"

namespace stadtblick {

/** `sync`: fetches from the sources of a profile, or from given ones, into a cache. */
class SyncCommand : public Command
{
public:
    QString name() const override;
    QString synopsis() const override;
    QString description() const override;
    QList<QCommandLineOption> options() const override;
    int run(const QCommandLineParser &arguments) override;
};

} // namespace stadtblick

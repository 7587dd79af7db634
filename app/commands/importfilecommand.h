#pragma once

#include "app/commands/command.h"

namespace stadtblick {

/** `import-file`: a table of ideas (CSV) into a cache. */
class ImportFileCommand : public Command
{
public:
    QString name() const override;
    QString synopsis() const override;
    QString description() const override;
    QList<QCommandLineOption> options() const override;
    std::pair<int, int> argumentCount() const override { return {1, 1}; }
    int run(const QCommandLineParser &arguments) override;
};

} // namespace stadtblick

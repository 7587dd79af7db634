#pragma once

#include "app/commands/command.h"

namespace stadtblick {

/** `import-osm`: an OpenStreetMap extract as the base map of a cache. */
class ImportOsmCommand : public Command
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

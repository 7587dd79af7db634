#pragma once

#include "app/commands/command.h"
#include "models/domain/cityprofile.h"

namespace stadtblick {

/** `import-osm`: an OpenStreetMap extract as the base map of a cache. */
class ImportOsmCommand : public Command
{
public:
    QString name() const override;
    QString synopsis() const override;
    QString description() const override;
    QList<QCommandLineOption> options() const override;
    std::pair<int, int> argumentCount() const override { return {0, 1}; }
    int run(const QCommandLineParser &arguments) override;

private:
    int importFile(const CityProfile &city, const QString &file);
    int fetchAndImport(const CityProfile &city);

    QString m_cachePath;
    bool m_isJson = false;
};

} // namespace stadtblick

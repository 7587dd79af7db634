#pragma once

#include "app/commands/command.h"
#include "models/basemap/osmimport.h"
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
    /** Imports under the cache's lock. */
    Result<ImportCounts> imported(const CityProfile &city, const QString &file) const;
    /** Prints what came of it; answers the exit code. */
    int answer(const Result<ImportCounts> &counts, const QString &file) const;
    int fetchAndImport(const CityProfile &city);

    QString m_cachePath;
    bool m_isJson = false;
};

} // namespace stadtblick

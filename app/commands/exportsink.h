#pragma once

#include "app/commands/exporter.h"
#include "app/commands/figuresubject.h"
#include "models/analysis/figure.h"
#include "models/domain/idea.h"
#include "models/domain/samples.h"
#include "models/store/stationstore.h"

#include <memory>

namespace stadtblick {

/** Where rows go: a file of one of the formats. */
class ExportSink
{
public:
    virtual ~ExportSink() = default;
    virtual Result<void> station(const Station &station, const QString &source, qint64 seriesCount) = 0;
    virtual Result<void> series(
        const StoredSeries &series, const Station &station, const QString &source) = 0;
    virtual Result<void> observations(
        const Series &series, const Station &station, const QString &source, const Samples &samples) = 0;
    virtual Result<void> idea(const Idea &idea, const QString &source, bool isMasked) = 0;
    virtual Result<void> figure(
        const Figure &figure, const FigureSubject &subject, const QString &filters) = 0;
    virtual Result<void> finish() = 0;
};

/** Opens @p path for @p content: CSV or, by its suffix, GeoJSON. The file appears with finish(). */
Result<std::unique_ptr<ExportSink>> openExportSink(const QString &path, ExportContent content);

} // namespace stadtblick

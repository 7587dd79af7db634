#include "models/basemap/basemapreader.h"
#include "models/report/reportbuilder.h"
#include "models/report/reportlayout.h"
#include "models/store/cachefile.h"
#include "models/store/syncstore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSaveFile>

namespace stadtblick {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Report", text);
}

Result<CityProfile> cityOf(Connection &connection)
{
    const auto json = SyncStore(connection).profile();
    if (!json) {
        return tl::unexpected(json.error());
    }
    return json->isEmpty() ? Result<CityProfile>(emptyProfile())
                           : cityProfileFromBytes(*json, tr("the cache's city profile"));
}

Result<void> save(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return tl::unexpected(
            Error{Error::Kind::Storage, tr("The report could not be written to %1.").arg(path),
                tr("Choose another place, or make room there."), file.errorString()});
    }
    return {};
}

} // namespace

Result<void> writeReport(
    const QString &cachePath, const ViewState *view, const ReportOptions &options, const QString &outPath)
{
    auto connection = openCache(cachePath, Connection::Mode::ReadOnly);
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    const auto city = cityOf(*connection);
    if (!city) {
        return tl::unexpected(city.error());
    }
    auto baseMap = BaseMapReader::open(*connection);
    if (!baseMap) {
        return tl::unexpected(baseMap.error());
    }
    const auto report = buildReport(*connection, baseMap->get(), *city, view ? *view : city->start, options);
    if (!report) {
        return tl::unexpected(report.error());
    }
    const auto pdf = writeTaggedPdf(layoutReport(*report));
    if (!pdf) {
        return tl::unexpected(pdf.error());
    }
    return save(*pdf, outPath);
}

} // namespace stadtblick

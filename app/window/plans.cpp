// Plans and rasters from files, as layers over the map.

#include "app/window/explorepage.h"
#include "app/window/mainwindow.h"
#include "models/overlays/planfile.h"
#include "models/painting/mapframe.h"
#include "widgets/map/mapview.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFileInfo>
#include <QtWidgets/QFileDialog>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

QString planIdOf(const QString &file)
{
    const QByteArray hash = QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha1).toHex();
    return u"plan-"_s + QString::fromLatin1(hash.left(12));
}

/** How a plan is drawn that was never shown before. */
PlanStyle newPlanStyle(const QString &file, const PlanInfo &plan)
{
    PlanStyle style;
    style.file = file;
    style.name = plan.name;
    if (!plan.noiseField.isEmpty()) {
        style.field = plan.noiseField;
        style.palette = noisePalette;
        style.fillOpacity = 0.7; // bands are told apart by their colours
    }
    return style;
}

} // namespace

void MainWindow::openPlan(const QString &file)
{
    openPlan(file, std::nullopt);
}

void MainWindow::openPlan(const QString &file, const std::optional<PlanOrigin> &origin)
{
    if (!m_city || !m_city->isOpen()) {
        explain({Error::Kind::Usage, tr("No city is open."),
            tr("Open the city first that the plan belongs to."), {}});
        return;
    }
    if (file.isEmpty()) {
        auto *dialog = new QFileDialog(this, tr("Open a plan or raster"));
        dialog->setNameFilter(tr(
            "Plans and rasters (*.gpkg *.geojson *.json *.shp *.gml *.xml *.fgb *.kml *.tif *.tiff *.asc)"));
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { openPlan(path); });
        dialog->open();
        return;
    }
    const QString path = QFileInfo(file).absoluteFilePath();
    m_explore->map()->setNotice(tr("Reading %1 …").arg(origin ? origin->name : QFileInfo(path).fileName()));
    // On a worker: the first file loads GDAL, and a large one takes its time.
    m_executor.run([path, crs = m_city->overview().profile.projectedCrs] { return planInfo(path, crs); })
        .then(this, [this, path, origin](const Result<PlanInfo> &plan) {
            if (!m_city || !m_city->isOpen()) {
                return;
            }
            m_explore->map()->setNotice({});
            if (plan) {
                addPlan(path, *plan, origin);
            } else {
                explain(plan.error());
            }
        });
}

void MainWindow::addPlan(const QString &file, const PlanInfo &plan, const std::optional<PlanOrigin> &origin)
{
    setPage(WindowPage::Explore);
    ViewState next = m_city->view();
    const QString id = planIdOf(file);
    LayerState *layer = next.layer(id);
    if (!layer) {
        LayerState state{id, true, plan.isRaster ? 0.7 : 1.0, toJson(newPlanStyle(file, plan)), {}};
        // Above the base map, below what is measured.
        const auto map = std::ranges::find(next.layers, u"basemap"_s, &LayerState::id);
        layer =
            &*next.layers.insert(map == next.layers.end() ? next.layers.begin() : map + 1, std::move(state));
    }
    layer->isVisible = true;
    if (origin) {
        layer->options = withOrigin(layer->options, *origin);
    }
    MapView *map = m_explore->map();
    if (plan.bounds && !plan.bounds->isEmpty() && !map->isInView(plan.bounds->centre())) {
        next.camera = cameraFor(*plan.bounds, map->size());
        map->flyTo(next.camera);
    }
    m_city->change(next);
}

} // namespace stadtblick

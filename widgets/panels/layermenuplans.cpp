#include "models/basemap/rastersource.h"
#include "models/overlays/planfile.h"
#include "widgets/panels/layermenu.h"
#include "widgets/panels/layermenuparts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("LayerMenu", text);
}

MenuChoice paletteChoice(const PlanStyle &style)
{
    return {u"palette"_s, style.palette.isEmpty() ? u"neutral"_s : style.palette,
        {{u"neutral"_s, tr("Neutral, or the file's colours")}, {u"heat"_s, tr("Warm")},
            {u"volume"_s, tr("Amounts")}, {u"difference"_s, tr("Difference")},
            {u"noise"_s, tr("Noise bands (DIN 45682)")}},
        {u"compare"_s, u"quantity"_s}};
}

MenuChoice colourChoice(const PlanStyle &style)
{
    return {u"colour"_s, style.colour.isValid() ? QJsonValue(style.colour.name()) : QJsonValue(),
        {{QJsonValue(), tr("By kind")}, {u"#b3261e"_s, tr("Red")}, {u"#00677a"_s, tr("Petrol")},
            {u"#8a5a00"_s, tr("Brown")}, {u"#5b3f8c"_s, tr("Violet")}, {u"#2f353b"_s, tr("Black")}},
        {}};
}

/** Model − measurement at the stations, and of which level the map tells. */
void addComparison(QMenu &menu, const PlanStyle &style, const LayerMenuInput &input)
{
    menu.addSeparator();
    addMenuSwitch(menu, tr("Difference to stations"), u"compare"_s, false, input);
    if (style.isCompared) {
        addMenuHeading(menu, tr("The map shows"));
        addMenuChoice(menu,
            {u"quantity"_s, style.quantity == "lnight"_L1 ? QJsonValue(style.quantity) : QJsonValue(),
                {{QJsonValue(), u"LDEN"_s}, {u"lnight"_s, u"LNight"_s}}, {}},
            input);
    }
}

/** Who made the plan, as it stands on every picture; empty: the file's name. */
void addSourceChoice(QMenu &menu, const LayerMenuInput &input)
{
    QWidget *parent = menu.parentWidget();
    const auto ask = [choose = input.choose, options = input.state.options, parent] {
        auto *dialog = new QInputDialog(parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(tr("Source of the plan"));
        dialog->setLabelText(tr("As it stands on every picture"));
        dialog->setTextValue(planSourceOf(planStyleOf(options)));
        QObject::connect(
            dialog, &QInputDialog::textValueSelected, dialog, [choose, options](const QString &text) {
                QJsonObject next = options;
                next.insert(u"attribution"_s, text.simplified());
                choose(next);
            });
        dialog->open();
    };
    QObject::connect(menu.addAction(tr("Source …")), &QAction::triggered, &menu, ask);
}

bool isRasterFile(const QString &file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    return suffix == "tif"_L1 || suffix == "tiff"_L1 || suffix == "asc"_L1;
}

} // namespace

void fillMapMenu(QMenu &menu, const LayerMenuInput &input)
{
    addMenuHeading(menu, tr("Visible"));
    addMenuChoice(menu,
        {u"minimumZoom"_s, planStyleOf(input.state.options).minimumZoom,
            {{0.0, tr("At every scale")}, {13.0, tr("From the town's scale on")},
                {15.0, tr("From the quarter's scale on")}, {17.0, tr("Only close up")}},
            {}},
        input);
    menu.addSeparator();
    fillNetworkMenu(menu, input);
    QObject::connect(menu.addAction(tr("Remove layer")), &QAction::triggered, &menu,
        [choose = input.choose] { choose({{removedOption(), true}}); });
}

void fillNetworkMenu(QMenu &menu, const LayerMenuInput &input)
{
    addMenuSwitch(menu, tr("Internal: leave out of exports"), u"internal"_s, false, input);
}

void fillPlanMenu(QMenu &menu, const LayerMenuInput &input)
{
    const PlanStyle style = planStyleOf(input.state.options);
    const bool isRaster = isRasterFile(style.file);
    addMenuHeading(menu, isRaster ? tr("Colour scale") : tr("Colour"));
    addMenuChoice(menu, isRaster ? paletteChoice(style) : colourChoice(style), input);
    if (isRaster && style.palette == "noise"_L1) {
        addComparison(menu, style, input);
    } else if (!isRaster && !style.field.isEmpty()) {
        addMenuHeading(menu, tr("Classes"));
        addMenuChoice(menu,
            {u"palette"_s, style.palette.isEmpty() ? QJsonValue() : QJsonValue(style.palette),
                {{QJsonValue(), tr("None: one colour")},
                    {u"noise"_s, tr("Noise bands by %1").arg(style.field)}},
                {}},
            input);
    }
    menu.addSeparator();
    addSourceChoice(menu, input);
    fillMapMenu(menu, input);
}

void fillBaseMapMenu(QMenu &menu, const LayerMenuInput &input)
{
    const std::optional<RasterSource> shown = rasterSourceOf(input.state.options);
    MenuChoice map{u"map"_s, shown ? QJsonValue(shown->id) : QJsonValue(),
        {{QJsonValue(), tr("OpenStreetMap, grey (offline)")}}, {}};
    for (const RasterSource &source : shippedMaps()) {
        map.entries.emplace_back(source.id, source.name);
    }
    addMenuHeading(menu, tr("Base map"));
    addMenuChoice(menu, map, input);
    if (shown && input.state.options.value("map"_L1).isObject()) {
        QAction *own = menu.addAction(shown->name);
        own->setCheckable(true);
        own->setChecked(true);
    }
}

} // namespace stadtblick

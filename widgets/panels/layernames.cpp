#include "widgets/panels/layernames.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("LayerNames", text);
}

} // namespace

std::vector<LayerName> layerNames()
{
    return {{u"heat"_s, tr("Air temperature"), u"heat"_s, LayerGroup::Measurements},
        {u"noise"_s, tr("Noise"), u"noise"_s, LayerGroup::Measurements},
        {u"traffic"_s, tr("Motor traffic"), u"traffic"_s, LayerGroup::Measurements},
        {u"air"_s, tr("Air quality"), u"air"_s, LayerGroup::Measurements},
        {u"rain"_s, tr("Rain"), u"rain"_s, LayerGroup::Measurements},
        {u"water"_s, tr("Water level"), u"water"_s, LayerGroup::Measurements},
        {u"parking"_s, tr("Parking"), u"parking"_s, LayerGroup::Measurements},
        {u"ideas"_s, tr("Ideas"), u"idea"_s, LayerGroup::Participation},
        {u"districts"_s, tr("Districts"), u"districts"_s, LayerGroup::PlanData},
        {u"network"_s, tr("Data network"), u"station"_s, LayerGroup::PlanData},
        {u"basemap"_s, tr("Base map, grey"), u"layers"_s, LayerGroup::BaseMap}};
}

QString groupName(LayerGroup group)
{
    switch (group) {
    case LayerGroup::Measurements:
        return tr("Measurements");
    case LayerGroup::Participation:
        return tr("Participation");
    case LayerGroup::PlanData:
        return tr("Plan data");
    case LayerGroup::BaseMap:
        return tr("Base map");
    }
    return {};
}

} // namespace stadtblick

#include "models/overlays/trafficstretches.h"
#include "widgets/panels/layermenuparts.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace stadtblick {

void fillTrafficMenu(QMenu &menu, const LayerMenuInput &input)
{
    const QJsonObject &options = input.state.options;
    MenuChoice quantity{u"quantity"_s, trafficQuantityKey(trafficQuantityOf(options)), {}, {}};
    for (const TrafficQuantity entry : trafficQuantities()) {
        quantity.entries.emplace_back(trafficQuantityKey(entry), trafficQuantityName(entry));
    }
    addMenuHeading(menu, QCoreApplication::translate("LayerMenu", "Colour by"));
    addMenuChoice(menu, quantity, input);
    const bool isApart = options.value(u"directions"_s) == u"apart"_s;
    MenuChoice directions{u"directions"_s, isApart ? QJsonValue(u"apart"_s) : QJsonValue(),
        {{QJsonValue(), QCoreApplication::translate("LayerMenu", "Together")},
            {u"apart"_s, QCoreApplication::translate("LayerMenu", "Side by side")}},
        {}};
    addMenuHeading(menu, QCoreApplication::translate("LayerMenu", "Directions"));
    addMenuChoice(menu, directions, input);
}

} // namespace stadtblick

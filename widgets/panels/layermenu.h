#pragma once

#include "models/domain/viewstate.h"

#include <functional>

class QMenu;

namespace stadtblick {

/** True for layers with something to choose: what is shown, how it is computed. */
bool hasLayerMenu(const QString &layerId);

/**
 * Fills a layer's menu anew with its choices, those of @p state checked; @p choose gets the options with the
 * new choice in them. A selected station can become the heat island's reference.
 */
void fillLayerMenu(QMenu &menu, const LayerState &state, const Selection &selection,
    const std::function<void(const QJsonObject &)> &choose);

/** The option by which a menu says that its layer is to be taken away. */
QString removedOption();

} // namespace stadtblick

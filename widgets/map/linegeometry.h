#pragma once

#include "models/overlays/layers.h"

class QSGGeometryNode;

namespace stadtblick {

/**
 * Lines as triangles: all halos, then all lines, with round ends and joins.
 * @param shift of the layer's origin from the item's, metres, y north.
 * @param metresPerPixel turns the lines' pixel widths into the node's metres (x east, y south).
 */
QSGGeometryNode *buildNode(const PolylineLayer &layer, QPointF shift, double metresPerPixel);

} // namespace stadtblick

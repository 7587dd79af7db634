#pragma once

#include <QtCore/QStringList>

namespace stadtblick {

/**
 * What sets a series' name apart from those of its siblings (series of the same quantity at one station):
 * 'inbound' of 'Vehicles, Main Street (inbound)' and '… (outbound)'. Whole words only; the name itself where
 * nothing sets it apart.
 */
QString distinctPart(const QString &name, const QStringList &siblings);

} // namespace stadtblick

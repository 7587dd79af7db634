#pragma once

#include "models/overlays/planfile.h"

#include <map>

class GDALColorTable;

namespace stadtblick {

/**
 * The names of a raster's classes by their number: categories, else a raster attribute table, of the first
 * band in the file's neighbour '….aux.xml', where GDAL keeps them. Only they are read there, and only of a
 * small file: the other things that it may hold (further files, systems) are not looked at. Empty where there
 * are none.
 */
std::map<int, QString> planClassNames(const QString &file);

/**
 * The classes that occur in a picture's values, ascending, in the colours of the band's table. Empty where
 * nothing tells what they mean: they have no names, and are more than a legend of numbers could tell apart (a
 * scanned plan's colours).
 */
std::vector<PlanClass> planClasses(
    const std::vector<float> &values, const GDALColorTable &table, const std::map<int, QString> &names);

} // namespace stadtblick

#include "models/overlays/planclasses.h"

#include <QtCore/QFile>
#include <QtCore/QXmlStreamReader>

#include <gdal_priv.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr qint64 largestNeighbourBytes = qint64{1} << 20;
constexpr qsizetype longestClassName = 60;
constexpr std::ptrdiff_t mostUnnamedClasses = 16;

QString classNameOf(const QString &text)
{
    return text.simplified().left(longestClassName);
}

/** Categories are numbered from 0 in their order. */
std::map<int, QString> categoriesOf(QXmlStreamReader &xml)
{
    std::map<int, QString> names;
    for (int number = 0; xml.readNextStartElement(); ++number) {
        const QString name = classNameOf(xml.readElementText(QXmlStreamReader::SkipChildElements));
        if (!name.isEmpty()) {
            names.emplace(number, name);
        }
    }
    return names;
}

/** How GDAL's attribute tables mark their columns (GDALRATFieldUsage). */
enum class TableUse { Name = 2, Least = 3, Number = 5 };

/** The fields of a row, in their order. */
QStringList fieldsOf(QXmlStreamReader &xml)
{
    QStringList fields;
    while (xml.readNextStartElement()) {
        fields << xml.readElementText(QXmlStreamReader::SkipChildElements);
    }
    return fields;
}

/** What a column of an attribute table is used for. */
int useOf(QXmlStreamReader &xml)
{
    int use = 0;
    while (xml.readNextStartElement()) {
        if (xml.name() == "Usage"_L1) {
            use = xml.readElementText(QXmlStreamReader::SkipChildElements).toInt();
        } else {
            xml.skipCurrentElement();
        }
    }
    return use;
}

std::map<int, QString> attributesOf(QXmlStreamReader &xml)
{
    std::map<int, QString> names;
    std::vector<int> uses;
    const auto columnOf = [&uses](TableUse use) {
        return std::ranges::find(uses, static_cast<int>(use)) - uses.begin();
    };
    while (xml.readNextStartElement()) {
        if (xml.name() == "FieldDefn"_L1) {
            uses.push_back(useOf(xml));
        } else if (xml.name() == "Row"_L1) {
            const QStringList fields = fieldsOf(xml);
            const bool hasNumber = columnOf(TableUse::Number) < std::ssize(uses);
            const auto number = columnOf(hasNumber ? TableUse::Number : TableUse::Least);
            const auto name = columnOf(TableUse::Name);
            bool isNumber = false;
            const double value = fields.value(number).toDouble(&isNumber);
            const QString text = classNameOf(fields.value(name));
            if (isNumber && value >= 0 && value <= 65535 && !text.isEmpty()) {
                names.emplace(static_cast<int>(value), text);
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return names;
}

} // namespace

std::map<int, QString> planClassNames(const QString &file)
{
    QFile neighbour(file + u".aux.xml"_s);
    if (!neighbour.open(QIODevice::ReadOnly) || neighbour.size() > largestNeighbourBytes) {
        return {};
    }
    std::map<int, QString> categories;
    std::map<int, QString> attributes;
    QXmlStreamReader xml(neighbour.readAll());
    xml.readNextStartElement(); // PAMDataset
    while (xml.readNextStartElement()) {
        if (xml.name() != "PAMRasterBand"_L1 || xml.attributes().value("band"_L1) != "1"_L1) {
            xml.skipCurrentElement();
            continue;
        }
        while (xml.readNextStartElement()) {
            if (xml.name() == "CategoryNames"_L1) {
                categories = categoriesOf(xml);
            } else if (xml.name() == "GDALRasterAttributeTable"_L1) {
                attributes = attributesOf(xml);
            } else {
                xml.skipCurrentElement();
            }
        }
    }
    return categories.empty() ? attributes : categories;
}

std::vector<PlanClass> planClasses(
    const std::vector<float> &values, const GDALColorTable &table, const std::map<int, QString> &names)
{
    const int count = table.GetColorEntryCount();
    std::vector<bool> occurs(static_cast<std::size_t>(std::max(count, 0)));
    for (const float value : values) {
        if (value >= 0 && value < static_cast<float>(count)) { // false for NaN
            occurs[static_cast<std::size_t>(value)] = true;
        }
    }
    if (names.empty() && std::ranges::count(occurs, true) > mostUnnamedClasses) {
        return {};
    }
    std::vector<PlanClass> classes;
    for (int number = 0; number < count; ++number) {
        if (!occurs[static_cast<std::size_t>(number)]) {
            continue;
        }
        const GDALColorEntry &entry = *table.GetColorEntry(number);
        const auto name = names.find(number);
        classes.push_back({number, QColor(entry.c1, entry.c2, entry.c3, entry.c4),
            name == names.end() ? QString() : name->second});
    }
    return classes;
}

} // namespace stadtblick

#include "widgets/panels/tablefields.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("TableFields", text);
}

} // namespace

std::vector<std::pair<QString, QString>> tableFields()
{
    return {{QString(), translated("left out")}, {u"title"_s, translated("Title")},
        {u"text"_s, translated("Text")}, {u"created"_s, translated("Date")},
        {u"id"_s, translated("Number (id)")}, {u"support"_s, translated("Votes")},
        {u"comments"_s, translated("Number of comments")}, {u"lon"_s, translated("Longitude (degrees)")},
        {u"lat"_s, translated("Latitude (degrees)")}, {u"x"_s, translated("East (metres)")},
        {u"y"_s, translated("North (metres)")}, {u"position"_s, translated("Coordinates in one cell")},
        {u"place"_s, translated("Name of the place")}, {u"category"_s, translated("Category")},
        {u"tags"_s, translated("Keywords")}, {u"status"_s, translated("Status")},
        {u"channel"_s, translated("Channel")}, {u"project"_s, translated("Project")},
        {u"phase"_s, translated("Phase")}, {u"kind"_s, translated("Kind of contribution")},
        {u"url"_s, translated("Web address")}};
}

} // namespace stadtblick

#include "app/demo/osmwriter.h"

#include "app/demo/citymap.h"

#include <QtCore/QCoreApplication>

#include <osmium/builder/attr.hpp>
#include <osmium/io/pbf_output.hpp>
#include <osmium/io/writer.hpp>
#include <osmium/memory/buffer.hpp>

namespace stadtblick {

namespace {

using namespace demo;
namespace attr = osmium::builder::attr;

using TagList = std::vector<std::pair<const char *, const char *>>;

TagList tagList(const Tags &tags)
{
    TagList list;
    for (const auto &[key, value] : tags) {
        list.emplace_back(key.c_str(), value.c_str());
    }
    return list;
}

osmium::Location location(Point place)
{
    const LonLat earth = onEarth(place);
    return {earth.lon, earth.lat};
}

/** Hands entities to the file in pieces of about a megabyte. */
class Output
{
public:
    explicit Output(const QString &path)
        : m_writer(osmium::io::File(path.toStdString(), "pbf"), header(), osmium::io::overwrite::allow)
    { }

    template <typename Add>
    void add(Add &&add)
    {
        add(m_buffer);
        if (m_buffer.committed() > (1U << 20)) {
            flush();
        }
    }

    void close()
    {
        flush();
        m_writer.close();
    }

private:
    static osmium::io::Header header()
    {
        osmium::io::Header header;
        header.set("generator", "stadtblick demo city");
        const LonLat low = onEarth({-halfWidthM, -halfHeightM});
        const LonLat high = onEarth({halfWidthM, halfHeightM});
        header.add_box(osmium::Box(low.lon, low.lat, high.lon, high.lat));
        return header;
    }

    void flush()
    {
        osmium::memory::Buffer full(1U << 16, osmium::memory::Buffer::auto_grow::yes);
        std::swap(full, m_buffer);
        m_writer(std::move(full));
    }

    osmium::io::Writer m_writer;
    osmium::memory::Buffer m_buffer{1U << 16, osmium::memory::Buffer::auto_grow::yes};
};

void write(const CityMap &map, Output &output)
{
    osmium::object_id_type id = 0;
    for (const Point &place : map.nodes) {
        output.add([&](auto &buffer) {
            osmium::builder::add_node(
                buffer, attr::_id(++id), attr::_version(1), attr::_location(location(place)));
        });
    }
    for (const MapPoint &point : map.points) {
        const TagList tags = tagList(point.tags);
        output.add([&](auto &buffer) {
            osmium::builder::add_node(buffer, attr::_id(++id), attr::_version(1),
                attr::_location(location(point.place)), attr::_tags(tags));
        });
    }
    id = 0;
    for (const MapWay &way : map.ways) {
        const TagList tags = tagList(way.tags);
        std::vector<osmium::object_id_type> nodes;
        for (const int node : way.nodes) {
            nodes.push_back(node + 1);
        }
        output.add([&](auto &buffer) {
            osmium::builder::add_way(
                buffer, attr::_id(++id), attr::_version(1), attr::_nodes(nodes), attr::_tags(tags));
        });
    }
    id = 0;
    for (const MapRelation &relation : map.relations) {
        const TagList tags = tagList(relation.tags);
        std::vector<attr::member_type> members;
        for (const auto &[way, role] : relation.members) {
            members.emplace_back(osmium::item_type::way, way + 1, role);
        }
        output.add([&](auto &buffer) {
            osmium::builder::add_relation(
                buffer, attr::_id(++id), attr::_version(1), attr::_members(members), attr::_tags(tags));
        });
    }
}

} // namespace

Result<void> writeDemoOsm(const QString &path)
{
    try {
        Output output(path);
        write(city(), output);
        output.close();
    } catch (const std::exception &exception) { // libosmium reports by exceptions
        return tl::unexpected(Error{Error::Kind::Storage,
            QCoreApplication::translate("DemoCity", "The demo city's map can't be written to %1.").arg(path),
            QCoreApplication::translate("DemoCity", "Check that the folder exists and has room."),
            QString::fromUtf8(exception.what())});
    }
    return {};
}

} // namespace stadtblick

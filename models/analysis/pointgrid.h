#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace stadtblick {

/**
 * Points of a plane sorted into square buckets, about one a bucket and never smaller than the radius that
 * they are asked for with: for finding what is near. Immutable.
 */
class PointGrid
{
public:
    /** A point with its index in the input and how many it stands for. */
    struct Place
    {
        double x = 0;
        double y = 0;
        std::uint32_t index = 0;
        std::uint32_t count = 0;
    };

    PointGrid() = default;
    /** Of the points (x[i], y[i]) with their counts; @p radius > 0. */
    PointGrid(std::span<const double> x, std::span<const double> y, std::span<const std::uint32_t> counts,
        double radius);

    /** Calls @p found(place) for each point up to the radius from a place. */
    template <typename Found>
    void within(double x, double y, Found found) const
    {
        const auto isNear = [&](const Place &place) {
            const double dx = place.x - x;
            const double dy = place.y - y;
            return dx * dx + dy * dy <= m_radius * m_radius;
        };
        scan(x - m_radius, y - m_radius, x + m_radius, y + m_radius, isNear, found);
    }

    /** Calls @p found(place) for each point in a rectangle, its edges included. */
    template <typename Found>
    void inside(double left, double top, double right, double bottom, Found found) const
    {
        const auto isInside = [&](const Place &place) {
            return place.x >= left && place.x <= right && place.y >= top && place.y <= bottom;
        };
        scan(left, top, right, bottom, isInside, found);
    }

    /**
     * Hints at what within() will need soon, so that it is in the processor's caches by then: first where the
     * buckets begin, then, some points later, what is in them.
     */
    void announce(double x, double y) const
    {
        forRows(x, y, [this](std::size_t bucket) { fetch(m_starts.data() + bucket); });
    }
    void prepare(double x, double y) const
    {
        forRows(x, y, [this](std::size_t bucket) {
            const Place *place = m_places.data() + m_starts[bucket];
            fetch(place);
            fetch(reinterpret_cast<const char *>(place) + cacheLine);
        });
    }

private:
    static constexpr std::size_t cacheLine = 64;

    static void fetch([[maybe_unused]] const void *address)
    {
#if defined(__GNUC__)
        __builtin_prefetch(address);
#endif
    }

    /** Calls @p visit with the first bucket of each row around a place. */
    template <typename Visit>
    void forRows(double x, double y, Visit visit) const
    {
        const std::size_t firstColumn = column(x - m_radius);
        const std::size_t lastRow = row(y + m_radius);
        for (std::size_t r = row(y - m_radius); r <= lastRow; ++r) {
            visit(r * m_columns + firstColumn);
        }
    }

    std::size_t column(double x) const { return slot(x - m_left, m_columns); }
    std::size_t row(double y) const { return slot(y - m_top, m_rows); }
    std::size_t slot(double offset, std::size_t count) const
    {
        const double at = offset * m_perSize;
        return at <= 0 ? 0 : at >= static_cast<double>(count - 1) ? count - 1 : static_cast<std::size_t>(at);
    }

    template <typename Test, typename Found>
    void scan(double left, double top, double right, double bottom, Test isWanted, Found found) const
    {
        if (m_places.empty()) {
            return;
        }
        const std::size_t firstColumn = column(left);
        const std::size_t lastColumn = column(right);
        const std::size_t lastRow = row(bottom);
        for (std::size_t r = row(top); r <= lastRow; ++r) {
            const std::size_t end = m_starts[r * m_columns + lastColumn + 1];
            for (std::size_t i = m_starts[r * m_columns + firstColumn]; i < end; ++i) {
                if (isWanted(m_places[i])) {
                    found(m_places[i]);
                }
            }
        }
    }

    double m_radius = 0;
    double m_left = 0;
    double m_top = 0;
    double m_perSize = 1; ///< 1/side of a bucket
    std::size_t m_columns = 1;
    std::size_t m_rows = 1;
    std::vector<std::uint32_t> m_starts; ///< of each bucket, row by row, in the order
    std::vector<Place> m_places; ///< in the grid's order: neighbours lie together
};

} // namespace stadtblick

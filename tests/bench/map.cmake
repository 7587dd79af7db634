stadtblick_add_benchmark(map SOURCES bench_map.cpp mapclusters.cpp mapinterpolation.cpp mapplay.cpp mappeers.cpp
    USES stadtblick_analysis stadtblick_basemap stadtblick_overlays stadtblick_painting)

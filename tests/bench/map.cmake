stadtblick_add_benchmark(map SOURCES bench_map.cpp USES stadtblick_basemap)

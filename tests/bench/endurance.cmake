stadtblick_add_benchmark(endurance SOURCES bench_endurance.cpp playcity.cpp
    USES stadtblick_widgets_map stadtblick_overlays stadtblick_basemap stadtblick_store)

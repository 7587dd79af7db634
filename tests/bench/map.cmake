stadtblick_add_benchmark(map SOURCES bench_map.cpp mapclusters.cpp mapframe.cpp mapinterpolation.cpp mapplay.cpp
    mappeers.cpp playcity.cpp
    USES stadtblick_analysis stadtblick_basemap stadtblick_overlays stadtblick_painting)
# A window of its own, on a real screen or a virtual one; bench_map starts it.
add_executable(bench_mapframe EXCLUDE_FROM_ALL mapframemain.cpp mapclusters.cpp mappeers.cpp)
add_dependencies(bench_map bench_mapframe)
target_link_libraries(bench_mapframe PRIVATE stadtblick_benchmark stadtblick_widgets_map stadtblick_analysis Qt6::Test)
target_compile_definitions(bench_mapframe PRIVATE STADTBLICK_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
set_target_properties(bench_mapframe PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}")

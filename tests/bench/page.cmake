stadtblick_add_benchmark(page SOURCES bench_page.cpp USES stadtblick_sources)

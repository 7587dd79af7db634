stadtblick_add_benchmark(indicators SOURCES bench_indicators.cpp samplerows.cpp storeduckdb.cpp storeinput.cpp
    USES stadtblick_overlays stadtblick_charts SQLite::SQLite3)

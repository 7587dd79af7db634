stadtblick_add_benchmark(store SOURCES bench_store.cpp samplerows.cpp storeduckdb.cpp storeinput.cpp storerows.cpp
    USES stadtblick_store SQLite::SQLite3)

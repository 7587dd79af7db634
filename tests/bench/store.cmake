stadtblick_add_benchmark(store SOURCES bench_store.cpp storeduckdb.cpp storerows.cpp USES stadtblick_store SQLite::SQLite3)

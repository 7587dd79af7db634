// The store bench's questions put to DuckDB: node storeduckdb.mjs FOLDER MODULES, as duckdbrows.mjs says.
import fs from 'node:fs';
import { appendRows, emit, file, hourlyMeans, medianMs, open, perSeries, seriesCount } from './duckdbrows.mjs';

const instantS = 1751371500;
let instance, connection;

async function insert() {
    if (connection) {
        connection.closeSync();
        instance.closeSync();
    }
    for (const end of ['', '.wal']) fs.rmSync(file + end, { force: true });
    ({ instance, connection } = await open());
    await appendRows(connection);
}

const ask = sql => connection.runAndReadAll(sql);
emit('store_insert_10512000', seriesCount * perSeries * 1000 / await medianMs(5, 0, insert));
emit('store_file_10512000', fs.statSync(file).size / 1e6);
emit('store_hourly_means_all_series', await medianMs(7, 1, () => connection.run(hourlyMeans)));
emit('store_one_series_year', await medianMs(15, 2,
    () => ask('SELECT time, value FROM o WHERE series = 77 ORDER BY time')));
emit('store_all_series_at_instant', await medianMs(15, 2, () => ask(
    `SELECT series, arg_max(value, time) FROM o WHERE time <= ${instantS} AND time > ${instantS} - 3600 GROUP BY series`)));

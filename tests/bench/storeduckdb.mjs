// The store bench's questions put to DuckDB (npm package @duckdb/node-api): node storeduckdb.mjs FOLDER MODULES
// FOLDER holds series.bin, the samples' values as float64, series after series; MODULES is a folder with
// node_modules. Prints one object a line: {"name", "value", "version"}; values in the units of the bench.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';

const [folder, modules] = process.argv.slice(2);
const require = createRequire(path.join(modules, 'index.js'));
const duckdb = require('@duckdb/node-api');
const manifest = path.join(modules, 'node_modules', '@duckdb', 'node-api', 'package.json');
const version = JSON.parse(fs.readFileSync(manifest, 'utf8')).version;

const seriesCount = 200, perSeries = 365 * 144, beginS = 1735689600, stepS = 600, instantS = 1751371500;
const bytes = fs.readFileSync(path.join(folder, 'series.bin'));
const values = new Float64Array(bytes.buffer, bytes.byteOffset, seriesCount * perSeries);
const file = path.join(folder, 'rows.duckdb');
let instance, connection;

async function insert() {
    if (connection) {
        connection.closeSync();
        instance.closeSync();
    }
    for (const end of ['', '.wal']) fs.rmSync(file + end, { force: true });
    instance = await duckdb.DuckDBInstance.create(file, { threads: '2' });
    connection = await instance.connect();
    await connection.run('CREATE TABLE o(series INTEGER NOT NULL, time BIGINT NOT NULL, value DOUBLE NOT NULL)');
    const appender = await connection.createAppender('o');
    const rowsPerChunk = 2048;
    for (let series = 0; series < seriesCount; ++series) {
        for (let first = 0; first < perSeries; first += rowsPerChunk) {
            const count = Math.min(rowsPerChunk, perSeries - first);
            const chunk = duckdb.DuckDBDataChunk.create([duckdb.INTEGER, duckdb.BIGINT, duckdb.DOUBLE], count);
            const at = series * perSeries + first;
            chunk.setColumnValues(0, new Array(count).fill(series));
            chunk.setColumnValues(1, Array.from({ length: count }, (_, i) => BigInt(beginS + stepS * (first + i))));
            chunk.setColumnValues(2, Array.from(values.subarray(at, at + count)));
            appender.appendDataChunk(chunk);
        }
    }
    appender.closeSync();
    await connection.run('CHECKPOINT');
}

async function medianMs(runs, warmUps, work) {
    const times = [];
    for (let i = 0; i < runs + warmUps; ++i) {
        const begin = performance.now();
        await work();
        if (i >= warmUps) times.push(performance.now() - begin);
    }
    return times.sort((a, b) => a - b)[times.length >> 1];
}

function emit(name, value) {
    console.log(JSON.stringify({ name, value, version }));
}

const ask = sql => connection.runAndReadAll(sql);
emit('store_insert_10512000', seriesCount * perSeries * 1000 / await medianMs(5, 0, insert));
emit('store_file_10512000', fs.statSync(file).size / 1e6);
emit('store_hourly_means_all_series', await medianMs(7, 1, () => connection.run(
    'CREATE OR REPLACE TEMP TABLE h AS SELECT series, time // 3600 AS hour, avg(value) AS v FROM o GROUP BY ALL')));
emit('store_one_series_year', await medianMs(15, 2,
    () => ask('SELECT time, value FROM o WHERE series = 77 ORDER BY time')));
emit('store_all_series_at_instant', await medianMs(15, 2, () => ask(
    `SELECT series, arg_max(value, time) FROM o WHERE time <= ${instantS} AND time > ${instantS} - 3600 GROUP BY series`)));

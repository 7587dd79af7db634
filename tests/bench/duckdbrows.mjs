// The store bench's samples in DuckDB (npm package @duckdb/node-api), for storeduckdb.mjs and indicatorsduckdb.mjs.
// FOLDER holds series.bin, the samples' values as float64, series after series; MODULES is a folder with
// node_modules.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';

const [folder, modules] = process.argv.slice(2);
const require = createRequire(path.join(modules, 'index.js'));
const duckdb = require('@duckdb/node-api');
const manifest = path.join(modules, 'node_modules', '@duckdb', 'node-api', 'package.json');
const version = JSON.parse(fs.readFileSync(manifest, 'utf8')).version;

export const seriesCount = 200, perSeries = 365 * 144, beginS = 1735689600, stepS = 600;
export const file = path.join(folder, 'rows.duckdb');
const bytes = fs.readFileSync(path.join(folder, 'series.bin'));
const values = new Float64Array(bytes.buffer, bytes.byteOffset, seriesCount * perSeries);

// A new database, or the first one: an open connection.
export async function open() {
    const instance = await duckdb.DuckDBInstance.create(file, { threads: '2' });
    const connection = await instance.connect();
    return { instance, connection };
}

// All samples as rows of the new table o.
export async function appendRows(connection) {
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

export async function medianMs(runs, warmUps, work) {
    const times = [];
    for (let i = 0; i < runs + warmUps; ++i) {
        const begin = performance.now();
        await work();
        if (i >= warmUps) times.push(performance.now() - begin);
    }
    return times.sort((a, b) => a - b)[times.length >> 1];
}

// One object a line: {"name", "value", "version"}; values in the units of the bench.
export function emit(name, value) {
    console.log(JSON.stringify({ name, value, version }));
}

export const hourlyMeans =
    'CREATE OR REPLACE TEMP TABLE h AS SELECT series, time // 3600 AS hour, avg(value) AS v FROM o GROUP BY ALL';

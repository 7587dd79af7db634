// The indicators bench's questions put to DuckDB: node indicatorsduckdb.mjs FOLDER MODULES, as storeduckdb.mjs.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';

const [folder, modules] = process.argv.slice(2);
const require = createRequire(path.join(modules, 'index.js'));
const duckdb = require('@duckdb/node-api');
const manifest = path.join(modules, 'node_modules', '@duckdb', 'node-api', 'package.json');
const version = JSON.parse(fs.readFileSync(manifest, 'utf8')).version;

const seriesCount = 200, perSeries = 365 * 144, beginS = 1735689600, stepS = 600;
const bytes = fs.readFileSync(path.join(folder, 'series.bin'));
const values = new Float64Array(bytes.buffer, bytes.byteOffset, seriesCount * perSeries);
const instance = await duckdb.DuckDBInstance.create(path.join(folder, 'rows.duckdb'), { threads: '2' });
const connection = await instance.connect();
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

const noise = `WITH h AS (SELECT series, time // 3600 AS hour, avg(exp((value + 40) * ln(10) / 10)) AS e FROM o GROUP BY ALL),
    p AS (SELECT series, (hour - 6) // 24 AS day, CASE WHEN (hour - 6) % 24 < 12 THEN 0 WHEN (hour - 6) % 24 < 16 THEN 1
    ELSE 2 END AS part, avg(e) AS e FROM h GROUP BY ALL)
    SELECT series, part, 10 * log10(avg(e)) FROM p GROUP BY ALL`;
const nights = `SELECT series, count(*) FROM (SELECT series, (time + 21600) // 86400 AS night, min(value) AS least FROM o
    WHERE (time // 3600) % 24 >= 18 OR (time // 3600) % 24 < 6 GROUP BY ALL) WHERE least >= 20 GROUP BY series`;
emit('indicators_hourly_means', await medianMs(7, 1, () => connection.run(
    'CREATE OR REPLACE TEMP TABLE h AS SELECT series, time // 3600 AS hour, avg(value) AS v FROM o GROUP BY ALL')));
emit('indicators_mean', await medianMs(7, 1, () => connection.runAndReadAll('SELECT series, avg(value) FROM o GROUP BY ALL')));
emit('indicators_lden', await medianMs(7, 1, () => connection.runAndReadAll(noise)));
emit('indicators_tropical_nights', await medianMs(7, 1, () => connection.runAndReadAll(nights)));

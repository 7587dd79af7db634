// The indicators bench's questions put to DuckDB: node indicatorsduckdb.mjs FOLDER MODULES, as duckdbrows.mjs says.
import { appendRows, emit, hourlyMeans, medianMs, open } from './duckdbrows.mjs';

const { connection } = await open();
await appendRows(connection);

const noise = `WITH h AS (SELECT series, time // 3600 AS hour, avg(exp((value + 40) * ln(10) / 10)) AS e FROM o GROUP BY ALL),
    p AS (SELECT series, (hour - 6) // 24 AS day, CASE WHEN (hour - 6) % 24 < 12 THEN 0 WHEN (hour - 6) % 24 < 16 THEN 1
    ELSE 2 END AS part, avg(e) AS e FROM h GROUP BY ALL)
    SELECT series, part, 10 * log10(avg(e)) FROM p GROUP BY ALL`;
const nights = `SELECT series, count(*) FROM (SELECT series, (time + 21600) // 86400 AS night, min(value) AS least FROM o
    WHERE (time // 3600) % 24 >= 18 OR (time // 3600) % 24 < 6 GROUP BY ALL) WHERE least >= 20 GROUP BY series`;
const volumes = `SELECT series, avg(volume) FROM (SELECT series, time // 86400 AS day, sum(round(3 * value)) AS volume
    FROM o GROUP BY ALL) GROUP BY series`;
emit('indicators_hourly_means', await medianMs(7, 1, () => connection.run(hourlyMeans)));
emit('indicators_mean', await medianMs(7, 1, () => connection.runAndReadAll('SELECT series, avg(value) FROM o GROUP BY ALL')));
emit('indicators_lden', await medianMs(7, 1, () => connection.runAndReadAll(noise)));
emit('indicators_tropical_nights', await medianMs(7, 1, () => connection.runAndReadAll(nights)));
emit('indicators_dtv', await medianMs(7, 1, () => connection.runAndReadAll(volumes)));

// The map bench's clusters by npm supercluster: node mapclusters.mjs FILE MODULES
// FILE holds the points, longitude and latitude as float64 each; MODULES is a folder with node_modules.
// Prints one object a line: {"name", "value", "peer"}; milliseconds.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [file, modules] = process.argv.slice(2);
const folder = path.join(modules, 'node_modules', 'supercluster');
const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
const require = createRequire(path.join(modules, 'index.js'));
let Supercluster;
try {
    Supercluster = require('supercluster');
} catch {
    Supercluster = await import(pathToFileURL(path.join(folder, manifest.module ?? 'index.js')));
}
Supercluster = Supercluster.default ?? Supercluster;

const bytes = fs.readFileSync(file);
const numbers = new Float64Array(bytes.buffer, bytes.byteOffset, bytes.length / 8);
const features = [];
for (let i = 0; i < numbers.length; i += 2) {
    const coordinates = [numbers[i], numbers[i + 1]];
    features.push({ type: 'Feature', properties: { id: i / 2 }, geometry: { type: 'Point', coordinates } });
}

function medianMs(runs, work) {
    const times = [];
    for (let run = 0; run <= runs; ++run) { // the first is not counted
        const begin = performance.now();
        work();
        if (run > 0) times.push(performance.now() - begin);
    }
    return times.sort((a, b) => a - b)[times.length >> 1];
}

function emit(name, value) {
    console.log(JSON.stringify({ name, value, peer: `supercluster ${manifest.version}, node ${process.version}` }));
}

let index;
emit('cluster_400000_index_zoom_0_16',
    medianMs(5, () => { index = new Supercluster({ radius: 40, maxZoom: 16 }).load(features); }));
for (const zoom of [8, 11, 13, 15]) {
    // A view of about 1920 × 1080 pixels around the middle, but never larger than the points' box.
    const width = Math.min(0.36, 1920 / 512 / 2 ** zoom * 360);
    const height = Math.min(0.18, 1080 / 512 / 2 ** zoom * 360 * Math.cos(49.45 * Math.PI / 180));
    const view = [7.78 - width / 2, 49.45 - height / 2, 7.78 + width / 2, 49.45 + height / 2];
    const repeats = 20;
    emit(`cluster_400000_view_zoom_${zoom}`, medianMs(7, () => {
        for (let i = 0; i < repeats; ++i) index.getClusters(view, zoom);
    }) / repeats);
}

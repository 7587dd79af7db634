"""The map bench's interpolations by SciPy and NumPy. Prints one object a line: {"name", "value", "peer"}, ms.

The stations are those of benchmark.h's uniform(): splitmix64, counter based.
"""
import json
import statistics
import sys
import time

try:
    import numpy as np
    import scipy
    from scipy.linalg import lu_factor, lu_solve
    from scipy.spatial import cKDTree
except ImportError:
    sys.exit(0)  # not installed: nothing to compare with

STATIONS, SIDE, CELLS = 1000, 20000, 1024


def uniform(seed, n):
    with np.errstate(over="ignore"):
        z = np.uint64(seed) + np.arange(1, n + 1, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        return ((z ^ (z >> np.uint64(31))) >> np.uint64(11)).astype(np.float64) * 2.0 ** -53


def emit(name, peer, work, runs):
    times = []
    for run in range(runs + 1):  # the first is not counted
        begin = time.perf_counter()
        work()
        times.append(time.perf_counter() - begin)
    value = statistics.median(times[1:]) * 1e3
    print(json.dumps({"name": name, "value": value, "peer": peer}), flush=True)


x, y = SIDE * uniform(1, STATIONS), SIDE * uniform(2, STATIONS)
v = 20 + 5 * np.sin(x / 3000) + 5 * np.cos(y / 4000) + (uniform(3, STATIONS) - 0.5)
centres = (np.arange(CELLS) + 0.5) * (SIDE / CELLS)


def nearest():
    tree = cKDTree(np.c_[x, y])
    cells = np.stack(np.meshgrid(centres, centres), -1).reshape(-1, 2)
    d, i = tree.query(cells, k=12, workers=-1)
    w = 1 / np.maximum(d, 1e-9) ** 2
    return (w * v[i]).sum(1) / w.sum(1)


def covariance(h):
    return 25 * np.exp(-h / 3000)


def system():
    k = np.ones((STATIONS + 1, STATIONS + 1))
    k[:-1, :-1] = covariance(np.hypot(x[:, None] - x, y[:, None] - y)) + 0.1 * np.eye(STATIONS)
    k[-1, -1] = 0
    return k


def dual():
    a = np.linalg.solve(system(), np.r_[v, 0])
    z = np.empty((CELLS, CELLS))
    for r in range(CELLS):
        z[r] = covariance(np.sqrt((centres[:, None] - x) ** 2 + (centres[r] - y) ** 2)) @ a[:-1] + a[-1]


def with_variance(n=256):
    g = (np.arange(n) + 0.5) * (SIDE / n)
    lu = lu_factor(system())
    for r in range(n):
        k = np.vstack([covariance(np.sqrt((g - x[:, None]) ** 2 + (g[r] - y[:, None]) ** 2)), np.ones(n)])
        w = lu_solve(lu, k)
        _ = w[:-1].T @ v, 25.1 - (w * k).sum(0)


peer = f"NumPy {np.__version__}, SciPy {scipy.__version__}"
emit("idw_1000_to_1024x1024_12_nearest", peer, nearest, 5)
emit("kriging_1000_to_1024x1024_estimate_only", peer, dual, 5)
emit("kriging_1000_to_256x256_estimate_and_variance", peer, with_variance, 5)

-- Where the data come from, and how the last sync of each source ended.
CREATE TABLE source (
    id TEXT PRIMARY KEY,             -- the profile's id, else kind:host[:port]/path
    kind TEXT NOT NULL,              -- sensorthings, consul, geojson, table
    name TEXT NOT NULL,              -- shown to people; carries the demo mark where it is one
    url TEXT NOT NULL,               -- without user name, password and values of credential parameters
    attribution TEXT NOT NULL,       -- who provides the data, as they want it said
    licence TEXT NOT NULL,           -- licence of the data
    is_demo INTEGER NOT NULL,        -- 1: synthetic data
    outcome INTEGER NOT NULL DEFAULT 0, -- of the last sync: 0 never, 1 ok, 2 partial, 3 failed
    error TEXT NOT NULL DEFAULT '',  -- of the last sync, in words; empty if ok
    last_success_ms INTEGER,         -- UTC milliseconds since 1970; NULL: never
    last_attempt_ms INTEGER          -- UTC milliseconds since 1970; NULL: never
) STRICT;

-- Where a sync goes on: opaque texts of the engine and the adapters, written with the page that they follow.
CREATE TABLE cursor (
    source TEXT NOT NULL,            -- source.id
    key TEXT NOT NULL,               -- what the cursor is for
    value BLOB NOT NULL,             -- JSON
    PRIMARY KEY (source, key)
) STRICT, WITHOUT ROWID;

-- Which request brought what, and when.
CREATE TABLE provenance (
    row INTEGER PRIMARY KEY,
    source TEXT NOT NULL,            -- source.id
    url TEXT NOT NULL,               -- the request without credentials
    at_ms INTEGER NOT NULL,          -- UTC milliseconds since 1970
    bytes INTEGER NOT NULL,          -- of the answer, decompressed
    value_count INTEGER NOT NULL     -- things that it held
) STRICT;
CREATE INDEX provenance_source ON provenance (source, at_ms);

-- Small facts of this file: the city profile.
CREATE TABLE fact (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Bookmarks and the last view.
CREATE TABLE view (
    name TEXT PRIMARY KEY,           -- 'last': where the window was left
    state TEXT NOT NULL              -- ViewState as JSON
) STRICT, WITHOUT ROWID;

-- Places where something is measured.
CREATE TABLE station (
    row INTEGER PRIMARY KEY,
    source TEXT NOT NULL,            -- source.id
    id TEXT NOT NULL,                -- at the source
    name TEXT NOT NULL,              -- as the source gives it
    description TEXT NOT NULL,
    lon REAL,                        -- WGS 84 degrees; NULL: no valid position
    lat REAL,                        -- WGS 84 degrees
    position_origin INTEGER NOT NULL, -- 0 none, 1 location, 2 observed area, 3 feature of interest, 4 file
    height_m REAL,                   -- metres above sea level; NULL: unknown
    UNIQUE (source, id)
) STRICT;

-- One measured quantity at one station over time.
CREATE TABLE series (
    row INTEGER PRIMARY KEY,         -- below 2^43: the upper part of chunk.key
    source TEXT NOT NULL,            -- source.id
    id TEXT NOT NULL,                -- at the source
    station_id TEXT NOT NULL,        -- station.id
    name TEXT NOT NULL,
    property TEXT NOT NULL,          -- the observed property's name at the source
    property_definition TEXT NOT NULL,
    unit TEXT NOT NULL,              -- the source's own text
    quantity TEXT NOT NULL,          -- our key; '' where it is not recognised
    step_ms INTEGER,                 -- length of an interval; 0 instants; NULL unknown
    lon REAL,                        -- where it differs from the station's
    lat REAL,
    parameters TEXT NOT NULL,        -- JSON object; '' none
    first_ms INTEGER,                -- begin of the first observation, UTC milliseconds
    last_ms INTEGER,                 -- begin of the last one
    sample_count INTEGER NOT NULL DEFAULT 0, -- observations stored, flagged ones included
    skipped_count INTEGER NOT NULL DEFAULT 0, -- results that were no values
    UNIQUE (source, id),
    FOREIGN KEY (source, station_id) REFERENCES station (source, id)
) STRICT;
CREATE INDEX series_station ON series (source, station_id);

-- Observations of one series and week, packed (models/store/chunkcodec.h).
CREATE TABLE chunk (
    key INTEGER PRIMARY KEY,         -- series.row << 20 | week; week = floor(UTC ms / 604,800,000) + 2^19
    count INTEGER NOT NULL,          -- samples in it
    data BLOB NOT NULL,              -- times, values and lengths; the first byte is the codec's version
    flags BLOB                       -- one byte a sample (SampleFlag); NULL: all is well
) STRICT;

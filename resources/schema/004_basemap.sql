-- The base map: one imported OpenStreetMap extract. Coordinates are the base map's whole numbers
-- (models/basemap/worldcoordinate.h): Web Mercator, x east, y south, 2^32 units the world's width.

CREATE TABLE basemap (
    id INTEGER PRIMARY KEY CHECK (id = 1), -- one base map a cache
    import_number INTEGER NOT NULL,        -- grows with each import; drawn tiles of another number are stale
    imported_ms INTEGER NOT NULL,          -- when it was imported: UTC milliseconds since 1970
    file_name TEXT NOT NULL,               -- of the extract, without folder
    attribution TEXT,                      -- as the profile gave it; NULL = OpenStreetMap's contributors
    data_ms INTEGER,                       -- state of the data: UTC milliseconds; NULL = the file doesn't say
    west REAL, south REAL, east REAL, north REAL, -- bounds of what was imported, WGS 84 degrees; NULL = it is empty
    node_count INTEGER NOT NULL,           -- objects in the extract
    way_count INTEGER NOT NULL,
    relation_count INTEGER NOT NULL
) STRICT;

-- Features in packs of some dozens that are drawn from the same zoom on and lie together: a tile reads few rows.
CREATE TABLE basemap_pack (
    id INTEGER PRIMARY KEY,      -- the pack's box is in basemap_box
    content INTEGER NOT NULL,    -- 1 land and water, 2 lines, 4 places, 8 buildings (MapContent)
    from_zoom REAL NOT NULL,     -- not drawn below this zoom (256 px tiles)
    feature_count INTEGER NOT NULL,
    data BLOB NOT NULL           -- the features (models/basemap/packcodec.h)
) STRICT;

CREATE VIRTUAL TABLE basemap_box USING rtree_i32(
    id,                          -- of the pack
    x_min, x_max,                -- world units
    y_min, y_max                 -- world units, y south
);

-- House numbers, for the search for addresses.
CREATE TABLE basemap_address (
    street TEXT NOT NULL,        -- addr:street, else addr:place
    number TEXT NOT NULL,        -- addr:housenumber as it was entered: '12a', '3–5'
    osm_id INTEGER NOT NULL,     -- node 4 × id, way 4 × id + 1, relation 4 × id + 2
    postcode TEXT,               -- addr:postcode; NULL = none
    x INTEGER NOT NULL,          -- world units; of a building its box's middle
    y INTEGER NOT NULL,
    PRIMARY KEY (street, number, osm_id)
) STRICT, WITHOUT ROWID;

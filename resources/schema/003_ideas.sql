-- Citizens' contributions; texts are plain, authors are not kept.
CREATE TABLE idea (
    row INTEGER PRIMARY KEY,
    source TEXT NOT NULL,            -- source.id
    kind TEXT NOT NULL,              -- the source's noun: proposal, debate …
    id TEXT NOT NULL,                -- at the source
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    created_ms INTEGER,              -- UTC milliseconds; NULL unknown
    is_day_only INTEGER NOT NULL,    -- 1: only the day of created_ms is known
    status TEXT NOT NULL,
    support INTEGER,                 -- votes in favour; NULL: the source gives none
    comment_count INTEGER,           -- as the source says; NULL: it does not
    lon REAL,                        -- WGS 84 degrees; NULL: no place
    lat REAL,
    place TEXT NOT NULL,
    category TEXT NOT NULL,
    tags TEXT NOT NULL,              -- one a line
    channel TEXT NOT NULL,
    project TEXT NOT NULL,
    phase TEXT NOT NULL,
    url TEXT NOT NULL,
    seen_walk INTEGER NOT NULL,      -- number of the walk that saw it last: whole walks before it plus 1
    is_withdrawn INTEGER NOT NULL,   -- 1: two whole walks missed it
    UNIQUE (source, kind, id)
) STRICT;
CREATE INDEX idea_support ON idea (is_withdrawn, support DESC);

CREATE VIRTUAL TABLE idea_text USING fts5 (
    title, text, place, category, tags,
    content = 'idea', content_rowid = 'row', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER idea_insert AFTER INSERT ON idea BEGIN
    INSERT INTO idea_text (rowid, title, text, place, category, tags)
    VALUES (new.row, new.title, new.text, new.place, new.category, new.tags);
END;
CREATE TRIGGER idea_delete AFTER DELETE ON idea BEGIN
    INSERT INTO idea_text (idea_text, rowid, title, text, place, category, tags)
    VALUES ('delete', old.row, old.title, old.text, old.place, old.category, old.tags);
END;
-- Most ideas come again unchanged with every walk: their words are not indexed anew.
CREATE TRIGGER idea_update AFTER UPDATE OF title, text, place, category, tags ON idea
WHEN (old.title, old.text, old.place, old.category, old.tags)
    IS NOT (new.title, new.text, new.place, new.category, new.tags)
BEGIN
    INSERT INTO idea_text (idea_text, rowid, title, text, place, category, tags)
    VALUES ('delete', old.row, old.title, old.text, old.place, old.category, old.tags);
    INSERT INTO idea_text (rowid, title, text, place, category, tags)
    VALUES (new.row, new.title, new.text, new.place, new.category, new.tags);
END;

-- Comments on ideas.
CREATE TABLE comment (
    source TEXT NOT NULL,            -- source.id
    id TEXT NOT NULL,                -- at the source
    idea_kind TEXT NOT NULL,
    idea_id TEXT NOT NULL,
    parent_id TEXT NOT NULL,         -- the comment that it answers; '' top level
    text TEXT NOT NULL,
    created_ms INTEGER,              -- UTC milliseconds; NULL unknown
    is_day_only INTEGER NOT NULL,
    support INTEGER,                 -- votes in favour; NULL: not given
    PRIMARY KEY (source, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX comment_idea ON comment (source, idea_kind, idea_id);

-- Full walks over a source's ideas.
CREATE TABLE walk (
    source TEXT PRIMARY KEY,         -- source.id
    ended INTEGER NOT NULL           -- how many came to their end
) STRICT, WITHOUT ROWID;

-- Districts and places.
CREATE TABLE area (
    source TEXT NOT NULL,            -- source.id
    kind TEXT NOT NULL,              -- district, place
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    shape TEXT NOT NULL,             -- coordinates of a GeoJSON MultiPolygon, WGS 84
    PRIMARY KEY (source, kind, id)
) STRICT, WITHOUT ROWID;

-- schema.sql - version 1 of a learner's history (grader/store.h)
--
-- What happened, in the order in which it was written down. Nothing else is
-- kept: what a learner knows follows from this. The columns are the members of
-- struct entry (grader/entry.h), with kinds, verdicts and ratings by name.
-- Times are Unix time in milliseconds.

CREATE TABLE entry (
	seq INTEGER PRIMARY KEY,
	uid TEXT NOT NULL UNIQUE
		CHECK (length(uid) = 32 AND uid NOT GLOB '*[^0-9a-f]*'),
	kind TEXT NOT NULL,
	at_ms INTEGER NOT NULL,
	zone INTEGER NOT NULL,
	question TEXT,
	key TEXT,
	variation INTEGER NOT NULL,
	text BLOB,
	ends TEXT,
	verdict TEXT,
	marks REAL,
	rating TEXT,
	hints INTEGER NOT NULL,
	ms INTEGER NOT NULL,
	belief TEXT,
	asked_for TEXT,
	exam TEXT,
	place INTEGER NOT NULL,
	detail TEXT
) STRICT;

-- A history is read in the order in which it happened: what came from another
-- store was written down later.
CREATE INDEX entry_by_time ON entry (at_ms, seq);

-- It only grows. An entry that is there already is passed over, also by INSERT
-- OR REPLACE, for which SQLite asks no trigger for DELETE unless told to.
CREATE TRIGGER entry_stays BEFORE UPDATE ON entry
BEGIN
	SELECT RAISE(ABORT, 'a history only grows: add an entry');
END;
CREATE TRIGGER entry_remains BEFORE DELETE ON entry
BEGIN
	SELECT RAISE(ABORT, 'a history only grows: nothing is removed');
END;
CREATE TRIGGER entry_comes_once BEFORE INSERT ON entry
WHEN EXISTS (SELECT 1 FROM entry WHERE uid = NEW.uid)
	OR EXISTS (SELECT 1 FROM entry WHERE seq = NEW.seq)
BEGIN
	SELECT RAISE(IGNORE);
END;

-- A move of all data to this database (`npm run store:flytt`). While it isn't finished, no instance starts.
CREATE TABLE brobygger.move (
  id int PRIMARY KEY DEFAULT 1 CHECK (id = 1),
  -- What tells the folder or database that it comes from.
  source text NOT NULL,
  finished boolean NOT NULL,
  -- How far the sequence `revision` had come then.
  age bigint NOT NULL
);

-- Streams, documents and leases. Names are keyed hashes, texts are sealed: see ../index.ts.
-- Times in milliseconds are by the clock that the caller goes by: `p_now`, or the database's where that is null.

CREATE TABLE brobygger.master_key (
  id int PRIMARY KEY DEFAULT 1 CHECK (id = 1),
  canary bytea NOT NULL
);

CREATE TABLE brobygger.stream (
  hash bytea PRIMARY KEY,
  key_id text NOT NULL,
  -- The stream's key and name, under the master key.
  wrapped_key bytea NOT NULL,
  version bigint NOT NULL DEFAULT 0,
  pending boolean NOT NULL DEFAULT false,
  appended_ms double precision NOT NULL DEFAULT 0,
  -- What watchers are told of; grows with each change, also when a removed stream begins again.
  -- `changed_at` is when it changed, by the database's clock.
  revision bigint NOT NULL DEFAULT 0,
  changed_at timestamptz NOT NULL DEFAULT '-infinity'
);
CREATE SEQUENCE brobygger.revision;
CREATE INDEX stream_pending ON brobygger.stream (appended_ms) WHERE pending;
CREATE INDEX stream_changed_at ON brobygger.stream (changed_at);

CREATE TABLE brobygger.record (
  stream bytea NOT NULL,
  position bigint NOT NULL,
  sealed bytea NOT NULL,
  -- On the first record of each append: which append it was.
  append uuid,
  PRIMARY KEY (stream, position)
);
-- What is encrypted can't be compressed: don't try.
ALTER TABLE brobygger.record ALTER COLUMN sealed SET STORAGE EXTERNAL;

CREATE TABLE brobygger.document (
  hash bytea PRIMARY KEY,
  owner bytea,
  version bigint NOT NULL,
  sealed bytea NOT NULL,
  -- Which writing this was.
  put uuid NOT NULL
);
CREATE INDEX document_owner ON brobygger.document (owner) WHERE owner IS NOT NULL;
ALTER TABLE brobygger.document ALTER COLUMN sealed SET STORAGE EXTERNAL;

CREATE TABLE brobygger.document_index (
  value bytea NOT NULL,
  document bytea NOT NULL REFERENCES brobygger.document ON DELETE CASCADE,
  PRIMARY KEY (value, document)
);
CREATE INDEX document_index_document ON brobygger.document_index (document);

-- Leases that are held. One that was released is no row.
CREATE TABLE brobygger.lease (
  hash bytea PRIMARY KEY,
  fence bigint NOT NULL,
  -- The id of an open store, which holds an advisory lock on it as long as it lives.
  holder bigint NOT NULL,
  until_ms double precision NOT NULL,
  abandoned boolean NOT NULL,
  -- Which call took it.
  acquired uuid NOT NULL
);
CREATE SEQUENCE brobygger.fence;

CREATE FUNCTION brobygger.ms(p_now double precision) RETURNS double precision LANGUAGE sql AS $$
  SELECT coalesce(p_now, floor(extract(epoch FROM clock_timestamp()) * 1000))
$$;

-- Is the open store with this id alive? After a start of the database nobody has had time to say so yet.
CREATE FUNCTION brobygger.is_alive(p_holder bigint) RETURNS boolean LANGUAGE sql AS $$
  SELECT NOT pg_try_advisory_xact_lock_shared(p_holder)
    OR clock_timestamp() < pg_postmaster_start_time() + interval '3 s'
$$;

-- Appends to a stream, or with `p_forget` starts it anew under the proposed key. `outcome`:
--   ok        written, or written before by the same `p_append`, whose answer was lost
--   conflict  the stream has another version
--   fenced    the lease is held no more
--   key       the stream has another key than `p_key_id` (null: it is missing); seal again and come back
-- `p_wrapped_key` is given when `p_key_id` is a new key.
CREATE FUNCTION brobygger.append(
  p_stream bytea, p_expected bigint, p_key_id text, p_wrapped_key bytea, p_sealed bytea[], p_pending boolean,
  p_forget boolean, p_append uuid, p_now double precision, p_lease bytea, p_fence bigint,
  OUT outcome text, OUT stream_version bigint, OUT stream_revision bigint,
  OUT present_key_id text, OUT present_wrapped_key bytea
) LANGUAGE plpgsql AS $$
DECLARE
  present brobygger.stream;
  size int := cardinality(p_sealed);
BEGIN
  IF p_lease IS NOT NULL THEN
    -- Locked, so that nobody takes the lease over between this look and the commit.
    PERFORM FROM brobygger.lease WHERE hash = p_lease AND fence = p_fence FOR SHARE;
    IF NOT FOUND THEN
      outcome := 'fenced';
    END IF;
  END IF;

  LOOP
    SELECT * INTO present FROM brobygger.stream WHERE hash = p_stream FOR NO KEY UPDATE;
    stream_version := coalesce(present.version, 0);
    stream_revision := coalesce(present.revision, 0);
    IF outcome IS NULL AND stream_version <> p_expected THEN
      outcome := 'conflict';
    END IF;
    IF outcome IS NOT NULL THEN
      PERFORM FROM brobygger.record WHERE stream = p_stream AND position = p_expected + 1 AND append = p_append;
      IF FOUND THEN
        outcome := 'ok';
        stream_version := p_expected + size;
      END IF;
      RETURN;
    END IF;
    IF NOT p_forget AND size = 0
      AND coalesce(p_pending, present.pending, false) = coalesce(present.pending, false)
    THEN
      outcome := 'ok';
      RETURN;
    END IF;
    EXIT WHEN present.hash IS NOT NULL;
    IF p_wrapped_key IS NULL THEN
      outcome := 'key';
      RETURN;
    END IF;
    INSERT INTO brobygger.stream (hash, key_id, wrapped_key) VALUES (p_stream, p_key_id, p_wrapped_key)
    ON CONFLICT DO NOTHING;
  END LOOP;

  IF present.key_id <> p_key_id THEN
    IF NOT p_forget THEN
      outcome := 'key';
      present_key_id := present.key_id;
      present_wrapped_key := present.wrapped_key;
      RETURN;
    END IF;
    DELETE FROM brobygger.record WHERE stream = p_stream;
    DELETE FROM brobygger.document WHERE owner = p_stream;
  END IF;

  INSERT INTO brobygger.record (stream, position, sealed, append)
  SELECT p_stream, present.version + n, sealed, CASE n WHEN 1 THEN p_append END
  FROM unnest(p_sealed) WITH ORDINALITY AS given (sealed, n);

  UPDATE brobygger.stream SET
    key_id = p_key_id,
    wrapped_key = coalesce(p_wrapped_key, wrapped_key),
    version = version + size,
    pending = coalesce(p_pending, pending),
    appended_ms = brobygger.ms(p_now),
    revision = nextval('brobygger.revision'),
    changed_at = clock_timestamp()
  WHERE hash = p_stream
  RETURNING version, revision INTO stream_version, stream_revision;
  outcome := 'ok';
END
$$;

-- Replaces records in place. `outcome`: ok, key (see append), or none when there is no such stream.
CREATE FUNCTION brobygger.replace(
  p_stream bytea, p_key_id text, p_positions bigint[], p_sealed bytea[],
  OUT outcome text, OUT stream_version bigint, OUT stream_revision bigint,
  OUT present_key_id text, OUT present_wrapped_key bytea
) LANGUAGE plpgsql AS $$
BEGIN
  SELECT 'key', key_id, wrapped_key INTO outcome, present_key_id, present_wrapped_key
  FROM brobygger.stream WHERE hash = p_stream FOR NO KEY UPDATE;
  IF NOT FOUND THEN
    outcome := 'none';
  ELSIF present_key_id = p_key_id THEN
    outcome := 'ok';
    UPDATE brobygger.record AS r SET sealed = given.sealed
    FROM unnest(p_positions, p_sealed) AS given (position, sealed)
    WHERE r.stream = p_stream AND r.position = given.position;
    UPDATE brobygger.stream SET revision = nextval('brobygger.revision'), changed_at = clock_timestamp() WHERE hash = p_stream
    RETURNING version, revision INTO stream_version, stream_revision;
  END IF;
END
$$;

CREATE FUNCTION brobygger.remove(p_stream bytea) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM brobygger.stream WHERE hash = p_stream FOR UPDATE;
  DELETE FROM brobygger.document WHERE owner = p_stream;
  DELETE FROM brobygger.record WHERE stream = p_stream;
  DELETE FROM brobygger.stream WHERE hash = p_stream;
END
$$;

-- Writes a document. `outcome`: ok, conflict or key (of the owner; see append). `p_expected` may be null.
CREATE FUNCTION brobygger.put(
  p_document bytea, p_owner bytea, p_key_id text, p_wrapped_key bytea, p_sealed bytea, p_expected bigint,
  p_indexes bytea[], p_put uuid,
  OUT outcome text, OUT document_version bigint, OUT present_key_id text, OUT present_wrapped_key bytea
) LANGUAGE plpgsql AS $$
DECLARE
  present brobygger.document;
BEGIN
  -- The owner first, then the document: a deletion locks them in the same order.
  WHILE p_owner IS NOT NULL AND present_key_id IS DISTINCT FROM p_key_id LOOP
    SELECT key_id, wrapped_key INTO present_key_id, present_wrapped_key
    FROM brobygger.stream WHERE hash = p_owner FOR SHARE;
    IF present_key_id <> p_key_id OR present_key_id IS NULL AND p_wrapped_key IS NULL THEN
      outcome := 'key';
      RETURN;
    END IF;
    IF present_key_id IS NULL THEN
      INSERT INTO brobygger.stream (hash, key_id, wrapped_key) VALUES (p_owner, p_key_id, p_wrapped_key)
      ON CONFLICT DO NOTHING;
    END IF;
  END LOOP;

  LOOP
    SELECT * INTO present FROM brobygger.document WHERE hash = p_document FOR UPDATE;
    document_version := coalesce(present.version, 0);
    IF present.put = p_put THEN
      outcome := 'ok';
      RETURN;
    END IF;
    IF document_version <> p_expected THEN
      outcome := 'conflict';
      RETURN;
    END IF;
    IF present.hash IS NULL THEN
      INSERT INTO brobygger.document (hash, owner, version, sealed, put)
      VALUES (p_document, p_owner, 1, p_sealed, p_put) ON CONFLICT DO NOTHING;
    ELSE
      UPDATE brobygger.document SET owner = p_owner, version = version + 1, sealed = p_sealed, put = p_put
      WHERE hash = p_document;
      DELETE FROM brobygger.document_index WHERE document = p_document AND value <> ALL (p_indexes);
    END IF;
    EXIT WHEN FOUND OR present.hash IS NOT NULL;
  END LOOP;

  INSERT INTO brobygger.document_index (value, document) SELECT unnest(p_indexes), p_document
  ON CONFLICT DO NOTHING;
  document_version := document_version + 1;
  outcome := 'ok';
END
$$;

-- Takes a lease that is free, past its time, or held by a store that has died. No fence: another holds it.
CREATE FUNCTION brobygger.acquire(
  p_lease bytea, p_holder bigint, p_ttl_ms double precision, p_now double precision, p_acquired uuid,
  OUT new_fence bigint, OUT was_abandoned boolean
) LANGUAGE plpgsql AS $$
DECLARE
  present brobygger.lease;
  until double precision := brobygger.ms(p_now) + p_ttl_ms;
BEGIN
  LOOP
    SELECT * INTO present FROM brobygger.lease WHERE hash = p_lease FOR UPDATE;
    IF present.acquired = p_acquired THEN
      new_fence := present.fence;
      was_abandoned := present.abandoned;
      RETURN;
    END IF;
    IF present.until_ms > brobygger.ms(p_now)
      AND (present.holder = p_holder OR brobygger.is_alive(present.holder))
    THEN
      RETURN;
    END IF;
    was_abandoned := present.hash IS NOT NULL;
    IF was_abandoned THEN
      UPDATE brobygger.lease SET fence = nextval('brobygger.fence'), holder = p_holder, until_ms = until,
        abandoned = true, acquired = p_acquired
      WHERE hash = p_lease RETURNING fence INTO new_fence;
    ELSE
      INSERT INTO brobygger.lease (hash, fence, holder, until_ms, abandoned, acquired)
      VALUES (p_lease, nextval('brobygger.fence'), p_holder, until, false, p_acquired)
      ON CONFLICT DO NOTHING RETURNING fence INTO new_fence;
    END IF;
    EXIT WHEN new_fence IS NOT NULL;
  END LOOP;
END
$$;

-- Isn't waited for on disk: after a crash of the server the lease may fall too early, which the fences make safe.
CREATE FUNCTION brobygger.renew(p_lease bytea, p_fence bigint, p_ttl_ms double precision, p_now double precision)
RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('synchronous_commit', 'off', true);
  UPDATE brobygger.lease SET until_ms = brobygger.ms(p_now) + p_ttl_ms WHERE hash = p_lease AND fence = p_fence;
  RETURN FOUND;
END
$$;

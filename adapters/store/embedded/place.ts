import { join } from 'node:path';

/*
 * The files of a stream, in `streams/<first 2 hex of the hash>/`, so that no folder holds more than a 256th of all:
 *
 *   <hash>.key                       the data key, wrapped, with its id
 *   <hash>.<keyId>.<position>.log    segments: the records from that position on, sealed under that key
 *   <hash>.docs/                     which documents the stream owns: <keyId>.<collection hash>.<document hash>
 *
 * The key decides. A segment or a document under another key id is what a crash left of a deletion.
 */

/** Where a stream lies. `hash` stands for its name. */
export interface StreamPlace {
  readonly hash: string;
  readonly folder: string;
}

/** A segment's file name, taken apart. */
export interface SegmentName {
  readonly keyId: string;
  readonly first: number;
}

/** What lies in a folder of one stream. */
export interface StreamEntries {
  readonly key: boolean;
  readonly docs: boolean;
  /** In the order of their first positions. */
  readonly segments: readonly SegmentName[];
}

const OURS = /^[0-9a-f]{32}\./;
const SEGMENT = /^[0-9a-f]+\.([0-9a-f]+)\.(\d{10})\.log$/;

export const placeOf = (streamsFolder: string, hash: string): StreamPlace => ({
  hash,
  folder: join(streamsFolder, hash.slice(0, 2)),
});

export const keyPath = ({ folder, hash }: StreamPlace): string => join(folder, `${hash}.key`);

export const docsPath = ({ folder, hash }: StreamPlace): string => join(folder, `${hash}.docs`);

export const segmentPath = ({ folder, hash }: StreamPlace, keyId: string, first: number): string =>
  join(folder, `${hash}.${keyId}.${String(first).padStart(10, '0')}.log`);

/** Sorts the names found in one folder by the stream they belong to. What isn't ours is left out. */
export const groupByStream = (names: readonly string[]): Map<string, StreamEntries> => {
  const ours = names.filter((name) => OURS.test(name));
  const groups = Map.groupBy(ours, (name) => name.slice(0, name.indexOf('.')));
  return new Map([...groups].map(([hash, own]) => [hash, entriesOf(own)]));
};

const entriesOf = (names: readonly string[]): StreamEntries => ({
  key: names.some((name) => name.endsWith('.key')),
  docs: names.some((name) => name.endsWith('.docs')),
  segments: names.flatMap(segmentName).sort((a, b) => a.first - b.first),
});

const segmentName = (name: string): SegmentName[] => {
  const [, keyId, first] = SEGMENT.exec(name) ?? [];
  return keyId === undefined ? [] : [{ keyId, first: Number(first) }];
};

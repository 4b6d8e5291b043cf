import { join } from 'node:path';
import type { Envelope } from '../envelope.ts';

/*
 * The files of a collection, in `documents/<collection hash>/`:
 *
 *   <first 2 hex>/<document hash>.json                            a sealed document
 *   indexes/<first 2 hex>/<hash of index and value>/<document hash>    an empty file: this document may have that value
 */

export interface DocumentPlace {
  /** Hash of the collection's name. */
  readonly collection: string;
  /** Hash of the collection's name and the id. */
  readonly hash: string;
  readonly path: string;
}

/** Finds places under `documents/`, from names or from the hashes that stand for them. */
export interface DocumentPlaces {
  collectionOf(collection: string): string;
  placeOf(collection: string, id: string): DocumentPlace;
  placeOfHash(collectionHash: string, hash: string): DocumentPlace;
  /** The hash of a value of a declared index. */
  indexOf(collection: string, index: string, value: string): string;
  /** The folder with the entries of the documents that may have that value. */
  indexFolder(collectionHash: string, indexHash: string): string;
}

export const createDocumentPlaces = (envelope: Envelope, documentsFolder: string): DocumentPlaces => {
  const collectionOf = (collection: string) => envelope.hash('collection', collection);
  const placeOfHash = (collection: string, hash: string): DocumentPlace => ({
    collection,
    hash,
    path: join(documentsFolder, collection, hash.slice(0, 2), `${hash}.json`),
  });
  return {
    collectionOf,
    placeOfHash,
    placeOf: (collection, id) =>
      placeOfHash(collectionOf(collection), envelope.hash('document', collection, id)),
    indexOf: (collection, index, value) => envelope.hash('index', collection, index, value),
    indexFolder: (collection, index) =>
      join(documentsFolder, collection, 'indexes', index.slice(0, 2), index),
  };
};

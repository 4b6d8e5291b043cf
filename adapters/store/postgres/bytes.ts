/** A keyed hash as it lies in the database. */
export const bytesOf = (hash: string): Buffer => Buffer.from(hash, 'hex');

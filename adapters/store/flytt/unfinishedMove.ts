import { StoreError } from '../storeError.ts';

/** What a service that starts on a half-filled folder or database gets. */
export const unfinishedMove = (place: 'data folder' | 'database'): StoreError =>
  new StoreError(
    'unfinished_move',
    `A move of all data to this ${place} was begun and not finished. Run \`npm run store:flytt\` again, as it was begun.`,
  );

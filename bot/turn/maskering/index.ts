/**
 * Personal numbers never reach the disk: everything that comes in passes here first (design 3.1).
 * Pure functions over texts and plain JSON.
 */
export { type Maskering, mask } from './mask.ts';
export { maskActivity } from './maskActivity.ts';
export { MASKED } from './masked.ts';
export { maskSplit, type Splitt } from './maskSplit.ts';
export { normalise } from './normalise.ts';

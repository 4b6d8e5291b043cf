import type { Activity } from 'botbuilder';
import { toWatermark } from './watermark.ts';

/** The protocol's `ActivitySet`: what was said, and the watermark that the client sends back to get what comes after. */
export const toActivitySet = (activities: readonly Activity[], watermark: number): object => ({
  activities,
  watermark: toWatermark(watermark),
});

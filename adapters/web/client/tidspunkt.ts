import { formatDate, formatTime, isoDay } from '../../../dialogs/sprak/dato.ts';
import type { Sprak } from '../../../dialogs/sprak/katalog.ts';

/** «14.05» for today, else with the date before it. */
export const kortTidspunkt = (sprak: Sprak, tid: number, now: number): string =>
  isoDay(tid) === isoDay(now)
    ? formatTime(sprak, tid)
    : `${formatDate(sprak, tid)} ${formatTime(sprak, tid)}`;

/**
 * The program as it is, at another time: `KLOKKE` is what the clock shows when it starts (ISO 8601). From there it goes on
 * at its usual pace.
 */
const forskjell = Date.parse(process.env.KLOKKE ?? '') - Date.now();
if (Number.isNaN(forskjell)) throw new Error('KLOKKE is no time');
const ekte = Date.now;
Date.now = () => ekte() + forskjell;

await import('../../bot/main.ts');

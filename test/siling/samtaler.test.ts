import { describe, expect, test } from '@jest/globals';
import { at, said } from './hjelpere.ts';
import { avbrudd } from './samtaler/avbrudd.ts';
import { avstikkere } from './samtaler/avstikkere.ts';
import type { Sak, Tur } from './samtaler/form.ts';
import { nekting } from './samtaler/nekting.ts';
import { rettelser } from './samtaler/rettelser.ts';
import { rettFram } from './samtaler/rettFram.ts';
import { sprak } from './samtaler/sprak.ts';
import { ugyldig } from './samtaler/ugyldig.ts';

const families: readonly (readonly [string, readonly Sak[]])[] = [
  ['straight through', rettFram],
  ['corrections', rettelser],
  ['digressions', avstikkere],
  ['cancellations and pauses', avbrudd],
  ['invalid input', ugyldig],
  ['negation', nekting],
  ['languages', sprak],
];

/** `toMatchObject` takes `{}` for anything: here it means that nothing is there. */
const empty = (state: object, { tilstand = {} }: Tur): object => {
  const keys = Object.entries(tilstand).filter(([, value]) => JSON.stringify(value) === '{}');
  const found = keys.map(([key]) => [key, Object(state)[key]] as const);
  return Object.fromEntries(found.filter(([, value]) => JSON.stringify(value) !== '{}'));
};

describe.each(families)('%s', (_family, cases) => {
  test.each(cases.map((one) => [one.navn, one] as const))('%s', (_name, { fra, sprak: first, turer }) => {
    const samtale = at(fra, first);

    for (const tur of turer) {
      samtale.sprak = tur.sprak ?? samtale.sprak;
      const outcome = samtale.say(tur.sa);

      expect([tur.sa, outcome === null]).toEqual([tur.sa, false]);
      if (tur.rute) expect([tur.sa, outcome?.route]).toEqual([tur.sa, tur.rute]);
      const missing = (tur.sier ?? []).filter((key) => !said(samtale, key));
      const unwanted = (tur.sierIkke ?? []).filter((key) => said(samtale, key));
      expect({ sa: tur.sa, missing, unwanted }).toEqual({ sa: tur.sa, missing: [], unwanted: [] });
      expect({ sa: tur.sa, ...samtale.state }).toMatchObject({ sa: tur.sa, ...tur.tilstand });
      expect({ sa: tur.sa, ...empty(samtale.state, tur) }).toEqual({ sa: tur.sa });
    }
  });
});

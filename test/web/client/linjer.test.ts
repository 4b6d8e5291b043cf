import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Aktivitet, Boble, Ytring } from '../../../adapters/web/client/aktivitet.ts';
import {
  alleLinjer,
  type EgenLinje,
  INGEN_LINJER,
  leggTil,
  manglerTekst,
  merk,
  nokkelTil,
  nyeBobler,
  nyesteBoble,
  provAlleIgjen,
  taImot,
  usendte,
  venterSvar,
} from '../../../adapters/web/client/linjer.ts';

const boble = (id: string, changed: Partial<Boble> = {}): Boble => ({
  fra: 'bot',
  id,
  tekst: `svar ${id}`,
  opplest: `svar ${id}`,
  sprak: 'nb',
  tid: Number(id.slice(1)),
  slag: 'vanlig',
  fremdrift: null,
  valg: [],
  mer: [],
  slettet: false,
  maskert: [],
  ...changed,
});

const ytring = (id: string, nokkel: string, tekst = `ord ${nokkel}`): Ytring => ({
  fra: 'meg',
  id,
  nokkel,
  tekst,
  tid: Number(id.slice(1)),
});

const egen = (nokkel: string): EgenLinje => ({
  fra: 'meg',
  nokkel,
  tekst: `ord ${nokkel}`,
  tid: 1,
  valg: null,
  tilstand: 'sender',
  id: null,
});

const nokler = (linjer: typeof INGEN_LINJER) => alleLinjer(linjer).map(nokkelTil);

describe('what the person said', () => {
  test('stands last until the server tells it back, then where the server has it', () => {
    const skrevet = leggTil(taImot(INGEN_LINJER, [boble('a1')]), [egen('k1'), egen('k2')]);
    const ekko = taImot(skrevet, [ytring('a2', 'k1'), boble('a3')]);

    expect(nokler(skrevet)).toEqual(['a1', 'k1', 'k2']);
    expect(nokler(ekko)).toEqual(['a1', 'k1', 'a3', 'k2']);
    expect(alleLinjer(ekko)[1]).toMatchObject({ tilstand: 'sendt', id: 'a2' });
  });

  test('has the server’s words when it is told back', () => {
    const linjer = taImot(leggTil(INGEN_LINJER, [egen('k1')]), [
      ytring('a1', 'k1', 'nummeret mitt er (nummer fjernet)'),
    ]);

    expect(alleLinjer(linjer)).toMatchObject([{ tekst: 'nummeret mitt er (nummer fjernet)' }]);
  });

  test('is not lost when it did not get through, and is tried again as the same', () => {
    const feilet = merk(leggTil(INGEN_LINJER, [egen('k1')]), 'k1', { tilstand: 'feilet' });

    expect(usendte(feilet)).toMatchObject([{ nokkel: 'k1', tekst: 'ord k1' }]);
    expect(usendte(provAlleIgjen(feilet))).toMatchObject([{ nokkel: 'k1', tilstand: 'sender' }]);
  });

  test('that comes back from a reload is not shown twice', () => {
    const historie = taImot(INGEN_LINJER, [ytring('a1', 'k1')]);

    expect(nokler(leggTil(historie, [egen('k1')]))).toEqual(['k1']);
  });
});

describe('what the server tells', () => {
  test('twice, and over two ways at once, is shown once', () => {
    const aktivitet: fc.Arbitrary<Aktivitet> = fc
      .nat(6)
      .chain((nr) =>
        fc.constantFrom<Aktivitet>(boble(`a${nr}`), ytring(`a${nr + 10}`, `k${nr}`), { fra: 'skriver' }),
      );
    fc.assert(
      fc.property(fc.array(aktivitet), (aktiviteter) => {
        const once = taImot(INGEN_LINJER, aktiviteter);
        const twice = taImot(once, aktiviteter);

        expect(nokler(twice)).toEqual(nokler(once));
        expect(new Set(nokler(once)).size).toBe(nokler(once).length);
      }),
    );
  });

  test('a bubble is new once', () => {
    const linjer = taImot(INGEN_LINJER, [boble('a1')]);

    expect(nyeBobler(linjer, [boble('a1'), boble('a2'), ytring('a3', 'k1')]).map(({ id }) => id)).toEqual([
      'a2',
    ]);
  });

  test('«is writing» lasts until the next bubble', () => {
    const skriver = taImot(INGEN_LINJER, [{ fra: 'skriver' }]);

    expect(skriver.skriver).toBe(true);
    expect(taImot(skriver, [boble('a1')]).skriver).toBe(false);
  });
});

describe('waiting for an answer', () => {
  test('begins when the message has arrived, and ends with a bubble', () => {
    const sender = leggTil(taImot(INGEN_LINJER, [boble('a1')]), [egen('k1')]);
    const sendt = merk(sender, 'k1', { tilstand: 'sendt', id: 'a2' });

    expect(venterSvar(sender)).toBe(false);
    expect(venterSvar(sendt)).toBe(true);
    expect(venterSvar(taImot(sendt, [ytring('a2', 'k1'), boble('a3')]))).toBe(false);
  });

  test('the newest bubble is the one with buttons', () => {
    expect(nyesteBoble(taImot(INGEN_LINJER, [boble('a1'), ytring('a2', 'k'), boble('a3')]))?.id).toBe('a3');
    expect(nyesteBoble(INGEN_LINJER)).toBeUndefined();
  });
});

describe('a deleted conversation', () => {
  const slettet = boble('a5', { slettet: true });

  test('leaves only the bubble that says so', () => {
    const linjer = taImot(INGEN_LINJER, [boble('a1'), ytring('a2', 'k1'), slettet]);

    expect(nokler(linjer)).toEqual(['a5']);
  });

  test('does not come back with an answer that was on its way', () => {
    const linjer = taImot(taImot(INGEN_LINJER, [slettet]), [boble('a1'), ytring('a2', 'k1')]);

    expect(nokler(linjer)).toEqual(['a5']);
    expect(nyeBobler(linjer, [boble('a1')])).toEqual([]);
  });

  test('takes the line with it that was on its way, but not one that fails', () => {
    const underveis = taImot(leggTil(INGEN_LINJER, [egen('k1')]), [slettet]);

    expect(nokler(merk(underveis, 'k1', { tilstand: 'sendt', id: 'a4' }))).toEqual(['a5']);
    expect(nokler(merk(underveis, 'k1', { tilstand: 'feilet' }))).toEqual(['a5', 'k1']);
  });
});

describe('a number that is removed afterwards', () => {
  const skrevet = taImot(INGEN_LINJER, [ytring('a1', 'k1', 'en del'), ytring('a2', 'k2', 'resten')]);
  const fjernet = boble('a3', { maskert: ['a1', 'a2'] });

  test('disappears from the screen at once, until the new words are here', () => {
    const linjer = taImot(skrevet, [fjernet]);

    expect(alleLinjer(linjer).slice(0, 2)).toMatchObject([{ tekst: null }, { tekst: null }]);
    expect(manglerTekst(linjer)).toBe(true);
    expect(manglerTekst(taImot(linjer, [ytring('a1', 'k1', '-'), ytring('a2', 'k2', '-'), fjernet]))).toBe(
      false,
    );
  });

  test('is not waited for in words that come with the news', () => {
    expect(manglerTekst(taImot(INGEN_LINJER, [ytring('a1', 'k1', '(nummer fjernet)'), fjernet]))).toBe(false);
  });
});

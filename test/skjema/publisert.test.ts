import { describe, expect, test } from '@jest/globals';
import { skjemaer } from '../../bot/skjemaer.ts';
import { createSkjemadialog, initial, type Tilstand } from '../../dialogs/skjema/index.ts';
import { nameFaults } from '../../dialogs/skjema/names.ts';
import { context, melding } from '../hjelp/dialog.ts';
import { allPublished, type Publisert, published } from './publisert.ts';

const forms = [...skjemaer].map(([id, form]) => [id, form] as const);

describe.each(forms)('the form %s', (id, { skjema, names }) => {
  test('calls no choice what a command is called', () => {
    expect(nameFaults(skjema, names)).toEqual([]);
  });

  test('is published as it stands (a change is a new version: npm run skjema:publiser)', () => {
    expect(JSON.parse(JSON.stringify(skjema))).toEqual(published(id, skjema.versjon));
  });
});

const earlier = allPublished().filter(({ id, versjon }) => skjemaer.get(id)!.skjema.versjon > versjon);

const FREE = 'noe som bare jeg har skrevet om';

/** Half of it, answered in the earlier version: each open question in words of its own, each choice with its first. */
const halfFilled = (form: Publisert): Tilstand => {
  const half = form.sporsmal.slice(0, Math.ceil(form.sporsmal.length / 2));
  const svar = half.map(({ id, valg = [] }) => {
    const chosen = valg.findLast(({ forlat }) => !forlat);
    return [
      id,
      {
        slag: 'svar',
        ord: chosen ? '' : `${FREE} ${id}`,
        valg: chosen ? [chosen.id] : [],
        vist: chosen?.id ?? '',
      },
    ] as const;
  });
  return {
    ...initial,
    skjema: form.id,
    versjon: form.versjon,
    sporsmal: form.sporsmal.map(({ id }) => id),
    fase: 'sporsmal',
    her: form.sporsmal[half.length]?.id ?? null,
    svar: Object.fromEntries(svar) as Tilstand['svar'],
  };
};

describe.each(earlier.map((form) => [`${form.id} ${form.versjon}`, form] as const))(
  'what was half filled in, in %s',
  (_name, old) => {
    test('goes on in the version of today, with every word kept', () => {
      const form = skjemaer.get(old.id)!;
      const dialog = createSkjemadialog({ id: old.id, form });
      const before = halfFilled(old);
      const outcome = dialog.handle(before, melding('hopp over'), context())!;
      const after = outcome.events.reduce(dialog.evolve, before);
      const everything = JSON.stringify(after);

      expect(after.versjon).toBe(form.skjema.versjon);
      expect(Object.values(before.svar).filter(({ ord }) => !everything.includes(ord))).toEqual([]);
    });
  },
);

test('a version is published once for each form, and none is left out', () => {
  const named = allPublished().map(({ id, versjon }) => `${id} ${versjon}`);
  const due = [...skjemaer].flatMap(([id, { skjema }]) =>
    Array.from({ length: skjema.versjon }, (_, at) => `${id} ${at + 1}`),
  );

  expect(named).toEqual(due.sort());
});

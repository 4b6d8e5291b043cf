import { describe, expect, test } from '@jest/globals';
import { skjemaer } from '../../bot/skjemaer.ts';
import { valgOf } from '../../dialogs/skjema/kinds.ts';
import { SPRAK, type Sprak } from '../../dialogs/sprak/katalog.ts';
import {
  annetSprak,
  branch,
  navnPa,
  ORD,
  type Sted,
  standAt,
  stateOf,
  type Vist,
} from './omvisning/omvisning.ts';
import { svarPa } from './omvisning/svarPa.ts';

/** One thing that somebody does at a question; it gives what was wrong afterwards. */
type Gjort = (sted: Sted, vist: Vist, sprak: Sprak) => unknown;

const svarOf = ({ samtale, gitt }: Sted, vist: Vist) =>
  Object.fromEntries(
    [...gitt.keys()].map((id) => {
      const { slag, valg, ord } = stateOf(vist, samtale).svar[id] ?? {};
      const wanted = gitt.get(id);
      return [id, { slag, ...(wanted?.valg && { valg }), ...(wanted?.ord !== undefined && { ord }) }];
    }),
  );

/** Do the answers stand that should, and is this question asked? */
const stands = (sted: Sted, vist: Vist, her: string | null = sted.question.id): object => {
  const state = stateOf(vist, sted.samtale);
  return {
    svar: svarOf(sted, vist),
    her: state.her,
    hviler: state.hviler,
    ...(her === null && { her: null }),
  };
};

const expected = ({ gitt, question }: Sted, more: object = {}): object => ({
  svar: Object.fromEntries(gitt),
  her: question.id,
  hviler: null,
  ...more,
});

const textOf = ({ form }: Vist, sprak: Sprak, key: string): string => form.tekster[sprak][key]!;

const passes =
  (said: string, slag: string): Gjort =>
  (sted, vist, sprak) => {
    sted.samtale.say(ORD[sprak][said]!);
    const state = stateOf(vist, sted.samtale);
    if (!sted.question.valgfritt) return expect([said, stands(sted, vist)]).toEqual([said, expected(sted)]);
    expect([said, svarOf(sted, vist)]).toEqual([said, Object.fromEntries(sted.gitt)]);
    // Where it is one of the answers, it is that answer.
    const own = valgOf(sted.question).some(({ id }) => id === slag);
    expect(state.svar[sted.question.id]?.slag).toBe(own ? 'svar' : slag);
  };

const DEEDS: { readonly [deed: string]: Gjort } = {
  'goes back and on again': (sted, vist, sprak) => {
    sted.samtale.say(ORD[sprak].tilbake!);
    const path = [...sted.gitt.keys()];
    const last = path.at(-1) ?? sted.question.id;
    expect(stands(sted, vist)).toEqual(expected(sted, { her: last }));
    if (last === sted.question.id) return;
    sted.samtale.say('#behold');
    expect(stands(sted, vist)).toEqual(expected(sted));
  },
  'changes the first answer': (sted, vist, sprak) => {
    const [first] = sted.gitt.keys();
    const question = vist.form.skjema.sporsmal.find(({ id }) => id === first);
    if (!first || !question) {
      sted.samtale.say(sprak === 'en' ? 'change 1' : 'endre 1');
      return expect(stands(sted, vist)).toEqual(expected(sted));
    }
    const wanted = vist.form.skjema.sporsmal.flatMap(({ vilkar }) =>
      vilkar.filter(({ sporsmal }) => sporsmal === first),
    );
    const { sagt, svar } = svarPa(question, sprak, wanted.slice(0, 1), 1);
    if (question.kind === 'flere_valg') {
      const label = textOf(vist, sprak, `${first}.${svar.valg![0]}`);
      sted.samtale.say(sprak === 'en' ? `change 1 to ${label}` : `endre 1 til ${label}`);
    } else {
      sted.samtale.say(sprak === 'en' ? 'change 1' : 'endre 1');
      expect(stands(sted, vist)).toEqual(expected(sted, { her: first }));
      for (const said of question.kind === 'liste' ? ['#angre', '#angre', ...sagt] : sagt)
        sted.samtale.say(said);
    }
    const changed = { ...sted, gitt: new Map([...sted.gitt, [first, svar] as const]) };
    expect(svarOf(changed, vist)).toEqual(Object.fromEntries(changed.gitt));
    expect(stateOf(vist, sted.samtale).hviler).toBeNull();
  },
  'asks why': (sted, vist, sprak) => {
    expect(sted.samtale.say(ORD[sprak].hvorfor!)).toContain(
      textOf(vist, sprak, `${sted.question.id}.hvorfor`),
    );
    expect(stands(sted, vist)).toEqual(expected(sted));
  },
  'skips it': passes('hopp_over', 'hoppet_over'),
  'does not know': passes('vet_ikke', 'vet_ikke'),
  'will not answer': passes('vil_ikke', 'vil_ikke_svare'),
  'will take it with a person': passes('med_person', 'med_person'),
  'takes a break and comes back': (sted, vist, sprak) => {
    expect(sted.samtale.say(ORD[sprak].pause!)).toMatch(/2027/);
    expect(stands(sted, vist)).toEqual(expected(sted, { hviler: 'pauset' }));
    sted.samtale.say(ORD[sprak].fortsett!);
    expect(stands(sted, vist)).toEqual(expected(sted));
  },
  'asks about something else': (sted, vist, sprak) => {
    const text = sted.samtale.say(ORD[sprak].avstikker!);
    expect(stands(sted, vist)).toEqual(expected(sted));
    expect(text).toContain(textOf(vist, sprak, `${sted.question.id}.sporsmal`));
  },
  'goes over to another language and back': (sted, vist, sprak) => {
    const other = annetSprak(sprak);
    expect(sted.samtale.say(navnPa(other))).toContain(textOf(vist, other, `${sted.question.id}.sporsmal`));
    expect(sted.samtale.say(navnPa(sprak))).toContain(textOf(vist, sprak, `${sted.question.id}.sporsmal`));
    expect(stands(sted, vist)).toEqual(expected(sted));
  },
  'wants simpler words': (sted, vist, sprak) => {
    expect(sted.samtale.say(ORD[sprak].enkelt!)).toContain(textOf(vist, sprak, `${sted.question.id}.enkel`));
    expect(stands(sted, vist)).toEqual(expected(sted));
  },
  'is in a crisis, and goes on': (sted, vist, sprak) => {
    expect(sted.samtale.say(ORD[sprak].krise!)).toMatch(/116 123/);
    expect(sted.samtale.route).toMatch(/^krise/);
    expect(stands(sted, vist)).toEqual(expected(sted));
    sted.samtale.say(ORD[sprak].fortsett!);
    expect(stands(sted, vist)).toEqual(expected(sted));
  },
  stops: (sted, vist, sprak) => {
    sted.samtale.say(ORD[sprak].stopp!);
    expect(stands(sted, vist)).toEqual(expected(sted, { hviler: 'stoppet' }));
    sted.samtale.say(ORD[sprak].fortsett!);
    expect(stands(sted, vist)).toEqual(expected(sted));
  },
  'answers it': (sted, vist, sprak) => {
    const { sagt, svar } = svarPa(sted.question, sprak);
    for (const said of sagt) sted.samtale.say(said);
    const answered = { ...sted, gitt: new Map([...sted.gitt, [sted.question.id, svar] as const]) };
    expect(svarOf(answered, vist)).toEqual(Object.fromEntries(answered.gitt));
  },
};

const forms: readonly Vist[] = [...skjemaer].map(([id, form]) => ({ id, form }));

describe.each(forms)('every question of $id', (vist) => {
  test.each(SPRAK)('is left standing by all that a person may do there (%s)', (sprak) => {
    for (const question of vist.form.skjema.sporsmal) {
      const sted = standAt(vist, sprak, question);
      expect([question.id, stateOf(vist, sted.samtale).her]).toEqual([question.id, question.id]);
      for (const [deed, act] of Object.entries(DEEDS)) {
        try {
          act(branch(sted, sprak), vist, sprak);
        } catch (error) {
          throw new Error(`${question.id}: ${deed}`, { cause: error });
        }
      }
    }
  });
});

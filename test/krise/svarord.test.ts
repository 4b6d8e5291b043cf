import { describe, expect, test } from '@jest/globals';
import { skjemaer } from '../../bot/skjemaer.ts';
import { valgOf } from '../../dialogs/skjema/kinds.ts';
import { COMMANDS, type Command, saidFor } from '../../dialogs/skjema/match/index.ts';
import { namesIn } from '../../dialogs/skjema/names.ts';
import { PASSED } from '../../dialogs/sprak/sporsmal/index.ts';
import { classifyKrise } from '../../knowledge/krise/index.ts';

/** Somebody who writes this may mean more than the questions, so it is asked about. */
const MAY_BE_MORE = ['vil ikke mer', 'orker ikke mer', 'vil ikkje meir', 'orkar ikkje meir'];

const taken = (said: readonly string[]): readonly string[] => said.filter((text) => classifyKrise(text));

describe('what people say between and in answer to the questions', () => {
  test('is no crisis when it is a command', () => {
    const commands = [...COMMANDS].flatMap((command) => saidFor(command as Command));
    const passed = Object.values(PASSED).flatMap((list) => list.split('|'));

    expect(taken([...commands, ...passed]).filter((text) => !MAY_BE_MORE.includes(text))).toEqual([]);
  });

  test.each([...skjemaer])(
    'is hardly ever one when it names an answer of %s that is no door',
    (_id, { skjema, names }) => {
      const said = skjema.sporsmal.flatMap((question) =>
        valgOf(question)
          .filter(({ forlat }) => !forlat)
          .flatMap(({ id }) => namesIn(names, `${question.id}.${id}`).map((words) => words.join(' '))),
      );

      expect(taken(said).length / said.length).toBeLessThan(0.02);
    },
  );
});

import { describe, expect, test } from '@jest/globals';
import { readCommand } from '../../../dialogs/skjema/match/commands.ts';
import { loose } from '../../../dialogs/sprak/sporsmal/index.ts';

const read = (text: string) => readCommand(text, ['always'], loose);

describe('readCommand', () => {
  test.each([
    ['Tilbake', 'tilbake'],
    ['jeg vil gå tilbake', 'tilbake'],
    ['tilbkae', 'tilbake'],
    ['forrige sporsmal', 'tilbake'],
    ['Hopp over!', 'hopp_over'],
    ['hoppover', 'hopp_over'],
    ['hopp ovr', 'hopp_over'],
    ['neste', 'hopp_over'],
    ['nei takk', 'hopp_over'],
    ['jeg vet ikke', 'vet_ikke'],
    ['eg veit ikkje', 'vet_ikke'],
    ['I don’t know', 'vet_ikke'],
    ['det vil jeg ikke svare på', 'vil_ikke_svare'],
    ['vil ikkje svare', 'vil_ikke_svare'],
    ["I'd rather not say", 'vil_ikke_svare'],
    ['hvorfor?', 'hvorfor'],
    ['kvifor spør du om det', 'hvorfor'],
    ['hva mener du?', 'hjelp'],
    ['pause takk', 'pause'],
    ['kan vi ta en pause', 'pause'],
    ['stopp', 'stopp'],
    ['stoppp nå', 'stopp'],
    ['jeg vil snakke med noen', 'person'],
    ['can I talk to a human?', 'person'],
    ['mer', 'mer'],
    ['please skip this question', 'hopp_over'],
  ])('«%s» is the command %s', (text, command) => expect(read(text)).toBe(command));

  test.each([
    'jeg vil tilbake i jobb',
    'tilbake til livet',
    'stopp meldekortene',
    'stoppe utkastelsen',
    'hjelp med å rydde',
    'hjelp til å ringe',
    'en pause fra alt',
    'jeg vil ikke stoppe behandlingen',
    'ikke hopp over meg',
    'hvorfor fikk jeg avslag',
    'mer penger',
    'snakke med noen om gjeld',
    'jeg vet ikke hvor jeg skal bo',
    'andre',
    'passe',
    'slitt',
    'slått',
    'skutt',
    'pass',
    'usikker',
    'stans',
    'nei',
    'ja',
    'penger',
    'start på nytt',
    'resume',
    'back pain',
    'help with rent',
    '',
    '…',
  ])('«%s» is no command', (text) => expect(read(text)).toBeNull());
});

import { openStore } from '../../bot/lager.ts';
import { REGISTER } from '../../bot/turn/register.ts';

const AT_ONCE = 32;

/** Fills the store that the settings name with conversations that each hold a few finished turns. */
export const fillStore = async (
  settings: Parameters<typeof openStore>[0],
  number: number,
  progress: (done: number) => void = () => {},
): Promise<void> => {
  const store = await openStore(settings, () => {});
  const fill = async (n: number): Promise<void> => {
    const samtale = `lagret-${n}`;
    await store.streams.append(samtale, records(samtale), { expected: 0, pending: false });
    await store.documents.put(
      REGISTER,
      samtale,
      { id: samtale },
      { owner: samtale, indexes: { slettes: `2030-01-${10 + (n % 20)}` } },
    );
  };
  for (let from = 0; from < number; from += AT_ONCE) {
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, number - from) }, (_, n) => fill(from + n)));
    progress(Math.min(number, from + AT_ONCE));
  }
  await store.close();
};

const records = (samtale: string) => [
  { type: 'opprettet', tid: 0, samtale, bruker: 'dl_lagret', kanal: 'web', deltEnhet: false, sprak: 'nb' },
  ...[2, 5, 8].flatMap((position) => [
    {
      type: 'mottatt',
      tid: 0,
      nokkel: `n${position}`,
      activity: { id: `${samtale}|${position}`, type: 'message', text: 'hei' },
      maskert: [],
      vedlegg: false,
      kanalId: null,
    },
    {
      type: 'svar',
      tid: 0,
      melding: position,
      activity: { id: `${samtale}|${position + 1}`, type: 'message', text: 'Hei. Hva gjelder det?' },
      adresse: null,
    },
    { type: 'ferdig', melding: position, utfall: 'besvart', rute: 'apning/hei' },
  ]),
];

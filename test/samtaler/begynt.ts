import { openStore } from '../../bot/lager.ts';
import { activityId, type SamtaleRecord, type StoredActivity, toStored } from '../../bot/turn/record.ts';
import { Chat } from '../hjelp/chat.ts';
import { startAt } from './servere.ts';

/** One turn of a conversation that was held long ago: what was said, what came of it, and what was answered. */
interface Tur {
  readonly sagt: string;
  readonly hendelser: readonly object[];
  readonly svar: string;
}

const SPORSMAL = ['mal', 'haster', 'problem', 'hjelp', 'kontakt', 'venter', 'passer'];

/** An answer as the first version stored it: without who wrote it, and when. */
const besvart = (sporsmal: string, om: { ord?: string; valg?: string; vist: string }) => ({
  type: 'besvart',
  sporsmal,
  ord: om.ord ?? '',
  valg: om.valg === undefined ? [] : [om.valg],
  vist: om.vist,
  hvordan: om.valg === undefined ? 'tekst' : 'knapp',
});
const spurt = (sporsmal: string) => ({ type: 'spurt', sporsmal });

/** The sieve in its first version (`test/skjema/publisert/siling-1.json`), half answered, and then paused. */
const SILING_1: readonly Tur[] = [
  {
    sagt: 'Noen spørsmål om situasjonen min',
    hendelser: [{ type: 'startet', skjema: 'siling', versjon: 1, sporsmal: SPORSMAL }],
    svar: '7 korte spørsmål om situasjonen din. Ikke sendt til Nav.',
  },
  { sagt: 'Start', hendelser: [{ type: 'begynt' }, spurt('mal')], svar: 'Hva vil du helst få til nå?' },
  {
    sagt: 'ha litt igjen når måneden er slutt',
    hendelser: [
      besvart('mal', {
        ord: 'ha litt igjen når måneden er slutt',
        vist: 'ha litt igjen når måneden er slutt',
      }),
      spurt('haster'),
    ],
    svar: 'Er det noe som haster i dag?',
  },
  {
    sagt: 'Nei',
    hendelser: [besvart('haster', { valg: 'nei', vist: 'Nei' }), spurt('problem')],
    svar: 'Hva er vanskeligst nå?',
  },
  {
    sagt: 'kredittkortene',
    hendelser: [besvart('problem', { ord: 'kredittkortene', vist: 'kredittkortene' }), spurt('hjelp')],
    svar: 'Hva trenger du hjelp til?',
  },
  {
    sagt: 'pause',
    hendelser: [{ type: 'pauset' }],
    svar: 'Vi tar pause. Svarene dine ligger her. Ikke sendt til Nav. Skriv «fortsett» når du vil.',
  },
];

const BEGYNT: { readonly [navn: string]: readonly Tur[] } = { 'siling-1': SILING_1 };

interface Sted {
  readonly samtale: string;
  readonly bruker: string;
  readonly tid: number;
}

/** The records of a turn, where `forste` is the position of its first. */
const recordsOf = (tur: Tur, forste: number, { samtale, bruker, tid }: Sted): readonly SamtaleRecord[] => {
  const at = (position: number) => ({
    id: activityId(samtale, position),
    timestamp: new Date(tid).toISOString(),
  });
  const siste = forste + 1 + tur.hendelser.length;
  const sagt = { ...at(forste), type: 'message', text: tur.sagt, from: { id: bruker, role: 'user' } };
  const svar = {
    ...at(siste),
    type: 'message',
    text: tur.svar,
    from: { id: 'brobygger', role: 'bot' },
    locale: 'nb-NO',
    replyToId: activityId(samtale, forste),
    channelData: { brobygger: { slag: 'vanlig', valg: [], mer: [] } },
  };
  return [
    {
      type: 'mottatt',
      tid,
      nokkel: `eldre-${forste}`,
      activity: sagt as unknown as StoredActivity,
      maskert: [],
      vedlegg: false,
      kanalId: null,
    },
    ...tur.hendelser.map(
      (event) => ({ type: 'hendelse', event: { dialog: 'siling', ...event } }) as SamtaleRecord,
    ),
    { type: 'svar', tid, melding: forste, activity: svar as unknown as StoredActivity, adresse: null },
    { type: 'ferdig', melding: forste, utfall: 'besvart', rute: 'siling/svar', kode: 1 },
  ];
};

const alleRecords = (turer: readonly Tur[], versjon: number, sted: Sted): readonly SamtaleRecord[] => {
  const records: SamtaleRecord[] = [];
  for (const tur of turer) records.push(...recordsOf(tur, versjon + records.length + 1, sted));
  return records;
};

/** Who begins: where the data lie, which conversation, and what the clock shows when it is gone on with (ISO 8601). */
interface Begynnelse {
  readonly dataDir: string;
  readonly navn: string;
  readonly klokke: string;
}

const DAGER_SIDEN_MS = 20 * 86_400_000;

/** A conversation in `dataDir`, where no server runs now, that stands as an older version left it 20 days ago. */
export const begynnEldre = async ({ dataDir, navn, klokke }: Begynnelse): Promise<Chat> => {
  const turer = BEGYNT[navn];
  if (!turer) throw new Error(`nothing was begun that is called ${navn}`);
  const chat = await opnet(dataDir, klokke);
  const store = await openStore({ DATA_DIR: dataDir, MASTER_KEY: undefined }, () => {});
  const versjon = await store.streams.version(chat.conversationId);
  const sted = { samtale: chat.conversationId, bruker: 'dl_eldre', tid: Date.parse(klokke) - DAGER_SIDEN_MS };
  const records = alleRecords(turer, versjon, sted);
  await store.streams.append(chat.conversationId, records.map(toStored), { expected: versjon });
  await store.close();
  return chat;
};

/** A server gives out the token and greets; then it is gone again. */
const opnet = async (dataDir: string, klokke: string): Promise<Chat> => {
  const server = await startAt(dataDir, klokke);
  const chat = await Chat.open(server.url);
  await chat.start();
  while ((await chat.activities()).length === 0) await new Promise((done) => setTimeout(done, 20));
  await server.stop();
  return chat;
};

import { finnRettighet } from '../../knowledge/rettigheter/index.ts';
import type { Context, Reply } from '../dialog.ts';
import { kriseReply } from '../krise/index.ts';
import { formatDate } from '../sprak/dato.ts';
import { type Sprak, text } from '../sprak/katalog.ts';
import type { Forslaget, ForslagId, Grunn, Tilstand } from './hendelser.ts';
import { knapper, TELEFON, tegnKnapp, vist } from './knapper.ts';
import { tekster } from './tekster.ts';

/** A bubble has sixty words: how many of the person's own there is room for, where they stand alone and beside others. */
const ORD = { alene: 8, sammen: 5, iListe: 4 } as const;
/** No word is longer; one endless word would push the rest off the screen. */
const TEGN = 30;

/** The first words of what was said. */
const sitat = (ord: string, antall: number): string => {
  const alle = ord
    .replace(/[«»“”"]/g, '')
    .trim()
    .split(/\s+/);
  const forste = alle.slice(0, antall).map((ett) => (ett.length > TEGN ? `${ett.slice(0, TEGN)}…` : ett));
  const vist = forste.join(' ').replace(/[.,;:]+$/, '');
  return alle.length > antall ? `${vist} …` : vist;
};

const avsnitt = (...deler: readonly (string | null)[]): string =>
  deler.filter((del) => del !== null && del !== '').join('\n\n');

const grunn = ({ sporsmal, ord }: Grunn, sprak: Sprak, antall: number): string => {
  switch (sporsmal) {
    case 'ingen':
    case 'alle':
    case 'med_person':
      return text(tekster, sprak, `grunn.${sporsmal}`);
    default:
      return text(tekster, sprak, `grunn.${sporsmal}`, { ord: sitat(ord, antall) });
  }
};

/** Why, in the fewest words. */
const kort = ({ sporsmal, ord }: Grunn, sprak: Sprak, antall: number): string => {
  const verdier = { ord: sitat(ord, antall) };
  switch (sporsmal) {
    case 'ingen':
    case 'alle':
    case 'med_person':
      return text(tekster, sprak, `kort.${sporsmal}`);
    case 'passer':
      return text(tekster, sprak, 'kort.valgte', verdier);
    case 'venter':
      return text(tekster, sprak, 'kort.venter', verdier);
    case 'kontakt':
    case 'haster':
      return text(tekster, sprak, 'kort.svarte', verdier);
    default:
      return text(tekster, sprak, 'kort.skrev', verdier);
  }
};

const navn = (forslag: ForslagId, sprak: Sprak): string => text(tekster, sprak, `forslag.${forslag}`);

const annet = ({ annet: ett }: Forslaget, sprak: Sprak): string | null =>
  ett &&
  text(tekster, sprak, 'annet', {
    kort: kort(ett.grunn, sprak, ORD.sammen),
    forslag: navn(ett.forslag, sprak),
  });

/** The proposal: why, both ways it can be wrong, and that it decides nothing. */
const forslaget = (forslag: Forslaget, sprak: Sprak): string =>
  avsnitt(
    text(tekster, sprak, 'forslag', {
      grunn: grunn(forslag.grunn, sprak, forslag.annet ? ORD.sammen : ORD.alene),
      forslag: navn(forslag.hoved, sprak),
    }),
    annet(forslag, sprak),
    text(tekster, sprak, 'feil'),
    `${text(tekster, sprak, 'soke')} ${text(tekster, sprak, 'enig')}`,
  );

const hvorforForslag = (forslag: Forslaget, sprak: Sprak): string =>
  avsnitt(
    text(tekster, sprak, 'hvorfor', { grunn: grunn(forslag.grunn, sprak, ORD.alene) }),
    annet(forslag, sprak),
    `${text(tekster, sprak, 'soke')} ${text(tekster, sprak, 'enig')}`,
  );

const uenig = (innvending: string | null, sprak: Sprak): string =>
  avsnitt(
    innvending === null
      ? text(tekster, sprak, 'uenig')
      : text(tekster, sprak, 'uenig.ord', { ord: sitat(innvending, ORD.alene), telefon: TELEFON }),
    `${text(tekster, sprak, 'soke')} ${text(tekster, sprak, 'uenig.sporsmal')}`,
  );

/** Where there is somebody to talk to, only from the office's data. */
const kontoret = ({ kontor, demo, sprak }: Context): string => {
  if (!kontor) return text(tekster, sprak, 'vei.samtale.ingen');
  const moteOpp = text(tekster, sprak, 'vei.samtale.kontor', { kontor: kontor.navn });
  return demo ? `${moteOpp} ${text(tekster, sprak, 'vei.samtale.demo')}` : moteOpp;
};

const samtale = ({ ord }: Forslaget, context: Context): string => {
  const { sprak } = context;
  const si =
    ord === ''
      ? text(tekster, sprak, 'vei.samtale.si_kort')
      : text(tekster, sprak, 'vei.samtale.si', { ord: sitat(ord, ORD.alene) });
  return avsnitt(`${kontoret(context)} ${text(tekster, sprak, 'vei.samtale', { telefon: TELEFON })}`, si);
};

const vei = (valgt: Exclude<ForslagId, 'i_dag'>, forslag: Forslaget, context: Context): string => {
  const { sprak } = context;
  switch (valgt) {
    case 'samtale':
      return samtale(forslag, context);
    case 'flere_sporsmal':
      return text(tekster, sprak, 'vei.flere_sporsmal');
    default:
      return text(tekster, sprak, `vei.${valgt}`, { telefon: TELEFON });
  }
};

const rettigheten = (id: string | null, sprak: Sprak): string => {
  const rett = finnRettighet(id ?? '');
  if (!rett) return text(tekster, sprak, 'rett.borte', { telefon: TELEFON });
  return text(tekster, sprak, 'rett', {
    tekst: rett.tekst[sprak],
    lov: rett.lov[sprak],
    dato: formatDate(sprak, rett.kilde.datert),
  });
};

const hvorforListe = (forslag: Forslaget, sprak: Sprak): string =>
  vist(forslag)
    .map((rett) =>
      text(tekster, sprak, 'hvorfor.linje', {
        rettighet: finnRettighet(rett.id)?.knapp[sprak] ?? '',
        kort: kort(rett.grunn, sprak, ORD.iListe),
      }),
    )
    .join('\n');

const hvorforRett = (forslag: Forslaget, id: string | null, sprak: Sprak): string => {
  const rett = forslag.rettigheter.find((one) => one.id === id);
  const fordi: Grunn = rett?.grunn ?? { sporsmal: 'alle', ord: '' };
  return text(tekster, sprak, 'hvorfor.rett', { grunn: grunn(fordi, sprak, ORD.alene) });
};

const ordene = (state: Tilstand, forslag: Forslaget, context: Context): string => {
  const { sprak } = context;
  switch (state.sted) {
    case 'forslag':
      return state.hvorfor ? hvorforForslag(forslag, sprak) : forslaget(forslag, sprak);
    case 'uenig':
      return uenig(state.sagt, sprak);
    case 'nyttig':
      return state.hvorfor ? hvorforListe(forslag, sprak) : text(tekster, sprak, 'nyttig');
    case 'rett':
      return state.hvorfor ? hvorforRett(forslag, state.rett, sprak) : rettigheten(state.rett, sprak);
    default:
      return text(tekster, sprak, 'ferdig');
  }
};

/** What is shown now. It follows from the state alone, so it can be said again at any time, in another language too. */
export const vis = (state: Tilstand, context: Context): Reply => {
  const { forslag, sted } = state;
  const { sprak } = context;
  if (!forslag) throw new Error('nestesteg: there is no proposal to show');
  const choices = knapper(state).map((knapp) => tegnKnapp(knapp, sprak));
  if (sted !== 'vei') return { text: ordene(state, forslag, context), choices, status: 'ikke_sendt' };
  const valgt = state.valgt ?? forslag.hoved;
  if (valgt === 'i_dag') return { ...kriseReply(forslag.klasse, context), status: 'ikke_sendt' };
  const uansett = text(tekster, sprak, 'soke');
  return { text: avsnitt(vei(valgt, forslag, context), uansett), choices, status: 'ikke_sendt' };
};

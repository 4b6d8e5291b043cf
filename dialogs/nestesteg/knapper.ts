import { finnRettighet } from '../../knowledge/rettigheter/index.ts';
import type { Choice } from '../dialog.ts';
import { type Sprak, text } from '../sprak/katalog.ts';
import { FORSLAG, type Forslaget, type ForslagId, type Tilstand } from './hendelser.ts';
import { isSide, SIDER } from './lenker.ts';
import { tekster } from './tekster.ts';

/** Nav's telephone, weekdays 9–15. Source: nav.no/kontaktoss, 25 June 2026. */
export const TELEFON = '55 55 33 33';

/** What a button of a proposal does. Those of the device, and the one that starts the longer form, are not read here. */
export type Trykk =
  | { readonly type: 'enig' | 'nyttig' | 'hvorfor' | 'tilbake' | 'ferdig' }
  | { readonly type: 'uenig' }
  | { readonly type: 'velg'; readonly forslag: ForslagId }
  | { readonly type: 'rett'; readonly id: string };

export type Knapp =
  | Trykk
  | { readonly type: 'kartlegging' | 'ring' }
  | { readonly type: 'lenke'; readonly side: string };

const HANDLINGER = ['enig', 'uenig', 'nyttig', 'hvorfor', 'tilbake', 'ferdig'] as const;
const PREFIX = 'nestesteg_';
const VELG = `${PREFIX}velg_`;
const RETT = `${PREFIX}rett_`;

const idOf = (knapp: Knapp): string => {
  switch (knapp.type) {
    case 'velg':
      return VELG + knapp.forslag;
    case 'rett':
      return RETT + knapp.id;
    case 'lenke':
      return `${PREFIX}lenke_${knapp.side}`;
    case 'kartlegging':
      return 'kartlegging';
    default:
      return PREFIX + knapp.type;
  }
};

const handling = (type: (typeof HANDLINGER)[number]): Trykk => ({ type });

/** The button with that id; null for another's. */
export const lesKnapp = (id: string): Trykk | null => {
  const forslag = FORSLAG.find((one) => id === VELG + one);
  if (forslag) return { type: 'velg', forslag };
  if (id.startsWith(RETT)) return { type: 'rett', id: id.slice(RETT.length) };
  return HANDLINGER.map(handling).find((knapp) => idOf(knapp) === id) ?? null;
};

const merkelapp = (knapp: Knapp, sprak: Sprak): string => {
  switch (knapp.type) {
    case 'velg':
      return text(tekster, sprak, `knapp.${knapp.forslag}`);
    case 'rett':
      return finnRettighet(knapp.id)?.knapp[sprak] ?? '';
    case 'lenke':
      return isSide(knapp.side) ? text(tekster, sprak, `lenke.${knapp.side}`) : '';
    case 'ring':
      return text(tekster, sprak, 'knapp.ring', { telefon: TELEFON });
    default:
      return text(tekster, sprak, `knapp.${knapp.type}`);
  }
};

const gjoresAvEnheten = (knapp: Knapp): Pick<Choice, 'action'> => {
  if (knapp.type === 'ring') return { action: { type: 'ring', tel: TELEFON.replaceAll(' ', '') } };
  return knapp.type === 'lenke' && isSide(knapp.side)
    ? { action: { type: 'lenke', url: SIDER[knapp.side] } }
    : {};
};

export const tegnKnapp = (knapp: Knapp, sprak: Sprak): Choice => ({
  id: idOf(knapp),
  label: merkelapp(knapp, sprak),
  ...gjoresAvEnheten(knapp),
});

const velg = (forslag: ForslagId): Knapp => ({ type: 'velg', forslag });

/** The rights that are still told. */
export const vist = ({ rettigheter }: Forslaget): Forslaget['rettigheter'] =>
  rettigheter.filter(({ id }) => finnRettighet(id) !== null);

const nyttig = (forslag: Forslaget): readonly Knapp[] =>
  vist(forslag).length > 0 ? [{ type: 'nyttig' }] : [];

const paVei = (valgt: ForslagId, { lenker }: Forslaget): readonly Knapp[] => {
  if (valgt === 'selv') return lenker.filter(isSide).map((side) => ({ type: 'lenke', side }));
  return valgt === 'flere_sporsmal' ? [{ type: 'kartlegging' }] : [{ type: 'ring' }];
};

const andreEnn = (hoved: ForslagId): readonly Knapp[] => FORSLAG.filter((one) => one !== hoved).map(velg);

const rettigheter = (forslag: Forslaget, apen: string | null): readonly Knapp[] =>
  vist(forslag).flatMap(({ id }) => (id === apen ? [] : [{ type: 'rett', id }]));

/** The buttons under what is shown now, at most six. */
export const knapper = ({ sted, forslag, valgt, rett, hvorfor }: Tilstand): readonly Knapp[] => {
  if (!forslag) return [];
  const { hoved, annet } = forslag;
  const spor: readonly Knapp[] = hvorfor ? [] : [{ type: 'hvorfor' }];
  switch (sted) {
    case 'forslag':
      return [
        { type: 'enig' },
        ...(annet ? [velg(annet.forslag)] : []),
        { type: 'uenig' },
        ...nyttig(forslag),
      ];
    case 'uenig':
      return [...andreEnn(hoved), { type: 'ferdig' }];
    case 'vei':
      return [...paVei(valgt ?? hoved, forslag), ...nyttig(forslag), { type: 'ferdig' }];
    case 'nyttig':
      return [...rettigheter(forslag, null), ...spor, { type: 'tilbake' }];
    case 'rett':
      return [...rettigheter(forslag, rett), ...spor, { type: 'tilbake' }];
    default:
      return [];
  }
};

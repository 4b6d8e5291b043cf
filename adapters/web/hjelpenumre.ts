import { type NummerId, nummer } from '../../knowledge/krise/index.ts';
import type { Tekstnokkel } from './tekster.ts';

const RADER: readonly { readonly id: NummerId; readonly tekst: Tekstnokkel }[] = [
  { id: 'medisinsk', tekst: 'hjelpLiv' },
  { id: 'politi', tekst: 'hjelpPoliti' },
  { id: 'hjelpetelefonen', tekst: 'hjelpSnakke' },
  { id: 'legevakt', tekst: 'hjelpLegevakt' },
  { id: 'volinjen', tekst: 'hjelpVold' },
  { id: 'alarmtelefonen', tekst: 'hjelpBarn' },
  { id: 'nav', tekst: 'hjelpNav' },
];

/** Numbers that stand on the page itself, so that they are there also without script, server or chat. */
export const HJELPENUMRE = RADER.map(({ id, tekst }) => ({ nummer: nummer(id), tekst }));

import { type Sprak, text } from '../sprak/katalog.ts';
import { tekster } from './tekster.ts';

const NAVN = { siling: 'navn.siling', kartlegging: 'navn.kartlegging', innsjekk: 'navn.innsjekk' } as const;

const isNamed = (id: string): id is keyof typeof NAVN => Object.hasOwn(NAVN, id);

/** What a form is called towards the person (product rules 10). One without a name of its own is «Noen spørsmål». */
export const navnOf = (skjema: string, sprak: Sprak): string =>
  text(tekster, sprak, isNamed(skjema) ? NAVN[skjema] : 'navn.annet');

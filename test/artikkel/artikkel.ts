import { type Artikkel, lesArtikkel, type Samling } from '../../knowledge/artikkel/index.ts';

interface Prove {
  readonly samling?: Samling;
  readonly hode?: string;
  readonly enhet?: string;
  readonly kropp?: string;
}

const DAGENS = `    status: gjeldende
    per: 2026-06-11
    sted: Norge
    art: regel
    grad: H
    lov: { nb: prøveloven § 1, nn: prøvelova § 1, en: Trial Act § 1 }
    kilder: [{ fakta: cf.1.1, navn: nav.no/prove, url: 'https://www.nav.no/prove', datert: 2026-06-11, lest: 2026-11-24 }]`;

const KROPP = `# varighet
## nb Hvor lenge varer det?
Det varer i ett år.

Si fra i god tid.
## nn Kor lenge varer det?
Det varer i eitt år.
## en How long does it last?
It lasts for one year.
## veileder Varighet
**1 år.**

Pass på: Si fra.
`;

/** An article as it stands in a file, with one thing about it that can be other than it should be. */
export const artikkeltekst = ({ hode = '', enhet = DAGENS, kropp = KROPP }: Prove = {}): string => `---
id: prove
slag: tiltak
tittel: { nb: Prøve, nn: Prøve, en: Trial }
navn: [prøve]
gjennomgas: 2027-05-24
${hode}
enheter:
  - id: varighet
    til: [bruker, veileder]
${enhet}
---
${kropp}`;

export const proveartikkel = (prove: Prove = {}): Artikkel =>
  lesArtikkel('prove.md', artikkeltekst(prove), prove.samling ?? 'dagens');

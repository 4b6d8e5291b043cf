import PDFDocument from 'pdfkit';
import type { Blokk, Innhold, Post } from '../../dialogs/dokument/index.ts';
import { LOCALE } from '../../dialogs/sprak/dato.ts';
import { text } from '../../dialogs/sprak/katalog.ts';
import { FONT, MANGLER, visbar } from './font.ts';
import { brutt } from './lange.ts';
import { tekster } from './tekster.ts';

/** In points: 72 to an inch. */
const MARG = { top: 56, left: 56, right: 56, bottom: 72 } as const;
const SKRIFT = { h1: 20, h2: 15, h3: 12, vanlig: 11, liten: 9.5 } as const;
const GRATT = '#49515e';
const SVART = '#202733';

type Fil = InstanceType<typeof PDFDocument>;
type Element = ReturnType<Fil['struct']>;

interface Stil {
  readonly storrelse: number;
  readonly halvfet?: boolean;
  readonly farge?: string;
  readonly innrykk?: number;
  /** Space above, in points. */
  readonly over?: number;
}

const STIL = {
  H1: { storrelse: SKRIFT.h1, halvfet: true, over: 4 },
  H2: { storrelse: SKRIFT.h2, halvfet: true, over: 18 },
  H3: { storrelse: SKRIFT.h3, halvfet: true, over: 12 },
  avsnitt: { storrelse: SKRIFT.vanlig, over: 6 },
  status: { storrelse: SKRIFT.vanlig, halvfet: true, over: 6 },
  sporsmal: { storrelse: SKRIFT.vanlig, farge: GRATT, over: 2 },
  svar: { storrelse: SKRIFT.vanlig, innrykk: 12, over: 3 },
  merknad: { storrelse: SKRIFT.liten, farge: GRATT, innrykk: 12, over: 3 },
} as const satisfies { readonly [name: string]: Stil };

/** A heading is not left alone at the foot of a page: so much must come with it, in points. */
const MED_OVERSKRIFT = 60;

/** One page format for all, tags for reading aloud, and the status line on every page. */
export const somPdf = async (innhold: Innhold): Promise<Uint8Array> => {
  const fil = newFile(innhold);
  const bytes = collected(fil);
  const rot = fil.struct('Document');
  fil.addStructure(rot);
  writeAll(fil, rot, innhold);
  rot.end();
  writeFeet(fil, innhold);
  fil.end();
  return bytes;
};

const newFile = ({ sprak, tittel }: Innhold): Fil => {
  const fil = new PDFDocument({
    size: 'A4',
    margins: MARG,
    pdfVersion: '1.7',
    // The library's types know no PDF/UA.
    subset: 'PDF/UA' as never,
    tagged: true,
    lang: LOCALE[sprak],
    displayTitle: true,
    bufferPages: true,
    info: { Title: tittel, Creator: '', Producer: '' },
  });
  fil.registerFont('vanlig', FONT.vanlig);
  fil.registerFont('halvfet', FONT.halvfet);
  return fil;
};

const collected = (fil: Fil): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    fil.on('data', (part: Buffer) => parts.push(part));
    fil.on('end', () => resolve(Buffer.concat(parts)));
    fil.on('error', reject);
  });

const writeAll = (fil: Fil, rot: Element, { sprak, tittel, status, varsler, blokker }: Innhold): void => {
  for (const ord of varsler) write(fil, rot, 'P', ord, STIL.status);
  write(fil, rot, 'H1', tittel, STIL.H1);
  write(fil, rot, 'P', status, STIL.status);
  for (const one of blokker) writeBlokk(fil, rot, one);
  if (blokker.some(lacksSigns)) write(fil, rot, 'P', text(tekster, sprak, 'mangler_tegn'), STIL.merknad);
};

const wordsIn = (one: Blokk): readonly string[] =>
  one.slag === 'post' ? [one.navn, ...one.svar, ...one.merknader] : [one.tekst];

const lacksSigns = (one: Blokk): boolean =>
  wordsIn(one).some((words) => !words.includes(MANGLER) && visbar(words).includes(MANGLER));

const writeBlokk = (fil: Fil, rot: Element, one: Blokk): void => {
  if (one.slag === 'post') writePost(fil, rot, one);
  else if (one.slag === 'overskrift') write(fil, rot, 'H2', one.tekst, STIL.H2);
  else write(fil, rot, 'P', one.tekst, STIL.avsnitt);
};

const writePost = (fil: Fil, rot: Element, { navn, sporsmal, svar, merknader }: Post): void => {
  const del = fil.struct('Sect');
  rot.add(del);
  write(fil, del, 'H3', navn, STIL.H3);
  if (sporsmal !== null) write(fil, del, 'P', sporsmal, STIL.sporsmal);
  for (const ord of svar) write(fil, del, 'P', ord, STIL.svar);
  for (const ord of merknader) write(fil, del, 'P', ord, STIL.merknad);
  del.end();
};

const write = (fil: Fil, parent: Element, tag: 'P' | 'H1' | 'H2' | 'H3', words: string, stil: Stil): void => {
  const { storrelse, halvfet = false, farge = SVART, innrykk = 0, over = 0 } = stil;
  if (tag !== 'P' && fil.y + MED_OVERSKRIFT > fil.page.maxY()) fil.addPage();
  if (fil.y > MARG.top) fil.y += over;
  parent.add(
    fil.struct(tag, {}, () => {
      fil
        .font(halvfet ? 'halvfet' : 'vanlig')
        .fontSize(storrelse)
        .fillColor(farge);
      fil.text(brutt(visbar(words)), MARG.left + innrykk, fil.y, {
        width: fil.page.width - MARG.left - MARG.right - innrykk,
        lineGap: 1.5,
      });
    }),
  );
};

/** Status, date of deletion and page number, outside what is read aloud: it would be said again on every page. */
const writeFeet = (fil: Fil, { sprak, status, slettes }: Innhold): void => {
  const { count } = fil.bufferedPageRange();
  for (let nr = 1; nr <= count; nr += 1) {
    fil.switchToPage(nr - 1);
    // Without its margin the foot would be taken for text that runs over, and begin a page of its own.
    fil.page.margins.bottom = 0;
    fil.markContent('Artifact', { type: 'Pagination' });
    const side = text(tekster, sprak, 'side', { nr: String(nr), av: String(count) });
    writeFoot(fil, [status, slettes ?? ''].join(' '), 'left');
    writeFoot(fil, side, 'right');
    fil.endMarkedContent();
  }
};

const writeFoot = (fil: Fil, words: string, align: 'left' | 'right'): void => {
  fil.font('vanlig').fontSize(SKRIFT.liten).fillColor(SVART);
  fil.text(words, MARG.left, fil.page.height - 48, {
    width: fil.page.width - MARG.left - MARG.right,
    align,
    lineBreak: false,
  });
};

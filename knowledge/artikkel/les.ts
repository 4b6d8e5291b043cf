import { parse } from 'yaml';
import type { Artikkel, Enhet, Form, Samling, Tekst } from './artikkel.ts';
import { type Enhetshode, hodeSchema } from './schema.ts';

const FILE = /^---\n(?<hode>[\s\S]*?\n)---\n(?<kropp>[\s\S]*)$/;
const FORM = /^## (?<form>nb|nn|en|veileder) +(?<overskrift>.+)$/;

type Tekster = Map<string, Partial<Record<Form, Tekst>>>;

/**
 * Reads one article: front matter (YAML), and under `# unit` the texts under `## nb …`, `## nn …`, `## en …`, `## veileder …`.
 * Throws with the file's name when it is not shaped so.
 */
export const lesArtikkel = (fil: string, innhold: string, samling: Samling): Artikkel => {
  const { hode = '', kropp = '' } = FILE.exec(innhold.replaceAll('\r\n', '\n'))?.groups ?? {};
  const read = hodeSchema.safeParse(parse(hode));
  if (!read.success) throw new Error(`${fil}: ${read.error.issues.map(shown).join('; ')}`);
  const { enheter, ...rest } = read.data;
  const texts = textsOf(fil, kropp);
  const artikkel: Artikkel & { enheter: Enhet[] } = { ...rest, samling, enheter: [] };
  for (const enhet of enheter) artikkel.enheter.push(unitOf({ fil, artikkel, enhet, texts }));
  const strangers = [...texts.keys()].filter((id) => !enheter.some((one) => one.id === id));
  if (strangers.length > 0) throw new Error(`${fil}: «# ${strangers[0]}» is not in the front matter`);
  return artikkel;
};

const shown = ({ path, message }: { path: PropertyKey[]; message: string }): string =>
  `${path.map(String).join('.')}: ${message}`;

interface Unit {
  readonly fil: string;
  readonly artikkel: Artikkel;
  readonly enhet: Enhetshode;
  readonly texts: Tekster;
}

const unitOf = ({ fil, artikkel, enhet, texts }: Unit): Enhet => {
  const { nb, ...others } = texts.get(enhet.id) ?? {};
  if (!nb) throw new Error(`${fil}: «${enhet.id}» has no text under «## nb»`);
  return { id: `${artikkel.id}#${enhet.id}`, artikkel, hode: enhet, tekst: { nb, ...others } };
};

const textsOf = (fil: string, kropp: string): Tekster => {
  const texts: Tekster = new Map();
  for (const part of kropp.split(/^# +/m).slice(1)) {
    const [id = '', ...lines] = part.split('\n');
    if (texts.has(id.trim())) throw new Error(`${fil}: «# ${id.trim()}» stands twice`);
    texts.set(id.trim(), formsOf(fil, lines.join('\n')));
  }
  return texts;
};

const formsOf = (fil: string, text: string): Partial<Record<Form, Tekst>> => {
  const forms: Partial<Record<Form, Tekst>> = {};
  for (const part of text.split(/^(?=## )/m).filter((one) => one.trim() !== '')) {
    const [head = '', ...lines] = part.split('\n');
    const { form, overskrift } = FORM.exec(head.trim())?.groups ?? {};
    if (!form || !overskrift) throw new Error(`${fil}: «${head}» is no heading of a text`);
    forms[form as Form] = { overskrift, avsnitt: paragraphsOf(lines.join('\n')) };
  }
  return forms;
};

const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\n\s*\n/)
    .map((one) => one.replaceAll(/\s*\n\s*/g, ' ').trim())
    .filter((one) => one !== '');

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { classifyKrise } from '../../knowledge/krise/index.ts';
import { fingerprint, readEksempler } from '../../knowledge/krise/laert/eksempler.ts';

/** Read once: the rules look at some thousand messages. */
const eksempler = readEksempler();

interface Linje {
  readonly id: string;
  readonly tekst: string;
  readonly sprak: 'nb' | 'nn' | 'en';
  readonly klasse: string | null;
  readonly akutt: boolean;
}

const read = (file: string): readonly Linje[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Linje);

const measure = (folder: string) => {
  const hits = read(`./${folder}/treff.jsonl`);
  const near = read(`./${folder}/nesten.jsonl`);
  const share = (lines: readonly Linje[], is: (line: Linje) => boolean) =>
    lines.filter(is).length / lines.length;
  const found = ({ tekst }: Linje): boolean => classifyKrise(tekst) !== null;
  const acute = hits.filter(({ akutt }) => akutt);
  return {
    hits: hits.length,
    near: near.length,
    acute: acute.length,
    acuteRecall: share(acute, found),
    recall: share(hits, found),
    falseAlarms: share(near, found),
    rightClass: share(hits, ({ tekst, klasse }) => classifyKrise(tekst)?.klasse === klasse),
    ...Object.fromEntries(
      (['nb', 'nn', 'en'] as const).flatMap((sprak) => [
        [
          `recall ${sprak}`,
          share(
            hits.filter((line) => line.sprak === sprak),
            found,
          ),
        ],
        [
          `falseAlarms ${sprak}`,
          share(
            near.filter((line) => line.sprak === sprak),
            found,
          ),
        ],
      ]),
    ),
  };
};

/** Totals only: what stands in the closed corpus is never printed. */
const print = (name: string, totals: ReturnType<typeof measure>): void => {
  const figures = Object.entries(totals).map(
    ([key, value]) => `${key} ${Number.isInteger(value) ? value : value.toFixed(3)}`,
  );
  process.stdout.write(`crisis, ${name} corpus: ${figures.join(' · ')}\n`);
};

describe('the crisis recognizer, rules and learned weights together', () => {
  test('on the open corpus: acute recall at least 0.98, false alarms at most 5 %', () => {
    const totals = measure('korpus');
    print('open', totals);

    expect(totals.hits).toBeGreaterThanOrEqual(150);
    expect(totals.near).toBeGreaterThanOrEqual(150);
    expect(totals.acute).toBeGreaterThanOrEqual(80);
    expect(totals.acuteRecall).toBeGreaterThanOrEqual(0.98);
    expect(totals.recall).toBeGreaterThanOrEqual(0.95);
    expect(totals.falseAlarms).toBeLessThanOrEqual(0.05);
  });

  test.each(['lukket', 'lukket3'])('on the closed corpus %s, by another hand', (folder) => {
    const totals = measure(folder);
    print(`closed (${folder})`, totals);

    expect(totals.acuteRecall).toBeGreaterThanOrEqual(0.98);
    expect(totals.recall).toBeGreaterThanOrEqual(0.95);
    expect(totals.falseAlarms).toBeLessThanOrEqual(0.05);
  });

  // Most of its hits say it between the lines. Acute recall 0.935 at 7.5 % false alarms when it was first measured; now
  // 0.976 at 5.5 %: below the bars of 0.98 and 5 % (decision 0009). This holds what was won.
  test('on the closed corpus lukket2, which falls short of the bar', () => {
    const totals = measure('lukket2');
    print('closed (lukket2, harder)', totals);

    expect(totals.acuteRecall).toBeGreaterThanOrEqual(0.97);
    expect(totals.recall).toBeGreaterThanOrEqual(0.95);
    expect(totals.falseAlarms).toBeLessThanOrEqual(0.06);
  });

  test('has weights that were learned from the examples and rules as they are now (else: npm run krise:tren)', () => {
    const file = new URL('../../knowledge/krise/laert/vekter.json', import.meta.url);
    const { laertAv } = JSON.parse(readFileSync(file, 'utf8')) as { laertAv: string };

    expect(laertAv).toBe(fingerprint(eksempler));
  });

  test('has learned from no message of either corpus', () => {
    const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    const learned = new Set(eksempler.map(({ tekst }) => plain(tekst)));
    const held = ['korpus', 'lukket', 'lukket2', 'lukket3'].flatMap((folder) => [
      ...read(`./${folder}/treff.jsonl`),
      ...read(`./${folder}/nesten.jsonl`),
    ]);

    expect(held.filter(({ tekst }) => learned.has(plain(tekst))).length).toBe(0);
  });
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dom } from './dom.ts';
import { mal, tapt } from './mal.ts';
import { bomliste, grupper, tabell } from './rapport.ts';
import { lesSporsmal } from './sporsmal.ts';

const HELP = `npm run eval               how questions are answered: outcome, finding, answer, abstention
npm run eval -- --apent    only the open questions

The open questions (test/kunnskap/apent*.jsonl) are shown by audience, language and style, and every miss is listed in
docs/kunnskap/bommer.md. Of the closed ones (test/kunnskap/lukket*.jsonl) only the totals are shown.`;

const REPORT = join(import.meta.dirname, '../../../docs/kunnskap/bommer.md');

const { values } = parseArgs({ options: { help: { type: 'boolean' }, apent: { type: 'boolean' } } });

const run = (): void => {
  const now = Date.now();
  const open = lesSporsmal('apent').map((one) => dom(one, now));
  const shown = tabell(grupper(open));
  console.log(`Åpne spørsmål\n\n${shown}\n`);
  writeFileSync(
    REPORT,
    `# Åpne spørsmål: hva som bommer\n\nLaget av \`npm run eval\`.\n\n${shown}\n\n${bomliste(open)}\n`,
  );
  if (values.apent) return;
  if (lesSporsmal('lukket').length === 0) {
    console.log('Det er ingen lukkede spørsmål ennå.');
    return;
  }
  const closed = lesSporsmal('lukket').map((one) => dom(one, now));
  const lost = (['nn', 'en'] as const).map((lang) => ({ lang, ...tapt(closed, lang) }));
  console.log(`Lukkede spørsmål\n\n${tabell([['alle', mal(closed)]])}\n`);
  for (const { lang, netto, par } of lost) console.log(`${lang} mot nb: ${netto} netto tapt av ${par} par`);
};

if (values.help) console.log(HELP);
else run();

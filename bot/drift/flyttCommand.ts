import { PLANLAGT } from '../../adapters/scheduler/index.ts';
import {
  type Counts,
  type Damage,
  type Difference,
  type MoveResult,
  moveAll,
  type Progress,
} from '../../adapters/store/flytt/index.ts';
import { openSource, openTarget } from './flyttSider.ts';
import { HELP, nameOf, readValg, type Valg } from './flyttValg.ts';

const EVERY_MS = 1_000;
/** More of a kind are only counted. */
const LISTED = 50;

const figures = new Intl.NumberFormat('en');

const countsText = ({ streams, records, documents, jobs }: Counts): string =>
  `${figures.format(streams)} streams, ${figures.format(records)} records, ` +
  `${figures.format(documents)} documents, ${figures.format(jobs)} planned jobs`;

/** Says on stderr how far it has come, once a second. */
const teller = (): { tell(progress: Progress): void; stop(): void } => {
  let latest: Progress | null = null;
  const say = () => {
    if (latest === null) return;
    console.error(`${latest.phase === 'copy' ? 'Copied' : 'Compared'} so far: ${countsText(latest)}`);
  };
  const timer = setInterval(say, EVERY_MS);
  return {
    tell: (progress) => {
      latest = progress;
    },
    stop: () => clearInterval(timer),
  };
};

const report = (finding: object): void => {
  if ('message' in finding) console.error(String(finding.message));
};

const move = async ({ fra, til, nokler, fortsett, utenSkadde }: Valg): Promise<MoveResult> => {
  const source = await openSource(fra, { masterKey: nokler.fra, report });
  const closing = [source.close];
  const telling = teller();
  try {
    const target = await openTarget(til, { masterKey: nokler.til, report });
    closing.unshift(target.close);
    return await moveAll({
      source: source.side,
      target: target.side,
      jobs: { source: source.jobs, target: target.jobs },
      jobCollection: PLANLAGT,
      goOn: fortsett,
      withoutDamaged: utenSkadde,
      tell: telling.tell,
    });
  } finally {
    telling.stop();
    for (const close of closing) await close();
  }
};

const listed = <T>(title: string, items: readonly T[], line: (item: T) => string): string[] => {
  if (items.length === 0) return [];
  const more = items.length > LISTED ? [`  and ${figures.format(items.length - LISTED)} more`] : [];
  return [title, ...items.slice(0, LISTED).map((item) => `  ${line(item)}`), ...more];
};

const damageLine = ({ damaged, hash, boundToKey }: Damage): string =>
  `${damaged} ${hash}${boundToKey ? ' (by an early version: it needs the same MASTER_KEY on both sides)' : ''}`;
const differenceLine = ({ what, hash, position }: Difference): string =>
  `${what} ${hash}${position === undefined ? '' : `, record ${position}`}`;

const ending = ({ finished, differences, damaged }: MoveResult): string => {
  if (finished) return 'The two are equal. The target can be used.';
  if (differences.length > 0) return 'The two are NOT equal. Run the same command again.';
  return `The rest is equal, but ${figures.format(damaged.length)} stay behind. Restore them and run the same command again, or add --uten-skadde.`;
};

const resultText = (result: MoveResult): string => {
  const { counts, checksums, differences, damaged } = result;
  return [
    `Read from both sides and compared: ${countsText(counts)}.`,
    `Checksum of the source: ${checksums.source}`,
    `Checksum of the target: ${checksums.target}`,
    ...listed("Can't be moved as it stands, and stays behind:", damaged, damageLine),
    ...listed('Different:', differences, differenceLine),
    ending(result),
  ].join('\n');
};

const main = async (): Promise<void> => {
  const valg = readValg(process.argv.slice(2), process.env);
  if (valg === null) return console.log(HELP);
  console.log(
    `Copies everything from ${nameOf(valg.fra)} to ${nameOf(valg.til)}, and compares every record.`,
  );
  const result = await move(valg);
  console.log(resultText(result));
  if (!result.finished) process.exitCode = 1;
};

await main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});

import { writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { ark } from './ark.ts';

for (const { path, innhold } of await ark()) {
  await writeFile(path, innhold);
  process.stdout.write(`${relative(process.cwd(), path)}\n`);
}

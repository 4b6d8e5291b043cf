import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { withoutLayers, withoutUnusedTokens } from './stilark.ts';

/** A file that is served as it stands: the same bytes for everyone, for as long as its `version` holds. */
export interface Asset {
  readonly type: string;
  readonly body: Buffer;
  readonly gzipped: Buffer;
  /** Part of its address, so that a browser can keep it for ever. */
  readonly version: string;
}

const asset = (type: string, content: string): Asset => {
  const body = Buffer.from(content);
  const version = createHash('sha256').update(body).digest('hex').slice(0, 12);
  return { type, body, gzipped: gzipSync(body, { level: 9 }), version };
};

const clientFile = (name: string) => fileURLToPath(new URL(`./client/${name}`, import.meta.url));

/** A phone from 2018 that gets no more updates: the language of its scripts, and its browsers' style sheets. */
const SCRIPT_TARGET = ['es2019'];
const STYLE_TARGET = ['safari13', 'chrome75', 'firefox68'];

const build = (file: string, target: string[]): string => {
  const { outputFiles } = buildSync({
    entryPoints: [file],
    tsconfig: clientFile('tsconfig.json'),
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
};

/** A style sheet with all that it imports, made in memory. Throws when it can't be read. */
export const bundleStyle = (file: string): Asset =>
  asset('text/css; charset=utf-8', withoutUnusedTokens(withoutLayers(build(file, STYLE_TARGET))));

/**
 * The page's one script and one style sheet, made in memory when the server starts (about 50 ms).
 * There is no build step, so what is served is always what stands in `client/`. Throws when that does not compile.
 */
export const bundleClient = (): { readonly script: Asset; readonly style: Asset } => ({
  script: asset('text/javascript; charset=utf-8', build(clientFile('start.tsx'), SCRIPT_TARGET)),
  style: bundleStyle(clientFile('app.css')),
});

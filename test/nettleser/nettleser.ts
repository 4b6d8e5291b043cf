import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const SYSTEM_CHROMIUM = '/usr/bin/chromium';

/** No sandbox, since tests run as root in containers; the rest keeps the browser from talking to its maker. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser that npm brings. It unpacks its own libraries only when it is told that it runs on such a machine. */
const npmChromium = async (): Promise<string> => {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: sparticuz } = await import('@sparticuz/chromium');
  return sparticuz.executablePath();
};

/** A Chromium without a window: the machine's own, else the one from npm. Null, with a printed sentence, where neither starts. */
export const launchBrowser = async (): Promise<Browser | null> => {
  try {
    const executablePath = existsSync(SYSTEM_CHROMIUM) ? SYSTEM_CHROMIUM : await npmChromium();
    return await chromium.launch({ executablePath, args: ARGS, headless: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    process.stderr.write(`No browser starts here, so the browser tests are not run: ${reason}\n`);
    return null;
  }
};

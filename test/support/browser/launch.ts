import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import npmChromium, { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';
import { cachedFolder } from './cache.ts';
import { expectLettersToHaveWidth, fontConfiguration } from './fonts.ts';

const PACKAGE = new URL('../../../node_modules/@sparticuz/chromium/', import.meta.url);
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
/** Containers run as root, where Chromium's own sandbox does not start. */
const ARGUMENTS = ['--no-sandbox'];

export interface BrowserSetup {
  /** Instead of the fonts of the tests. */
  fontConfigurationFile?: string;
}

/** The Chromium of the machine, else the one that npm has installed. There is no third, and no test without one. */
export async function launchBrowser({ fontConfigurationFile }: BrowserSetup = {}): Promise<Browser> {
  const browser = await startBrowser(fontConfigurationFile ?? (await fontConfiguration()));
  try {
    await expectLettersToHaveWidth(browser);
  } catch (error) {
    await browser.close();
    throw error;
  }
  return browser;
}

async function startBrowser(fontConfigurationFile: string): Promise<Browser> {
  const installed = process.env['CHROMIUM'] ?? onPath();
  // A home of its own: nothing of the user's is read, and nothing is left there.
  const home = await mkdtemp(join(tmpdir(), 'latchkey-browser-'));
  const env = { HOME: home, XDG_CACHE_HOME: home, FONTCONFIG_FILE: fontConfigurationFile };
  try {
    const browser = installed === undefined ? await launchFromNpm(env) : await launch(installed, env);
    browser.on('disconnected', () => void rm(home, { recursive: true, force: true }));
    return browser;
  } catch (cause) {
    await rm(home, { recursive: true, force: true });
    const how = 'install Chromium, or name one in the environment variable CHROMIUM';
    throw new Error(`the browser tests need a Chromium that starts: ${how}`, { cause });
  }
}

function onPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

function launch(executablePath: string, env: Record<string, string>): Promise<Browser> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return chromium.launch({
    executablePath,
    args: ARGUMENTS,
    env: { ...Object.fromEntries(inherited), ...env },
  });
}

/** The package is made for bare machines: it brings the libraries that may be missing. */
async function launchFromNpm(env: Record<string, string>): Promise<Browser> {
  const folder = await unpackedChromium();
  const executable = join(folder, 'chromium');
  return launch(executable, env).catch(() =>
    launch(executable, { ...env, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }),
  );
}

async function unpackedChromium(): Promise<string> {
  const { version } = JSON.parse(await readFile(new URL('package.json', PACKAGE), 'utf8'));
  return cachedFolder(`chromium-${version}`, async (folder) => {
    const before = process.env['TMPDIR'];
    // The package knows no other place than the one for temporary files.
    process.env['TMPDIR'] = folder;
    try {
      await npmChromium.executablePath();
      await inflate(fileURLToPath(new URL('bin/al2023.tar.br', PACKAGE)));
    } finally {
      if (before === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = before;
    }
  });
}

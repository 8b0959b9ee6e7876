import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import npmChromium, { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const PACKAGE = new URL('../../node_modules/@sparticuz/chromium/', import.meta.url);
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/latchkey-chromium/', import.meta.url));
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
/** Containers run as root, where Chromium's own sandbox does not start. */
const ARGUMENTS = ['--no-sandbox'];

/** The Chromium of the machine, else the one that npm has installed. There is no third, and no test without one. */
export async function launchBrowser(): Promise<Browser> {
  const installed = process.env['CHROMIUM'] ?? onPath();
  try {
    return installed === undefined ? await launchFromNpm() : await launch(installed);
  } catch {
    const how = 'install Chromium, or name one in the environment variable CHROMIUM';
    throw new Error(`the browser tests need a Chromium that starts: ${how}`);
  }
}

function onPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

function launch(executablePath: string, env: Record<string, string> = {}): Promise<Browser> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return chromium.launch({
    executablePath,
    args: ARGUMENTS,
    env: { ...Object.fromEntries(inherited), ...env },
  });
}

/** The package is made for bare machines: it brings the fonts and the libraries that may be missing. */
async function launchFromNpm(): Promise<Browser> {
  const folder = await unpacked();
  const executable = join(folder, 'chromium');
  const fonts = { FONTCONFIG_PATH: join(folder, 'fonts') };
  return launch(executable, fonts).catch(() =>
    launch(executable, { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }),
  );
}

/** Unpacked beside and then renamed: a run that is cut off, or a second one beside it, leaves nothing half done. */
async function unpacked(): Promise<string> {
  const folder = join(CACHE, 'unpacked');
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  const partial = mkdtempSync(join(CACHE, 'partial-'));
  const before = process.env['TMPDIR'];
  // The package knows no other place than the one for temporary files.
  process.env['TMPDIR'] = partial;
  try {
    await npmChromium.executablePath();
    await inflate(fileURLToPath(new URL('bin/al2023.tar.br', PACKAGE)));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  try {
    renameSync(partial, folder);
  } catch {
    // Somebody else was faster.
    rmSync(partial, { recursive: true });
  }
  return folder;
}

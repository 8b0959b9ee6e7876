import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { cachedFolder } from './cache.ts';
import { toTrueType } from './woff.ts';

/** DejaVu is among the widest fonts that readers have, and has Latin, Greek and Cyrillic. UnifontEX has Chinese. */
const PACKAGES = ['@fontsource/dejavu-sans', '@fontsource/dejavu-mono', '@fontsource/unifontex'];

const require = createRequire(import.meta.url);

/** The file for FONTCONFIG_FILE: the same fonts on every machine, and none of the machine's own. */
export async function fontConfiguration(): Promise<string> {
  const versions = PACKAGES.map((name) => require(`${name}/package.json`).version);
  const state = createHash('sha256')
    .update(JSON.stringify([PACKAGES, versions, CONFIGURATION]))
    .digest('hex');
  const folder = await cachedFolder(`fonts-${state.slice(0, 16)}`, async (partial) => {
    await mkdir(join(partial, 'files'));
    for (const name of PACKAGES) await unpackFonts(name, join(partial, 'files'));
    await writeFile(join(partial, 'fonts.conf'), CONFIGURATION);
  });
  return join(folder, 'fonts.conf');
}

async function unpackFonts(name: string, folder: string): Promise<void> {
  const source = join(dirname(require.resolve(`${name}/package.json`)), 'files');
  for (const file of (await readdir(source)).filter((one) => one.endsWith('.woff'))) {
    const font = toTrueType(await readFile(join(source, file)));
    await writeFile(join(folder, file.replace('.woff', '.ttf')), font);
  }
}

/** Chromium asks for system-ui by an empty name, so DejaVu Sans is what every unknown family becomes. */
const CONFIGURATION = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir prefix="relative">files</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <match target="pattern">
    <test name="family"><string>monospace</string></test>
    <edit name="family" mode="prepend" binding="strong"><string>DejaVu Sans Mono</string></edit>
  </match>
  <match target="pattern">
    <edit name="family" mode="append_last"><string>DejaVu Sans</string></edit>
  </match>
</fontconfig>
`;

/** What the pages ask for. */
const FAMILIES = ['system-ui', 'sans-serif', 'monospace'];

/** Letters of every language that the pages are written in, and the signs they use. */
const LETTERS: Readonly<Record<string, string>> = {
  English: 'Log in',
  German: 'Größe',
  Spanish: '¿Sesión, señal?',
  French: 'Où çà, œuvre',
  Russian: 'Выход',
  Chinese: '登录注销',
  signs: '→…–“”',
};

/** Layout tests prove nothing on a page whose letters have no width: everything fits and nothing wraps. */
export async function expectLettersToHaveWidth(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  const without = await page.evaluate(lettersWithoutWidth, {
    letters: LETTERS,
    families: FAMILIES,
  });
  await page.close();
  if (without.length > 0) throw new Error(`the browser has no letters for ${without.join(', ')}`);
}

function lettersWithoutWidth({
  letters,
  families,
}: {
  letters: Readonly<Record<string, string>>;
  families: readonly string[];
}): string[] {
  const shown = document.body.appendChild(document.createElement('span'));
  return families.flatMap((family) =>
    Object.entries(letters)
      .filter(([, text]) =>
        [...text].some((letter) => {
          shown.style.font = `16px ${family}`;
          shown.style.whiteSpace = 'pre';
          shown.textContent = letter;
          return shown.getBoundingClientRect().width < 2;
        }),
      )
      .map(([language]) => `${language} in ${family}`),
  );
}

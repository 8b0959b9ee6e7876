import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from './launch.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'latchkey-fonts-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** No fonts, or only those of `directory`. */
async function configurationOf(directory?: string): Promise<string> {
  const file = join(folder, 'fonts.conf');
  const dir = directory === undefined ? '' : `<dir>${directory}</dir>`;
  await writeFile(file, `<fontconfig>${dir}<cachedir>${folder}</cachedir></fontconfig>`);
  return file;
}

describe('the browser of the tests', () => {
  it('does not start when letters have no width', async () => {
    const fontConfigurationFile = await configurationOf();
    await expect(launchBrowser({ fontConfigurationFile })).rejects.toThrow(
      /has no letters for English in system-ui, German in system-ui, .*Chinese in monospace/,
    );
  });

  it('does not start when its font configuration names a folder that does not exist', async () => {
    const fontConfigurationFile = await configurationOf(join(folder, 'missing'));
    await expect(launchBrowser({ fontConfigurationFile })).rejects.toThrow('has no letters for English');
  });

  it('gives each letter of a proportional font its own width, and each of a monospaced one the same', async () => {
    const browser = await launchBrowser();
    const page = await browser.newPage();
    await page.setContent(`<style>body { font: 20px system-ui } code { font: 20px monospace }</style>
      <span>i</span><span>W</span><span>Ж</span><span>登</span><code>i</code><code>W</code><code>Ж</code>`);
    const widths = await page
      .locator('span, code')
      .evaluateAll((letters) => letters.map((letter) => Math.round(letter.getBoundingClientRect().width)));
    await browser.close();
    expect(widths).toEqual([6, 20, 22, 20, 12, 12, 12]);
  });
});

import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Recipe, recipes, runRecipe, SERVER } from '../../docs/examples/index.ts';
import { type Sample, samplesOf } from '../../docs/site/samples/index.ts';
import { readLibrary } from '../../docs/site/sources.ts';
import { launchBrowser } from '../support/browser/launch.ts';
import { perform } from '../support/examples.ts';
import { runShell, runTypescript } from '../support/programs.ts';
import { ROOT } from './captured.ts';
import { readInvocations } from './powershell.ts';

const { programs } = readLibrary(ROOT);
const samples = Object.entries(recipes)
  .filter(([, recipe]) => recipe.sample)
  .flatMap(([id, recipe]) =>
    samplesOf(recipe, programs.get(`${id}.ts`)).map((sample) => ({
      id,
      recipe,
      sample,
      label: sample.label,
    })),
  );

/** An address of the server that lets its page make calls. */
const PLAIN = '/services/ping';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser?.close());

const folder = mkdtempSync(join(tmpdir(), 'latchkey-samples-'));
afterAll(() => rmSync(folder, { recursive: true }));

function isAtHand(program: string, ...args: string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** How a sample is run by the program it is written for; the others are done by the requests they are made from. */
const RUNNERS: Readonly<
  Record<string, { atHand: boolean; run(source: string, url: string): Promise<unknown> }>
> = {
  sh: { atHand: isAtHand('sh', '-c', 'type curl'), run: runShell },
  python: { atHand: isAtHand('python3', '--version'), run: (source) => runFile('python3', ['-c', source]) },
  php: {
    atHand: isAtHand('php', '-r', "exit(extension_loaded('curl') ? 0 : 1);"),
    run: (source) => runFile('php', ['-r', source.replace('<?php', '')]),
  },
  powershell: {
    atHand: isAtHand('pwsh', '-NoLogo', '-Command', 'exit'),
    run: (source) => runFile('pwsh', ['-NoLogo', '-Command', source]),
  },
  typescript: { atHand: true, run: runTypescript },
};

function runFile(program: string, args: string[]): Promise<unknown> {
  const cwd = mkdtempSync(join(folder, 'run-'));
  return promisify(execFile)(program, args, { cwd });
}

async function runSample({ lang, source }: Sample, recipe: Recipe, url: string): Promise<unknown> {
  const runner = RUNNERS[lang];
  if (runner?.atHand) return runner.run(source.replaceAll(SERVER, url), url);
  if (lang === 'powershell') return runInvocations(source.replaceAll(SERVER, url));
  if (lang === 'javascript') return runInPage(source, url);
  return runRecipe({ ...recipe, formats: ['json'] }, url);
}

/** A JavaScript sample in a page of the server's own origin. */
async function runInPage(source: string, url: string): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url + PLAIN);
  await page.evaluate(`(async () => {${source}})()`);
  await context.close();
}

/** The requests of a PowerShell sample, made by `fetch`. */
async function runInvocations(source: string): Promise<void> {
  const responses = new Map<string, unknown>();
  const cookies = new Map<string, string>();
  for (const read of readInvocations(source)) {
    const { name, method, uri, headers, body } = read(responses);
    const response = await fetch(uri, {
      method,
      headers: { ...headers, Cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
      redirect: 'manual',
      ...(body && { body: new URLSearchParams(body) }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, key = '', value = ''] = /^([^=]*)=([^;]*)/.exec(line) ?? [];
      cookies.set(key, value);
    }
    const text = await response.text();
    if (name !== undefined) responses.set(name, JSON.parse(text));
  }
}

describe.each(samples)('$id in $label', ({ recipe, sample }) => {
  test('asks for what it is a sample of, and gets it', async () => {
    const { request, response } = await perform({
      ask: ({ url }) => runSample(sample, recipe, url),
      ...(recipe.config && { config: recipe.config }),
    });
    const last = recipe.steps.at(-1);
    const { pathname, searchParams } = new URL(request.url, SERVER);
    const sent = new URLSearchParams(request.body.toString());
    expect(request.method).toBe(last?.method);
    expect(pathname).toBe(last?.path);
    const action = last?.form?.['action'] ?? last?.query?.['action'];
    expect(searchParams.get('action') ?? sent.get('action') ?? undefined).toBe(action);
    expect(response.status).toBe(200);
    if (action !== 'edit') expect(JSON.parse(response.body.toString())).not.toHaveProperty('error');
  });
});

test('every sample has a program in TypeScript', () => {
  const without = Object.entries(recipes).filter(([id, { sample }]) => sample && !programs.has(`${id}.ts`));
  // The typed client has no word for an action that there is not.
  expect(without.map(([id]) => id)).toEqual(['mediawiki/unknown-action']);
});

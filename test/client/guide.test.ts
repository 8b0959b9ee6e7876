import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PEOPLE } from '../../docs/examples/index.ts';
import { startApp } from '../support/app.ts';
import { compileErrors } from '../support/compile.ts';
import { runTypescript } from '../support/programs.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const GUIDE = readFileSync(`${ROOT}docs/client.md`, 'utf8');

/** All pieces of code in the guide, which read as one program. */
const program = [...GUIDE.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code]) => code).join('\n');

test('the guide’s program prints what it says', async () => {
  const app = await startApp({ accounts: PEOPLE });
  try {
    const printed = await runTypescript(program, app.url);
    expect(printed.split('\n').slice(0, 2)).toEqual(['Jdoe is number 1', 'jdoe']);
    expect(printed).toContain("'read'");
    expect(printed).toContain('jdoe again');
    expect(await app.sessionAdministration.list()).toHaveLength(3);
  } finally {
    await app.close();
  }
});

test('the guide’s program compiles', () => {
  expect(compileErrors(program)).toEqual([]);
});

test('the program of the package’s README runs and compiles', async () => {
  const readme = readFileSync(`${ROOT}src/client/README.md`, 'utf8');
  const [, code = ''] = /^```ts\n(.*?)^```/ms.exec(readme) ?? [];
  expect(compileErrors(code)).toEqual([]);
  const app = await startApp({ accounts: PEOPLE });
  try {
    expect(await runTypescript(code, app.url)).toBe('jdoe\nended\n');
  } finally {
    await app.close();
  }
});

function clientSource(name: string): string {
  return readFileSync(`${ROOT}src/client/${name}.ts`, 'utf8');
}

test('the guide names every outcome of the flows, and every option', () => {
  const flows = ['mediawiki-client', 'client-login', 'elvis-client', 'own-client', 'outcomes'];
  const [options = ''] = clientSource('client').split('export interface LatchkeyClient');
  const outcomes = flows
    .map(clientSource)
    .join('')
    .matchAll(/outcome: '(\w+)'/g);
  const names = [...outcomes, ...options.matchAll(/^ {2}(\w+)\??: /gm)].map(([, name]) => name);
  expect(names).toEqual(expect.arrayContaining(['granted', 'anonymous', 'ui', 'baseUrl', 'cookies']));
  expect(names.filter((name) => !GUIDE.includes(`\`${name}\``))).toEqual([]);
});

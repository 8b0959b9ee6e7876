import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { beforeAll, expect, test } from 'vitest';
import { PEOPLE } from '../../docs/examples/index.ts';
import { startApp } from '../support/app.ts';
import { compileErrors } from '../support/compile.ts';
import { runTypescript } from '../support/programs.ts';

const ROOT = new URL('../..', import.meta.url).pathname;

interface Example {
  /** The function or method it documents. */
  name: string;
  code: string;
}

const examples: Example[] = globSync(`${ROOT}src/client/*.ts`).sort().flatMap(examplesIn);

function examplesIn(file: string): Example[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext, true);
  const found: Example[] = [];
  const visit = (node: ts.Node) => {
    for (const tag of ts.getJSDocTags(node)) {
      if (tag.tagName.text !== 'example') continue;
      const code = /```ts\n(.*)```/s.exec(ts.getTextOfJSDocComment(tag.comment) ?? '')?.[1];
      const name = 'name' in node ? (node.name as ts.Identifier).text : '';
      found.push({ name, code: code ?? '' });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Each example in a block of its own, with a client that is logged in. */
const program = `
import { readFile, writeFile } from 'node:fs/promises';
import { createClient, createCookieJar, type LatchkeyClient } from '@latchkey/client';
await writeFile('cookies.json', '[]');
async function run(name: string, example: (latchkey: LatchkeyClient) => Promise<void>) {
  const latchkey = createClient({ baseUrl: 'http://127.0.0.1:8080' });
  await latchkey.elvis.login({ name: 'jdoe', password: 'secret-pass' });
  console.log(name + ':');
  await example(latchkey);
}
${examples.map(({ name, code }) => `await run('${name}', async (latchkey) => {void latchkey;{\n${code}}});`).join('\n')}
`;

let printed: Map<string, string>;

beforeAll(async () => {
  const app = await startApp({ accounts: PEOPLE });
  try {
    const lines = await runTypescript(program, app.url);
    printed = new Map(
      [...lines.matchAll(/^(\w+):\n((?:(?!^\w+:$).*\n)*)/gm)].map(([, name = '', rest = '']) => [name, rest]),
    );
  } finally {
    await app.close();
  }
});

test('every function and flow of the client has an example', () => {
  const names = examples.map(({ name }) => name);
  const flows = `createClient createCookieJar session logoutEverywhere botLogin clientLogin whoAmI token apiLogin profile`;
  expect(names).toEqual(expect.arrayContaining(flows.split(' ')));
  expect(names.filter((name) => name === 'login' || name === 'logout')).toHaveLength(4);
});

test('the examples compile', () => {
  expect(compileErrors(program)).toEqual([]);
});

test.each([
  ['createClient', /^jdoe\n/],
  ['botLogin', /^granted\n/],
  ['clientLogin', /^granted\n/],
  ['whoAmI', /'editors'/],
  ['token', /\+\\\n/],
  ['apiLogin', /^[\w-]{43}\n/],
  ['profile', /^Jane Doe\n/],
  ['session', /^jdoe\n/],
  ['logout', /^ended\n/],
  ['logoutEverywhere', /^ended\n/],
])('the example of %s prints what it is about', (name, expected) => {
  expect(printed.get(name)).toMatch(expected);
});

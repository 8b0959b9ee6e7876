import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { PEOPLE } from '../../docs/examples/index.ts';
import { startApp } from '../support/app.ts';
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
  } finally {
    await app.close();
  }
});

test('the guide’s program compiles', () => {
  const file = `${ROOT}docs/client.md.ts`;
  const config = ts.readConfigFile(`${ROOT}tsconfig.json`, ts.sys.readFile).config;
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, program, ts.ScriptTarget.ESNext) : getSourceFile(name, ...rest);
  host.fileExists = (name) => name === file || fileExists(name);
  host.readFile = (name) => (name === file ? program : readFile(name));
  const found = ts.getPreEmitDiagnostics(ts.createProgram([file], options, host));
  expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
});

function clientSource(name: string): string {
  return readFileSync(`${ROOT}src/client/${name}.ts`, 'utf8');
}

test('the guide names every outcome of the dances, and every option', () => {
  const dances = ['mediawiki', 'elvis', 'outcomes'].map(clientSource).join('');
  const [options = ''] = clientSource('create-client').split('export interface LatchkeyClient');
  const found = [...dances.matchAll(/outcome: '(\w+)'/g), ...options.matchAll(/^ {2}(\w+)\??: /gm)];
  const words = found.map(([, word]) => word);
  expect(words).toEqual(expect.arrayContaining(['granted', 'anonymous', 'baseUrl', 'cookies']));
  expect(words.filter((word) => !GUIDE.includes(`\`${word}\``))).toEqual([]);
});

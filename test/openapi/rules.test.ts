import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { redocly } from '../support/redocly.ts';
import { soundDescription } from './sound-description.ts';

const RULES = new URL('../../openapi/rules/plugin.mjs', import.meta.url).pathname;
const CONFIG = new URL('../../openapi/redocly.yaml', import.meta.url).pathname;
const OURS = Object.keys(parse(readFileSync(CONFIG, 'utf8')).rules).filter((rule) =>
  rule.startsWith('latchkey/'),
);

const NAME = { name: 'n', in: 'query', description: 'Which.', schema: { type: 'string', maxLength: 9 } };

/** One member of a sound operation spoilt, the rule that has to notice, and a word of what it says. */
const FLAWS: readonly [path: string, value: unknown, rule: string, word: string][] = [
  ['responses.503.content', {}, 'both-outcomes', 'failure'],
  ['responses.200', { description: 'Empty.' }, 'both-outcomes', 'success'],
  ['parameters', [{ ...NAME, schema: { type: 'string' } }], 'bounded-input', 'maxLength'],
  ['parameters', [{ ...NAME, schema: { type: 'string' } }], 'bounded-input', 'x-maxLength'],
  ['parameters', [{ ...NAME, schema: { type: 'integer' } }], 'bounded-input', 'minimum'],
  ['parameters', [{ ...NAME, description: undefined }], 'described-properties', 'Describe'],
  ['parameters', [{ ...NAME, schema: {} }], 'explicit-schemas', 'type'],
  ['parameters', [{ ...NAME, schema: { type: 'object' } }], 'explicit-schemas', 'required'],
  ['operationId', 'elvisThings', 'operation-names', 'tag'],
  ['tags', ['mediawiki'], 'operation-names', 'mediawiki'],
  ['operationId', 'buildThings', 'operation-names', 'buildThingsByGet'],
  ['summary', 'Things.', 'operation-texts', 'summary'],
  ['description', 'things', 'operation-texts', 'sentences'],
  ['x-except', { 'store-unavailable': 'no' }, 'reasoned-exceptions', 'why'],
  ['x-except', { nonsense: 'For once.' }, 'reasoned-exceptions', 'lint rule'],
  ['responses.503.x-remedy', undefined, 'remedies', 'x-remedy'],
  ['responses.200.x-errors', [{ code: 'strange', cause: 'It is.' }], 'remedies', 'strange'],
  ['responses.503', undefined, 'store-unavailable', '503'],
  ['responses.503.headers', undefined, 'store-unavailable', 'Retry-After'],
];

const folder = mkdtempSync(join(tmpdir(), 'latchkey-rules-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Problem {
  ruleId: string;
  message: string;
  location: { source: { ref: string } }[];
}
let problems: Problem[] = [];

beforeAll(async () => {
  const rules = Object.fromEntries(OURS.map((rule) => [rule, 'error']));
  const config = join(folder, 'redocly.yaml');
  writeFileSync(config, JSON.stringify({ telemetry: 'off', plugins: [RULES], rules }));
  const flawed = FLAWS.map(([path, value], n) => write(`flaw-${n}`, { [path]: value }));
  const files = [write('sound', {}), write('excepted', EXCEPTED), ...flawed];
  const { output } = await redocly('lint', ...files, '--config', config, '--format', 'json');
  problems = output.split(/(?<=^\})\s*(?=\{)/m).flatMap((report) => JSON.parse(report).problems);
});

/** One flaw, and the reason why it is none. */
const EXCEPTED = { 'responses.503': undefined, 'x-except': { 'store-unavailable': 'It reads no store.' } };

function write(name: string, changes: Record<string, unknown>): string {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(soundDescription(changes)));
  return file;
}

function problemsOf(name: string): { rule: string; message: string }[] {
  const own = problems.filter(({ location }) => location[0]?.source.ref.endsWith(`/${name}.json`));
  return own.map(({ ruleId, message }) => ({ rule: ruleId.replace('latchkey/', ''), message }));
}

test('a sound description breaks no rule', () => {
  expect(problemsOf('sound')).toEqual([]);
});

test('an exception with its reason silences its rule and no other', () => {
  expect(problemsOf('excepted').map(({ rule }) => rule)).toEqual(['both-outcomes']);
});

test.each(FLAWS.map((flaw, n) => [...flaw, n] as const))('%s being %j breaks %s', (_, __, rule, word, n) => {
  expect(problemsOf(`flaw-${n}`)).toContainEqual({ rule, message: expect.stringContaining(word) });
});

test('every rule has its flaw here, and every rule that is off its reason', () => {
  expect(new Set(FLAWS.map(([, , rule]) => `latchkey/${rule}`))).toEqual(new Set(OURS));
  const lines = readFileSync(CONFIG, 'utf8').split('\n');
  const off = lines.flatMap((line, n) => (/: off$/.test(line) ? [lines[n - 1]?.trim() ?? ''] : []));
  expect(off.filter((line) => !line.startsWith('# '))).toEqual([]);
});

test('the description keeps the rules', async () => {
  const { output } = await redocly('lint', 'latchkey', '--config', CONFIG, '--format', 'json');
  expect(JSON.parse(output).problems).toEqual([]);
});

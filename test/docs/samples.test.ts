import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { recipes } from '../../docs/examples/index.ts';
import { curlSample } from '../../docs/site/samples/curl.ts';
import { exampleValue, masked, perform } from '../support/examples.ts';
import { runShell, runTypescript } from '../support/programs.ts';
import { operationsOf } from '../support/responses/described.ts';
import { publishedAnswers } from './captured.ts';

const PROGRAMS = new URL('../../docs/examples/programs/', import.meta.url).pathname;

const answers = publishedAnswers();
const programs = globSync('**/*.ts', { cwd: PROGRAMS }).map((file) => file.replace(/\.ts$/, ''));
const samples = Object.entries(recipes).filter(([, recipe]) => recipe.sample);

describe('the samples in curl', () => {
  test.each(samples)('%s gets the answer that the page shows', async (id, recipe) => {
    const { config = {} } = recipe;
    const exchange = await perform({ ask: ({ url }) => runShell(curlSample(recipe), url), config });
    const { json, '': only = json } = answers.get(id) ?? {};
    expect(masked(exampleValue(exchange))).toEqual(masked(JSON.parse(only?.answer.body ?? 'null')));
  });
});

describe('the samples in TypeScript', () => {
  test('are there for every recipe but the one that the client’s types refuse', () => {
    const missing = samples.map(([id]) => id).filter((id) => !programs.includes(id));
    expect(missing).toEqual(['mediawiki/unknown-action']);
  });

  test.each(programs)('%s runs, and ends with the operation it is a sample of', async (id) => {
    const source = readFileSync(`${PROGRAMS}${id}.ts`, 'utf8');
    const exchange = await perform({ ask: ({ url }) => runTypescript(source, url) });
    const [operation] = await operationsOf(exchange);
    expect(recipes[id]?.operations).toContain(operation?.operationId);
    expect(exchange.response.status).toBe(200);
  });
});

import { describe, expect, test } from 'vitest';
import { exampleValue, masked, perform, type Scene } from '../support/examples.ts';
import { examplesOf, type RequestExample, requestExamples } from './described-examples.ts';
import { formToken, JDOE, mediawikiToken } from './examples/scenes.ts';

/** Where the tokens of a form come from; those in the description were good once. */
const TOKENS: Readonly<Record<string, (scene: Scene) => Promise<string>>> = {
  lgtoken: (scene) => mediawikiToken(scene, 'login'),
  logintoken: (scene) => mediawikiToken(scene, 'login'),
  token: (scene) => mediawikiToken(scene, 'csrf'),
  csrf: formToken,
};

async function withLiveTokens(scene: Scene, fields: RequestExample['fields']): Promise<[string, string][]> {
  const live: [string, string][] = [];
  for (const [name, value] of Object.entries(fields)) {
    live.push([name, (await TOKENS[name]?.(scene)) ?? [value].flat().join('|')]);
  }
  return live;
}

async function send(scene: Scene, { path, type, fields }: RequestExample): Promise<void> {
  if (!/login$/.test(path)) await scene.latchkey.elvis.login(JDOE);
  const live = await withLiveTokens(scene, fields);
  const form = new FormData();
  for (const [name, value] of live) form.append(name, value);
  const body = type === 'multipart/form-data' ? form : new URLSearchParams(live);
  await scene.fetch(new Request(scene.url + path, { method: 'POST', body, redirect: 'manual' }));
}

describe('the requests of the description', () => {
  test.each(requestExamples())('$operationId as $type succeeds', async (example) => {
    const exchange = await perform({ ask: (scene) => send(scene, example) });
    const { status, headers } = exchange.response;
    expect(headers['mediawiki-api-error']).toBeUndefined();
    expect(status).toBeLessThan(400);
    const failures = examplesOf(example.operationId, status, 'application/json')
      .filter((one) => one.isFailure)
      .map(({ value }) => masked(value));
    expect(failures).not.toContainEqual(masked(exampleValue(exchange)));
  });
});

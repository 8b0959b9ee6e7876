import { afterEach, beforeEach, expect, test } from 'vitest';
import { type App, startApp } from '../support/app.ts';
import { type Listening, listenLocally } from '../support/listen.ts';
import { redocly } from '../support/redocly.ts';

const ELVIS = { file: 'elvis', inputs: { username: 'Ada', password: 'punched cards 1843' } };
const MEDIAWIKI = {
  file: 'mediawiki',
  inputs: { account: 'Grace', lgname: 'Grace@crawler', lgpassword: 'grace0crawler0secret0000000000v1' },
};

let app: App;
let proxy: Listening | undefined;
beforeEach(async () => {
  app = await startApp();
});
afterEach(async () => {
  proxy?.close();
  await app.close();
});

/** The outcome of every workflow of a file, run against a server. */
async function respect(url: string, { file, inputs }: typeof ELVIS | typeof MEDIAWIKI): Promise<object> {
  const given = Object.entries(inputs).flatMap(([name, value]) => ['--input', `${name}=${value}`]);
  const path = `openapi/workflows/${file}.arazzo.yaml`;
  const { exitCode, output } = await redocly('respect', path, '-S', `latchkey=${url}`, ...given);
  const outcomes = [...output.matchAll(/(✓|✗) (?:GET|POST) \S+ - step (\S+)/g)].map(([, mark, step]) => [
    step,
    mark,
  ]);
  return {
    exitCode,
    broken: outcomes.flatMap(([step, mark]) => (mark === '✓' ? [] : [step])),
    steps: outcomes.length,
  };
}

/** A server that passes everything on and alters one word of the answers. */
async function tampering(word: string, other: string): Promise<string> {
  proxy = await listenLocally(async (request, response) => {
    const { host: _, ...headers } = request.headers;
    const body: Buffer[] = [];
    for await (const chunk of request) body.push(chunk);
    const received = await fetch(app.url + request.url, {
      method: request.method ?? 'GET',
      headers: Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
      ...(body.length > 0 && { body: Buffer.concat(body) }),
    });
    const text = (await received.text()).replace(word, other);
    const kept = [...received.headers].filter(
      ([name]) => !['content-length', 'connection', 'keep-alive'].includes(name),
    );
    response.writeHead(received.status, kept.flat()).end(text);
  });
  return proxy.url;
}

test.each([
  [ELVIS, 12],
  [MEDIAWIKI, 11],
])('the running server goes the way of $file, from login to logout', async (workflows, steps) => {
  expect(await respect(app.url, workflows)).toEqual({ exitCode: 0, broken: [], steps });
});

test.each([
  [ELVIS, '"logoutSuccess":true', '"logoutSuccess":false', 'log-out'],
  [MEDIAWIKI, '"badtoken"', '"goodtoken"', 'unmeant-log-out'],
] as const)('one wrong word in an answer breaks the way (%#)', async (workflows, word, other, step) => {
  const { exitCode, broken } = (await respect(await tampering(word, other), workflows)) as {
    exitCode: number;
    broken: string[];
  };
  expect(exitCode).toBe(1);
  expect(broken).toContain(step);
});

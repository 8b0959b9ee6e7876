import { PEOPLE, SERVER } from '../../docs/examples/index.ts';
import { createClient, type LatchkeyClient } from '../../src/client/index.ts';
import { type App, startApp } from './app.ts';
import { type Exchange, observe } from './responses/exchange.ts';

/** Where an example is asked for: a server of its own, and a client that nobody has used. */
export interface Scene {
  app: App;
  url: string;
  latchkey: LatchkeyClient;
}

/** The last thing it asks is the example; what it asks before leads up to it. */
export interface ExampleRun {
  ask: (scene: Scene) => Promise<unknown>;
  /** As in the config file. */
  config?: object;
}

const ports = new Set<number>();
let last: Exchange | undefined;
observe(ports, (exchange) => {
  last = exchange;
});

/** The example's request and answer as they went over the wire. */
export async function perform({ ask, config = {} }: ExampleRun): Promise<Exchange> {
  const app = await startApp({ accounts: PEOPLE, config });
  last = undefined;
  ports.add(Number(new URL(app.url).port));
  try {
    await ask({ app, url: app.url, latchkey: createClient({ baseUrl: app.url }) });
    if (last === undefined) throw new Error('nothing was asked');
    return last;
  } finally {
    ports.clear();
    await app.close();
  }
}

/** The answer as the value of an example holds it: JSON as data, everything else as text, pages without their style. */
export function exampleValue({ request, response }: Exchange): unknown {
  const text = response.body
    .toString('utf8')
    .replaceAll(`http://${request.headers.host}`, SERVER)
    .replace(/<style>.*?<\/style>/s, '<style>…</style>');
  return /^application\/([\w.-]+\+)?json\b/.test(mediaType(response)) ? JSON.parse(text) : text;
}

export function mediaType({ headers }: Exchange['response']): string {
  return String(headers['content-type'] ?? '').replace(/;.*/, '');
}

/** Secrets are new each time; that one of its kind stands there is all that can be compared. */
const SECRETS: Readonly<Record<string, RegExp>> = {
  token: /(?<![\w-])[\w-]{43}(?![\w-])/g,
  'CSRF token': /(?<![\w-])[\w-]{22}(?![\w-])/g,
  'timed token': /(?<![\w-])[0-9a-f]{40}(?![\w-])/g,
};

/** The same with every secret by its kind. */
export function masked(value: unknown): unknown {
  const text = Object.entries(SECRETS).reduce(
    (masking, [kind, pattern]) => masking.replace(pattern, `(${kind})`),
    JSON.stringify(value),
  );
  return JSON.parse(text);
}

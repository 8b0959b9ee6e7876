import { PEOPLE, SERVER } from '../../docs/examples/index.ts';
import { createClient, type LatchkeyClient } from '../../src/client/index.ts';
import { createTransport } from '../../src/client/transport.ts';
import { type App, startApp } from './app.ts';
import { type Exchange, observe } from './responses/exchange.ts';

/** Where an example is asked for: a server of its own, and a client that nobody has used. */
export interface Scene {
  app: App;
  url: string;
  latchkey: LatchkeyClient;
  /** With the cookies of the client, for what its types do not let through. */
  fetch: (request: Request) => Promise<Response>;
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
    await ask(sceneOf(app));
    if (last === undefined) throw new Error('nothing was asked');
    return last;
  } finally {
    ports.clear();
    await app.close();
  }
}

function sceneOf(app: App): Scene {
  const { fetch } = createTransport({ cookies: 'jar' });
  const keeping = (request: Request) => fetch(new Request(request, { redirect: 'manual' }));
  const latchkey = createClient({ baseUrl: app.url, fetch: keeping, cookies: 'platform' });
  return { app, url: app.url, latchkey, fetch: keeping };
}

/** The answer as the value of an example holds it: JSON as data, everything else as text, pages without style and script. */
export function exampleValue({ request, response }: Exchange): unknown {
  const text = response.body
    .toString('utf8')
    .replaceAll(`http://${request.headers.host}`, SERVER)
    .replace(/<style>.*?<\/style>/s, '<style>…</style>')
    .replace(/<script>.*?<\/script>/s, '<script>…</script>');
  return /^application\/([\w.-]+\+)?json\b/.test(mediaType(response)) ? JSON.parse(text) : text;
}

export function mediaType({ headers }: Exchange['response']): string {
  return String(headers['content-type'] ?? '').replace(/;.*/, '');
}

/** Secrets are new each time; that one stands there is all that can be compared. */
export function masked(value: unknown): unknown {
  const text = JSON.stringify(value ?? null);
  return JSON.parse(text.replace(/[\w-]{22,}/g, (run) => (isSecret(run) ? '(secret)' : run)));
}

/** A CSRF token or a session token may happen to be without a digit; no word has their length. */
function isSecret(run: string): boolean {
  return /\d/.test(run) || [22, 43].includes(run.length);
}

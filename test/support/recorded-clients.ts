import { globSync, readFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { readCookies } from '../../src/http/index.ts';

/** What an unchanged client program sent in one run, from its first request to the check after its logout. */
export interface RecordedRun {
  account: string;
  requests: readonly RecordedRequest[];
}

export interface RecordedClient {
  client: string;
  version: string;
  language: string;
  /** It has no logout, so that its session goes on. */
  keepsSession?: boolean;
  runs: readonly RecordedRun[];
}

/**
 * A request, its bytes as they were sent but for secrets: `{{2.token}}` is the token in the response to the third request,
 * `{{2.NAME}}` the cookie or field of that name in it, `{{password}}` the account's password, `{{base}}` our address. A `%`
 * or `+` at the end of a placeholder says how the client encodes the value: all characters, or a space as `+`.
 */
export interface RecordedRequest {
  /** Method and address. */
  request: string;
  headers?: Readonly<Record<string, string>>;
  body?: string;
  /** What of the response decides whether the client goes on: see {@link outcomeOf}. */
  outcome: string;
}

interface Response {
  status: number;
  cookies: ReadonlyMap<string, string | undefined>;
  text: string;
}

export function recordedClients(folder: string): RecordedClient[] {
  return globSync('*.json', { cwd: folder })
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
}

/** Sends the requests of a run one after the other; returns the outcomes, and the cookies that are left at the end. */
export async function replay({ requests }: RecordedRun, base: string, password: string) {
  const responses: Response[] = [];
  for (const recorded of requests) {
    responses.push(await send(filled(recorded, responses, { base, password }), base));
  }
  const jar = new Map(responses.flatMap(({ cookies }) => [...cookies]));
  const left = [...jar].filter(([, value]) => value !== undefined).map((pair) => pair.join('='));
  return { outcomes: responses.map(outcomeOf), cookie: left.join('; ') };
}

const PLACEHOLDER = /\{\{(?:(?<index>\d+)\.)?(?<name>\w+)(?<encoding>[%+]?)\}\}/g;

function filled(
  { request, headers = {}, body = '' }: RecordedRequest,
  responses: readonly Response[],
  values: Readonly<Record<string, string>>,
) {
  const fill = (text: string) =>
    text.replace(PLACEHOLDER, (placeholder, index: string | undefined, name: string, encoding: string) => {
      // A Postman collection sends the name of a variable that it has not set yet.
      if (index === undefined && values[name] === undefined) return placeholder;
      const value = index === undefined ? values[name] : secretOf(responses[Number(index)], name);
      if (value === undefined) throw new Error(`nothing to fill in for ${placeholder}`);
      return ENCODERS[encoding]?.(value) ?? value;
    });
  const filledHeaders = Object.entries(headers).map(([name, value]) => [name, fill(value)]);
  return { request: fill(request), headers: Object.fromEntries(filledHeaders), body: fill(body) };
}

const ENCODERS: Readonly<Record<string, (value: string) => string>> = {
  '%': encodeURIComponent,
  '+': (value) => new URLSearchParams({ '': value }).toString().slice(1),
};

/** A cookie of the response, a field of its JSON, or one of the tokens of MediaWiki: `token`, `token1`, `token2`… */
function secretOf(response: Response | undefined, name: string): string | undefined {
  if (response === undefined) return undefined;
  const [, number] = /^token(\d*)$/.exec(name) ?? [];
  const tokens = [...response.text.matchAll(/[0-9a-f]{40}(?=\+\\)/g)].map(String);
  const field = new RegExp(`"${name}":"([^"]+)"`).exec(response.text)?.[1];
  return number === undefined ? (response.cookies.get(name) ?? field) : tokens[Number(number)];
}

async function send(
  { request, headers, body }: { request: string; headers: Record<string, string>; body: string },
  base: string,
): Promise<Response> {
  const [method = '', path = ''] = request.split(' ', 2);
  const bytes = Buffer.from(body);
  const length = method === 'POST' ? { 'content-length': bytes.length } : {};
  const { promise, resolve, reject } = Promise.withResolvers<Response>();
  // Not `fetch`, which would write the address and the headers anew.
  const sent = httpRequest(base, { method, path, headers: { ...headers, ...length } }, (received) => {
    const lines = received.headers['set-cookie'] ?? [];
    const status = received.statusCode ?? 0;
    text(received).then((body) => resolve({ status, cookies: cookiesOf(lines), text: body }), reject);
  });
  sent.once('error', reject);
  sent.end(bytes);
  return promise;
}

function cookiesOf(lines: readonly string[]): Response['cookies'] {
  return new Map(
    lines.map((cookie) => {
      const name = cookie.split('=', 1).join();
      return [name, readCookies({ headers: { cookie } }).get(name)];
    }),
  );
}

/** What clients look for in a response, in JSON, XML and serialised PHP. */
const SIGNS: readonly [string, RegExp][] = [
  [
    'error',
    /"errors?":\[?\{"code":"([^"]+)|<error code="([^"]+)|s:5:"error";a:\d+:\{s:4:"code";s:\d+:"([^"]+)/,
  ],
  [
    'login',
    /"login":\{"result":"(\w+)|"clientlogin":\{"status":"(\w+)|<login result="(\w+)|s:5:"login";a:\d+:\{s:6:"result";s:\d+:"(\w+)/,
  ],
  [
    'user',
    /"userinfo":\{"id":\d+,"name":"([^"]+)|<userinfo id="\d+" name="([^"]+)|s:8:"userinfo";a:\d+:\{s:2:"id";i:\d+;s:4:"name";s:\d+:"([^"]+)/,
  ],
  ['errorcode', /"errorcode":(\d+)/],
  ['loginSuccess', /"loginSuccess":(\w+)/],
  ['logoutSuccess', /"logoutSuccess":(\w+)/],
  ['username', /"username":"([^"]+)/],
];

/** What a client acts on, in short: `login Success`, `user Ada`, `error badtoken`; a status that is not 200 before it. */
export function outcomeOf({ status, text }: Pick<Response, 'status' | 'text'>): string {
  const found = SIGNS.flatMap(([name, pattern]) => {
    const value = pattern
      .exec(text)
      ?.slice(1)
      .find((group) => group !== undefined);
    return value === undefined ? [] : [`${name} ${unescaped(value)}`];
  });
  return [...(status === 200 ? [] : [String(status)]), ...found].join(', ') || 'ok';
}

function unescaped(value: string): string {
  return value.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

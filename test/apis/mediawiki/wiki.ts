import { readCookies } from '../../../src/http/index.ts';

type Fields = Readonly<Record<string, string | number>>;

export interface WikiAnswer {
  status: number;
  headers: Headers;
  text: string;
  /** The parsed JSON; empty when the answer is none. */
  // biome-ignore lint/suspicious/noExplicitAny: what is in it, the test says.
  body: any;
  /** Names of cookies the answer set. */
  set: readonly string[];
  /** Names of cookies the answer cleared. */
  cleared: readonly string[];
}

export interface RequestOptions {
  method?: string;
  headers?: Record<string, string>;
  /** Parameters that stand in the address of a POST. */
  query?: Fields;
}

/** A client with a cookie jar, as MediaWiki's libraries are. Without a format it asks for JSON in version 2. */
export interface Wiki {
  jar: Map<string, string>;
  get(query: Fields | string, options?: RequestOptions): Promise<WikiAnswer>;
  post(form: Fields | string, options?: RequestOptions): Promise<WikiAnswer>;
  token(type?: string): Promise<string>;
  logIn(name: string, password: string, fields?: Fields): Promise<WikiAnswer>;
  logOut(fields?: Fields): Promise<WikiAnswer>;
  /** Name of the account the jar is logged in to; `null` for nobody. */
  who(): Promise<string | null>;
}

export const ADA = { name: 'Ada', password: 'punched cards 1843' };
export const GRACE = {
  name: 'Grace',
  password: 'nanosecond wire 30',
  bot: 'Grace@crawler',
  secret: 'grace0crawler0secret0000000000v1',
};
export const BRIEF = { name: 'Brief', password: 'tiny' };
export const STALE = { name: 'Stale', password: 'kept for too long' };

export function openWiki(url: string, jar = new Map<string, string>(), path = '/w/api.php'): Wiki {
  async function send(query: string, { method = 'GET', headers = {} }: RequestOptions, body?: string) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const type = body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' };
    const response = await fetch(`${url}${path}${query && '?'}${query}`, {
      method,
      redirect: 'manual',
      headers: { ...type, ...(cookie && { cookie }), ...headers },
      ...(body !== undefined && { body }),
    });
    return answerOf(response, jar);
  }
  const wiki: Wiki = {
    jar,
    get: (query, options = {}) => send(encoded(query), options),
    post: (form, options = {}) => {
      return send(
        options.query ? encoded(options.query, false) : '',
        { method: 'POST', ...options },
        encoded(form),
      );
    },
    async token(type = 'csrf') {
      return (await wiki.get({ action: 'query', meta: 'tokens', type })).body.query.tokens[`${type}token`];
    },
    async logIn(lgname, lgpassword, fields = {}) {
      const lgtoken = await wiki.token('login');
      return wiki.post({ action: 'login', lgname, lgpassword, lgtoken, ...fields });
    },
    async logOut(fields = {}) {
      return wiki.post({ action: 'logout', token: await wiki.token(), ...fields });
    },
    async who() {
      const { userinfo } = (await wiki.get({ action: 'query', meta: 'userinfo' })).body.query;
      return userinfo.anon ? null : userinfo.name;
    },
  };
  return wiki;
}

function encoded(fields: Fields | string, completed = true): string {
  if (typeof fields === 'string') return fields;
  const defaults = completed ? { ...(!('format' in fields) && { format: 'json', formatversion: '2' }) } : {};
  return new URLSearchParams({ ...defaults, ...(fields as Record<string, string>) }).toString();
}

async function answerOf(response: Response, jar: Map<string, string>): Promise<WikiAnswer> {
  const text = await response.text();
  const set: string[] = [];
  const cleared: string[] = [];
  for (const line of response.headers.getSetCookie()) {
    const name = line.split('=', 1).join();
    const value = readCookies({ headers: { cookie: line } }).get(name);
    (value === undefined ? cleared : set).push(name);
    if (value === undefined) jar.delete(name);
    else jar.set(name, value);
  }
  const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
  const body = isJson && text !== '' ? JSON.parse(text) : {};
  return {
    status: response.status,
    headers: response.headers,
    text,
    body,
    set: set.sort(),
    cleared: cleared.sort(),
  };
}

/** The code of an error, which its header repeats. */
export function errorOf({ body, headers }: WikiAnswer): string | undefined {
  const code = body.error?.code ?? body.errors?.[0]?.code;
  return headers.get('mediawiki-api-error') === (code ?? null) ? code : 'the header says something else';
}

import {
  type Captured,
  type Exchange,
  type Fields,
  inFormat,
  PLACEHOLDER,
  type Recipe,
  type Step,
} from './recipe.ts';

/** Runs a recipe against a server and returns what its last step sent and received. */
export async function runRecipe(recipe: Recipe, server: string): Promise<Captured> {
  const captured: Record<string, Exchange> = {};
  for (const format of recipe.formats ?? ['']) {
    captured[format] = await runSteps(recipe, format, server);
  }
  return captured;
}

async function runSteps({ steps }: Recipe, format: string, server: string): Promise<Exchange> {
  const cookies = new Map<string, string>();
  const responses = new Map<string, string>();
  let last: Exchange | undefined;
  for (const step of steps) {
    // Steps on the way are read by program, and programs read JSON.
    const isLast = step === steps.at(-1);
    last = await send(inFormat(step, isLast ? format : 'json'), { cookies, responses, server });
    responses.set(step.name, last.response.body);
  }
  if (!last) throw new Error('a recipe without steps');
  return last;
}

interface Run {
  cookies: Map<string, string>;
  responses: ReadonlyMap<string, string>;
  server: string;
}

async function send(step: Step, { cookies, responses, server }: Run): Promise<Exchange> {
  const filled = (fields: Fields) =>
    Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, fillIn(value, responses)]));
  const query = new URLSearchParams(filled(step.query ?? {})).toString();
  const target = query === '' ? step.path : `${step.path}?${query}`;
  const body = step.form ? new URLSearchParams(filled(step.form)).toString() : '';
  const headers: Fields = {
    ...(step.form && { 'Content-Type': 'application/x-www-form-urlencoded' }),
    ...(cookies.size > 0 && { Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }),
    ...filled(step.headers ?? {}),
  };
  const fetched = await fetch(server + target, {
    method: step.method,
    headers,
    redirect: 'manual',
    ...(step.form && { body }),
  });
  for (const line of fetched.headers.getSetCookie()) keep(cookies, line);
  const response = { status: fetched.status, headers: shownHeaders(fetched), body: await fetched.text() };
  return { request: { method: step.method, target, headers, body }, response };
}

function fillIn(value: string, responses: ReadonlyMap<string, string>): string {
  return value.replace(PLACEHOLDER, (_, step: string, path: string) => {
    let found: unknown = JSON.parse(responses.get(step) ?? 'null');
    for (const name of path.split('.')) found = Object(found)[name];
    if (typeof found !== 'string') throw new Error(`the response to ${step} has no ${path}`);
    return found;
  });
}

/** As a browser does it, so far as the examples need: a date in the past forgets. */
function keep(cookies: Map<string, string>, line: string): void {
  const [pair = '', ...attributes] = line.split(';');
  const mark = pair.indexOf('=');
  const name = pair.slice(0, mark);
  if (attributes.some((one) => /^\s*max-age=(0|-\d+)$/i.test(one))) cookies.delete(name);
  else cookies.set(name, pair.slice(mark + 1));
}

/** Names as they are usually written. The rest is every response's own affair, or of the moment, such as `Date`. */
const SHOWN: Readonly<Record<string, string>> = {
  allow: 'Allow',
  'content-type': 'Content-Type',
  deprecation: 'Deprecation',
  location: 'Location',
  'mediawiki-api-error': 'MediaWiki-API-Error',
  'remote-email': 'Remote-Email',
  'remote-groups': 'Remote-Groups',
  'remote-name': 'Remote-Name',
  'remote-user': 'Remote-User',
  'retry-after': 'Retry-After',
  'set-cookie': 'Set-Cookie',
  'www-authenticate': 'WWW-Authenticate',
};

function shownHeaders(response: Response): string[] {
  return [...response.headers].flatMap(([name, value]) => {
    const shown = SHOWN[name];
    return shown === undefined ? [] : [`${shown}: ${value}`];
  });
}

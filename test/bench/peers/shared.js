import { createHmac } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    /** Live sessions that no work ends, and live sessions for a work that ends them. */
    sessions: { type: 'string' },
    endable: { type: 'string' },
  },
});

export const { folder } = values;
export const SECRET = 'a secret of the bench, 2f1c9d3b7a5e';
export const ACCOUNT = { name: 'Alice', email: 'alice@example.org', password: 'punched cards 1843' };

/** How many of the live sessions are asked for. */
const SAMPLE = 10_000;

/** Begins the sessions by `begin`, which returns the cookie of one, and writes down the cookies for the load. */
export function seed(begin) {
  const live = Number(values.sessions);
  const every = Math.max(1, Math.floor(live / SAMPLE));
  const cookies = [];
  for (let at = 0; at < live; at++) {
    const cookie = begin();
    if (at % every === 0) cookies.push(cookie);
  }
  const endable = Array.from({ length: Number(values.endable) }, () => begin());
  writeFileSync(`${folder}/cookies.json`, JSON.stringify({ cookies, endable }));
}

/** The signature that both libraries put behind a cookie's value, each with a base64 of its own. */
export function signature(value) {
  return createHmac('sha256', SECRET).update(value).digest('base64');
}

export function listening(server) {
  return () => process.stdout.write(`http://127.0.0.1:${server.address().port}\n`);
}

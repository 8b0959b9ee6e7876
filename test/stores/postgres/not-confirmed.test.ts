import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPostgresStore } from '../../../src/stores/index.ts';
import type { ClientSession } from '../../proof/http/client.ts';
import { importAccounts, serveStore } from '../../proof/http/in-process.ts';
import { credentialsFor, LOGIN_NAMES, LOGINS } from '../../proof/http/logins.ts';
import {
  type Cluster,
  makeTemplate,
  QUORUM,
  startCluster,
  type Template,
} from '../../support/postgres/cluster.ts';
import { untilTrue } from '../../support/until.ts';

/** A client gives up before the heartbeat does, which would make everything wait for a new primary. */
const LIMITS = { statementMs: 1_000, commitMs: 1_000, leaseMs: 30_000 };

let template: Template;
let cluster: Cluster;
let latchkey: Awaited<ReturnType<typeof serveStore>>;
const responses: Response[] = [];

const server = {
  async ask(path: string, init?: RequestInit): Promise<Response> {
    const response = await fetch(`${latchkey.url}${path}`, { redirect: 'manual', ...init });
    responses.push(response.clone());
    return response;
  },
};

beforeAll(async () => {
  template = await makeTemplate(async (address) => {
    const store = await createPostgresStore({ address });
    await importAccounts(store);
    await store.close();
  });
  cluster = await startCluster(template, QUORUM);
  latchkey = await serveStore(await createPostgresStore({ address: cluster.address, limits: LIMITS }));
}, 60_000);
afterAll(async () => {
  await latchkey.close();
  await cluster.dispose();
  template.dispose();
}, 60_000);

const sendLog = (signal: 'SIGSTOP' | 'SIGCONT') => cluster.primary().signalSome('walsender', signal);

/** The work while no standby confirms anything; returns the last response. */
async function unconfirmed(work: () => Promise<unknown>): Promise<Response> {
  sendLog('SIGSTOP');
  try {
    // What is not answered as its client expects is thrown there.
    await work().catch(() => undefined);
  } finally {
    sendLog('SIGCONT');
  }
  const last = responses.at(-1);
  if (!last) throw new Error('nothing was asked');
  return last;
}

async function expectNotConfirmed(response: Response): Promise<void> {
  expect([response.url, response.status]).toEqual([response.url, 503]);
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(response.headers.getSetCookie()).toEqual([]);
  expect(await response.text()).toContain('not confirmed');
}

async function isAccepted({ probes }: ClientSession): Promise<boolean> {
  return (await probes[0]?.isAccepted()) ?? false;
}

describe('while no standby confirms', () => {
  test.each(LOGIN_NAMES)(
    'every logout of a session of %s is a 503 that touches no cookie, and asked again it ends',
    async (login) => {
      const ways = (await LOGINS[login](server, credentialsFor(login)))?.logouts.length ?? 0;
      expect(ways).toBeGreaterThan(0);
      for (let way = 0; way < ways; way++) {
        const session = await LOGINS[login](server, credentialsFor(login));
        if (!session) throw new Error('the login was refused');
        await expectNotConfirmed(await unconfirmed(async () => await session.logouts[way]?.logOut()));
        // By its first way: a CSRF token may be worth nothing any more.
        const again = session.logouts.find(({ name }) => !/csrf|with token/i.test(name));
        if (again) await untilTrue(async () => (await again.logOut().catch(() => false)) === true);
        else await untilTrue(async () => !(await isAccepted(session)));
        expect(await isAccepted(session)).toBe(false);
      }
    },
    120_000,
  );

  test('a login over a session is one, which ends nothing and begins nothing that anybody knows of', async () => {
    const login = await server.ask('/services/login', elvisLogin());
    const [cookie = ''] = login.headers.getSetCookie();
    const over = () =>
      server.ask('/services/login', { ...elvisLogin(), headers: { cookie: cookie.split(';')[0] ?? '' } });
    await expectNotConfirmed(await unconfirmed(over));
    await untilTrue(async () => (await over()).status === 200);
  }, 60_000);

  test('readiness is one too, and a check is answered as long as the lease holds', async () => {
    const session = await LOGINS.Elvis(server, credentialsFor('Elvis'));
    await expectNotConfirmed(await unconfirmed(() => server.ask('/health/ready')));
    expect(session && (await isAccepted(session))).toBe(true);
  }, 60_000);
});

function elvisLogin(): RequestInit {
  const { name, password } = credentialsFor('Elvis');
  return { method: 'POST', body: new URLSearchParams({ username: name, password }) };
}

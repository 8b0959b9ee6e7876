import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIXTURE } from '../../support/accounts.ts';
import { type App, startApp } from '../../support/app.ts';
import { type RecordedRun, recordedClients, replay } from '../../support/recorded-clients.ts';

const CLIENTS = recordedClients(join(import.meta.dirname, 'clients'));

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

function passwordOf({ account }: RecordedRun): string {
  const [name, appId] = account.split('@');
  const found = FIXTURE.accounts.find((each) => each.name === name);
  const secret = found?.appPasswords?.find((each) => each.appId === appId)?.password ?? found?.password;
  if (secret === undefined) throw new Error(`there is no account ${account}`);
  return secret;
}

async function userOf(cookie: string): Promise<string> {
  const response = await fetch(`${app.url}/w/api.php?action=query&meta=userinfo&format=json`, {
    headers: { cookie },
  });
  return (await response.json()).query.userinfo.name;
}

describe.each(CLIENTS)('$client $version', ({ runs, keepsSession = false }) => {
  test.each(runs)('gets in and out as $account', async (run) => {
    const { outcomes, cookie } = await replay(run, app.url, passwordOf(run));
    expect(outcomes).toEqual(run.requests.map(({ outcome }) => outcome));
    expect(outcomes.join()).toMatch(/login (Success|PASS)/);
    expect(await userOf(cookie)).toBe(keepsSession ? run.account.split('@')[0] : '127.0.0.1');
  });
});

test('the clients are of many kinds', () => {
  expect(CLIENTS.length).toBeGreaterThan(20);
  expect(new Set(CLIENTS.map(({ language }) => language)).size).toBeGreaterThan(8);
});

import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, startApp } from '../../support/app.ts';
import { recordedClients, replay } from '../../support/recorded-clients.ts';

const CLIENTS = recordedClients(join(import.meta.dirname, 'clients'));

/** Some of the clients put name and password into the address as they are. */
const PLAIN = { name: 'Plain', password: 'simple-pass_1.2~3' };

describe.each(['ok', 'real'])('with errorStatus %s', (errorStatus) => {
  let app: App;
  beforeAll(async () => {
    app = await startApp({ accounts: { accounts: [PLAIN] }, config: { elvis: { errorStatus } } });
  });
  afterAll(() => app.close());

  test.each(CLIENTS)('$client $version gets in and out', async ({ runs }) => {
    for (const run of runs) {
      const { outcomes } = await replay(run, app.url, PLAIN.password);
      const recorded = run.requests.map(({ outcome }) => outcome);
      const bodies = outcomes.map((outcome) => outcome.replace(/^\d{3}, (?=errorcode)/, ''));
      expect(bodies).toEqual(recorded);
      expect(outcomes.join()).toContain('loginSuccess true');
    }
  });
});

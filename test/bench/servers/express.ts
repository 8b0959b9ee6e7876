/** An ordinary Express application on Latchkey's store, which validates nothing. */
import type { AddressInfo } from 'node:net';
import express from 'express';
import { HEADERS, openShared, tokenOf } from './shared.ts';

const { core, log } = await openShared();
const app = express();
app.disable('x-powered-by');
app.disable('etag');
app.use(log);
app.get('/session', async (request, response) => {
  const session = await core.sessions.check(tokenOf(request));
  response.set(HEADERS);
  if (!session) {
    response.status(401).json({ detail: 'no session' });
    return;
  }
  const { account, idleExpiresAt } = session;
  response.json({
    name: account.name,
    id: account.id,
    groups: account.groups,
    expiresAt: idleExpiresAt.toISOString(),
  });
});
app.post('/services/logout', express.urlencoded({ extended: false }), async (request, response) => {
  await core.sessions.end([tokenOf(request)]);
  response.set(HEADERS).json({ logoutSuccess: true });
});

const server = app.listen(0, '127.0.0.1', () =>
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
);

import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { latchkey, temporaryFolder } from './terminal.ts';

const folder = temporaryFolder();

test('a start that fails makes no folder', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  // It listens on a port, so the address has this form.
  const { port } = taken.address() as AddressInfo;
  const place = join(folder, 'not', 'made');
  const args = ['serve', '--port', String(port), '--database', `sqlite:${place}/latchkey.db`];
  expect(await latchkey(args)).toMatchObject({ status: 2, err: expect.stringContaining('cannot listen on') });
  expect(existsSync(join(folder, 'not'))).toBe(false);
  await new Promise((resolve) => taken.close(resolve));
});

test.each([
  { args: ['account', 'list'], status: 0 },
  { args: ['account', 'disable', 'Ada'], status: 1 },
  { args: ['account', 'password', 'Ada', '--password-stdin'], status: 1 },
  { args: ['session', 'list'], status: 0 },
  { args: ['session', 'end', '--all'], status: 0 },
  { args: ['doctor'], status: 0 },
])('$args finds nothing where there is no database, and makes none', async ({ args, status }) => {
  const place = join(folder, 'nor', 'this');
  const outcome = await latchkey(
    [...args, '--database', `sqlite:${place}/latchkey.db`],
    'punched cards 1843\n',
  );
  expect(outcome.status).toBe(status);
  expect(existsSync(join(folder, 'nor'))).toBe(false);
});

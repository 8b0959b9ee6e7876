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

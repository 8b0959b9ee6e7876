import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { compare } from '../../openapi/tools/compatibility.ts';

const RELEASED = new URL('../../generated/openapi.json', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'latchkey-compatibility-'));
afterAll(() => rmSync(folder, { recursive: true }));

function withoutProfile(version: string): string {
  const description = JSON.parse(readFileSync(RELEASED, 'utf8'));
  delete description.paths['/services/profile'];
  description.info.version = version;
  return written(description);
}

function written(description: object): string {
  const file = join(folder, `${crypto.randomUUID()}.json`);
  writeFileSync(file, JSON.stringify(description));
  return file;
}

function release(version: string): string {
  const description = JSON.parse(readFileSync(RELEASED, 'utf8'));
  description.info.version = version;
  return written(description);
}

test('a description that stays as it is can be lived with', async () => {
  expect(await compare(RELEASED, RELEASED)).toMatchObject({ compatible: true });
});

test('an address that goes away breaks clients, and is named', async () => {
  const { compatible, report } = await compare(release('1.2.0'), withoutProfile('1.3.0'));
  expect(compatible).toBe(false);
  expect(report).toContain('/services/profile');
});

test('a breaking change is taken when the version says so', async () => {
  expect(await compare(release('1.2.0'), withoutProfile('2.0.0'))).toMatchObject({ compatible: true });
});

test('an address that is added needs no other version', async () => {
  expect(await compare(withoutProfile('1.2.0'), release('1.2.0'))).toMatchObject({ compatible: true });
});

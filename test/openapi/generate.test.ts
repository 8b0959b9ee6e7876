import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const ROOT = new URL('../..', import.meta.url).pathname;
const copy = mkdtempSync(join(tmpdir(), 'latchkey-generate-'));
const isBuilt = (file: string) => file.startsWith(join(ROOT, 'generated/docs'));
for (const part of ['openapi', 'src', 'package.json', 'generated']) {
  cpSync(join(ROOT, part), join(copy, part), { recursive: true, filter: (file) => !isBuilt(file) });
}
symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
afterAll(() => rmSync(copy, { recursive: true }));

const GENERATE = join(copy, 'openapi/tools/generate.ts');

function check() {
  return spawnSync(process.execPath, [GENERATE, '--check'], { cwd: copy, encoding: 'utf8' });
}

test('what is committed is what the description generates', () => {
  const { status, stderr } = check();
  expect([status, stderr]).toEqual([0, '']);
});

test('a difference is named, fails the check, and is mended by generating', () => {
  const types = join(copy, 'generated/types.ts');
  const before = readFileSync(types, 'utf8');
  appendFileSync(types, '// edited by hand\n');
  const { status, stderr } = check();
  expect([status, stderr]).toEqual([1, expect.stringMatching(/generated\/types\.ts.*npm run generate/)]);
  execFileSync(process.execPath, [GENERATE], { cwd: copy });
  expect(readFileSync(types, 'utf8')).toBe(before);
});

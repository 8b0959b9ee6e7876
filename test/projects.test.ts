import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { testFilesByProject } from './projects.ts';

const projects = testFilesByProject();

test('every test file runs, and in one project only', () => {
  const files = globSync('test/**/*.test.ts', { cwd: new URL('..', import.meta.url).pathname });
  expect([...projects.values()].flat().sort()).toEqual(files.sort());
});

test.each([
  ['unit', 'test/client/cookie-jar.test.ts'],
  ['http', 'test/server.test.ts'],
  ['browser', 'test/client/chromium.test.ts'],
  ['slow', 'test/proof/crash/crash.test.ts'],
] as const)('what a file imports decides on its project: %s', (project, file) => {
  expect(projects.get(project)).toContain(file);
});

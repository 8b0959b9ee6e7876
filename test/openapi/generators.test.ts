import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, expect, test } from 'vitest';

const ROOT = new URL('../..', import.meta.url).pathname;
const PORTABLE = join(ROOT, 'generated/openapi.portable.json');

// Below the root, so that what is generated finds its packages.
const folder = mkdtempSync(join(ROOT, 'node_modules/.latchkey-generators-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(program: string, ...args: string[]) {
  return promisify(execFile)(process.execPath, [join(ROOT, 'node_modules', program), ...args], {
    cwd: folder,
  });
}

/** What the compiler, at its strictest, has against a file and what it imports. */
function typeErrors(file: string): string[] {
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.esnext.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

test('openapi-typescript takes the portable description, and its types compile', async () => {
  const file = join(folder, 'types.ts');
  await run('openapi-typescript/bin/cli.js', PORTABLE, '--output', file);
  const use = join(folder, 'use-types.ts');
  writeFileSync(
    use,
    `import type { paths } from './types';
    type Form = NonNullable<paths['/w/api.php']['post']['requestBody']>['content']['application/x-www-form-urlencoded'];
    export const login: Form = { action: 'login', lgname: 'jdoe', lgpassword: 'secret-pass' };
    // @ts-expect-error no such action
    export const edit: Form = { action: 'edit' };`,
  );
  expect(typeErrors(use)).toEqual([]);
});

test('hey-api takes the portable description, and its client compiles', async () => {
  await run(
    '@hey-api/openapi-ts/bin/run.js',
    '--input',
    PORTABLE,
    '--output',
    join(folder, 'hey-api'),
    '--no-log-file',
  );
  expect(typeErrors(join(folder, 'hey-api/index.ts'))).toEqual([]);
});

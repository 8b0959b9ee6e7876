/**
 * `npm run check:generators`: what other makers' generators and linters make of the portable description. They are many
 * and large, so they are no dependencies of the project: this installs them into a folder of its own, and is run by hand.
 */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const PORTABLE = new URL('../../generated/openapi.portable.json', import.meta.url).pathname;
const PACKAGES = {
  'swagger-typescript-api': '13.13.0',
  orval: '8.38.0',
  'openapi-zod-client': '1.18.3',
  '@apidevtools/swagger-parser': '13.1.0',
  '@seriousme/openapi-schema-validator': '2.11.0',
  '@stoplight/spectral-cli': '6.16.3',
  typescript: '5.9.3',
  zod: '3.25.76',
  '@zodios/core': '10.9.6',
  axios: '1.13.2',
};

const COMPILE = 'npx tsc --noEmit --strict --target esnext --module preserve --skipLibCheck'.split(' ');

/** Each ends with status 0, or its output says why not. */
const CHECKS: Record<string, readonly string[]> = {
  'swagger-typescript-api': [
    'npx',
    'swagger-typescript-api',
    'generate',
    '--path',
    'openapi.json',
    '--output',
    'swagger',
  ],
  'swagger-typescript-api, compiled': [...COMPILE, 'swagger/Api.ts'],
  orval: ['npx', 'orval', '--input', 'openapi.json', '--output', 'orval/api.ts', '--client', 'fetch'],
  'orval, compiled': [...COMPILE, 'orval/api.ts'],
  'openapi-zod-client': ['npx', 'openapi-zod-client', 'openapi.json', '--output', 'zod.ts'],
  'openapi-zod-client, compiled': [...COMPILE, 'zod.ts'],
  'swagger-parser': ['node', 'swagger-parser.mjs'],
  'openapi-schema-validator': ['npx', 'validate-api', 'openapi.json'],
  'Spectral, ruleset oas': [
    'npx',
    'spectral',
    'lint',
    '--fail-severity',
    'warn',
    '--ruleset',
    'spectral.yaml',
    'openapi.json',
  ],
};

const folder = mkdtempSync(join(tmpdir(), 'latchkey-generators-'));
const run = (program: string, ...args: string[]) => promisify(execFile)(program, args, { cwd: folder });

cpSync(PORTABLE, join(folder, 'openapi.json'));
write('package.json', JSON.stringify({ private: true, dependencies: PACKAGES }));
write('spectral.yaml', 'extends: ["spectral:oas"]\n');
write(
  'swagger-parser.mjs',
  `import parser from '@apidevtools/swagger-parser';\nawait parser.validate('openapi.json');\n`,
);
await run('npm', 'install', '--no-audit', '--no-fund', '--ignore-scripts');
for (const [name, [program = '', ...args]] of Object.entries(CHECKS)) {
  const problem = await run(program, ...args).then(
    () => undefined,
    ({ stdout, stderr }: { stdout: string; stderr: string }) => `${stdout}${stderr}`.trim(),
  );
  console.log(`${problem === undefined ? 'ok   ' : 'fails'} ${name}`);
  if (problem !== undefined) {
    console.log(problem.slice(0, 4000));
    process.exitCode = 1;
  }
}
rmSync(folder, { recursive: true });

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

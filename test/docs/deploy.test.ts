import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseConfig } from '../../src/config/index.ts';
import { ROOT } from './captured.ts';

const read = (name: string) => readFileSync(join(ROOT, 'docs/deploy', name), 'utf8');

interface Instruction {
  word: string;
  rest: string;
}

/** The instructions of each stage of the Dockerfile. */
const stages = read('Dockerfile')
  .split(/^(?=FROM )/m)
  .slice(1)
  .map((stage) =>
    stage
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line): Instruction => {
        const [, word = '', rest = ''] = /^(\w+) (.*)$/.exec(line) ?? [];
        return { word, rest };
      }),
  );
const [build = [], run = []] = stages;

/** A plain folder that stands for the file system of both stages. */
let folder: string;

function inFolder(text: string): string {
  return text.replace(/(?<![\w.])\/(src|opt|tmp|data)\b/g, (path) => join(folder, path));
}

function valuesOf(word: string): string[] {
  return run.filter((one) => one.word === word).map(({ rest }) => rest);
}

/** The settings of the second stage, on a free port. */
function environment(): NodeJS.ProcessEnv {
  const pairs = valuesOf('ENV').flatMap((line) => line.split(' ').map((pair) => pair.split('=')));
  const settings = Object.fromEntries(pairs.map(([name, value = '']) => [name, inFolder(value)]));
  return { ...process.env, ...settings, LATCHKEY_HOST: '127.0.0.1', LATCHKEY_PORT: '0' };
}

/** The same node that runs the tests stands for the image's. */
const PATH = `${dirname(process.execPath)}:${process.env['PATH']}`;

function execute({ word, rest }: Instruction): void {
  if (word === 'COPY') copySources();
  if (word === 'RUN')
    execFileSync('sh', ['-c', inFolder(rest)], {
      cwd: join(folder, 'src'),
      stdio: 'pipe',
      env: { ...process.env, PATH },
    });
}

/** What `COPY . .` takes: everything that is kept, without what `.dockerignore` names. */
function copySources(): void {
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  for (const file of files.split('\n').filter((name) => name !== '' && existsSync(join(ROOT, name))))
    cpSync(join(ROOT, file), join(folder, 'src', file));
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'latchkey-image-'));
  for (const path of ['src', 'opt', 'tmp']) mkdirSync(join(folder, path));
  for (const instruction of build) execute(instruction);
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the image', () => {
  test('is of two stages with the same Node, and the second has nothing but the package', () => {
    expect(stages.map(([from]) => from?.rest.replace(/ AS .*/, ''))).toEqual([
      'node:26-slim',
      'node:26-slim',
    ]);
    expect(valuesOf('COPY').map((rest) => rest.replace(/--\S+ /g, ''))).toEqual([
      '/opt/latchkey /opt/latchkey',
      '/data /data',
    ]);
    expect(existsSync(join(folder, 'opt/latchkey/lib/node_modules/latchkey/src/cli/main.js'))).toBe(true);
    expect(existsSync(join(folder, 'opt/latchkey/lib/node_modules/latchkey/node_modules/vitest'))).toBe(
      false,
    );
  });

  test('runs as a user without rights', () => {
    expect(valuesOf('USER')).toEqual(['node']);
  });

  test('serves, says that it is healthy, writes to its volume only, and stops at SIGTERM', async () => {
    const [entry = ''] = JSON.parse(valuesOf('ENTRYPOINT')[0] ?? '[]');
    const args = JSON.parse(valuesOf('CMD')[0] ?? '[]');
    const env = environment();
    const server = spawn(process.execPath, [inFolder(entry), ...args], { cwd: folder, env, stdio: 'pipe' });
    const ended = new Promise<number | null>((resolve) => server.once('exit', resolve));
    const port = await new Promise<string>((resolve, reject) => {
      server.stdout.on('data', (chunk) => {
        const found = /listening on http:\/\/127\.0\.0\.1:(\d+)/.exec(String(chunk));
        if (found?.[1]) resolve(found[1]);
      });
      server.once('exit', () => reject(new Error('the server ended')));
    });
    const [check = ''] = valuesOf('HEALTHCHECK').map((rest) => rest.slice(rest.indexOf('[')));
    const [, ...program] = JSON.parse(check);
    execFileSync(process.execPath, program, { env: { ...env, LATCHKEY_PORT: port } });
    expect((await fetch(`http://127.0.0.1:${port}/docs/`)).status).toBe(200);
    expect(existsSync(join(folder, 'data/latchkey.db'))).toBe(true);
    server.kill('SIGTERM');
    expect(await ended).toBe(0);
  }, 60_000);
});

describe('the other files', () => {
  test('compose starts what is there, without rights and with a file system that cannot be written', () => {
    const { services, volumes } = parse(read('compose.yaml'));
    const { latchkey, nginx } = services;
    expect(existsSync(join(ROOT, 'docs/deploy', latchkey.build.context, latchkey.build.dockerfile))).toBe(
      true,
    );
    expect([latchkey.read_only, latchkey.cap_drop]).toEqual([true, ['ALL']]);
    const mounted = [...latchkey.volumes, ...nginx.volumes].map(
      (volume: string) => volume.split(':')[0] ?? '',
    );
    for (const name of mounted.filter((one) => one !== './certificates'))
      expect(name in volumes || existsSync(join(ROOT, 'docs/deploy', name)), name).toBe(true);
  });

  test('nginx passes requests to the port that the image exposes', () => {
    expect(read('nginx.conf')).toContain(`proxy_pass http://latchkey:${valuesOf('EXPOSE')[0]};`);
  });

  test('the config file is one that is taken', () => {
    const written = JSON.parse(read('latchkey.json'));
    expect(parseConfig(written)).toMatchObject(written);
  });

  test('the unit starts the command as it is installed, with variables that it knows', () => {
    const unit = read('latchkey.service');
    expect(unit).toMatch(/^ExecStart=\/opt\/latchkey\/bin\/node \/opt\/latchkey\/bin\/latchkey serve$/m);
    expect(existsSync(join(folder, 'opt/latchkey/bin/latchkey'))).toBe(true);
    const known = readFileSync(join(ROOT, 'docs/operations.md'), 'utf8');
    const names = [...unit.matchAll(/^Environment=(\w+)=/gm)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(3);
    expect(names.filter((name) => !known.includes(`\`${name}`))).toEqual([]);
  });
});

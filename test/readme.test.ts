import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = new URL('..', import.meta.url).pathname;
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const SHOWN_AT = 'http://127.0.0.1:8080';

function block(language: string): string {
  return new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'ms').exec(README)?.[1] ?? '';
}

/** `$ command` and the lines it answers with. */
const transcript = block('console')
  .split(/^\$ /m)
  .filter(Boolean)
  .map((entry) => {
    const [command = '', ...response] = entry.trimEnd().split('\n');
    return { command, response: response.join('\n') };
  });

/** Tokens are new each time. */
function withoutTokens(text: string): string {
  return text.replace(/"csrfToken":"[\w-]{22}"/, '"csrfToken":""').trimEnd();
}

let folder: string;
let url: string;
let stop: () => void;

/** What the README says, in this order, with a database and a port of its own. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'latchkey-readme-'));
  const [, ...commands] = block('sh').trim().split('\n');
  const [add = '', start = ''] = commands;
  const env = { ...process.env, LATCHKEY_DATABASE: `sqlite:${folder}/latchkey.db`, LATCHKEY_PORT: '0' };
  execFileSync('sh', ['-c', add], { cwd: ROOT, env, stdio: 'pipe' });
  // A group of its own, so that npm and the server under it can be ended together.
  const server = spawn('sh', ['-c', start], {
    cwd: ROOT,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const { pid } = server;
  stop = () => pid !== undefined && process.kill(-pid, 'SIGTERM');
  const ready = Promise.withResolvers<string>();
  server.stdout.on('data', (chunk) => {
    const found = /listening on (\S+)/.exec(String(chunk));
    if (found?.[1]) ready.resolve(found[1]);
  });
  server.once('exit', () => ready.reject(new Error('the server ended')));
  url = await ready.promise;
});

afterAll(async () => {
  stop();
  await rm(folder, { recursive: true, force: true });
});

describe('README.md', () => {
  test('its three commands are those of a fresh clone', () => {
    expect(block('sh')).toMatch(/^npm ci\n.+ account add Ada --password-stdin\nnpm start\n$/);
  });

  test('its transcript is what the server answers', () => {
    expect(transcript.length).toBeGreaterThan(3);
    for (const { command, response } of transcript) {
      const line = command.replaceAll(SHOWN_AT, url);
      const answered = execFileSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
      expect(withoutTokens(answered), command).toBe(withoutTokens(response));
    }
  });

  test('its program runs', () => {
    const program = join(folder, 'program.ts');
    const client = new URL('../src/client/index.ts', import.meta.url).href;
    writeFileSync(program, block('ts').replace('@latchkey/client', client).replaceAll(SHOWN_AT, url));
    const printed = execFileSync(process.execPath, [program], { encoding: 'utf8', stdio: 'pipe' });
    expect(printed).toBe('Ada is logged in\nanonymous\n');
  });

  test('its table has every operation of the description, and no other', () => {
    const rows = [...README.matchAll(/^\| ((?:`\/\S*` ?)+)\| ((?:GET|POST)(?:, POST)?) \|/gm)];
    const shown = rows.flatMap(([, paths = '', methods = '']) => {
      const names = [...paths.matchAll(/`(\S+)`/g)].map(([, path]) => path);
      return names.flatMap((path) => methods.split(', ').map((method) => `${method} ${path}`));
    });
    const bundle = JSON.parse(readFileSync(join(ROOT, 'generated/openapi.json'), 'utf8'));
    const described = Object.entries<object>(bundle.paths).flatMap(([path, item]) => {
      return Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`);
    });
    expect(shown.sort()).toEqual(described.sort());
  });

  test('its links lead somewhere', () => {
    const targets = [...README.matchAll(/\]\(([^):]+)\)/g)].map(([, target = '']) => target);
    expect(targets.filter((target) => !existsSync(join(ROOT, target)))).toEqual([]);
  });

  test('its scripts are those of the package', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const named = [...README.matchAll(/`npm run (\w+)/g)].map(([, script]) => script);
    expect(named.filter((script) => !Object.hasOwn(scripts, script ?? ''))).toEqual([]);
  });
});

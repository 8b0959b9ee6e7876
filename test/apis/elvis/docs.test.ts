import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp } from '../../support/app.ts';

const page = await readFile(new URL('../../../docs/elvis.md', import.meta.url), 'utf8');

let app: App;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'latchkey-elvis-'));
  const accounts = [{ name: 'jdoe', password: 'secret pass', fullName: 'Jane Doe' }];
  app = await startApp({ accounts: { accounts } });
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

function blocks(language: string): string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map(
    ([, text = '']) => text,
  );
}

async function run(command: string): Promise<string> {
  const env = { ...process.env, LATCHKEY: app.url };
  return (await promisify(execFile)('sh', ['-c', command], { cwd: folder, env })).stdout.trimEnd();
}

/** Tokens are new each time. */
function withoutTokens(text: string): string {
  return text.replace(/"csrfToken":"[\w-]{22}"/, '"csrfToken":""');
}

describe('docs/elvis.md', () => {
  it('shows a walk-through that the server answers so', async () => {
    const steps = blocks('console').join('').split(/^\$ /m).filter(Boolean);
    expect(steps.length).toBeGreaterThan(5);
    for (const step of steps) {
      const [command = '', ...response] = step.trimEnd().split('\n');
      expect(withoutTokens(await run(command)), command).toBe(withoutTokens(response.join('\n')));
    }
  });

  it('shows three shapes of a logout that log out', async () => {
    const shapes = blocks('sh');
    expect(shapes).toHaveLength(3);
    for (const shape of shapes) {
      expect(await run(shape), shape).toBe('{"logoutSuccess":true}');
      expect(await app.sessionAdministration.list()).toEqual([]);
    }
  });
});

import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { SERVER } from '../../docs/examples/index.ts';

const CLIENT = new URL('../../src/client/index.ts', import.meta.url).href;
const run = promisify(execFile);

/** Runs a program as a reader would, save that it finds the client and the server here; answers what it printed. */
export function runTypescript(source: string, url: string): Promise<string> {
  return inFolder(async (folder) => {
    const file = join(folder, 'program.ts');
    await writeFile(file, source.replaceAll("'@latchkey/client'", `'${CLIENT}'`).replaceAll(SERVER, url));
    return (await run(process.execPath, [file], { cwd: folder })).stdout;
  });
}

/** As much of jq as the samples use, for machines without it. */
const JQ = `#!${process.execPath}
const [, path] = process.argv.slice(2);
const answer = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
console.log(path.split('.').filter(Boolean).reduce((node, name) => node[name], answer));
`;

/** The same for commands. */
export function runShell(source: string, url: string): Promise<string> {
  return inFolder(async (folder) => {
    await writeFile(join(folder, 'jq'), JQ, { mode: 0o755 });
    const env = { ...process.env, PATH: `${folder}${delimiter}${process.env['PATH']}` };
    return (await run('sh', ['-euc', source.replaceAll(SERVER, url)], { cwd: folder, env })).stdout;
  });
}

async function inFolder<Result>(act: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-program-'));
  try {
    return await act(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

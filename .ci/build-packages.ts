/**
 * Writes the two published packages to dist/: `latchkey`, from the repository's own manifest, and `@latchkey/client`, from
 * the one beside its source. Each gets its README, the licence, and a manifest without what only the repository needs.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = new URL('..', import.meta.url).pathname;
const DIST = join(ROOT, 'dist');

type Manifest = Record<string, unknown> & { version: string };

const root: Manifest = readManifest('package.json');
rmSync(DIST, { recursive: true, force: true });
buildServer();
buildClient();

function buildServer(): void {
  compile('src/tsconfig.build.json');
  const folder = join(DIST, 'latchkey');
  const { scripts, devDependencies, allowScripts, overrides, private: _, publishConfig, ...kept } = root;
  // pnpm's convention: what the published package has instead of the repository's own.
  write(folder, 'package.json', { ...kept, ...Object(publishConfig) });
  // The description and the schemas; the figures of proof and bench are the repository's own.
  cpSync(join(ROOT, 'generated'), join(folder, 'generated'), {
    recursive: true,
    filter: (file) => !/\.ts$|(proof|bench)\.json$/.test(file),
  });
  if (!existsSync(join(folder, 'generated/docs')))
    throw new Error('the documentation was not built: npm run docs');
  writeFileSync(join(folder, 'README.md'), withAbsoluteLinks(readFileSync(join(ROOT, 'README.md'), 'utf8')));
  cpSync(join(ROOT, 'LICENSE'), join(folder, 'LICENSE'));
}

function buildClient(): void {
  compile('src/client/tsconfig.build.json');
  const folder = join(DIST, 'client');
  const { author, homepage, bugs, repository } = root;
  const manifest = { ...readManifest('src/client/package.json'), author, homepage, bugs, repository };
  write(folder, 'package.json', { ...manifest, version: root.version });
  // Types only; its one import is erased.
  rmSync(join(folder, 'generated/types.js'), { force: true });
  cpSync(join(ROOT, 'src/client/README.md'), join(folder, 'README.md'));
  cpSync(join(ROOT, 'LICENSE'), join(folder, 'LICENSE'));
}

function compile(project: string): void {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '--project', project], {
    cwd: ROOT,
    stdio: 'inherit',
  });
}

function readManifest(file: string): Manifest {
  return JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
}

function write(folder: string, name: string, value: object): void {
  writeFileSync(join(folder, name), `${JSON.stringify(value, null, 2)}\n`);
}

/** A page of the registry has none of the repository's files beside it. */
function withAbsoluteLinks(markdown: string): string {
  const base = String(root['homepage']).replace(/#.*/, '');
  return markdown.replace(/(!?)\]\((?![a-z]+:|#)([^)\s]+)\)/g, (_, mark, target) => {
    return `${mark}](${base}/blob/main/${target})`;
  });
}

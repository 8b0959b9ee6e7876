/**
 * What the packages in dist/ have to pass before they are published: publint, are-the-types-wrong, the size of the client,
 * no script of the repository in their manifests, and a program that uses every entry. Run after `npm run build`.
 */
import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';
import { build } from 'vite';

const ROOT = new URL('..', import.meta.url).pathname;
const CLIENT_LIMIT_BYTES = 10_000;
const PACKAGES = ['latchkey', 'client'];

/** Uses every entry of both packages, as an application that has installed them. */
const PROGRAM = `
import { createClient, createCookieJar, type LatchkeyClient, UnexpectedResponse } from '@latchkey/client';
import description from 'latchkey/openapi.json' with { type: 'json' };
import { createLatchkey, type Latchkey } from 'latchkey';
import { startLatchkey, type TestLatchkey } from 'latchkey/testing';
const latchkey: LatchkeyClient = createClient({ baseUrl: '/', cookies: createCookieJar() });
const session = await latchkey.session();
export const name: string = session.outcome === 'known' ? session.session.name : '';
export const version: string = description.info.version;
export const wiki: TestLatchkey = await startLatchkey({ accounts: [{ name: 'jdoe', password: 'secret-pass' }] });
export const embedded: Latchkey = await createLatchkey({ database: 'sqlite::memory:' });
export const isFault = (error: unknown) => error instanceof UnexpectedResponse;
`;

const problems: string[] = [];
for (const name of PACKAGES) await check(name, join(ROOT, 'dist', name));
await checkSize(join(ROOT, 'dist/client/src/client/index.js'));
checkProgram();
checkImports();
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

async function check(name: string, folder: string): Promise<void> {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  for (const key of ['scripts', 'devDependencies', 'private', 'publishConfig'])
    if (key in manifest) problems.push(`${name}: its manifest has ${key}`);
  for (const key of ['license', 'repository', 'homepage', 'bugs', 'keywords', 'engines', 'exports'])
    if (!(key in manifest)) problems.push(`${name}: its manifest has no ${key}`);
  const { messages } = await publint({ pkgDir: folder, strict: true });
  for (const message of messages) problems.push(`${name}: ${formatMessage(message, manifest)}`);
  checkTypes(name, folder);
}

function checkTypes(name: string, folder: string): void {
  const attw = ['node_modules/@arethetypeswrong/cli/dist/index.js', '--pack', folder];
  try {
    execFileSync(process.execPath, [...attw, '--profile', 'esm-only', '--format', 'ascii', '--no-emoji'], {
      cwd: ROOT,
      stdio: 'pipe',
    });
  } catch (error) {
    problems.push(`${name}: are-the-types-wrong says\n${String(Reflect.get(Object(error), 'stdout'))}`);
  }
}

async function checkSize(entry: string): Promise<void> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, lib: { entry, formats: ['es'] } },
  });
  const [first] = [built].flat();
  if (!first || !('output' in first)) throw new Error('the client was not bundled');
  const bytes = gzipSync(first.output[0].code).length;
  console.log(`@latchkey/client with openapi-fetch: ${bytes} bytes minified and gzipped`);
  if (bytes > CLIENT_LIMIT_BYTES) problems.push(`client: more than ${CLIENT_LIMIT_BYTES} bytes`);
}

/** The compiler rewrites the endings of imports, save for some that it overlooks. */
function checkImports(): void {
  for (const file of globSync('dist/{latchkey,client}/src/**/*.js', { cwd: ROOT })) {
    const left = /(?:from|import\()\s*['"][./][^'"]*\.ts['"]/.exec(readFileSync(join(ROOT, file), 'utf8'));
    if (left) problems.push(`${file}: ${left[0]} names a source`);
  }
}

/** Strict, with the packages' own types checked too. */
function checkProgram(): void {
  const folder = join(ROOT, 'dist/program');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'node_modules/@latchkey'), { recursive: true });
  symlinkSync('../../latchkey', join(folder, 'node_modules/latchkey'));
  symlinkSync('../../../client', join(folder, 'node_modules/@latchkey/client'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'program.ts'), PROGRAM);
  const { ModuleKind, ModuleResolutionKind, ScriptTarget } = ts;
  const resolutions = {
    nodenext: { module: ModuleKind.NodeNext, moduleResolution: ModuleResolutionKind.NodeNext },
    bundler: { module: ModuleKind.ESNext, moduleResolution: ModuleResolutionKind.Bundler },
  };
  for (const [name, resolution] of Object.entries(resolutions)) {
    const program = ts.createProgram([join(folder, 'program.ts')], {
      ...resolution,
      target: ScriptTarget.ES2022,
      strict: true,
      skipLibCheck: false,
      resolveJsonModule: true,
      noEmit: true,
      types: ['node'],
      typeRoots: [join(ROOT, 'node_modules/@types')],
    });
    for (const { file, messageText } of ts.getPreEmitDiagnostics(program))
      problems.push(
        `${name}: ${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
      );
  }
}

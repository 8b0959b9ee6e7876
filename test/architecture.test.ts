import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const ROOT = new URL('..', import.meta.url).pathname;

interface Source {
  /** From the root of the repository. */
  file: string;
  module: string;
  /** Without comments. */
  code: string;
  imports: string[];
}

/** Which modules, generated files and packages each module may import. `*`: every module but cli and client. */
const ALLOWED_IMPORTS: Readonly<Record<string, readonly string[]>> = {
  contract: ['generated', 'express', 'express-openapi-validator', 'busboy'],
  session: ['@node-rs/argon2', '@zxcvbn-ts/language-common'],
  stores: ['session', 'kysely', 'pg'],
  http: ['session'],
  'apis/mediawiki': ['contract', 'session', 'http', 'express', 'generated/mediawiki-modules.ts'],
  'apis/elvis': ['contract', 'session', 'http', 'express'],
  'apis/latchkey': ['contract', 'session', 'http'],
  pages: ['contract', 'session', 'http'],
  docs: ['http', 'express'],
  client: ['generated/types.ts', 'openapi-fetch'],
  cli: ['client', 'session', 'stores', 'config', 'observe', 'testing', 'application'],
  config: ['session', 'valibot'],
  observe: ['contract', 'http', 'express', 'pino', 'prom-client'],
  testing: ['*', 'application', 'express', 'express-openapi-validator', 'generated'],
  application: ['*', 'application', 'express'],
};

/** Modules that know no HTTP. */
const WITHOUT_HTTP = ['session', 'stores'];

function moduleOf(file: string): string {
  const [, first = '', second = ''] = file.split('/');
  if (first.endsWith('.ts')) return 'application';
  return first === 'apis' ? `${first}/${second}` : first;
}

function withoutComments(code: string): string {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, code);
  const spans: [number, number][] = [];
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    const isComment =
      token === ts.SyntaxKind.SingleLineCommentTrivia || token === ts.SyntaxKind.MultiLineCommentTrivia;
    if (isComment) spans.push([scanner.getTokenStart(), scanner.getTokenEnd()]);
  }
  return spans.reduceRight((text, [start, end]) => text.slice(0, start) + text.slice(end), code);
}

const sources: Source[] = globSync('src/**/*.ts', { cwd: ROOT }).map((file) => {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const imports = ts.preProcessFile(text).importedFiles.map(({ fileName }) => {
    return fileName.startsWith('.') ? normalize(join(dirname(file), fileName)) : fileName;
  });
  return { file, module: moduleOf(file), code: withoutComments(text), imports };
});

/** Every import that leaves its module, Node's own modules left out. */
const crossings = sources.flatMap(({ file, module, imports }) => {
  const outside = imports.filter((target) => !target.startsWith('node:') && !isWithin(module, target));
  return outside.map((target) => ({ file, module, target }));
});

function isWithin(module: string, target: string): boolean {
  return target.startsWith('src/') && moduleOf(target) === module;
}

function isAllowed(module: string, target: string): boolean {
  const allowed = ALLOWED_IMPORTS[module] ?? [];
  if (!target.startsWith('src/'))
    return allowed.some((name) => target === name || target.startsWith(`${name}/`));
  const to = moduleOf(target);
  return allowed.includes(to) || (allowed.includes('*') && !['cli', 'client'].includes(to));
}

function filesWith(pattern: RegExp): string[] {
  return sources.filter(({ code }) => pattern.test(code)).map(({ file }) => file);
}

describe('imports', () => {
  test('there are sources, and every module is in the table', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.filter(({ module }) => !(module in ALLOWED_IMPORTS)).map(({ file }) => file)).toEqual([]);
  });

  test('go only where the table says', () => {
    const wrong = crossings.filter(({ module, target }) => !isAllowed(module, target));
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  test('enter a module through its index.ts', () => {
    const entries = /\/index\.ts$|^src\/session\/ports\.ts$|^src\/[^/]+\.ts$/;
    const wrong = crossings.filter(({ target }) => target.startsWith('src/') && !entries.test(target));
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  test('bring no HTTP into the core', () => {
    const wrong = sources.filter(({ module, imports }) => {
      return (
        WITHOUT_HTTP.includes(module) && imports.some((target) => /^node:(http|https|http2)$/.test(target))
      );
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('every index.ts opens with a comment', () => {
    const entries = sources.filter(
      ({ file }) => /\/index\.ts$/.test(file) && !file.startsWith('src/stores/sqlite'),
    );
    const uncommented = entries.filter(
      ({ file }) => !readFileSync(join(ROOT, file), 'utf8').startsWith('/**'),
    );
    expect(uncommented.map(({ file }) => file)).toEqual([]);
  });
});

/** Every file that a file reaches over imports, type-only ones included. */
function reachable(file: string, seen = new Set<string>()): Set<string> {
  for (const target of sources.find((one) => one.file === file)?.imports ?? []) {
    if (target.startsWith('src/') && !seen.has(target)) reachable(target, seen.add(target));
  }
  return seen;
}

interface FunctionLength {
  at: string;
  lines: number;
}

function functionLengths(file: string): FunctionLength[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(ROOT, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: FunctionLength[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const [first, last] = [node.getStart(), node.getEnd()].map(
        (position) => source.getLineAndCharacterOfPosition(position).line,
      );
      found.push({ at: `${file}:${(first ?? 0) + 1}`, lines: (last ?? 0) - (first ?? 0) + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('size and order', () => {
  test('no file imports itself over others, not even for types', () => {
    expect(sources.filter(({ file }) => reachable(file).has(file)).map(({ file }) => file)).toEqual([]);
  });

  test('no function is longer than 60 lines, tables of statements aside', () => {
    const isTable = (file: string) => /^src\/stores\/[a-z-]+-(?:queries|steps)\.ts$/.test(file);
    const files = sources.map(({ file }) => file).filter((file) => !isTable(file));
    const long = files.flatMap(functionLengths).filter(({ lines }) => lines > 60);
    expect(long).toEqual([]);
  });
});

describe('one of everything', () => {
  test('cookies are written in one place and sent in one place', () => {
    expect(filesWith(/HttpOnly/)).toEqual(['src/http/cookie-writer.ts']);
    expect(filesWith(/(?:setHeader|add)\(\s*['"]set-cookie|appendHeader|\.cookie\(/i)).toEqual([
      'src/contract/send-response.ts',
    ]);
    const named = filesWith(/set-cookie/i).filter((file) => !file.startsWith('src/client/'));
    expect(named).toEqual(['src/contract/send-response.ts', 'src/contract/typed.ts']);
  });

  test('the environment is read in one place', () => {
    expect(filesWith(/process\.env|import\.meta\.env/)).toEqual(['src/config/settings.ts']);
  });

  test('a session is inserted once, and never upserted', () => {
    const upsert = /onConflict|onDuplicateKey|orReplace|replaceInto|\bon\s+conflict\b|\breplace\s+into\b/i;
    expect(filesWith(upsert).sort()).toEqual([
      'src/stores/account-queries.ts',
      'src/stores/login-address-queries.ts',
      'src/stores/postgres/logout-batch.ts',
      'src/stores/postgres/transaction.ts',
      'src/stores/revocation-queries.ts',
      'src/stores/state-queries.ts',
    ]);
    expect(filesWith(/insertInto\('session'\)/)).toEqual(['src/stores/session-queries.ts']);
    expect(filesWith(/\binsert\s+into\s+(\w+\.)?session\b/i)).toEqual([]);
    // A copy inserts whole rows, into an empty database only.
    expect(filesWith(/\binsert\s+into\s+\$\{/i).sort()).toEqual([
      'src/stores/postgres/copied-cluster.ts',
      'src/stores/sqlite/copied-file.ts',
    ]);
  });
});

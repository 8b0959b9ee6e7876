import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const ROOT = new URL('..', import.meta.url).pathname;

interface Source {
  /** From the root of the repository. */
  file: string;
  room: string;
  /** Without comments. */
  code: string;
  imports: string[];
}

/** Which rooms, generated files and packages each room may import. `*` stands for every room but cli and client. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  contract: ['generated', 'express-openapi-validator', 'busboy'],
  session: ['@node-rs/argon2'],
  stores: ['session', 'kysely'],
  http: ['session'],
  'dialects/mediawiki': ['contract', 'session', 'http', 'generated/mediawiki-modules.ts'],
  'dialects/elvis': ['contract', 'session', 'http'],
  own: ['contract', 'session', 'http'],
  pages: ['contract', 'session', 'http'],
  docs: ['express'],
  client: ['generated/types.ts', 'openapi-fetch'],
  cli: ['client', 'session', 'stores', 'assembly'],
  assembly: ['*', 'assembly', 'express', 'pino'],
};

/** Rooms in which HTTP has no business. */
const WITHOUT_HTTP = ['session', 'stores'];

function roomOf(file: string): string {
  const [, first = '', second = ''] = file.split('/');
  if (first.endsWith('.ts')) return 'assembly';
  return first === 'dialects' ? `${first}/${second}` : first;
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
  return { file, room: roomOf(file), code: withoutComments(text), imports };
});

/** Every import that leaves its room, Node's own modules left out. */
const crossings = sources.flatMap(({ file, room, imports }) => {
  const outside = imports.filter((target) => !target.startsWith('node:') && !isWithin(room, target));
  return outside.map((target) => ({ file, room, target }));
});

function isWithin(room: string, target: string): boolean {
  return target.startsWith('src/') && roomOf(target) === room;
}

function isAllowed(room: string, target: string): boolean {
  const allowed = ARROWS[room] ?? [];
  if (!target.startsWith('src/'))
    return allowed.some((name) => target === name || target.startsWith(`${name}/`));
  const to = roomOf(target);
  return allowed.includes(to) || (allowed.includes('*') && !['cli', 'client'].includes(to));
}

function filesWith(pattern: RegExp): string[] {
  return sources.filter(({ code }) => pattern.test(code)).map(({ file }) => file);
}

describe('imports', () => {
  test('there are sources, and every room is in the table', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.filter(({ room }) => !(room in ARROWS)).map(({ file }) => file)).toEqual([]);
  });

  test('go only where the table says', () => {
    const wrong = crossings.filter(({ room, target }) => !isAllowed(room, target));
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  test('enter a room through its door', () => {
    const doors = /\/index\.ts$|^src\/session\/ports\.ts$|^src\/[^/]+\.ts$/;
    const wrong = crossings.filter(({ target }) => target.startsWith('src/') && !doors.test(target));
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  test('bring no HTTP into the core', () => {
    const wrong = sources.filter(({ room, imports }) => {
      return (
        WITHOUT_HTTP.includes(room) && imports.some((target) => /^node:(http|https|http2)$/.test(target))
      );
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('every room has its sign on the door', () => {
    const doors = sources.filter(
      ({ file }) => /\/index\.ts$/.test(file) && !file.startsWith('src/stores/sqlite'),
    );
    const unsigned = doors.filter(({ file }) => !readFileSync(join(ROOT, file), 'utf8').startsWith('/**'));
    expect(unsigned.map(({ file }) => file)).toEqual([]);
  });
});

describe('one of everything', () => {
  test('cookies are written in one place and sent in one place', () => {
    expect(filesWith(/HttpOnly/)).toEqual(['src/http/cookie-writer.ts']);
    expect(filesWith(/setHeader\(\s*['"]set-cookie|appendHeader|\.cookie\(/i)).toEqual([
      'src/contract/send.ts',
    ]);
    const named = filesWith(/set-cookie/i).filter((file) => !file.startsWith('src/client/'));
    expect(named).toEqual(['src/contract/send.ts', 'src/contract/typed.ts']);
  });

  test('the environment is read in one place', () => {
    expect(filesWith(/process\.env|import\.meta\.env/)).toEqual(['src/config.ts']);
  });

  test('a session is inserted once, and nothing is ever upserted', () => {
    const upsert = /onConflict|onDuplicateKey|orReplace|replaceInto|\bon\s+conflict\b|\breplace\s+into\b/i;
    expect(filesWith(upsert)).toEqual([]);
    expect(filesWith(/insertInto\('session'\)/)).toEqual(['src/stores/session-queries.ts']);
    expect(filesWith(/\binsert\s+into\s+(\w+\.)?session\b/i)).toEqual([]);
  });
});

import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';

const ROOT = new URL('../..', import.meta.url).pathname;
const FILE = `${ROOT}test/client/in-the-editor.ts`;

/** What somebody types, mistakes included. */
const SOURCE = `import type { LatchkeyClient } from '../../src/client/index.ts';
declare const latchkey: LatchkeyClient;
latchkey.paths['/session'].get();
latchkey.GET('/sesion');
latchkey.paths['/sesion'];
latchkey.POST('/w/api.php?action=login', { body: { lgnam: 'jdoe' } });
latchkey.POST('/w/api.php?action=login', { body: { format: 'jsn' } });
latchkey.POST('/login', { body: { username: 'jdoe', csrf: '' } });
latchkey.POST('/login');
`;

let service: ts.LanguageService;

beforeAll(() => {
  const config = ts.readConfigFile(`${ROOT}tsconfig.json`, ts.sys.readFile).config;
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const read = (name: string) => (name === FILE ? SOURCE : ts.sys.readFile(name));
  service = ts.createLanguageService({
    getScriptFileNames: () => [FILE],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => ts.ScriptSnapshot.fromString(read(name) ?? ''),
    getCurrentDirectory: () => ROOT,
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === FILE || ts.sys.fileExists(name),
    readFile: read,
  });
});

function messageAt(code: string): string {
  const start = SOURCE.indexOf(code);
  const found = service.getSemanticDiagnostics(FILE).find((diagnostic) => {
    const at = diagnostic.start ?? 0;
    return at >= start && at < start + code.length;
  });
  return ts.flattenDiagnosticMessageText(found?.messageText, '\n');
}

describe('in an editor', () => {
  test('an operation shows its summary', () => {
    const at = SOURCE.indexOf('get()');
    const shown = service.getQuickInfoAtPosition(FILE, at)?.documentation;
    expect(ts.displayPartsToString(shown)).toMatch(/\w+ \w+/);
  });

  test('the paths are completed', () => {
    const at = SOURCE.indexOf("'/sesion')") + 1;
    const names = service.getCompletionsAtPosition(FILE, at, {})?.entries.map(({ name }) => name);
    expect(names).toContain('/session');
    expect(names).not.toContain('/services/login');
  });

  test('a wrong path is answered with paths, and as a property with the nearest', () => {
    expect(messageAt("'/sesion')")).toMatch(/not assignable to parameter of type '"\/" \| "\/alive\.txt"/);
    expect(messageAt("'/sesion']")).toMatch(/Did you mean '\/session'\?/);
  });

  test('a wrong body names the field', () => {
    expect(messageAt('lgnam:')).toMatch(/'lgnam' does not exist.*Did you mean to write 'lgname'\?/s);
    expect(messageAt("format: 'jsn'")).toMatch(/Did you mean '"json"'\?/);
    expect(messageAt("body: { username: 'jdoe', csrf: '' }")).toMatch(/Property 'password' is missing/);
  });

  test('a required body is asked for', () => {
    expect(messageAt("POST('/login');")).toMatch(/Expected 2 arguments, but got 1/);
  });
});

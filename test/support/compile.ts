import { readFileSync } from 'node:fs';
import ts from 'typescript';

const ROOT = new URL('../..', import.meta.url).pathname;

/** Compiles a program as if it stood in the repository; returns what is wrong with it. */
export function compileErrors(program: string): string[] {
  const file = `${ROOT}docs/program.ts`;
  const config = JSON.parse(readFileSync(`${ROOT}tsconfig.json`, 'utf8'));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, program, ts.ScriptTarget.ESNext) : getSourceFile(name, ...rest);
  host.fileExists = (name) => name === file || fileExists(name);
  host.readFile = (name) => (name === file ? program : readFile(name));
  const found = ts.getPreEmitDiagnostics(ts.createProgram([file], options, host));
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

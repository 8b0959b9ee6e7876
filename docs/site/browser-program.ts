import ts from 'typescript';

/** A module as browsers take it: without types, comments and indentation. */
export function browserProgram(source: string): string {
  const { ESNext } = ts.ScriptTarget;
  const compilerOptions = { target: ESNext, removeComments: true };
  const { outputText } = ts.transpileModule(source, { compilerOptions });
  return outputText.replace(/^ +/gm, '');
}

/** A style sheet without comments, and without the spaces that only people need. */
export function browserStyle(source: string): string {
  return source
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/([{};,])\n/g, '$1')
    .replace(/([{;][\w-]+): /g, '$1:')
    .replaceAll(' {', '{')
    .replaceAll(';}', '}')
    .trimStart();
}

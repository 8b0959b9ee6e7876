import type { Fields, Recipe } from '../../examples/index.ts';
import { entriesOf, type PlannedStep, piecesOf, planOf, targetOf } from './sample.ts';

/** A script in a page of the server's own origin, where the browser keeps the cookies. */
export function javascriptSample(recipe: Recipe): string {
  return `${planOf(recipe).steps.map(callOf).join('\n')}\n`;
}

function callOf(step: PlannedStep): string {
  const options = [
    ...(step.method === 'GET' ? [] : [`  method: ${literal(step.method)},\n`]),
    ...table('headers', step.headers, (items) => `{\n${items}  }`),
    ...table('body', step.form, (items) => `new URLSearchParams({\n${items}  })`),
  ];
  const request = options.length === 0 ? '' : `, {\n${options.join('')}}`;
  const response = `await fetch(${literal(targetOf(step))}${request})`;
  const value = `const ${step.name} = await (${response}).json();`;
  return step.last ? `${value}\nconsole.log(${step.name});` : value;
}

function table(name: string, fields: Fields | undefined, wrap: (items: string) => string): string[] {
  if (!fields || Object.keys(fields).length === 0) return [];
  const items = entriesOf(fields).map(([key, value]) => `    ${keyOf(key)}: ${expression(value)},\n`);
  return [`  ${name}: ${wrap(items.join(''))},\n`];
}

function keyOf(key: string): string {
  return /^\w+$/.test(key) ? key : literal(key);
}

function expression(value: string): string {
  const pieces = piecesOf(value);
  const [first] = pieces;
  if (pieces.length === 1 && first)
    return 'text' in first ? literal(first.text) : `${first.step}.${first.path}`;
  const text = pieces.map((piece) =>
    'text' in piece ? piece.text.replace(/[\\`$]/g, '\\$&') : `\${${piece.step}.${piece.path}}`,
  );
  return `\`${text.join('')}\``;
}

function literal(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

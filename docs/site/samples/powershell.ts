import { type Fields, type Recipe, SERVER } from '../../examples/index.ts';
import { entriesOf, type Plan, type PlannedStep, piecesOf, planOf, targetOf } from './sample.ts';

export function powershellSample(recipe: Recipe): string {
  const plan = planOf(recipe);
  return `${plan.steps.map((step, index) => commandOf(step, index, plan)).join('\n')}\n`;
}

function commandOf(step: PlannedStep, index: number, { keepsCookies }: Plan): string {
  const session = keepsCookies ? [index === 0 ? '-SessionVariable session' : '-WebSession $session'] : [];
  const options = [
    `-Method ${step.method === 'POST' ? 'Post' : 'Get'}`,
    `-Uri ${literal(SERVER + targetOf(step))}`,
    ...session,
    ...table('-Headers', step.headers),
    ...table('-Body', step.form),
  ];
  const call = `Invoke-RestMethod ${options.join(' `\n  ')}`;
  return step.last ? call : `$${step.name} = ${call}\n`;
}

function table(option: string, fields: Fields | undefined): string[] {
  if (!fields || Object.keys(fields).length === 0) return [];
  const items = entriesOf(fields).map(([name, value]) => `${key(name)} = ${expression(value)}`);
  return [`${option} @{ ${items.join('; ')} }`];
}

function key(name: string): string {
  return /^\w+$/.test(name) ? name : literal(name);
}

function expression(value: string): string {
  const pieces = piecesOf(value);
  const [first] = pieces;
  if (pieces.length === 1 && first && 'text' in first) return literal(value);
  if (pieces.length === 1 && first && 'step' in first) return `$${first.step}.${first.path}`;
  const text = pieces.map((piece) =>
    'text' in piece ? piece.text.replace(/[`"$]/g, '`$&') : `$($${piece.step}.${piece.path})`,
  );
  return `"${text.join('')}"`;
}

/** Single quotes take everything as it stands. */
function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

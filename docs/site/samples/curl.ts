import { type Recipe, SERVER } from '../../examples/index.ts';
import { entriesOf, type Plan, type PlannedStep, piecesOf, planOf, targetOf } from './sample.ts';

export function curlSample(recipe: Recipe): string {
  const plan = planOf(recipe);
  return `${plan.steps.map((step) => commandOf(step, plan)).join('\n\n')}\n`;
}

function commandOf(step: PlannedStep, { keepsCookies }: Plan): string {
  const method = step.method === 'POST' && !step.form ? ['--request POST'] : [];
  const lead = keepsCookies ? 'curl --silent --cookie jar.txt --cookie-jar jar.txt' : 'curl --silent';
  const options = [
    ...method,
    ...entriesOf(step.headers).map(([name, value]) => `--header ${quoted(`${name}: ${value}`)}`),
    ...entriesOf(step.form).map(([name, value]) => `--data-urlencode ${quoted(`${name}=${value}`)}`),
    quoted(SERVER + targetOf(step)),
  ];
  const call = [lead, ...options].join(' \\\n  ');
  // The shell drops the line break at the end, which no token has.
  const [used] = step.used;
  return used === undefined ? call : `${variableOf(used)}=$(${call} |\n  jq --raw-output .${used})`;
}

/** Single quotes where nothing is filled in, so that the shell leaves the rest alone. */
function quoted(value: string): string {
  const pieces = piecesOf(value);
  if (pieces.every((piece) => 'text' in piece)) return `'${value.replaceAll("'", `'\\''`)}'`;
  const text = pieces.map((piece) =>
    'text' in piece ? piece.text.replace(/["\\$`]/g, '\\$&') : `$${variableOf(piece.path)}`,
  );
  return `"${text.join('')}"`;
}

function variableOf(path: string): string {
  return path.split('.').at(-1) ?? path;
}

import { type Fields, type Recipe, SERVER } from '../../examples/index.ts';
import { entriesOf, type Plan, type PlannedStep, piecesOf, planOf, targetOf } from './sample.ts';

/** Python with nothing but its own library. */
export function pythonSample(recipe: Recipe): string {
  const plan = planOf(recipe);
  const [only] = plan.steps;
  if (plan.steps.length === 1 && only?.method === 'GET') return readingOf(only);
  return `${headOf(plan)}\n${plan.steps.map(callOf).join('\n')}\n`;
}

/** One request that sends nothing needs no helper. */
function readingOf(step: PlannedStep): string {
  return `import json
from urllib.request import urlopen

with urlopen(${literal(SERVER + targetOf(step))}) as response:
    print(json.load(response))
`;
}

function headOf({ keepsCookies }: Plan): string {
  const opener = keepsCookies ? 'build_opener(HTTPCookieProcessor(CookieJar()))' : 'build_opener()';
  return `import json
${keepsCookies ? 'from http.cookiejar import CookieJar\n' : ''}from urllib.parse import urlencode
from urllib.request import ${keepsCookies ? 'HTTPCookieProcessor, ' : ''}Request, build_opener

opener = ${opener}


def call(method, path, query={}, form={}, headers={}):
    address = '${SERVER}' + path + ('?' + urlencode(query) if query else '')
    data = urlencode(form).encode() if method == 'POST' else None
    with opener.open(Request(address, data, headers, method=method)) as response:
        return json.load(response)

`;
}

function callOf(step: PlannedStep): string {
  const options = [
    ...keyword('query', step.query),
    ...keyword('form', step.form),
    ...keyword('headers', step.headers),
  ];
  const call = `call(${[literal(step.method), literal(step.path)].join(', ')}${options.map((one) => `, ${one}`).join('')})`;
  return step.last ? `${step.name} = ${call}\nprint(${step.name})` : `${step.name} = ${call}`;
}

function keyword(name: string, fields: Fields | undefined): string[] {
  if (!fields || Object.keys(fields).length === 0) return [];
  const items = entriesOf(fields).map(([key, value]) => `    ${literal(key)}: ${expression(value)},\n`);
  return [`${name}={\n${items.join('')}}`];
}

function expression(value: string): string {
  return piecesOf(value)
    .map((piece) =>
      'text' in piece
        ? literal(piece.text)
        : `${piece.step}${piece.path
            .split('.')
            .map((name) => `[${literal(name)}]`)
            .join('')}`,
    )
    .join(' + ');
}

function literal(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

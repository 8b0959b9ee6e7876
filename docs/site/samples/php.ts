import { type Fields, type Recipe, SERVER } from '../../examples/index.ts';
import { entriesOf, type PlannedStep, piecesOf, planOf, targetOf } from './sample.ts';

/** PHP with its curl extension; one handle keeps the cookies from call to call. */
export function phpSample(recipe: Recipe): string {
  const { steps } = planOf(recipe);
  return `${HEAD}\n${steps.map(callOf).join('\n')}\n`;
}

const HEAD = `<?php
$curl = curl_init();
curl_setopt_array($curl, [CURLOPT_RETURNTRANSFER => true, CURLOPT_COOKIEFILE => '']);

function call(string $method, string $path, array $form = [], array $headers = []): array
{
    global $curl;
    $body = $method === 'POST' ? [CURLOPT_POSTFIELDS => http_build_query($form)] : [CURLOPT_HTTPGET => true];
    curl_setopt_array($curl, [
        CURLOPT_URL => '${SERVER}' . $path,
        CURLOPT_HTTPHEADER => $headers,
    ] + $body);
    return json_decode(curl_exec($curl), true);
}
`;

function callOf(step: PlannedStep): string {
  const headers = entriesOf(step.headers).map(([name, value]) => `    ${expression(`${name}: ${value}`)},\n`);
  const options = [
    ...(step.form ? [`form: [\n${fieldsOf(step.form)}]`] : []),
    ...(headers.length > 0 ? [`headers: [\n${headers.join('')}]`] : []),
  ];
  const call = `call(${[literal(step.method), literal(targetOf(step)), ...options].join(', ')})`;
  return step.last ? `$${step.name} = ${call};\nprint_r($${step.name});` : `$${step.name} = ${call};`;
}

function fieldsOf(fields: Fields): string {
  return entriesOf(fields)
    .map(([name, value]) => `    ${literal(name)} => ${expression(value)},\n`)
    .join('');
}

function expression(value: string): string {
  return piecesOf(value)
    .map((piece) => ('text' in piece ? literal(piece.text) : memberOf(piece.step, piece.path)))
    .join(' . ');
}

function memberOf(step: string, path: string): string {
  const members = path.split('.').map((name) => `[${literal(name)}]`);
  return `$${step}${members.join('')}`;
}

function literal(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

import type { DescribedOperation, DescribedResponse } from './described.ts';
import type { Exchange } from './exchange.ts';
import { headerViolations, violations } from './schemas.ts';
import { xmlViolations } from './xml.ts';

type Answer = Exchange['response'];

/** What the answer has that the operation does not document, or lacks that it does. */
export function problemsWith(response: Answer, operation: DescribedOperation, isHead: boolean): string[] {
  const described = operation.responses[response.status];
  if (!described) return [`status ${response.status} is not documented`];
  return [
    ...headerProblems(response, described),
    ...cookieProblems(response, described),
    ...(isHead && response.body.length === 0 ? [] : bodyProblems(response, described)),
  ];
}

function headerProblems(
  { status, headers }: Answer,
  { headers: described = {} }: DescribedResponse,
): string[] {
  const redirects = status > 300 && status < 400 && status !== 304;
  const missing = redirects && headers['location'] === undefined ? ['a redirect without Location'] : [];
  const wrong = Object.entries(described).flatMap(([name, { required, schema = {} }]) => {
    const value = headers[name.toLowerCase()];
    if (value === undefined) return required ? [`the header ${name} is missing`] : [];
    return [value]
      .flat()
      .flatMap((line) => headerViolations(schema, String(line)).map((text) => `${name}: ${text}`));
  });
  return [...missing, ...wrong];
}

/** A cookie where none is documented is a session in the wrong place. */
function cookieProblems({ headers }: Answer, described: DescribedResponse): string[] {
  const documented = Object.keys(described.headers ?? {}).some((name) => name.toLowerCase() === 'set-cookie');
  return headers['set-cookie'] === undefined || documented ? [] : ['Set-Cookie is not documented'];
}

function bodyProblems({ headers, body }: Answer, { content = {} }: DescribedResponse): string[] {
  const type = headers['content-type'];
  if (type === undefined) {
    const wanted = Object.keys(content).join(', ');
    return body.length === 0 && wanted === ''
      ? []
      : [`no Content-Type, documented: ${wanted || 'no content'}`];
  }
  const key = Object.keys(content).find((documented) => fits(String(type), documented));
  if (key === undefined)
    return [`${type} is not documented: ${Object.keys(content).join(', ') || 'no content'}`];
  return contentProblems(key, content[key]?.schema ?? {}, body.toString('utf8'));
}

/** A type documented with parameters is meant with them. */
function fits(type: string, documented: string): boolean {
  const normal = (text: string) => text.toLowerCase().replace(/\s/g, '');
  return normal(documented.includes(';') ? type : (type.split(';')[0] ?? '')) === normal(documented);
}

function contentProblems(type: string, schema: object, text: string): string[] {
  if (/[/+]json\b/.test(type)) return jsonProblems(schema, text);
  if (/[/+]xml\b/.test(type)) return xmlViolations(schema, text);
  return violations(schema, text);
}

function jsonProblems(schema: object, text: string): string[] {
  try {
    return violations(schema, JSON.parse(text));
  } catch {
    return [`no JSON: ${text.slice(0, 80)}`];
  }
}

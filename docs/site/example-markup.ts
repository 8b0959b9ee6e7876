import type { Captured, Exchange } from '../examples/index.ts';
import { type Html, html, join } from './html.ts';
import { codeBlock } from './markdown.ts';
import type { Words } from './words.ts';

/** What a server answered to each recipe, by the recipe's name. */
export type ExampleBook = ReadonlyMap<string, Captured>;

/** The request and its answer in every format it was asked in; the request is shown once, in the first of them. */
export function exampleMarkup(book: ExampleBook, id: string, words: Words): Html {
  const captured = book.get(id);
  const exchanges = Object.entries(captured ?? {});
  const [first] = exchanges;
  if (!first) throw new Error(`the example "${id}" was never run: npm run examples`);
  return join([
    figure(words.request, requestText(first[1])),
    ...exchanges.map(([format, exchange]) =>
      figure(
        format === '' ? words.answer : `${words.answerIn} ${format.toUpperCase()}`,
        answerText(exchange),
      ),
    ),
  ]);
}

export function figure(caption: string, code: string, whole = false): Html {
  return html`<figure><figcaption>${caption}</figcaption>
${codeBlock(code, undefined, whole)}</figure>
`;
}

function requestText({ request }: Exchange): string {
  const headers = Object.entries(request.headers).map(([name, value]) => `${name}: ${value}\n`);
  const body = request.body === '' ? '' : `\n${request.body.replaceAll('&', '\n&')}\n`;
  return `${request.method} ${request.target} HTTP/1.1\n${headers.join('')}${body}`;
}

/** The headers a reader is to look at. The rest, such as `Date` and `Content-Length`, is every answer's own affair. */
const TELLING = new Set([
  'allow',
  'content-type',
  'deprecation',
  'location',
  'mediawiki-api-error',
  'retry-after',
  'set-cookie',
  'www-authenticate',
]);

function answerText({ answer }: Exchange): string {
  const headers = answer.headers
    .filter(([name]) => TELLING.has(name))
    .map(([name, value]) => `${titled(name)}: ${value}\n`);
  return `HTTP/1.1 ${answer.status}\n${headers.join('')}\n${bodyText(answer)}`;
}

function titled(name: string): string {
  if (name === 'mediawiki-api-error') return 'MediaWiki-API-Error';
  if (name === 'www-authenticate') return 'WWW-Authenticate';
  return name.replace(/(^|-)[a-z]/g, (start) => start.toUpperCase());
}

/** JSON comes on one line; it is set out here for people. Other bodies stand as they came. */
function bodyText({ headers, body }: Exchange['answer']): string {
  const type = headers.find(([name]) => name === 'content-type')?.[1] ?? '';
  if (/[/+]json/.test(type)) return `${JSON.stringify(JSON.parse(body), null, 2)}\n`;
  return type.startsWith('text/xml') ? body.replace('?><', '?>\n<') : body;
}

import type { Captured, Exchange } from '../examples/index.ts';
import { type Html, html, join } from './html.ts';
import { codeBlock } from './markdown.ts';
import type { Words } from './words.ts';

/** What a server returned for each recipe, by the recipe's name. */
export type ExampleBook = ReadonlyMap<string, Captured>;

/** The request and its response in every format it was asked in; the request is shown once, in the first of them. */
export function exampleMarkup(book: ExampleBook, id: string, words: Words): Html {
  const captured = book.get(id);
  const exchanges = Object.entries(captured ?? {});
  const [first] = exchanges;
  if (!first) throw new Error(`the example "${id}" was never run: npm run examples`);
  return join([
    figure(words.request, requestText(first[1])),
    ...exchanges.map(([format, exchange]) =>
      figure(
        format === '' ? words.response : `${words.responseIn} ${format.toUpperCase()}`,
        responseText(exchange),
      ),
    ),
  ]);
}

/** Only the request, where a page but mentions it. */
export function requestMarkup(book: ExampleBook, id: string, words: Words): Html {
  const [exchange] = Object.values(book.get(id) ?? {});
  if (!exchange) throw new Error(`the example "${id}" was never run: npm run examples`);
  return figure(words.request, requestText(exchange));
}

/** A program, to be copied whole, or else what went over the wire. */
export function figure(caption: string, code: string, whole = false): Html {
  return html`<figure><figcaption>${caption}</figcaption>
${codeBlock(code, whole ? 'whole' : 'wire')}</figure>
`;
}

function requestText({ request }: Exchange): string {
  const headers = Object.entries(request.headers).map(([name, value]) => `${name}: ${value}\n`);
  const body = request.body === '' ? '' : `\n${request.body.replaceAll('&', '\n&')}\n`;
  return `${request.method} ${request.target} HTTP/1.1\n${headers.join('')}${body}`;
}

function responseText({ response }: Exchange): string {
  const headers = response.headers.map((line) => `${line}\n`).join('');
  return `HTTP/1.1 ${response.status}\n${headers}\n${bodyText(response)}`;
}

/** JSON comes on one line; it is set out here for people. Other bodies stand as they came. */
function bodyText({ headers, body }: Exchange['response']): string {
  const type = headers.find((line) => line.startsWith('Content-Type:')) ?? '';
  if (/[/+]json/.test(type)) return `${JSON.stringify(JSON.parse(body), null, 2)}\n`;
  return type.includes('text/xml') ? body.replace('?><', '?>\n<') : body;
}

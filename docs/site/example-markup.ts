import type { Captured, Exchange } from '../examples/index.ts';
import { highlighted } from './highlight.ts';
import { type Html, html } from './html.ts';
import { codeBlock, codeMarkup } from './markdown.ts';
import { tabsMarkup } from './tabs-markup.ts';
import type { Words } from './words/index.ts';

/** What a server returned for each recipe, by the recipe's name. */
export type ExampleBook = ReadonlyMap<string, Captured>;

export interface ExampleContext {
  book: ExampleBook;
  words: Words;
  /** Names for the page's groups of tabs. */
  nextTabs: () => string;
}

/** One request, and its response in each format it was captured in. Headers fold away; of the formats the first's are shown. */
export function exampleMarkup(id: string, { book, words, nextTabs }: ExampleContext): Html {
  const exchanges = exchangesOf(book, id);
  const tabs = exchanges.map(([format, exchange]) => ({
    label: format === '' ? words.response : format.toUpperCase(),
    content: responseMarkup(exchange),
  }));
  const [[, first]] = exchanges;
  const headers = first.response.body === '' ? '' : headOf(first.response);
  return html`<figure class="example"><figcaption>${words.request}</figcaption>
${requestBlocks(first, words)}${tabsMarkup(nextTabs(), words.response, tabs)}${folded(words.headers, headers)}</figure>
`;
}

/** Only the request, where a page but mentions it. */
export function requestMarkup(id: string, { book, words }: ExampleContext): Html {
  const [[, exchange]] = exchangesOf(book, id);
  return html`<figure class="example"><figcaption>${words.request}</figcaption>
${requestBlocks(exchange, words)}</figure>
`;
}

function exchangesOf(book: ExampleBook, id: string): [[string, Exchange], ...[string, Exchange][]] {
  const [first, ...others] = Object.entries(book.get(id) ?? {});
  if (!first) throw new Error(`the example "${id}" was never run: npm run examples`);
  return [first, ...others];
}

/** A program, to be copied whole. */
export function figure(caption: string, code: Html): Html {
  return html`<figure><figcaption>${caption}</figcaption>
${codeMarkup(code)}</figure>
`;
}

function requestBlocks({ request }: Exchange, words: Words): Html {
  const headers = Object.entries(request.headers).map(([name, value]) => `${name}: ${value}\n`);
  return html`${codeBlock(requestLines(request), 'wire')}${folded(words.headers, headers.join(''))}`;
}

/** The address, and below it a field of the form per line. The format is what the tabs are for. */
function requestLines({ method, target, body }: Exchange['request']): string {
  const fields = body.split('&').filter((field) => field !== '' && !field.startsWith('format='));
  const address = target.replace(/&format=\w+/, '');
  return [`${method} ${address}`, ...fields.map((field, index) => (index === 0 ? field : `&${field}`))].join(
    '\n',
  );
}

function responseMarkup({ response }: Exchange): Html {
  const body = bodyMarkup(response);
  // A redirect says everything in its headers, and an error's status is part of what it says.
  if (body === undefined) return codeBlock(headOf(response), 'wire');
  const { status } = response;
  const line = status === 200 ? html`` : html`<p class="status"><code>HTTP/1.1 ${status}</code></p>\n`;
  return html`${line}${codeMarkup(body, 'wire')}`;
}

function headOf({ status, headers }: Exchange['response']): string {
  return `HTTP/1.1 ${status}\n${headers.map((line) => `${line}\n`).join('')}`;
}

function folded(title: string, text: string): Html {
  if (text === '') return html``;
  return html`<details class="headers"><summary>${title}</summary>
${codeBlock(text, 'wire')}</details>
`;
}

/** JSON comes on one line; it is set out here for people. Other bodies stand as they came. */
function bodyMarkup({ headers, body }: Exchange['response']): Html | undefined {
  if (body === '') return undefined;
  const type = headers.find((line) => line.startsWith('Content-Type:')) ?? '';
  if (/[/+]json/.test(type)) return coloured(JSON.stringify(JSON.parse(body), null, 2), 'json');
  if (type.includes('text/xml')) return coloured(body.replace('?><', '?>\n<'), 'xml');
  return html`${body}`;
}

/** Colours would double the weight of a long response, and help nobody to read it. */
const WORTH_COLOURING = 2000;

function coloured(code: string, language: 'json' | 'xml'): Html {
  return code.length > WORTH_COLOURING ? html`${code}` : highlighted(code, language);
}

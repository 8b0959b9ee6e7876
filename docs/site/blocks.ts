import { posix } from 'node:path';
import { linkFrom, pageAddress, pageOfFile, referenceAddress } from './addresses.ts';
import type { Contents } from './contents.ts';
import { errorsOf, errorsTable, reasonsOf } from './errors-table.ts';
import { type ExampleBook, exampleMarkup, requestMarkup } from './example-markup.ts';
import { type Html, html } from './html.ts';
import type { Surroundings } from './markdown.ts';
import { type Description, type Operation, reachIn, type Schema } from './operations.ts';
import type { PageSource } from './page-source.ts';
import { commonNames, parametersTable, type TableContext } from './parameters-table.ts';
import { resultsOf, resultsTables } from './results-table.ts';
import { programMarkup, type SampleBook, samplesMarkup } from './sample-markup.ts';
import { tabNames } from './tabs-markup.ts';
import type { Texts } from './texts.ts';
import { SOURCE_LANGUAGE, WORDS } from './words/index.ts';

/** Everything pages are filled from beside their own text. */
export interface Library {
  contents: Contents;
  description: Description;
  operations: ReadonlyMap<string, Operation>;
  examples: ExampleBook;
  /** Programs written by hand, by their file's name below `docs/examples/programs`. */
  programs: SampleBook;
}

type Block = (argument: string) => Html;

/** What the comments and links of one page stand for. */
export function surroundingsOf(page: PageSource, library: Library, texts: Texts): Surroundings {
  const blocks = blocksOf(page, library, texts);
  const address = pageAddress(page.id, page.language);
  return {
    permanentLink: WORDS[page.language].permanentLink,
    block(name, argument) {
      const block = blocks[name];
      if (!block) throw new Error(`${page.file}: nothing is generated for "${name}"`);
      return block(argument);
    },
    link: (href) => linkOf(href, page, library, address),
  };
}

function blocksOf(page: PageSource, library: Library, texts: Texts): Record<string, Block> {
  const words = WORDS[page.language];
  const reach = reachIn(library.description);
  const remedies = library.description['x-remedies'] ?? {};
  const context: TableContext = { reach, texts, words, remedies };
  const own = page.operations.map((id) => operationIn(library, id, page));
  const nextTabs = tabNames();
  return {
    parameters: (argument) => parametersTable(own, context, chosen(argument, library, context)),
    results: (argument) => {
      const { names, depth } = resultsArgument(argument);
      return resultsTables(namedOrOwn(names, own, library, context), context, depth);
    },
    errors: () => errorsTable(errorsOf(own), context),
    reasons: () => errorsTable(reasonsOf(own), context),
    example: (argument) => exampleMarkup(argument, { book: library.examples, words, nextTabs }),
    request: (argument) => requestMarkup(argument, { book: library.examples, words, nextTabs }),
    samples: (argument) =>
      samplesMarkup(argument, { book: library.programs, title: words.samples, nextTabs }),
    program: (argument) => programMarkup(library.programs, argument),
  };
}

/** `<!-- parameters: uiprop* -->` names some of them; `common` and its opposite go by what all actions share. */
function chosen(argument: string, { operations }: Library, { reach }: TableContext) {
  const actions = [...operations.values()].filter(({ path }) => path.startsWith('/w/api.php?'));
  const common = commonNames(actions, reach);
  if (argument === 'all') return () => true;
  if (argument === 'common') return (name: string) => common.has(name);
  if (argument === '') return (name: string) => !common.has(name);
  const names = argument.split(' ');
  return (name: string, _: Schema) =>
    names.some((one) => (one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : one === name));
}

/** `<!-- results: MediawikiQueryResult 0 -->` lists the members, and not what is in them. */
function resultsArgument(argument: string): { names: string; depth: number | undefined } {
  const [, names = '', depth] = /^(.*?) ?(\d)?$/.exec(argument) ?? [];
  return { names, depth: depth === undefined ? undefined : Number(depth) };
}

function namedOrOwn(
  argument: string,
  own: readonly Operation[],
  { description }: Library,
  { reach }: TableContext,
) {
  if (argument === '') return resultsOf(own, reach);
  return argument.split(' ').map((name) => {
    if (description.components?.['schemas']?.[name] === undefined) throw new Error(`no schema ${name}`);
    return { $ref: `#/components/schemas/${name}` };
  });
}

function operationIn({ operations }: Library, id: string, page: PageSource): Operation {
  const operation = operations.get(id);
  if (!operation) throw new Error(`${page.file}: the description has no operation ${id}`);
  return operation;
}

const OPERATION_LINK = /^operation:(?<id>\w+)$/;

/** Authors link files as they lie in the repository, and `operation:elvisLogout` for the reference. */
function linkOf(href: string, page: PageSource, library: Library, address: string): string | undefined {
  if (/^(https?:|#)/.test(href)) return href;
  const id = OPERATION_LINK.exec(href)?.groups?.['id'];
  if (id !== undefined) return linkFrom(address, referenceAddress(operationIn(library, id, page)));
  const [path = '', fragment] = href.split('#');
  if (path.startsWith('site:')) return linkFrom(address, path.slice('site:'.length));
  const file = posix.join(posix.dirname(page.file), path);
  const target = pageOfFile(library.contents.pages, file);
  if (target === undefined) return notPublished(page, href);
  const { id: found, languages } = target;
  const language = languages.includes(page.language) ? page.language : SOURCE_LANGUAGE;
  const link = linkFrom(address, pageAddress(found, language));
  return fragment === undefined ? link : `${link}#${fragment}`;
}

/** Other texts of the repository also link sources, which are not published. */
function notPublished({ file }: PageSource, href: string): undefined {
  if (file.startsWith('docs/pages/')) throw new Error(`${file}: ${href} is no page`);
}

/** Which requests a page is about, each with its way into the reference. */
export function operationsMarkup(page: PageSource, library: Library): Html {
  if (page.operations.length === 0) return html``;
  const words = WORDS[page.language];
  const address = pageAddress(page.id, page.language);
  const items = page.operations.map((id) => {
    const operation = operationIn(library, id, page);
    return html`<li><code>${operation.method} ${operation.path}</code> <a href="${linkFrom(address, referenceAddress(operation))}"><span class="hidden">${operation.method} ${operation.path} </span>${words.inReference}</a></li>\n`;
  });
  return html`<ul class="operations">\n${items}</ul>\n`;
}

import { Marked, type Tokens } from 'marked';
import { escapeHtml, type Html, html, trusted } from './html.ts';
import { tableMarkup } from './table-markup.ts';

export interface Heading {
  id: string;
  text: string;
  depth: number;
}

export interface Rendered {
  body: Html;
  headings: readonly Heading[];
}

export interface Surroundings {
  /** Fills in what `<!-- name: argument -->` stands for. */
  block(name: string, argument: string): Html;
  /** Where a link leads on the site; `undefined` when nothing of the site is meant, and only its text remains. */
  link(href: string): string | undefined;
  permanentLink: string;
}

/** An author's text as markup. Raw HTML is rejected: a comment stands for generated content, and nothing else is taken. */
export function renderMarkdown(text: string, surroundings: Surroundings): Rendered {
  const headings: Heading[] = [];
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }) {
        const heading = headingOf(this.parser.parseInline(tokens), depth, headings);
        headings.push(heading);
        return headingMarkup(heading, surroundings.permanentLink).markup;
      },
      html: ({ text: comment }) => fill(comment, surroundings),
      code: ({ text: code }) => codeBlock(code).markup,
      // An input would need a label; a list to go through once is as good on paper.
      checkbox: ({ checked }) =>
        html`<span class="box" aria-hidden="true">${checked ? '☑' : '☐'}</span> `.markup,
      link({ href, tokens }) {
        const target = surroundings.link(href);
        const label = this.parser.parseInline(tokens);
        return target === undefined ? label : html`<a href="${target}">${trusted(label)}</a>`.markup;
      },
      table({ header, rows }) {
        const cell = ({ tokens }: Tokens.TableCell) => trusted(this.parser.parseInline(tokens));
        return tableMarkup({ titles: header.map(cell), rows: rows.map((row) => row.map(cell)) }).markup;
      },
    },
  });
  // In two steps, because `parse` would ask to report a wrong page to its own makers.
  return { body: trusted(marked.parser(marked.lexer(text))), headings };
}

/** One paragraph of a description, where no block can stand and HTML characters are shown as they are. */
export function renderInline(text: string): Html {
  const marked = new Marked({ renderer: { html: ({ text: tag }) => escapeHtml(tag) } });
  return trusted(marked.parseInline(text.trim()) as string); // as above
}

const EXPLICIT_ID = /\s*\{#(?<id>[a-z0-9-]+)\}$/;

function headingOf(markup: string, depth: number, before: readonly Heading[]): Heading {
  const explicit = EXPLICIT_ID.exec(markup);
  const text = markup.replace(EXPLICIT_ID, '');
  const slug = explicit?.groups?.['id'] ?? slugOf(text);
  const same = before.filter(({ id }) => id === slug || id.startsWith(`${slug}--`)).length;
  return { id: same === 0 ? slug : `${slug}--${same + 1}`, text, depth };
}

export function slugOf(markup: string): string {
  const words = markup.replace(/<[^>]*>|&[a-z#0-9]+;/g, ' ').toLowerCase();
  return words.replace(/[^\p{Letter}\p{Number}]+/gu, '-').replace(/^-|-$/g, '') || 'section';
}

function headingMarkup({ id, text, depth }: Heading, permanentLink: string): Html {
  const plain = text.replace(/<[^>]*>/g, '');
  const level = trusted(`h${depth}`);
  return html`<${level} id="${id}">${trusted(text)}
<a class="permalink" href="#${id}" aria-label="${permanentLink} ${trusted(plain)}">#</a></${level}>
`;
}

const COMMENT = /^<!--\s*(?<name>[a-z-]+)(?::\s*(?<argument>[^>]*?))?\s*-->\s*$/;

function fill(comment: string, surroundings: Surroundings): string {
  const { name, argument = '' } = COMMENT.exec(comment)?.groups ?? {};
  if (name === undefined) throw new Error(`raw HTML is not taken here: ${comment}`);
  return surroundings.block(name, argument).markup;
}

/** A block of code; it scrolls by itself when it is wide, so the keyboard has to reach it. */
export function codeBlock(code: string, kind?: string): Html {
  return codeMarkup(html`${code}`, kind);
}

/** The same for code whose parts are marked already. */
export function codeMarkup(code: Html, kind?: string): Html {
  const marked = kind === undefined ? html`` : html` class="${kind}"`;
  return html`<pre tabindex="0"${marked}><code>${code}</code></pre>
`;
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join as joinPath } from 'node:path';
import { recipes } from '../examples/index.ts';
import { linkFrom, pageAddress, REFERENCE } from './addresses.ts';
import { bannerLinks } from './banner.ts';
import type { Library } from './blocks.ts';
import { html } from './html.ts';
import { headMarkup } from './layout.ts';
import type { Description } from './operations.ts';
import type { PageSource } from './page-source.ts';
import { withSearchableTexts } from './reference-texts.ts';
import { samplesFor } from './sample-markup.ts';

/** The page that Redoc fills. Until then, and without scripts, it is a list of all operations and their help pages. */
export function referenceDocument(library: Library, pages: readonly PageSource[]): string {
  const helpPages = helpPageByOperation(pages);
  const items = [...library.operations.values()].map((operation) => {
    const page = helpPages.get(operation.id);
    const label = html`<code>${operation.method} ${operation.path}</code>`;
    const linked = page
      ? html`<a href="${linkFrom(REFERENCE, pageAddress(page.id, page.language))}">${label}</a>`
      : label;
    return html`<li>${linked} ${operation.summary}</li>\n`;
  });
  return html`<!DOCTYPE html>
<html lang="en">
<head>
${headMarkup({ title: 'Reference – Latchkey', address: REFERENCE, styles: ['reference/reference.css'] })}
<script type="module" src="reference.js"></script>
</head>
<body>
<header class="banner">
${bannerLinks(REFERENCE, 'en')}
<h1 class="hidden">Latchkey reference</h1>
</header>
<div id="redoc">
<main class="fallback">
<h2>Every operation</h2>
<p>The reference is put together by a script, from the <a href="openapi.json">OpenAPI description</a>. The help pages do without:</p>
<ul>
${items}</ul>
</main>
</div>
</body>
</html>
`.markup;
}

export function helpPageByOperation(pages: readonly PageSource[]): Map<string, PageSource> {
  const whole = pages.filter(({ partOf }) => partOf === undefined);
  return new Map(whole.flatMap((page) => page.operations.map((id) => [id, page] as const)));
}

const HOW_IT_IS_MADE = `This reference is laid out in your browser by [Redoc](https://github.com/Redocly/redoc), from the
same [OpenAPI description](openapi.json) that the server checks its requests by; only links and samples are added.
[Why it is made this way](${linkFrom(REFERENCE, pageAddress('decisions/published-documentation', 'en'))}).`;

/** The description as the reference shows it: each operation with its help page and its samples. */
export function describedForReference(library: Library, pages: readonly PageSource[]): Description {
  const helpPages = helpPageByOperation(pages);
  const described = structuredClone(library.description);
  described.info.description = `${described.info.description ?? ''}\n\n${HOW_IT_IS_MADE}`;
  // Elsewhere the site may lie below another address than the server's.
  described.externalDocs = {
    url: linkFrom(REFERENCE, pageAddress('index', 'en')),
    description: 'Help pages',
  };
  for (const item of Object.values(described.paths)) {
    for (const source of [item.get, item.post]) {
      const page = source && helpPages.get(source.operationId);
      if (!source || !page) continue;
      const url = linkFrom(REFERENCE, pageAddress(page.id, page.language));
      source.externalDocs = { url, description: page.title };
      // Redoc shows no relative address of external documentation.
      source.description = `[Help page: ${page.title}](${url})\n\n${source.description ?? ''}`;
      const samples = sampleOf(source.operationId, library);
      if (samples.length > 0) source['x-codeSamples'] = samples;
    }
  }
  return withSearchableTexts(described);
}

function sampleOf(operationId: string, { programs }: Library) {
  const found = Object.entries(recipes).find(
    ([, recipe]) => recipe.sample && recipe.operations.includes(operationId),
  );
  return found ? samplesFor(programs, found[0]) : [];
}

/** Redoc's own image would be fetched from its makers' server when a reader opens the page. */
const FOREIGN_IMAGE = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g;
const LOGO = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="52" height="16"><text y="12" font-family="sans-serif" font-size="12" fill="#3f6d9f">Redocly</text></svg>',
)}`;
/** The colours of code come from our style sheet, by the classes that stand beside these. */
const INLINE_COLOUR = /` style="color: var\(\$\{\w+\}\)"`/g;

/** Redoc as the command line brings it, which needs nothing from the network. */
export function redocProgram(): string {
  const program = redoclyFile('lib/chunks/redoc.standalone.js');
  return program.replace(FOREIGN_IMAGE, () => LOGO).replace(INLINE_COLOUR, '``');
}

/** What the licences of Redoc and of its parts ask to stand beside a copy. */
export function redocLicence(): string {
  return `${redoclyFile('LICENSE')}\n${redoclyFile('THIRD_PARTY_NOTICES')}`;
}

function redoclyFile(name: string): string {
  const cli = dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json'));
  return readFileSync(joinPath(cli, name), 'utf8');
}

import { pageAddress, REFERENCE } from './addresses.ts';
import type { Contents } from './contents.ts';
import type { PageSource } from './page-source.ts';
import { SOURCE_LANGUAGE } from './words/index.ts';

/** `llms.txt` (llmstxt.org): the site's pages with one line on each, for programs that read for people. */
export function llmsText(contents: Contents, pages: ReadonlyMap<string, PageSource>, about: string): string {
  const sections = contents.sections.map(({ title, groups }) => {
    const lines = groups.flatMap((group) => group.pages.map(({ id }) => lineOf(pages.get(id), id)));
    return `## ${title[SOURCE_LANGUAGE]}\n\n${lines.join('\n')}`;
  });
  const machine = `## For programs

- [OpenAPI description, an action of api.php per path](openapi.json)
- [OpenAPI description, api.php as one path](openapi.portable.json)
- [Reference](${REFERENCE})`;
  return `# Latchkey\n\n> ${about}\n\n${[...sections, machine].join('\n\n')}\n`;
}

function lineOf(page: PageSource | undefined, id: string): string {
  const address = pageAddress(id, SOURCE_LANGUAGE);
  return `- [${page?.title ?? id}](${address})${page?.summary ? `: ${page.summary}` : ''}`;
}

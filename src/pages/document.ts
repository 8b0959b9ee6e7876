import { type Html, html } from '../http/index.ts';
import { STYLE } from './style.ts';

export interface Page {
  title: string;
  body: Html;
  /** Said before everything else, and by screen readers at once. */
  notice?: string | undefined;
}

/** The one frame of every page. */
export function renderPage({ title, body, notice }: Page): string {
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Latchkey</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${notice !== undefined && html`<p class="notice" role="alert">${notice}</p>`}
${body}
</main>
<footer>Latchkey</footer>
</body>
</html>
`;
  return page.text;
}

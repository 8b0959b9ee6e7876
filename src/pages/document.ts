import type { HttpRequest } from '../contract/index.ts';
import { type Html, html } from '../http/index.ts';
import { LANGUAGES, type Language, languageOf } from './languages.ts';
import type { Branding, PagesOptions } from './options.ts';
import { SCRIPT } from './script.ts';
import { pageStyle } from './style.ts';
import type { Texts } from './texts/english.ts';

export interface Page {
  title: string;
  body: Html;
  /** Said before everything else, and by screen readers at once. */
  notice?: string | undefined;
  /** The same, for what went wrong: the title says so too. */
  error?: string | undefined;
  /** The page has password fields. */
  hasPassword?: boolean;
}

/** The pages as one person sees them. */
export interface View {
  t: Texts;
  language: Language;
  render(page: Page): string;
}

export function pageView(options: PagesOptions, request: HttpRequest): View {
  const language = languageOf(request);
  const t: Texts = LANGUAGES[language].texts;
  return { t, language, render: (page) => renderPage(options, request, { t, language }, page) };
}

/** The one frame of every page. */
function renderPage(
  { branding, rules }: PagesOptions,
  request: HttpRequest,
  { t, language }: Pick<View, 't' | 'language'>,
  { title, body, notice, error, hasPassword = false }: Page,
): string {
  const said = error ?? notice;
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${error !== undefined && html`${t.error}: `}${title} – ${branding.siteName}</title>
<style>${pageStyle(branding.color).text}</style>
</head>
<body>
<header><strong>${branding.siteName}</strong> <span>${rules.origin(request)}</span></header>
<main>
<h1>${title}</h1>
${said !== undefined && html`<p class="notice" role="alert">${said}</p>`}
${body}
</main>
<footer>
${footerLinks(branding, t)}${languageSwitch(request, t, language)}</footer>
${hasPassword && html`<script>${SCRIPT}</script>`}
</body>
</html>
`;
  return page.text;
}

function footerLinks(branding: Branding, t: Texts): Html | undefined {
  const links = (['help', 'privacy', 'imprint'] as const).flatMap((name) => {
    const address = branding[name];
    return address === null ? [] : [html`<a href="${address}">${t[name]}</a> `];
  });
  return links.length === 0 ? undefined : html`<p>${links}</p>`;
}

/** Not on `/logout`: a link of ours to it would log out. */
const SWITCHED = ['/', '/login', '/password', '/sessions', '/logged-out'];

/** What our pages read. Whatever else a link brought would be in the page once for every language. */
const KEPT = ['return', 'notice'];
const LONGEST_KEPT = 2_048;

function languageSwitch({ basePath, path, query }: HttpRequest, t: Texts, language: Language): Html | false {
  if (!SWITCHED.includes(path)) return false;
  const links = Object.entries(LANGUAGES).map(([code, { name }]) => {
    if (code === language) return html`<li><span lang="${code}" aria-current="true">${name}</span></li>`;
    const search = new URLSearchParams([...keptOf(query), ['lang', code]]);
    return html`<li><a lang="${code}" hreflang="${code}" href="${basePath}${path}?${search.toString()}">${name}</a></li>`;
  });
  return html`<nav aria-label="${t.language}"><ul>${links}</ul></nav>`;
}

function keptOf(query: HttpRequest['query']): [string, string][] {
  return [...new URLSearchParams(query)].filter(
    ([name, value]) => KEPT.includes(name) && value.length <= LONGEST_KEPT,
  );
}

import type { HttpRequest } from '../contract/index.ts';
import { type Html, html } from '../http/index.ts';
import type { Session } from '../session/index.ts';
import { formToken } from './authenticate.ts';
import { pageView, type View } from './document.ts';
import { hidden, passwordAids, passwordField } from './forms.ts';
import { pageHeaders } from './headers.ts';
import type { PagesOptions } from './options.ts';
import type { Texts } from './texts/english.ts';

/** Sessions on one page. */
const PER_PAGE = 50;

export interface SessionsForm {
  /** Of who looks at the page. */
  session: Session;
  /** The last session of the page before. */
  after?: string | undefined;
  notice?: string;
  error?: string;
  passwordError?: string | undefined;
}

export async function sessionsPage(
  options: PagesOptions,
  request: HttpRequest,
  { session: own, after, notice, error, passwordError }: SessionsForm,
) {
  const view = pageView(options, request);
  const { t } = view;
  const found = await options.sessionAdministration.list(own.account.id, { after, limit: PER_PAGE + 1 });
  const listed = found.slice(0, PER_PAGE);
  const others = listed.filter(({ id }) => id !== own.id);
  const last = found.length > PER_PAGE ? listed.at(-1) : undefined;
  const csrf = await formToken(options, own);
  const { basePath } = request;
  const rows = listed.map((session) => row(options, view, session, session.id === own.id));
  const body = html`<p>${t.loggedInAs(own.account.name)}</p>
<form method="post" action="${basePath}/sessions">
<fieldset><legend>${others.length > 0 && t.whichToEnd}</legend>
${rows}
${others.length > 0 && html`<div class="session">${choice('others', t.allOthers)}</div>`}
</fieldset>
${others.length === 0 && html`<p>${t.noOthers}</p>`}
${
  others.length > 0 &&
  html`${passwordField({ name: 'password', label: t.password, autocomplete: 'current-password', error: passwordError })}
${passwordAids(t)}${hidden('csrf', csrf)}<button>${t.endIt}</button>`
}
</form>
${last && html`<p><a href="${basePath}/sessions?after=${last.id}">${t.olderSessions}</a></p>`}
<p><a href="${basePath}/">${t.toStartPage}</a></p>`;
  return {
    page: view.render({ title: t.sessionsTitle, body, notice, error, hasPassword: true }),
    headers: pageHeaders(options, { hasPassword: true }),
  };
}

function choice(value: string, label: string): Html {
  return html`<label class="choice"><input type="radio" name="end" value="${value}" required>${label}</label>`;
}

function row(options: PagesOptions, view: View, session: Session, isOwn: boolean): Html {
  const { t } = view;
  const time = (date: Date) => html`<time datetime="${date.toISOString()}">${shownTime(view, date)}</time>`;
  const name = apiName(t, session);
  const program = programOf(session);
  return html`<div class="session">
${isOwn ? html`<p><strong>${t.thisSession}</strong></p>` : choice(session.id, `${name}, ${session.address}`)}
<dl>
<dt>${t.by}</dt><dd>${name}</dd>
${program !== undefined && html`<dt>${t.program}</dt><dd>${program}</dd>`}
<dt>${t.address}</dt><dd>${session.address}</dd>
<dt>${t.firstSeen}</dt><dd>${time(session.createdAt)}</dd>
<dt>${t.lastSeen}</dt><dd>${time(lastSeen(options, session))}</dd>
</dl>
</div>`;
}

function apiName(t: Texts, { kind, clientType }: Session): string {
  if (kind === 'app') return t.kindApp;
  if (kind === 'api') return t.kindApi;
  if (clientType === 'page') return t.kindPage;
  return clientType === 'mediawiki' ? t.kindMediawiki : t.kindElvis;
}

/** What the program says of itself; browsers say it in their own way, which is kept as it is. */
function programOf({ clientType, userAgent }: Session): string | undefined {
  const named = clientType === 'page' || clientType === 'mediawiki' ? [] : [clientType];
  const parts = [...named, userAgent].filter((part) => part !== null && part !== '');
  return parts.length === 0 ? undefined : parts.join(' · ');
}

/** Prolonging is written at most once a minute, so this is exact to the minute. */
function lastSeen({ idleSeconds }: PagesOptions, { kind, createdAt, idleExpiresAt }: Session): Date {
  const idleMs = (kind === 'api' ? idleSeconds.api : idleSeconds.browser) * 1000;
  return new Date(Math.max(createdAt.getTime(), idleExpiresAt.getTime() - idleMs));
}

/** In UTC, because the server does not know the person's own time zone. */
function shownTime({ language }: View, date: Date): string {
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'long',
    timeZone: 'UTC',
  }).format(date);
}

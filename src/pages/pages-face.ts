import { type Answer, answer, defineFace, type Refusal, refusalText, sentenceOf } from '../contract/index.ts';
import { html } from '../http/index.ts';
import { renderPage } from './document.ts';
import { pageHeaders, withCommonHeaders } from './headers.ts';
import { landing } from './landing.ts';
import { loggedOut } from './logged-out.ts';
import { login, loginByGet } from './login.ts';
import { logout, logoutByGet } from './logout.ts';
import { logoutEverywhere } from './logout-everywhere.ts';
import { logoutReader } from './logout-reader.ts';
import type { PagesFaceOptions } from './options.ts';

export function createPagesFace(options: PagesFaceOptions) {
  return defineFace({
    owns: () => false,
    handlers: {
      pageLanding: landing(options),
      pageLogin: login(options),
      pageLoginByGet: loginByGet(options),
      pageLogout: logout(options),
      pageLogoutByGet: logoutByGet(options),
      pageLoggedOut: loggedOut(options),
      pageLogoutEverywhere: logoutEverywhere(options),
    },
    front: logoutReader,
    errors: errorPage,
    context: () => undefined,
    finish: withCommonHeaders,
  });
}

const TITLES: Readonly<Record<Refusal['kind'], string>> = {
  invalid: 'Request not understood',
  'not-found': 'Not found',
  'method-not-allowed': 'Not possible here',
  'too-large': 'Too large',
  'unsupported-media-type': 'Not a form',
  'store-unavailable': 'Not available',
  fault: 'Something went wrong',
};

function errorPage(refusal: Refusal): Answer {
  const body = html`${sentences(refusal).map((sentence) => html`<p>${sentence}</p>`)}
<p>${refusal.status < 500 ? 'Nothing was changed.' : 'Please try again: it is not certain that anything was done.'}</p>
<p><a href="/">To the start page</a></p>`;
  const headers = {
    ...pageHeaders(),
    ...(refusal.kind === 'method-not-allowed' && { Allow: refusal.allow.join(', ') }),
    ...(refusal.kind === 'store-unavailable' && { 'Retry-After': refusal.retryAfterSeconds }),
  };
  const page = renderPage({ title: TITLES[refusal.kind], body });
  return answer(refusal.status, 'text/html', page, { headers });
}

const MOST_ISSUES = 20;

function sentences(refusal: Refusal): readonly string[] {
  if (refusal.kind !== 'invalid' || refusal.issues.length === 0) return [refusalText(refusal)];
  return refusal.issues.slice(0, MOST_ISSUES).map(sentenceOf);
}

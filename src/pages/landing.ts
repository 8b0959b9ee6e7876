import type { Handler } from '../contract/index.ts';
import { type Html, html } from '../http/index.ts';
import { renderPage } from './document.ts';
import { hidden, LOGGED_OUT, logoutForm } from './forms.ts';
import { pageHeaders } from './headers.ts';
import { NOTICES } from './notices.ts';
import type { PagesFaceOptions } from './options.ts';
import { formToken, readVisitor } from './visitor.ts';

export function landing(options: PagesFaceOptions): Handler<'pageLanding'> {
  return async ({ query, request }, reply) => {
    const { session } = await readVisitor(options, request);
    const notice = query.notice && NOTICES[query.notice];
    const page = session
      ? {
          title: 'Signed in',
          body: signedIn(session.account.name, await formToken(options, session)),
          notice,
        }
      : { title: 'Not signed in', body: ANONYMOUS, notice };
    return reply(200, 'text/html', renderPage(page), { headers: pageHeaders() });
  };
}

const ANONYMOUS = html`<p>Nobody is signed in here.</p>
<p><a href="/login">Sign in</a></p>`;

function signedIn(name: string, csrf: string): Html {
  return html`<p>You are signed in as <strong>${name}</strong>.</p>
${logoutForm({ label: 'Sign out here', target: LOGGED_OUT, csrf })}
<form method="post" action="/logout-everywhere">
${hidden('csrf', csrf)}<p id="everywhere">Signing out everywhere ends your sessions in other browsers and programs too.</p>
<button class="quiet" aria-describedby="everywhere">Sign out everywhere</button>
</form>`;
}

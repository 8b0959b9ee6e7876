import type { HttpRequest } from '../contract/index.ts';
import { html } from '../http/index.ts';
import { pageView } from './document.ts';
import type { PagesOptions } from './options.ts';
import { unknownOrigin } from './unknown-origin.ts';

/** The page for a form that is not ours, or that the browser says is not. */
export function forgedPage(options: PagesOptions, request: HttpRequest, hasOurToken: boolean): string {
  const view = pageView(options, request);
  const { t } = view;
  const body = html`<p>${t.forged}</p>
<p><a href="${request.basePath}/">${t.toStartPage}</a></p>`;
  const error = hasOurToken ? unknownOrigin(options, request, t) : undefined;
  return view.render({ title: t.nothingChangedTitle, body, error });
}

import type { HttpRequest } from '../contract/index.ts';
import { singleHeader } from '../http/index.ts';
import type { PagesOptions } from './options.ts';
import type { Texts } from './texts/english.ts';

/** Headers are copied into a page and a log line: a client cannot make these long. */
const LONGEST_SHOWN = 200;

/**
 * The sentence for a person whose form is ours, by its token and its cookie, but whose browser names another origin: a
 * proxy passes on another `Host`, or `publicOrigin` is another address. Reported to the operator, who alone can mend it.
 */
export function unknownOrigin(
  { publicOrigin, rules, onUnknownOrigin }: PagesOptions,
  request: HttpRequest,
  t: Texts,
): string {
  const origin = shown(request, 'origin');
  onUnknownOrigin({ origin, host: shown(request, 'host'), publicOrigin });
  const own = t.formFromElsewhere(origin, rules.origin(request));
  return `${own} ${publicOrigin === null ? t.operatorSetHost : t.logInThere(`${publicOrigin}/login`)}`;
}

function shown(request: HttpRequest, name: string): string {
  return (singleHeader(request, name) ?? '').slice(0, LONGEST_SHOWN);
}

import type { HttpRequest } from '../contract/index.ts';
import { singleHeader } from '../http/index.ts';
import type { PagesOptions } from './options.ts';

/** Headers are copied into a page and a log line: a client cannot make these long. */
const LONGEST_SHOWN = 200;

/**
 * The sentence for a person whose form is ours, by its token and its cookie, but whose browser names another origin: a
 * proxy passes on another `Host`, or `publicOrigin` is another address. Reported to the operator, who alone can mend it.
 */
export function unknownOrigin(
  { publicOrigin, rules, onUnknownOrigin }: PagesOptions,
  request: HttpRequest,
): string {
  const origin = shown(request, 'origin');
  onUnknownOrigin({ origin, host: shown(request, 'host'), publicOrigin });
  const own = `The form came from ${origin}, but this server takes ${rules.origin(request)} for its own address.`;
  return publicOrigin === null
    ? `${own} Please tell its operator: the proxy in front of it has to pass on the Host header with its port, or publicOrigin has to be set.`
    : `${own} Please log in at ${publicOrigin}/login, or tell its operator that publicOrigin is another address.`;
}

function shown(request: HttpRequest, name: string): string {
  return (singleHeader(request, name) ?? '').slice(0, LONGEST_SHOWN);
}

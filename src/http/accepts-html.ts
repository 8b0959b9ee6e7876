import { type RequestHead, singleHeader } from './request-head.ts';

/**
 * Whether the client is a browser that shows a page: it names HTML and likes JSON no better. Programs send no `Accept`
 * header, or one that takes anything.
 */
export function acceptsHtml(request: Pick<RequestHead, 'headers'>): boolean {
  const accepted = (singleHeader(request, 'accept') ?? '').toLowerCase();
  const html = weightOf('text/html', accepted);
  return html > 0 && html >= weightOf('application/json', accepted);
}

/** The `q` of a media type (RFC 9110 §12.4.2); 0 where it is not named. */
function weightOf(mediaType: string, accepted: string): number {
  const ranges = accepted.split(',').map((range) => range.split(';').map((part) => part.trim()));
  const parameters = ranges.find(([name]) => name === mediaType)?.slice(1);
  if (parameters === undefined) return 0;
  const weight = parameters.find((parameter) => /^q\s*=/.test(parameter));
  return weight === undefined ? 1 : Number(weight.replace(/^q\s*=\s*/, '')) || 0;
}

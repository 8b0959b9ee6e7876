import { hostname } from 'node:os';
import type { ApiRequest } from '../api-context.ts';
import { timestamp } from '../auth/tokens.ts';
import { shaped, shapeOf, type TreeMap } from '../results/shape.ts';

/** A result with the fields that the request asked for beside it, and the warnings. */
export function withEnvelope(request: ApiRequest, result: TreeMap): TreeMap {
  const warnings = request.warnings.list();
  const { content } = shapeOf(result);
  const root = {
    ...result,
    ...(warnings.length > 0 && request.errorFormatter.warnings(warnings)),
    ...requestedFields(request),
  };
  return shaped(root, { type: 'assoc', ...(content !== undefined && { content }) });
}

function requestedFields(request: ApiRequest): TreeMap {
  const { raw, services } = request;
  const asked = (name: string) => raw.text(name) !== undefined;
  return {
    requestid: raw.text('requestid'),
    ...(asked('servedby') && { servedby: hostname() }),
    ...(asked('curtimestamp') && { curtimestamp: timestamp(services.now()) }),
    ...(asked('responselanginfo') && languages(request)),
  };
}

/** Messages are in English; the requested languages are reported all the same, because clients check them. */
function languages({ raw, services, errorFormatter }: ApiRequest): TreeMap {
  const site = services.settings.language;
  const uselang = languageCode(raw.text('uselang') ?? 'user', { user: site, content: site }, site);
  const errorlang = languageCode(raw.text('errorlang') ?? 'uselang', { uselang, content: site }, site);
  return { uselang, errorlang: errorFormatter.language ?? errorlang };
}

/** Characters that MediaWiki allows in no language code. */
const FORBIDDEN = /[:/\\\0&<>'"#[\]{|}]/;

function languageCode(asked: string, words: Readonly<Record<string, string>>, site: string): string {
  const word = Object.hasOwn(words, asked) ? words[asked] : undefined;
  const code = asked.toLowerCase();
  return word ?? (code === '' || code === 'qqq' || FORBIDDEN.test(code) ? site : code);
}

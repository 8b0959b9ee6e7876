import { hostname } from 'node:os';
import type { Call } from '../requests/call.ts';
import { shaped, shapeOf, type TreeMap } from '../results/shape.ts';
import { timestamp } from '../visitors/tokens.ts';

/** A result together with what the request wanted to have beside it, and the warnings that came up. */
export function inEnvelope(call: Call, result: TreeMap): TreeMap {
  const warnings = call.remarks.warnings();
  const { content } = shapeOf(result);
  const root = {
    ...result,
    ...(warnings.length > 0 && call.errors.warnings(warnings)),
    ...requestedFields(call),
  };
  return shaped(root, { type: 'assoc', ...(content !== undefined && { content }) });
}

function requestedFields(call: Call): TreeMap {
  const { given, now } = call;
  const asked = (name: string) => given.text(name) !== undefined;
  return {
    requestid: given.text('requestid'),
    ...(asked('servedby') && { servedby: hostname() }),
    ...(asked('curtimestamp') && { curtimestamp: timestamp(now()) }),
    ...(asked('responselanginfo') && languages(call)),
  };
}

/** Texts are English; the languages asked for are noted all the same, as clients keep books on them. */
function languages({ given, settings, errors }: Call): TreeMap {
  const site = settings.language;
  const uselang = languageCode(given.text('uselang') ?? 'user', { user: site, content: site }, site);
  const errorlang = languageCode(given.text('errorlang') ?? 'uselang', { uselang, content: site }, site);
  return { uselang, errorlang: errors.language ?? errorlang };
}

/** Signs that a wiki allows in no code of a language. */
const FORBIDDEN = /[:/\\\0&<>'"#[\]{|}]/;

function languageCode(asked: string, words: Readonly<Record<string, string>>, site: string): string {
  const word = Object.hasOwn(words, asked) ? words[asked] : undefined;
  const code = asked.toLowerCase();
  return word ?? (code === '' || code === 'qqq' || FORBIDDEN.test(code) ? site : code);
}

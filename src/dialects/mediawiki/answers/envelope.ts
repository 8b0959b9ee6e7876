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
  const uselang = languageCode(given.text('uselang') ?? 'user', settings.language, settings.language);
  const errorlang = languageCode(given.text('errorlang') ?? 'uselang', settings.language, uselang);
  return { uselang, errorlang: errors.language ?? errorlang };
}

function languageCode(asked: string, site: string, fallback: string): string {
  if (asked === 'user' || asked === 'uselang') return fallback;
  const code = asked.toLowerCase();
  return code !== 'content' && code !== 'qqq' && /^[a-z][a-z0-9-]*$/.test(code) ? code : site;
}

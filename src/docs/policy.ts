/**
 * What a published page may load: a style sheet, a script and a search index of its own origin. The reference is
 * Redoc, which also writes style elements and reads the description beside it.
 */
const PAGE = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** styled-components fills empty style elements through the CSSOM; this is the hash of nothing. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const REFERENCE = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${EMPTY_STYLE}`,
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The content security policy of a file of the documentation, by its path below `/docs/`. */
export function policyOf(path: string): string {
  return path.startsWith('reference/') ? REFERENCE : PAGE;
}

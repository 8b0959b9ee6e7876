/**
 * Serves the built help pages and the reference under `/docs/`. Exports {@link serveDocs} and the content security
 * policy that the site generator writes into the pages. Knows no API, no session and no store.
 */
export { serveDocs } from './docs-files.ts';
export { policyOf } from './policy.ts';

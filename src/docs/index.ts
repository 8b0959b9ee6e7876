/**
 * The documentation room. It owns how the built help pages and the reference are served under `/docs/` and what they
 * may load. It hands over {@link serveDocs} and the policy that the generator writes into the pages. It must not know
 * a face, the session core or a store.
 */
export { serveDocs } from './docs-files.ts';
export { policyOf } from './policy.ts';

/**
 * MediaWiki's action API around login and logout, as MediaWiki 1.39 responds. Exports {@link createMediawikiRouter}. It
 * reads the parameters of `api.php`, checks in MediaWiki's order and translates outcomes of the core into MediaWiki's
 * words. It must not know the Elvis API, the pages or a store; it writes no cookie and checks no origin itself.
 */

export type { MediawikiOptions } from './api-context.ts';
export { userName } from './auth/user-name.ts';
export { createMediawikiRouter } from './router.ts';

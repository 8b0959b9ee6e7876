/**
 * MediaWiki's action API around login and logout, as a MediaWiki 1.39 answers. It owns the reading of `api.php`'s
 * parameters, the order of its checks, its words for what the core did, its forms of answers and which of its cookies
 * change when. It hands over {@link createMediawikiFace}. It must not know Elvis's dialect, the pages or a store; it
 * writes no cookie and judges no origin itself.
 */
export { createMediawikiFace } from './face.ts';
export type { MediawikiOptions } from './requests/call.ts';

/**
 * The Elvis API: login, logout, profile and probes as Elvis DAM 6 and WoodWing Assets respond. Exports
 * {@link createElvisRouter}. It translates the words of that API (`loginSuccess`, `errorcode`, `cred`) and decides
 * nothing; it must not know the other APIs, the pages, or how a session is stored.
 */

export type { ElvisOptions } from './options.ts';
export { createElvisRouter } from './router.ts';

/**
 * The Elvis face: login, logout, profile and probes as Elvis DAM 6 and WoodWing Assets answer them. It owns the words
 * of that interface (`loginSuccess`, `errorcode`, `cred`) and hands over {@link createElvisFace}. It must not know
 * the other dialect, the pages, or how a session is kept.
 */
export { createElvisFace } from './elvis-face.ts';
export type { ElvisFaceOptions } from './options.ts';

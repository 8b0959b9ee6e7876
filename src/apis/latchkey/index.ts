/**
 * Latchkey's own API for programs: who am I, health, and the description. Exports {@link createLatchkeyRouter}. Errors
 * are RFC 9457 problem details. It must not know the other APIs, nor set a cookie.
 */
export type { LatchkeyOptions } from './options.ts';
export { createLatchkeyRouter } from './router.ts';

/**
 * The pages for people: the landing page, the login form, the logout (`/logout`, which Elvis's manual calls logout and
 * redirect), one's password and one's sessions. Exports {@link createPagesRouter}. It must not know the other APIs, nor put a value into a page that
 * the template has not escaped.
 */
export type { PagesOptions } from './options.ts';
export { createPagesRouter } from './router.ts';

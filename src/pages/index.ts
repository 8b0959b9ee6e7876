/**
 * The pages for people: the landing page, the login form, and the way out (`/logout`, which Elvis's manual calls
 * logout and redirect). It owns all HTML that a visitor sees and hands over {@link createPagesFace}. It must not know
 * a dialect, nor let a value into a page that the template has not escaped.
 */
export type { PagesFaceOptions } from './options.ts';
export { createPagesFace } from './pages-face.ts';

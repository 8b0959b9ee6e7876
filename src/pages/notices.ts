import type { Texts } from './texts/english.ts';

/** The notice of a page, by the name in its query string. */
export function noticeText(
  t: Texts,
  notice: 'redirect-refused' | 'password-changed' | undefined,
  isLoggedIn: boolean,
): string | undefined {
  switch (notice) {
    case 'redirect-refused':
      return isLoggedIn ? t.redirectRefused : t.loggedOutNotSent;
    case 'password-changed':
      return t.passwordChanged;
    case undefined:
      return undefined;
  }
}

/** The landing page with a notice of this name. */
export function withNotice(
  landingPage: string,
  notice: 'redirect-refused' | 'password-changed' = 'redirect-refused',
): string {
  const here = 'http://latchkey.invalid';
  const url = new URL(landingPage, here);
  url.searchParams.set('notice', notice);
  return url.origin === here ? url.href.slice(here.length) : url.href;
}

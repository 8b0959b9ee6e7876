/** The notices of a page, by the name in its query string. */
export const NOTICES = {
  'redirect-refused':
    'The link you followed leads to an address that is not on this server’s list, so you were not sent there.',
} as const;

/** The landing page with a notice that the redirect was not followed. */
export function withNotice(landingPage: string): string {
  const here = 'http://latchkey.invalid';
  const url = new URL(landingPage, here);
  url.searchParams.set('notice', 'redirect-refused');
  return url.origin === here ? url.href.slice(here.length) : url.href;
}

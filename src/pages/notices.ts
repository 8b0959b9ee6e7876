/** The notices of a page, by the name in its query string. */
export const NOTICES = {
  'redirect-refused':
    'The link you followed leads to an address that is not on this server’s list, so you were not sent there.',
} as const;

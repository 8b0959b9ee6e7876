/** What a visitor is told who was sent here for a reason; the redirect that sent them named it. */
export const NOTICES = {
  'redirect-refused':
    'The link you followed wanted to send you on to an address that is not on this server’s list. You were not sent there.',
} as const;

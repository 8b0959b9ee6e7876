/** For everything about a session: it is for one client at one moment. */
export const NO_STORE = { 'Cache-Control': 'no-store' } as const;
